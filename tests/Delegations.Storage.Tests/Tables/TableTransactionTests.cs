using Azure;
using Delegations.Storage.Tables;
using Delegations.Testing;
using Xunit;

namespace Delegations.Storage.Tests.Tables;

public sealed class TableTransactionTests(AzuriteFixture azurite)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task All_kinds_of_operation_are_done_together_and_answer_in_order()
    {
        var table = await TableAsync();
        var existing = new Dictionary<string, ETag>(StringComparer.Ordinal);
        foreach (var key in new[] { "merged", "replaced", "deleted", "upserted" })
        {
            var added = await table.AddEntityAsync(new TableEntity("визит", key) { ["Old"] = 1 }, Token);
            existing[key] = added.Headers.ETag!.Value;
        }

        var written = await table.SubmitTransactionAsync(
            [
                new(TableTransactionActionType.Add, Row("l'ajouté")),
                new(TableTransactionActionType.UpdateMerge, Row("merged"), existing["merged"]),
                new(TableTransactionActionType.UpdateReplace, Row("replaced"), existing["replaced"]),
                new(TableTransactionActionType.Delete, Row("deleted"), existing["deleted"]),
                new(TableTransactionActionType.UpsertMerge, Row("upserted")),
                new(TableTransactionActionType.UpsertReplace, Row("新")),
            ],
            Token);
        var rows = await table.QueryAsync(null, null, null, Token).ToDictionaryAsync(row => row.RowKey, StringComparer.Ordinal, Token);

        Assert.Equal(["l'ajouté", "merged", "replaced", "upserted", "新"], rows.Keys.Order(StringComparer.Ordinal));
        Assert.Equal([null, 1, null, 1, null], rows.OrderBy(row => row.Key, StringComparer.Ordinal).Select(row => row.Value.GetInt32("Old")));
        Assert.All(rows.Values, row => Assert.Equal("Новое 🚀 \"l'été\"", row.GetString("New")));
        Assert.Equal(
            [rows["l'ajouté"].ETag, rows["merged"].ETag, rows["replaced"].ETag, rows["upserted"].ETag, rows["新"].ETag],
            written.Value.Where((_, index) => index != 3).Select(part => part.Headers.ETag!.Value));
        Assert.Equal(6, written.Value.Count);
    }

    [Fact]
    public async Task A_refused_insert_names_its_position_and_undoes_all()
    {
        var table = await TableAsync();
        await table.AddEntityAsync(new TableEntity("визит", "taken"), Token);

        var failure = await Assert.ThrowsAsync<TableTransactionFailedException>(() => table.SubmitTransactionAsync(
            [
                new(TableTransactionActionType.Add, Row("a")),
                new(TableTransactionActionType.Add, Row("b")),
                new(TableTransactionActionType.Add, Row("taken")),
                new(TableTransactionActionType.Add, Row("c")),
            ],
            Token));

        Assert.Equal((409, "EntityAlreadyExists", 2), (failure.Status, failure.ErrorCode, failure.FailedTransactionActionIndex));
        Assert.Equal("taken", Assert.Single(await table.QueryAsync(null, null, null, Token).ToListAsync(Token)).RowKey);
    }

    [Fact]
    public async Task A_stale_state_is_a_412_with_its_position()
    {
        var table = await TableAsync();
        var stale = await table.AddEntityAsync(Row("a"), Token);
        await table.UpsertEntityAsync(Row("a"), TableUpdateMode.Replace, Token);

        var failure = await Assert.ThrowsAsync<TableTransactionFailedException>(() => table.SubmitTransactionAsync(
            [
                new(TableTransactionActionType.Add, Row("b")),
                new(TableTransactionActionType.UpdateReplace, Row("a"), stale.Headers.ETag!.Value),
            ],
            Token));

        Assert.Equal((412, "UpdateConditionNotSatisfied", 1), (failure.Status, failure.ErrorCode, failure.FailedTransactionActionIndex));
        Assert.Null(await table.GetEntityIfExistsAsync("визит", "b", Token));
    }

    [Fact]
    public async Task An_update_of_a_missing_row_is_a_404_with_its_position()
    {
        var table = await TableAsync();

        var failure = await Assert.ThrowsAsync<TableTransactionFailedException>(() => table.SubmitTransactionAsync(
            [new(TableTransactionActionType.UpdateMerge, Row("absent"), ETag.All)],
            Token));

        Assert.Equal((404, 0), (failure.Status, failure.FailedTransactionActionIndex));
    }

    [Fact]
    public async Task A_hundred_operations_are_done()
    {
        var table = await TableAsync();

        var written = await table.SubmitTransactionAsync(
            Enumerable.Range(0, 100).Select(number => new TableTransactionAction(TableTransactionActionType.Add, Row($"r{number:D3}"))),
            Token);

        Assert.Equal(100, written.Value.Select(part => part.Headers.ETag!.Value.ToString()).Count());
        Assert.Equal(100, await table.QueryAsync(null, null, null, Token).CountAsync(Token));
    }

    private static TableEntity Row(string key) => new("визит", key) { ["New"] = "Новое 🚀 \"l'été\"" };

    private Task<TableClient> TableAsync() => azurite.Clients().GetTableAsync(azurite.UniqueTableName(), Token);
}
