using Azure;
using Delegations.Storage.Tables;
using Delegations.Testing;
using Xunit;

namespace Delegations.Storage.Tests.Tables;

public sealed class TableEntitiesTests(AzuriteFixture azurite)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_row_is_read_back_with_every_type_of_value()
    {
        var table = await TableAsync();
        var time = new DateTimeOffset(2025, 11, 3, 9, 0, 0, TimeSpan.FromHours(1)).AddTicks(1234567);
        var id = new Guid("0a1b2c3d-0000-4000-8000-000000000001");
        var row = new TableEntity("visit", "session")
        {
            ["Text"] = "Visite de l'ESA",
            ["Empty"] = "",
            ["Number"] = -7,
            ["Large"] = long.MaxValue,
            ["Whole"] = 3.0,
            ["Fraction"] = 0.1,
            ["Endless"] = double.NegativeInfinity,
            ["NoNumber"] = double.NaN,
            ["Yes"] = true,
            ["No"] = false,
            ["Time"] = time,
            ["Id"] = id,
            ["Bytes"] = new byte[] { 0, 1, 255 },
            ["Nothing"] = null,
        };

        var written = await table.AddEntityAsync(row, Token);
        var read = await table.GetEntityAsync("visit", "session", Token);

        Assert.Equal("Visite de l'ESA", read.GetString("Text"));
        Assert.Equal("", read.GetString("Empty"));
        Assert.Equal(-7, read.GetInt32("Number"));
        Assert.Equal(long.MaxValue, read.GetInt64("Large"));
        Assert.Equal(3.0, Assert.IsType<double>(read["Whole"]));
        Assert.Equal(0.1, read.GetDouble("Fraction"));
        Assert.Equal(double.NegativeInfinity, read.GetDouble("Endless"));
        Assert.Equal(double.NaN, read.GetDouble("NoNumber"));
        Assert.True(read.GetBoolean("Yes"));
        Assert.False(read.GetBoolean("No"));
        Assert.Equal(time, read.GetDateTimeOffset("Time"));
        Assert.Equal(TimeSpan.Zero, read.GetDateTimeOffset("Time")!.Value.Offset);
        Assert.Equal(id, read.GetGuid("Id"));
        Assert.Equal([0, 1, 255], read.GetBinary("Bytes"));
        Assert.False(read.ContainsKey("Nothing"));
        Assert.Equal(row.Count - 1, read.Count);
        Assert.Equal(written.Headers.ETag, read.ETag);
        Assert.NotNull(read.Timestamp);
    }

    [Theory]
    [InlineData("Делегация Казахстана")]
    [InlineData("وفد آسيا الوسطى")]
    [InlineData("中亚代表团")]
    [InlineData("Liège – Redu")]
    [InlineData("👩‍🚀🚀")]
    [InlineData("l'espace d''hier")]
    [InlineData("\"quoted\" & <tag> 100% + 1; a=b, c")]
    [InlineData("(PartitionKey='x',RowKey='y')")]
    [InlineData("..")]
    [InlineData("e\u0301 is not \u00e9")]
    public async Task Keys_and_values_stand_in_any_script(string text)
    {
        var table = await TableAsync();

        await table.AddEntityAsync(new TableEntity(text, text) { ["Value"] = text, ["Größe"] = text }, Token);
        await table.UpdateEntityAsync(new TableEntity(text, text) { ["More"] = text }, ETag.All, TableUpdateMode.Merge, Token);
        var read = await table.GetEntityAsync(text, text, Token);
        var found = await table.QueryAsync(TableClient.CreateQueryFilter($"PartitionKey eq {text} and Value eq {text}"), null, null, Token).ToListAsync(Token);
        await table.DeleteEntityAsync(text, text, read.ETag, Token);

        Assert.Equal((text, text, text, text, text), (read.PartitionKey, read.RowKey, read["Value"], read["Größe"], read["More"]));
        Assert.Equal(text, Assert.Single(found).RowKey);
        Assert.Null(await table.GetEntityIfExistsAsync(text, text, Token));
    }

    [Fact]
    public async Task A_large_row_in_another_script_comes_back_whole()
    {
        var table = await TableAsync();
        var row = new TableEntity("p", "r");
        for (var number = 0; number < 8; number++)
        {
            // Another length each, so that letters of two and three bytes lie across any boundary of the transport.
            row[$"P{number}"] = string.Concat(Enumerable.Repeat("Алматы北京", 3000 + number));
        }

        await table.AddEntityAsync(row, Token);
        var read = await table.GetEntityAsync("p", "r", Token);

        Assert.Equal(row.OrderBy(property => property.Key), read.OrderBy(property => property.Key));
    }

    [Fact]
    public async Task A_second_insert_is_a_409()
    {
        var table = await TableAsync();
        await table.AddEntityAsync(new TableEntity("p", "r"), Token);

        var failure = await Assert.ThrowsAsync<RequestFailedException>(() => table.AddEntityAsync(new TableEntity("p", "r"), Token));

        Assert.Equal((409, "EntityAlreadyExists"), (failure.Status, failure.ErrorCode));
    }

    [Fact]
    public async Task A_missing_row_is_a_404_or_null()
    {
        var table = await TableAsync();

        var failure = await Assert.ThrowsAsync<RequestFailedException>(() => table.GetEntityAsync("p", "r", Token));
        var absent = await table.GetEntityIfExistsAsync("p", "r", Token);

        Assert.Equal((404, "ResourceNotFound"), (failure.Status, failure.ErrorCode));
        Assert.Null(absent);
    }

    [Fact]
    public async Task A_missing_table_is_an_error_and_not_an_absent_row()
    {
        var table = azurite.Clients().Tables.GetTableClient(azurite.UniqueTableName());

        var reading = await Assert.ThrowsAsync<RequestFailedException>(() => table.GetEntityIfExistsAsync("p", "r", Token));
        var writing = await Assert.ThrowsAsync<RequestFailedException>(() => table.AddEntityAsync(new TableEntity("p", "r"), Token));

        Assert.Equal(404, reading.Status);
        Assert.Equal((404, "TableNotFound"), (writing.Status, writing.ErrorCode));
    }

    [Fact]
    public async Task An_update_from_a_stale_state_is_a_412_and_changes_nothing()
    {
        var table = await TableAsync();
        var first = await table.AddEntityAsync(new TableEntity("p", "r") { ["Value"] = 1 }, Token);
        var second = await table.UpdateEntityAsync(new TableEntity("p", "r") { ["Value"] = 2 }, Required(first), TableUpdateMode.Replace, Token);

        var failure = await Assert.ThrowsAsync<RequestFailedException>(
            () => table.UpdateEntityAsync(new TableEntity("p", "r") { ["Value"] = 3 }, Required(first), TableUpdateMode.Replace, Token));
        var read = await table.GetEntityAsync("p", "r", Token);

        Assert.Equal((412, "UpdateConditionNotSatisfied"), (failure.Status, failure.ErrorCode));
        Assert.Equal(2, read.GetInt32("Value"));
        Assert.Equal(Required(second), read.ETag);
    }

    [Fact]
    public async Task An_update_of_a_missing_row_is_a_404()
    {
        var table = await TableAsync();

        var failure = await Assert.ThrowsAsync<RequestFailedException>(
            () => table.UpdateEntityAsync(new TableEntity("p", "r"), ETag.All, TableUpdateMode.Merge, Token));

        Assert.Equal((404, "ResourceNotFound"), (failure.Status, failure.ErrorCode));
    }

    [Theory]
    [InlineData(TableUpdateMode.Merge, 1)]
    [InlineData(TableUpdateMode.Replace, null)]
    public async Task Merge_keeps_other_properties_and_replace_drops_them(TableUpdateMode mode, int? kept)
    {
        var table = await TableAsync();
        await table.AddEntityAsync(new TableEntity("p", "updated") { ["Old"] = 1 }, Token);
        await table.AddEntityAsync(new TableEntity("p", "upserted") { ["Old"] = 1 }, Token);

        await table.UpdateEntityAsync(new TableEntity("p", "updated") { ["New"] = 2 }, ETag.All, mode, Token);
        await table.UpsertEntityAsync(new TableEntity("p", "upserted") { ["New"] = 2 }, mode, Token);
        var rows = await table.QueryAsync(null, null, null, Token).ToListAsync(Token);

        Assert.Equal([kept, kept], rows.Select(row => row.GetInt32("Old")));
        Assert.Equal([2, 2], rows.Select(row => row.GetInt32("New")));
    }

    [Theory]
    [InlineData(TableUpdateMode.Merge)]
    [InlineData(TableUpdateMode.Replace)]
    public async Task An_upsert_inserts_what_is_not_there(TableUpdateMode mode)
    {
        var table = await TableAsync();

        var written = await table.UpsertEntityAsync(new TableEntity("p", "r") { ["Value"] = "x" }, mode, Token);
        var read = await table.GetEntityAsync("p", "r", Token);

        Assert.Equal("x", read.GetString("Value"));
        Assert.Equal(Required(written), read.ETag);
    }

    [Fact]
    public async Task A_delete_wants_the_state_that_was_read()
    {
        var table = await TableAsync();
        var first = await table.AddEntityAsync(new TableEntity("p", "r"), Token);
        var second = await table.UpsertEntityAsync(new TableEntity("p", "r") { ["Value"] = 1 }, TableUpdateMode.Merge, Token);

        var failure = await Assert.ThrowsAsync<RequestFailedException>(() => table.DeleteEntityAsync("p", "r", Required(first), Token));
        var deleted = await table.DeleteEntityAsync("p", "r", Required(second), Token);
        var again = await table.DeleteEntityAsync("p", "r", ETag.All, Token);

        Assert.Equal(412, failure.Status);
        Assert.Equal((204, 404), (deleted.Status, again.Status));
    }

    [Fact]
    public async Task Creating_and_deleting_a_table_may_be_repeated()
    {
        var table = azurite.Clients().Tables.GetTableClient(azurite.UniqueTableName());

        await table.CreateIfNotExistsAsync(Token);
        await table.CreateIfNotExistsAsync(Token);
        await table.AddEntityAsync(new TableEntity("p", "r"), Token);
        await table.DeleteAsync(Token);
        await table.DeleteAsync(Token);

        var failure = await Assert.ThrowsAsync<RequestFailedException>(() => table.AddEntityAsync(new TableEntity("p", "r"), Token));
        Assert.Equal("TableNotFound", failure.ErrorCode);
    }

    [Fact]
    public async Task The_clients_create_a_table_on_its_first_use()
    {
        var name = azurite.UniqueTableName();

        var tables = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => azurite.Clients().GetTableAsync(name, Token)));
        await tables[0].AddEntityAsync(new TableEntity("p", "r"), Token);

        Assert.NotNull(await tables[7].GetEntityIfExistsAsync("p", "r", Token));
    }

    [Fact]
    public async Task A_wrong_key_is_a_403_with_the_services_code()
    {
        var service = new TableServiceClient(
            azurite.Clients().Options.TableEndpoint,
            new TableSharedKeyCredential("devstoreaccount1", "d3Jvbmc="),
            Retries.Fast());

        var failure = await Assert.ThrowsAsync<RequestFailedException>(() => service.GetTableClient("visits").GetEntityAsync("p", "r", Token));

        Assert.Equal((403, "AuthorizationFailure"), (failure.Status, failure.ErrorCode));
    }

    private static ETag Required(Response response) => response.Headers.ETag ?? throw new InvalidOperationException("The answer has no ETag.");

    private Task<TableClient> TableAsync() => azurite.Clients().GetTableAsync(azurite.UniqueTableName(), Token);
}
