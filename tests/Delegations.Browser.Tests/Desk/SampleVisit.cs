using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Delegations.Testing;
using Xunit;

namespace Delegations.Browser.Tests.Desk;

/// <summary>The Central Asian visit of the samples, brought by the API as far as a test of pages needs it.</summary>
internal sealed partial class SampleVisit(DeskApp app) : IDisposable
{
    private readonly HttpClient client = new(new SocketsHttpHandler(), disposeHandler: true) { BaseAddress = new Uri(app.Address + "/") };

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public string Id { get; private set; } = "";

    public string Desk => $"/desk/visits/{Id}";

    /// <summary>The page on which a co-organiser leaves remarks.</summary>
    public string Review { get; private set; } = "";

    private string Api => $"api/visits/{Id}";

    /// <summary>Published, its hosts and speakers invited, their files in the outbox; corrected since, and under review.</summary>
    public static async Task<SampleVisit> InvitedAsync(DeskApp app, string name)
    {
        await app.StartAsync();
        var visit = new SampleVisit(app);
        await visit.CreateAsync(name);
        await visit.PutAsync("itinerary", "delegation-asie-centrale.docx");
        await visit.PutAsync("people", "delegation-asie-centrale-personnes.xlsx");
        await visit.PublishAsync("nobody");
        await visit.PublishAsync("hosts-and-speakers");
        await visit.SettleAsync();
        await visit.AnswerAsync("accepted", "accepted", "tentative", "declined");
        await visit.SendAsync(HttpMethod.Patch, "itinerary", new { @base = 1, shift = new { date = "2025-11-03", from = "16:00", minutes = 10 } });
        var review = await visit.SendAsync(HttpMethod.Post, "links", new { purpose = "review", audience = "host", days = 30 });
        visit.Review = new Uri((string?)review["page"] ?? "").AbsolutePath;
        return visit;
    }

    /// <summary>Somebody's reply page, as their entry's page hands it on.</summary>
    public async Task<string> ReplyPageAsync()
    {
        var invitation = (string?)(await GetAsync("invitations"))[0]?["id"];
        return ReplyPath().Match(await client.GetStringAsync(new Uri($"{Desk}/invitations/{invitation}", UriKind.Relative), Cancel)).Value;
    }

    /// <summary>The address of the page that changes the first session.</summary>
    public async Task<string> SessionPageAsync() =>
        SessionPage().Match(await client.GetStringAsync(new Uri($"{Desk}/programme", UriKind.Relative), Cancel)).Value;

    /// <summary>A program's request, with whatever a page of the test needs beyond the sample.</summary>
    public async Task<JsonNode> SendAsync(HttpMethod method, string path, object body)
    {
        using var request = new HttpRequestMessage(method, $"{Api}/{path}") { Content = JsonContent.Create(body) };
        using var answer = await client.SendAsync(request, Cancel);
        Assert.True(answer.IsSuccessStatusCode, $"{path}: {answer.StatusCode}");
        return await answer.Content.ReadFromJsonAsync<JsonNode>(Cancel) ?? JsonValue.Create("");
    }

    public async Task<JsonNode> GetAsync(string path) =>
        await client.GetFromJsonAsync<JsonNode>($"{Api}/{path}", Cancel) ?? throw new InvalidOperationException($"{path} is empty.");

    public void Dispose() => client.Dispose();

    private async Task CreateAsync(string name)
    {
        using var answer = await client.PostAsJsonAsync("api/visits", new { name, language = "fr", timeZone = "Europe/Brussels" }, Cancel);
        Id = (await answer.Content.ReadFromJsonAsync<JsonElement>(Cancel)).GetProperty("id").GetString() ?? "";
    }

    private async Task PutAsync(string path, string sample)
    {
        var file = Path.Combine(RepositoryRoot.Path, "samples", sample);
        using var content = new ByteArrayContent(await File.ReadAllBytesAsync(file, Cancel));
        content.Headers.ContentDisposition = new ContentDispositionHeaderValue("attachment") { FileName = sample };
        using var answer = await client.PutAsync(new Uri($"{Api}/{path}", UriKind.Relative), content, Cancel);
        Assert.True(answer.IsSuccessStatusCode, $"{path}: {answer.StatusCode}");
    }

    private async Task PublishAsync(string inviting)
    {
        var plan = await GetAsync($"plan?state=final&inviting={inviting}");
        await SendAsync(HttpMethod.Post, "publication", new { plan = (string?)plan["hash"], state = "final", inviting });
    }

    /// <summary>What some say by telephone; the first on the list does not answer.</summary>
    private async Task AnswerAsync(params string[] statuses)
    {
        var asked = (await GetAsync("invitations")).AsArray().Skip(1);
        foreach (var (row, status) in asked.Zip(statuses))
        {
            await SendAsync(HttpMethod.Put, $"invitations/{(string?)row?["id"]}/reply", new { status });
        }
    }

    /// <summary>Until nothing waits to be delivered; the run's own limit ends what never settles.</summary>
    private async Task SettleAsync()
    {
        while ((await GetAsync("invitations")).AsArray().Any(row => (string?)row?["state"] is "pending" or "sending"))
        {
            await Task.Delay(TimeSpan.FromMilliseconds(200), Cancel);
        }
    }

    [GeneratedRegex("/r/[0-9a-f]{40}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ReplyPath();

    [GeneratedRegex("/desk/visits/[0-9a-z]+/sessions/[0-9a-f]{8,}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex SessionPage();
}
