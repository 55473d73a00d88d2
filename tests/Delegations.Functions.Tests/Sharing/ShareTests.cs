using System.Net;
using AngleSharp.Html.Parser;
using Delegations.Storage;
using NodaTime;
using Xunit;

namespace Delegations.Functions.Tests.Sharing;

[Collection(TimerTests.Name)]
public sealed class ShareTests(TimerStorage storage)
{
    private const string Person = "Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Only_a_released_report_can_be_shared()
    {
        await using var pipeline = await Pipeline.StartAsync(storage.Azurite, Cancel);
        var visit = await FinishedVisit.DraftedAsync(pipeline, Cancel);

        var answer = await pipeline.SendJsonAsync(HttpMethod.Post, $"{visit.Path}/shares", "{}", Cancel);

        Assert.Equal((HttpStatusCode.Conflict, "not-released"), (answer.Status, answer.Json.GetProperty("code").GetString()));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("")]
    public async Task A_partner_opens_the_link_and_downloads_what_the_page_offers(string ending)
    {
        await using var pipeline = await Pipeline.StartAsync(storage.Azurite, Cancel);
        var (_, link) = await SharedAsync(pipeline);

        var address = new Uri(pipeline.Client.BaseAddress!, link.TrimEnd('/') + ending);
        var page = await OpenAsync(pipeline, address.PathAndQuery);
        var offered = new HtmlParser().ParseDocument(page.Text).QuerySelectorAll("a[download]").Select(anchor => anchor.GetAttribute("href") ?? "").ToList();
        var download = await OpenAsync(pipeline, new Uri(address, offered[0]).PathAndQuery);

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.NotEmpty(offered);
        Assert.Equal((HttpStatusCode.OK, "text/html"), (download.Status, download.ContentType));
        Assert.Contains("Cybersecurity in orbit", download.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_shared_document_is_shown_without_any_power()
    {
        await using var pipeline = await Pipeline.StartAsync(storage.Azurite, Cancel);
        var (_, link) = await SharedAsync(pipeline);

        var download = await OpenAsync(pipeline, link + "summary.en.html");
        var page = await OpenAsync(pipeline, link);

        Assert.All([download, page], answer => Assert.Equal(("no-referrer", "nosniff"), (answer.Header("Referrer-Policy"), answer.Header("X-Content-Type-Options"))));
        Assert.Contains("sandbox", download.Header("Content-Security-Policy"), StringComparison.Ordinal);
        Assert.Contains("default-src 'none'", page.Header("Content-Security-Policy"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_a_guessed_and_a_withdrawn_link_are_answered_alike()
    {
        await using var pipeline = await Pipeline.StartAsync(storage.Azurite, Cancel);
        var (visit, withdrawn) = await SharedAsync(pipeline);
        var shares = (await pipeline.GetAsync($"{visit.Path}/shares", Cancel)).Json;
        var share = Assert.Single(shares.EnumerateArray()).GetProperty("id").GetString();

        var revoked = await pipeline.SendAsync(new HttpRequestMessage(HttpMethod.Delete, $"{visit.Path}/shares/{share}"), Cancel);
        var expired = pipeline.Clock.Now + Duration.FromDays(40);
        var answers = new List<Answer>
        {
            await OpenAsync(pipeline, withdrawn),
            await OpenAsync(pipeline, $"/s/{new string('a', 40)}/"),
            await OpenAsync(pipeline, "/s/nonsense/"),
            await OpenAsync(pipeline, withdrawn + "summary.en.html"),
            await OpenAsync(pipeline, withdrawn, method: HttpMethod.Post),
        };
        pipeline.Clock.Now = expired; // withdrawn stays withdrawn, whenever it is asked for
        answers.Add(await OpenAsync(pipeline, withdrawn));

        Assert.Equal(HttpStatusCode.NoContent, revoked.Status);
        Assert.All(answers, answer => Assert.Equal((HttpStatusCode.NotFound, answers[0].Text), (answer.Status, answer.Text)));
    }

    [Fact]
    public async Task A_link_with_one_digit_changed_opens_nothing()
    {
        await using var pipeline = await Pipeline.StartAsync(storage.Azurite, Cancel);
        var (_, link) = await SharedAsync(pipeline);
        var tampered = $"{link[..^2]}{(link[^2] is '0' ? '1' : '0')}/";

        var answer = await OpenAsync(pipeline, tampered + "summary.en.html");

        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
    }

    [Theory]
    [InlineData("report.en.html")]
    [InlineData("summary.en.md")]
    [InlineData("..%2F..%2Fsummary.en.html")]
    [InlineData("%2e%2e")]
    public async Task Nothing_but_the_offered_files_is_handed_out(string file)
    {
        await using var pipeline = await Pipeline.StartAsync(storage.Azurite, Cancel);
        var (_, link) = await SharedAsync(pipeline);

        var answer = await OpenAsync(pipeline, link + file);

        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
    }

    [Fact]
    public async Task Downloads_are_counted_scanners_apart_and_heads_not_at_all()
    {
        await using var pipeline = await Pipeline.StartAsync(storage.Azurite, Cancel);
        var (visit, link) = await SharedAsync(pipeline);

        await OpenAsync(pipeline, link);
        await OpenAsync(pipeline, link + "summary.en.html");
        await OpenAsync(pipeline, link + "summary.en.html", "SafeLinks URL scanner");
        await OpenAsync(pipeline, link + "summary.en.html", "");
        var head = await OpenAsync(pipeline, link + "summary.en.html", Person, HttpMethod.Head);
        var share = Assert.Single((await pipeline.GetAsync($"{visit.Path}/shares", Cancel)).Json.EnumerateArray());

        Assert.Equal(HttpStatusCode.OK, head.Status);
        Assert.Equal((1, 2), (share.GetProperty("downloads").GetInt32(), share.GetProperty("scans").GetInt32()));
        Assert.False(share.TryGetProperty("url", out var url) && url.GetString() is not null, "The link was told again.");
    }

    [Theory]
    [InlineData("bytes=0-", 1)]
    [InlineData("bytes=0-99", 1)]
    [InlineData("bytes=-100000000", 1)]
    [InlineData("bytes=200-299,0-99", 1)]
    [InlineData("bytes=100-199", 0)]
    [InlineData("bytes=-100", 0)]
    [InlineData("bytes=100000000-", 0)]
    public async Task A_download_in_parts_is_counted_at_its_beginning(string range, int downloads)
    {
        await using var pipeline = await Pipeline.StartAsync(storage.Azurite, Cancel);
        var (visit, link) = await SharedAsync(pipeline);

        var request = new HttpRequestMessage(HttpMethod.Get, link + "summary.en.html");
        request.Headers.TryAddWithoutValidation("User-Agent", Person);
        request.Headers.TryAddWithoutValidation("Range", range);
        await pipeline.SendAsync(request, Cancel);
        var share = Assert.Single((await pipeline.GetAsync($"{visit.Path}/shares", Cancel)).Json.EnumerateArray());

        Assert.Equal(downloads, share.GetProperty("downloads").GetInt32());
    }

    [Fact]
    public async Task The_storage_does_not_hold_the_links_secret()
    {
        await using var pipeline = await Pipeline.StartAsync(storage.Azurite, Cancel);
        var (_, link) = await SharedAsync(pipeline);
        var secret = link.Split('/')[2];

        var held = new List<string>();
        foreach (var name in new[] { "tokens", "visits" })
        {
            var table = await pipeline.Get<StorageClients>().GetTableAsync(name, Cancel);
            await foreach (var row in table.QueryAsync(null, null, null, Cancel))
            {
                held.Add($"{row.PartitionKey} {row.RowKey} {string.Join(' ', row.Keys.Select(key => row[key]))}");
            }
        }

        Assert.NotEmpty(held);
        Assert.DoesNotContain(held, row => row.Contains(secret, StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("""{"days":0}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"days":366}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"parts":["everything"]}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"day":3}""", HttpStatusCode.BadRequest)]
    public async Task A_wish_that_makes_no_sense_opens_nothing(string request, HttpStatusCode status)
    {
        await using var pipeline = await Pipeline.StartAsync(storage.Azurite, Cancel);
        var visit = await FinishedVisit.ReleasedAsync(pipeline, Cancel);

        var answer = await pipeline.SendJsonAsync(HttpMethod.Post, $"{visit.Path}/shares", request, Cancel);

        Assert.Equal(status, answer.Status);
        Assert.Empty((await pipeline.GetAsync($"{visit.Path}/shares", Cancel)).Json.EnumerateArray());
    }

    private static async Task<(TestVisit Visit, string Link)> SharedAsync(Pipeline pipeline)
    {
        var visit = await FinishedVisit.ReleasedAsync(pipeline, Cancel);
        return (visit, (await ShareAsync(pipeline, visit, "{}")).Path);
    }

    private static async Task<(string Path, string Id)> ShareAsync(Pipeline pipeline, TestVisit visit, string request)
    {
        var answer = await pipeline.SendJsonAsync(HttpMethod.Post, $"{visit.Path}/shares", request, Cancel);
        Assert.Equal(HttpStatusCode.Created, answer.Status);
        var url = answer.Json.GetProperty("url").GetString() ?? "";
        return (new Uri(url).PathAndQuery, answer.Json.GetProperty("id").GetString() ?? "");
    }

    private static Task<Answer> OpenAsync(Pipeline pipeline, string path, string agent = Person, HttpMethod? method = null)
    {
        var request = new HttpRequestMessage(method ?? HttpMethod.Get, path);
        if (agent.Length > 0)
        {
            request.Headers.TryAddWithoutValidation("User-Agent", agent);
        }

        return pipeline.SendAsync(request, Cancel);
    }
}
