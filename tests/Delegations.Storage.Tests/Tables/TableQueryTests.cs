using System.Globalization;
using Azure;
using Delegations.Storage.Tables;
using Delegations.Testing;
using Xunit;

namespace Delegations.Storage.Tests.Tables;

public sealed class TableQueryTests(AzuriteFixture azurite)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task More_than_a_thousand_rows_come_in_order_over_several_pages()
    {
        var table = await TableAsync();
        await FillAsync(table, 2150);

        List<int> pages = [];
        List<string> keys = [];
        await foreach (var page in table.QueryAsync(null, null, null, Token).AsPages())
        {
            pages.Add(page.Values.Count);
            keys.AddRange(page.Values.Select(row => row.RowKey));
        }

        Assert.Equal([1000, 1000, 150], pages);
        Assert.Equal(Enumerable.Range(0, 2150).Select(Key), keys);
    }

    [Fact]
    public async Task A_query_goes_on_from_a_token_in_any_script()
    {
        var table = await TableAsync();
        string[] keys = ["a'b", "Ελλάδα", "Алматы", "دبي", "北京", "🚀"];
        foreach (var key in keys)
        {
            await table.AddEntityAsync(new TableEntity($"Визит {key}", key), Token);
        }

        List<string> found = [];
        string? token = null;
        do
        {
            await foreach (var page in table.QueryAsync(null, 1, null, Token).AsPages(token))
            {
                found.AddRange(page.Values.Select(row => row.RowKey));
                token = page.ContinuationToken;
                break;
            }
        }
        while (token is not null);

        Assert.Equal(keys.Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_page_holds_what_was_asked_for()
    {
        var table = await TableAsync();
        await FillAsync(table, 7);

        List<int> pages = [];
        await foreach (var page in table.QueryAsync(null, 3, null, Token).AsPages())
        {
            pages.Add(page.Values.Count);
        }

        Assert.Equal([3, 3, 1], pages);
    }

    [Fact]
    public async Task Select_fetches_the_named_properties_with_keys_and_state()
    {
        var table = await TableAsync();
        var written = await table.AddEntityAsync(new TableEntity("p", "r") { ["Name"] = "x", ["Other"] = "y" }, Token);

        var row = Assert.Single(await table.QueryAsync(null, null, ["Name"], Token).ToListAsync(Token));

        Assert.Equal(["Name"], row.Keys);
        Assert.Equal(("p", "r"), (row.PartitionKey, row.RowKey));
        Assert.Equal(written.Headers.ETag, row.ETag);
    }

    public static TheoryData<string, string> Filters => new()
    {
        { TableClient.CreateQueryFilter($"Text eq {"l'été"}"), "a" },
        { TableClient.CreateQueryFilter($"Number gt {1} and Number le {3}"), "b,c" },
        { TableClient.CreateQueryFilter($"Large eq {5_000_000_000L}"), "b" },
        { TableClient.CreateQueryFilter($"Fraction lt {2.0}"), "a" },
        { TableClient.CreateQueryFilter($"Yes eq {true}"), "a,c" },
        { TableClient.CreateQueryFilter($"Time ge {new DateTimeOffset(2025, 11, 3, 10, 0, 0, TimeSpan.FromHours(1))}"), "b,c" },
        { TableClient.CreateQueryFilter($"Id eq {new Guid("00000000-0000-4000-8000-000000000002")}"), "b" },
        { TableClient.CreateQueryFilter($"Bytes eq {new byte[] { 3, 255 }}"), "c" },
        { TableClient.CreateQueryFilter($"RowKey ge {"b"} and RowKey lt {"c"}"), "b" },
        { TableClient.CreateQueryFilter($"not (Number eq {2})"), "a,c" },
        { TableClient.CreateQueryFilter($"Text eq {"x' or '1' eq '1"}"), "" },
    };

    [Theory]
    [MemberData(nameof(Filters))]
    public async Task A_filter_compares_by_type(string filter, string expected)
    {
        var table = await TableAsync();
        (string Key, int Number, string Text)[] rows = [("a", 1, "l'été"), ("b", 2, "zomer"), ("c", 3, "лето")];
        foreach (var (key, number, text) in rows)
        {
            await table.AddEntityAsync(
                new TableEntity("p", key)
                {
                    ["Text"] = text,
                    ["Number"] = number,
                    ["Large"] = 5_000_000_000L + number - 2,
                    ["Fraction"] = number + 0.5,
                    ["Yes"] = number != 2,
                    ["Time"] = new DateTimeOffset(2025, 11, 3, 7 + number, 0, 0, TimeSpan.Zero),
                    ["Id"] = new Guid($"00000000-0000-4000-8000-00000000000{number}"),
                    ["Bytes"] = new byte[] { (byte)number, 255 },
                },
                Token);
        }

        var found = await table.QueryAsync(filter, null, null, Token).ToListAsync(Token);

        Assert.Equal(expected, string.Join(',', found.Select(row => row.RowKey)));
    }

    [Fact]
    public void A_filter_quotes_and_types_its_values()
    {
        Assert.Equal("A eq 'l''été'", TableClient.CreateQueryFilter($"A eq {"l'été"}"));
        Assert.Equal("A eq 5.0 and B eq -0.25 and C eq 1E+300", TableClient.CreateQueryFilter($"A eq {5.0} and B eq {-0.25} and C eq {1e300}"));
        Assert.Equal(
            "A eq datetime'2025-11-03T08:00:00.0000000Z'",
            TableClient.CreateQueryFilter($"A eq {new DateTimeOffset(2025, 11, 3, 9, 0, 0, TimeSpan.FromHours(1))}"));
    }

    [Fact]
    public void A_filter_refuses_what_no_property_holds()
    {
        string? nothing = null;

        Assert.Throws<ArgumentException>(() => TableClient.CreateQueryFilter($"A eq {nothing}"));
        Assert.Throws<ArgumentException>(() => TableClient.CreateQueryFilter($"A eq {double.NaN}"));
        Assert.Throws<ArgumentException>(() => TableClient.CreateQueryFilter($"A eq {'c'}"));
    }

    [Fact]
    public async Task A_malformed_filter_is_a_400()
    {
        var table = await TableAsync();

        var failure = await Assert.ThrowsAsync<RequestFailedException>(
            async () => await table.QueryAsync("Name eq", null, null, Token).ToListAsync(Token));

        Assert.Equal(400, failure.Status);
    }

    private static string Key(int number) => number.ToString("D5", CultureInfo.InvariantCulture);

    private static async Task FillAsync(TableClient table, int count)
    {
        foreach (var chunk in Enumerable.Range(0, count).Chunk(100))
        {
            await table.SubmitTransactionAsync(
                chunk.Select(number => new TableTransactionAction(TableTransactionActionType.Add, new TableEntity("p", Key(number)))),
                Token);
        }
    }

    private Task<TableClient> TableAsync() => azurite.Clients().GetTableAsync(azurite.UniqueTableName(), Token);
}
