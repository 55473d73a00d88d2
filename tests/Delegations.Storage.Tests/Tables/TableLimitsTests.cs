using System.Globalization;
using Azure;
using Delegations.Storage.Tables;
using Delegations.Testing;
using Xunit;

namespace Delegations.Storage.Tests.Tables;

/// <summary>What the service refuses and the emulator takes must fail before it is sent.</summary>
public sealed class TableLimitsTests(AzuriteFixture azurite)
{
    private const int LongestText = 32 * 1024;
    private const int LongestBinary = 64 * 1024;
    private const int LongestKey = 512;
    private const int MostProperties = 251;

    private readonly LossyTransport network = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("a/b", "TableKey.Encode")]
    [InlineData("a\\b", "TableKey.Encode")]
    [InlineData("a#b", "TableKey.Encode")]
    [InlineData("a?b", "TableKey.Encode")]
    [InlineData("a\tb", "TableKey.Encode")]
    [InlineData("a\u0085b", "TableKey.Encode")]
    public async Task A_key_that_the_service_refuses_is_not_sent(string key, string reason)
    {
        var table = Unreached();

        ArgumentException[] refusals =
        [
            await Assert.ThrowsAsync<ArgumentException>(() => table.AddEntityAsync(new TableEntity(key, "r"), Token)),
            await Assert.ThrowsAsync<ArgumentException>(() => table.UpsertEntityAsync(new TableEntity("p", key), TableUpdateMode.Merge, Token)),
            await Assert.ThrowsAsync<ArgumentException>(() => table.UpdateEntityAsync(new TableEntity("p", key), ETag.All, TableUpdateMode.Merge, Token)),
            await Assert.ThrowsAsync<ArgumentException>(() => table.DeleteEntityAsync("p", key, ETag.All, Token)),
            await Assert.ThrowsAsync<ArgumentException>(() => table.GetEntityAsync("p", key, Token)),
            await Assert.ThrowsAsync<ArgumentException>(() => table.GetEntityIfExistsAsync(key, "r", Token)),
            await Assert.ThrowsAsync<ArgumentException>(() => table.SubmitTransactionAsync([Add(new TableEntity("p", key))], Token)),
        ];

        Assert.All(refusals, refusal => Assert.Contains(reason, refusal.Message, StringComparison.Ordinal));
        Assert.Equal(0, network.Writes);
    }

    [Fact]
    public async Task A_key_has_at_most_a_kibibyte()
    {
        var table = await TableAsync();
        var longest = new string('я', LongestKey);

        await table.AddEntityAsync(new TableEntity(longest, longest), Token);
        var refusal = await Assert.ThrowsAsync<ArgumentException>(() => table.AddEntityAsync(new TableEntity("p", longest + "x"), Token));

        Assert.NotNull(await table.GetEntityIfExistsAsync(longest, longest, Token));
        Assert.Contains("1 KiB", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_has_at_most_32768_characters_and_a_binary_64_kibibytes()
    {
        var table = await TableAsync();
        var row = new TableEntity("p", "r") { ["Text"] = new string('я', LongestText), ["Bytes"] = new byte[LongestBinary] };

        await table.AddEntityAsync(row, Token);
        var text = Assert.Throws<ArgumentException>(() => row["Text"] = new string('x', LongestText + 1));
        var bytes = Assert.Throws<ArgumentException>(() => row.Add("More", new byte[LongestBinary + 1]));

        Assert.Equal(LongestText, (await table.GetEntityAsync("p", "r", Token)).GetString("Text")!.Length);
        Assert.Contains("64 KiB", text.Message, StringComparison.Ordinal);
        Assert.Contains("64 KiB", bytes.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_row_has_at_most_251_properties_of_ours()
    {
        var table = await TableAsync();
        var row = new TableEntity("p", "r");
        for (var number = 0; number < MostProperties; number++)
        {
            row[$"P{number}"] = number;
        }

        await table.AddEntityAsync(row, Token);
        row["OneMore"] = 1;
        var refusal = await Assert.ThrowsAsync<ArgumentException>(() => table.UpsertEntityAsync(row, TableUpdateMode.Replace, Token));

        Assert.Equal(MostProperties, (await table.GetEntityAsync("p", "r", Token)).Count);
        Assert.Contains("252 properties", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_row_has_at_most_a_mebibyte()
    {
        var table = await TableAsync();
        var row = Large("r", 15);

        await table.AddEntityAsync(row, Token);
        row["OneMore"] = new byte[LongestBinary];
        var refusal = await Assert.ThrowsAsync<ArgumentException>(() => table.UpsertEntityAsync(row, TableUpdateMode.Replace, Token));

        Assert.Equal(15, (await table.GetEntityAsync("p", "r", Token)).Count);
        Assert.Contains("1 MiB", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_transaction_has_at_most_4_mebibytes()
    {
        var table = await TableAsync();
        TableEntity[] rows = [.. Enumerable.Range(0, 9).Select(number => Large($"r{number}", 15))];

        await table.SubmitTransactionAsync(rows.Take(8).Select(Add), Token);
        var refusal = await Assert.ThrowsAsync<ArgumentException>(() => table.SubmitTransactionAsync(rows.Select(Add), Token));

        Assert.Equal(8, await table.QueryAsync(null, null, null, Token).CountAsync(Token));
        Assert.Contains("4 MiB", refusal.Message, StringComparison.Ordinal);
    }

    public static TheoryData<string, string> Transactions => new()
    {
        { "", "1 to 100 operations; this one has 0" },
        { string.Join(' ', Enumerable.Range(0, 101).Select(number => "p/" + number)), "1 to 100 operations; this one has 101" },
        { "p/1 q/2", "one partition" },
        { "p/1 p/2 p/1", "each row once" },
    };

    [Theory]
    [MemberData(nameof(Transactions))]
    public async Task A_transaction_that_the_service_refuses_is_not_sent(string rows, string reason)
    {
        var table = Unreached();
        var actions = rows.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(row => row.Split('/')).Select(keys => Add(new TableEntity(keys[0], keys[1])));

        var refusal = await Assert.ThrowsAsync<ArgumentException>(() => table.SubmitTransactionAsync(actions, Token));

        Assert.Contains(reason, refusal.Message, StringComparison.Ordinal);
        Assert.Equal(0, network.Writes);
    }

    [Fact]
    public async Task A_conditional_write_names_its_state()
    {
        var table = Unreached();
        var row = new TableEntity("p", "r");

        await Assert.ThrowsAsync<ArgumentException>(() => table.UpdateEntityAsync(row, default, TableUpdateMode.Merge, Token));
        await Assert.ThrowsAsync<ArgumentException>(() => table.DeleteEntityAsync("p", "r", default, Token));
        Assert.Throws<ArgumentException>(() => new TableTransactionAction(TableTransactionActionType.UpdateMerge, row));
        Assert.Throws<ArgumentException>(() => new TableTransactionAction(TableTransactionActionType.Delete, row));
        Assert.Throws<ArgumentException>(() => new TableTransactionAction(TableTransactionActionType.Add, row, ETag.All));
    }

    [Theory]
    [InlineData("")]
    [InlineData("1st")]
    [InlineData("with space")]
    [InlineData("dash-ed")]
    [InlineData("a@odata.type")]
    [InlineData("PartitionKey")]
    [InlineData("Timestamp")]
    public void A_property_has_a_name_that_the_service_takes(string name)
    {
        Assert.Throws<ArgumentException>(() => new TableEntity("p", "r") { [name] = 1 });
    }

    public static TheoryData<object> StrangeValues => [1.0f, 1m, 'c', DateTimeOffset.MinValue];

    [Theory]
    [MemberData(nameof(StrangeValues))]
    public void A_property_has_a_value_that_the_service_takes(object value)
    {
        Assert.Throws<ArgumentException>(() => new TableEntity("p", "r") { ["Value"] = value });
    }

    [Fact]
    public async Task Half_a_character_is_no_text()
    {
        var table = Unreached();

        var key = await Assert.ThrowsAsync<ArgumentException>(() => table.AddEntityAsync(new TableEntity("p", "a\ud83d"), Token));
        var value = Assert.Throws<ArgumentException>(() => new TableEntity("p", "r") { ["Value"] = "a\udc00b" });
        var filter = Assert.Throws<ArgumentException>(() => TableClient.CreateQueryFilter($"Value eq {"\ud83d"}"));

        Assert.All([key, value, filter], refusal => Assert.Contains("surrogate", refusal.Message, StringComparison.Ordinal));
        Assert.Equal(0, network.Writes);
    }

    [Fact]
    public void A_value_is_read_as_what_it_is()
    {
        var row = new TableEntity("p", "r") { ["Text"] = "1", ["Number"] = 1 };

        Assert.Throws<InvalidOperationException>(() => row.GetInt32("Text"));
        Assert.Throws<InvalidOperationException>(() => row.GetString("Number"));
        Assert.Null(row.GetString("Absent"));
        Assert.Equal((1L, 1.0), (row.GetInt64("Number"), row.GetDouble("Number")));
    }

    [Theory]
    [InlineData("ab")]
    [InlineData("1abc")]
    [InlineData("vis-its")]
    [InlineData("визиты")]
    [InlineData("tables")]
    [InlineData("visits\n")]
    public void A_table_has_a_name_that_the_service_takes(string name)
    {
        Assert.Throws<ArgumentException>(() => azurite.Clients().Tables.GetTableClient(name));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1001)]
    public void A_page_has_1_to_1000_rows(int rows)
    {
        var table = Unreached();

        Assert.Throws<ArgumentOutOfRangeException>(() => table.QueryAsync(null, rows, null, Token));
    }

    private static TableTransactionAction Add(TableEntity row) => new(TableTransactionActionType.Add, row);

    private static TableEntity Large(string key, int values)
    {
        var row = new TableEntity("p", key);
        for (var number = 0; number < values; number++)
        {
            row["P" + number.ToString(CultureInfo.InvariantCulture)] = new string('x', LongestText);
        }

        return row;
    }

    private TableClient Unreached() => new TableServiceClient(azurite.ConnectionString, Retries.Fast(network)).GetTableClient("unreached");

    private Task<TableClient> TableAsync() => azurite.Clients().GetTableAsync(azurite.UniqueTableName(), Token);
}
