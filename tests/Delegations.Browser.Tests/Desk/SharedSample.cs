using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using Xunit;

namespace Delegations.Browser.Tests.Desk;

/// <summary>A visit that is over: its report is released, and a link to it is out.</summary>
internal sealed class SharedSample(DeskApp app) : IDisposable
{
    /// <summary>A week before what the app takes for now.</summary>
    private const string Itinerary = """
        Date,Start,End,Title,Location,Host,Speaker
        2025-10-13,09:00,10:00,Welcome and tour of the centre,Space Centre,Ada Martin,
        2025-10-13,10:00,11:00,Cybersecurity in orbit,Space Centre,Ada Martin,Clara Novak
        """;

    private const string People = """
        Name,Organisation,Email,Role
        Ada Martin,Space Centre,ada.martin@example.org,host
        Clara Novak,Orbit Institute,clara.novak@example.org,speaker
        """;

    private readonly HttpClient client = new(new SocketsHttpHandler(), disposeHandler: true) { BaseAddress = new Uri(app.Address + "/") };

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public string Id { get; private set; } = "";

    public string Sharing => $"/desk/visits/{Id}/sharing";

    public string Report => $"/desk/visits/{Id}/report";

    /// <summary>The path of a link to whatever is released.</summary>
    public string Link { get; private set; } = "";

    private string Api => $"api/visits/{Id}";

    public static async Task<SharedSample> ReleasedAsync(DeskApp app, string name)
    {
        await app.StartAsync();
        var sample = new SharedSample(app);
        await sample.FinishAsync(name);
        return sample;
    }

    /// <summary>Its report is a draft.</summary>
    public static async Task<SharedSample> DraftedAsync(DeskApp app, string name)
    {
        await app.StartAsync();
        var sample = new SharedSample(app);
        await sample.DraftAsync(name);
        return sample;
    }

    /// <summary>Packs it, as the hourly timer would.</summary>
    public async Task ArchiveAsync()
    {
        await PostAsync("admin/functions/ArchiveVisits", new { });
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        limit.CancelAfter(TimeSpan.FromMinutes(2));
        while ((string?)(await client.GetFromJsonAsync<JsonNode>(Api, limit.Token))?["progress"] is not "archived")
        {
            await Task.Delay(TimeSpan.FromMilliseconds(200), limit.Token);
        }
    }

    /// <summary>With a link that was used, and one that was withdrawn.</summary>
    public static async Task<SharedSample> SharedAsync(DeskApp app, string name)
    {
        var sample = await ReleasedAsync(app, name);
        sample.Link = await sample.ShareAsync("Delphine Adam", "fr");
        foreach (var agent in new[] { "Mozilla/5.0 (X11; Linux x86_64)", "SafeLinks URL scanner" })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, $"{sample.Link[1..]}summary.en.html");
            request.Headers.TryAddWithoutValidation("User-Agent", agent);
            using var answer = await sample.client.SendAsync(request, Cancel);
            Assert.True(answer.IsSuccessStatusCode, $"The link answers {answer.StatusCode}.");
        }

        await sample.ShareAsync("Bo Maes", "nl");
        var closed = (await sample.client.GetFromJsonAsync<JsonNode>($"{sample.Api}/shares", Cancel))!.AsArray().Single(share => (string?)share?["recipient"]?["name"] == "Bo Maes");
        await sample.client.DeleteAsync(new Uri($"{sample.Api}/shares/{(string?)closed?["id"]}", UriKind.Relative), Cancel);
        return sample;
    }

    public void Dispose() => client.Dispose();

    private async Task FinishAsync(string name)
    {
        await DraftAsync(name);
        await PostAsync($"{Api}/report/release", new { });
    }

    private async Task DraftAsync(string name)
    {
        Id = (string?)(await PostAsync("api/visits", new { name, language = "en", timeZone = "Europe/Brussels" }))["id"] ?? "";
        await PutAsync("itinerary", Itinerary);
        await PutAsync("people", People);
        var plan = await client.GetFromJsonAsync<JsonNode>($"{Api}/plan?state=final&inviting=nobody", Cancel);
        await PostAsync($"{Api}/publication", new { plan = (string?)plan?["hash"], state = "final", inviting = "nobody" });
        await PostAsync("admin/functions/DraftReports", new { });
        while ((string?)(await client.GetFromJsonAsync<JsonNode>(Api, Cancel))?["progress"] is "open")
        {
            // The run's own limit ends what is never drafted.
            await Task.Delay(TimeSpan.FromMilliseconds(200), Cancel);
        }
    }

    private async Task<string> ShareAsync(string name, string language)
    {
        var share = await PostAsync($"{Api}/shares", new
        {
            everything = true,
            ceiling = "amber",
            recipient = new { name, address = "partner@example.org", language },
        });
        return new Uri((string?)share["url"] ?? "").AbsolutePath;
    }

    private async Task<JsonNode> PostAsync(string path, object body)
    {
        using var answer = await client.PostAsJsonAsync(path, body, Cancel);
        var text = await answer.Content.ReadAsStringAsync(Cancel);
        Assert.True(answer.IsSuccessStatusCode, $"{path}: {answer.StatusCode} {text}");
        return JsonNode.Parse(text.Length > 0 ? text : "{}") ?? new JsonObject();
    }

    private async Task PutAsync(string path, string text)
    {
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(text));
        content.Headers.ContentDisposition = new ContentDispositionHeaderValue("attachment") { FileName = $"{path}.csv" };
        using var answer = await client.PutAsync(new Uri($"{Api}/{path}", UriKind.Relative), content, Cancel);
        Assert.True(answer.IsSuccessStatusCode, $"{path}: {answer.StatusCode}");
    }
}
