using Azure;
using Delegations.Storage.Tables;
using Delegations.Testing;
using Xunit;

namespace Delegations.Storage.Tests.Tables;

public sealed class RetriedWritesTests(AzuriteFixture azurite)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static TheoryData<Loss> LostAnswers => [Loss.AnsweredBusy, Loss.Disconnected, Loss.Silent];

    [Theory]
    [MemberData(nameof(LostAnswers))]
    public async Task An_insert_whose_answer_was_lost_succeeds(Loss loss)
    {
        var (table, network) = await TableAsync(new LossyTransport(loss));

        var written = await table.AddEntityAsync(new TableEntity("p", "r") { ["Value"] = 1 }, Token);
        var read = await table.GetEntityAsync("p", "r", Token);

        Assert.Equal(2, network.Writes);
        Assert.Equal(1, read.GetInt32("Value"));
        Assert.Equal(read.ETag, written.Headers.ETag);
        Assert.Equal(204, written.Status);
    }

    [Fact]
    public async Task An_insert_that_lost_several_answers_succeeds()
    {
        var (table, network) = await TableAsync(new LossyTransport(Loss.NotReached, Loss.AnsweredBusy, Loss.Disconnected));

        var written = await table.AddEntityAsync(new TableEntity("p", "r"), Token);

        Assert.Equal(4, network.Writes);
        Assert.Equal((await table.GetEntityAsync("p", "r", Token)).ETag, written.Headers.ETag);
    }

    [Theory]
    [MemberData(nameof(LostAnswers))]
    public async Task An_insert_over_somebody_elses_row_is_a_409_although_it_was_retried(Loss loss)
    {
        var (table, network) = await TableAsync(new LossyTransport(Loss.None, loss));
        await table.AddEntityAsync(new TableEntity("p", "r") { ["Value"] = "theirs" }, Token);

        var failure = await Assert.ThrowsAsync<RequestFailedException>(
            () => table.AddEntityAsync(new TableEntity("p", "r") { ["Value"] = "ours" }, Token));

        Assert.Equal((409, "EntityAlreadyExists", 3), (failure.Status, failure.ErrorCode, network.Writes));
        Assert.Equal("theirs", (await table.GetEntityAsync("p", "r", Token)).GetString("Value"));
    }

    [Theory]
    [InlineData(Loss.AnsweredBusy, TableUpdateMode.Merge)]
    [InlineData(Loss.AnsweredBusy, TableUpdateMode.Replace)]
    [InlineData(Loss.Disconnected, TableUpdateMode.Merge)]
    [InlineData(Loss.Silent, TableUpdateMode.Replace)]
    public async Task A_conditional_update_whose_answer_was_lost_succeeds(Loss loss, TableUpdateMode mode)
    {
        var (table, network) = await TableAsync(new LossyTransport(Loss.None, loss));
        var first = await table.AddEntityAsync(new TableEntity("p", "r") { ["Value"] = 1 }, Token);

        var written = await table.UpdateEntityAsync(new TableEntity("p", "r") { ["Value"] = 2 }, first.Headers.ETag!.Value, mode, Token);
        var read = await table.GetEntityAsync("p", "r", Token);

        Assert.Equal(3, network.Writes);
        Assert.Equal(2, read.GetInt32("Value"));
        Assert.Equal(read.ETag, written.Headers.ETag);
        Assert.NotEqual(first.Headers.ETag, written.Headers.ETag);
    }

    [Fact]
    public async Task A_conditional_update_that_met_somebody_elses_is_a_412_although_it_was_retried()
    {
        var (table, _) = await TableAsync(new LossyTransport(Loss.None, Loss.None, Loss.AnsweredBusy));
        var first = await table.AddEntityAsync(new TableEntity("p", "r") { ["Value"] = "first" }, Token);
        await table.UpsertEntityAsync(new TableEntity("p", "r") { ["Value"] = "theirs" }, TableUpdateMode.Replace, Token);

        var failure = await Assert.ThrowsAsync<RequestFailedException>(
            () => table.UpdateEntityAsync(new TableEntity("p", "r") { ["Value"] = "ours" }, first.Headers.ETag!.Value, TableUpdateMode.Replace, Token));

        Assert.Equal(412, failure.Status);
        Assert.Equal("theirs", (await table.GetEntityAsync("p", "r", Token)).GetString("Value"));
    }

    [Theory]
    [MemberData(nameof(LostAnswers))]
    public async Task A_delete_whose_answer_was_lost_succeeds(Loss loss)
    {
        var (table, _) = await TableAsync(new LossyTransport(Loss.None, loss));
        var first = await table.AddEntityAsync(new TableEntity("p", "r"), Token);

        await table.DeleteEntityAsync("p", "r", first.Headers.ETag!.Value, Token);

        Assert.Null(await table.GetEntityIfExistsAsync("p", "r", Token));
    }

    [Theory]
    [MemberData(nameof(LostAnswers))]
    public async Task A_transaction_whose_answer_was_lost_succeeds_with_the_state_of_each_row(Loss loss)
    {
        var (table, network) = await TableAsync(new LossyTransport(Loss.None, Loss.None, loss));
        var changed = await table.AddEntityAsync(new TableEntity("p", "changed") { ["Value"] = 1 }, Token);
        var deleted = await table.AddEntityAsync(new TableEntity("p", "deleted"), Token);

        var written = await table.SubmitTransactionAsync(
            [
                new(TableTransactionActionType.Delete, new TableEntity("p", "deleted"), deleted.Headers.ETag!.Value),
                new(TableTransactionActionType.UpdateReplace, new TableEntity("p", "changed") { ["Value"] = 2 }, changed.Headers.ETag!.Value),
                new(TableTransactionActionType.Add, new TableEntity("p", "added") { ["Value"] = 3 }),
            ],
            Token);
        var rows = await table.QueryAsync(null, null, null, Token).ToListAsync(Token);

        Assert.Equal(4, network.Writes);
        Assert.Equal([("added", 3), ("changed", 2)], rows.Select(row => (row.RowKey, row.GetInt32("Value") ?? 0)));
        Assert.Equal([null, rows[1].ETag, rows[0].ETag], written.Value.Select(part => part.Headers.ETag));
    }

    [Fact]
    public async Task A_transaction_of_deletes_whose_answer_was_lost_succeeds()
    {
        var (table, _) = await TableAsync(new LossyTransport(Loss.None, Loss.None, Loss.Disconnected));
        await table.AddEntityAsync(new TableEntity("p", "a"), Token);
        await table.AddEntityAsync(new TableEntity("p", "b"), Token);

        var written = await table.SubmitTransactionAsync(
            [
                new(TableTransactionActionType.Delete, new TableEntity("p", "a"), ETag.All),
                new(TableTransactionActionType.Delete, new TableEntity("p", "b"), ETag.All),
            ],
            Token);

        Assert.Equal([204, 204], written.Value.Select(part => part.Status));
        Assert.Empty(await table.QueryAsync(null, null, null, Token).ToListAsync(Token));
    }

    [Fact]
    public async Task A_transaction_that_meets_somebody_elses_row_fails_although_it_was_retried()
    {
        var (table, _) = await TableAsync(new LossyTransport(Loss.None, Loss.AnsweredBusy, Loss.NotReached));
        await table.AddEntityAsync(new TableEntity("p", "taken") { ["Value"] = "theirs" }, Token);

        var failure = await Assert.ThrowsAsync<TableTransactionFailedException>(() => table.SubmitTransactionAsync(
            [
                new(TableTransactionActionType.Add, new TableEntity("p", "free")),
                new(TableTransactionActionType.Add, new TableEntity("p", "taken")),
            ],
            Token));

        Assert.Equal((409, 1), (failure.Status, failure.FailedTransactionActionIndex));
        Assert.Null(await table.GetEntityIfExistsAsync("p", "free", Token));
    }

    [Fact]
    public async Task A_transaction_is_recognised_by_any_of_its_rows_when_others_were_overwritten()
    {
        var name = azurite.UniqueTableName();
        var direct = await azurite.Clients().GetTableAsync(name, Token);
        var network = new LossyTransport(Loss.AnsweredBusy)
        {
            Meanwhile = () => direct.UpsertEntityAsync(new TableEntity("p", "a") { ["Value"] = "theirs" }, TableUpdateMode.Replace, Token),
        };
        var table = Through(network).GetTableClient(name);

        var written = await table.SubmitTransactionAsync(
            [
                new(TableTransactionActionType.Add, new TableEntity("p", "a") { ["Value"] = "ours" }),
                new(TableTransactionActionType.Add, new TableEntity("p", "b") { ["Value"] = "ours" }),
            ],
            Token);
        var stale = written.Value[0].Headers.ETag!.Value;
        var failure = await Assert.ThrowsAsync<RequestFailedException>(
            () => direct.UpdateEntityAsync(new TableEntity("p", "a") { ["Value"] = "ours again" }, stale, TableUpdateMode.Replace, Token));

        Assert.Equal((await direct.GetEntityAsync("p", "b", Token)).ETag, written.Value[1].Headers.ETag);
        Assert.Equal(412, failure.Status);
    }

    [Fact]
    public async Task A_service_that_stays_busy_is_an_error_after_the_last_attempt()
    {
        var (table, network) = await TableAsync(new LossyTransport(Enumerable.Repeat(Loss.NotReached, 9)));

        var failure = await Assert.ThrowsAsync<RequestFailedException>(() => table.AddEntityAsync(new TableEntity("p", "r"), Token));

        Assert.Equal((503, 4), (failure.Status, network.Writes));
    }

    [Fact]
    public async Task The_mark_of_a_write_is_hidden_and_reserved()
    {
        var (table, _) = await TableAsync(new LossyTransport());
        await table.AddEntityAsync(new TableEntity("p", "r") { ["Value"] = 1 }, Token);

        var read = await table.GetEntityAsync("p", "r", Token);

        Assert.Equal(["Value"], read.Keys);
        Assert.Throws<ArgumentException>(() => read["_operation"] = "mine");
    }

    private TableServiceClient Through(LossyTransport network)
    {
        var options = Retries.Fast(network);
        if (network.FallsSilent)
        {
            options.Retry.NetworkTimeout = TimeSpan.FromSeconds(2); // elsewhere a slow answer is not to count as a lost one
        }

        return new TableServiceClient(azurite.ConnectionString, options);
    }

    private async Task<(TableClient Table, LossyTransport Network)> TableAsync(LossyTransport network)
    {
        var name = azurite.UniqueTableName();
        await azurite.Clients().GetTableAsync(name, Token);
        return (Through(network).GetTableClient(name), network);
    }
}
