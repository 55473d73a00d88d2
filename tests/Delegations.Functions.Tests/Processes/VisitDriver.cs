using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using Delegations.Testing;
using Xunit;

namespace Delegations.Functions.Tests.Processes;

/// <summary>A coordinator at work on one visit, through the host's proxy.</summary>
internal sealed class VisitDriver(PublishedApp app)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>The visit's id, once it is created.</summary>
    public string Id { get; private set; } = "";

    public async Task CreateAsync(string name)
    {
        var created = await SendAsync(HttpMethod.Post, "api/visits", Json(new JsonObject { ["name"] = name, ["language"] = "fr", ["timeZone"] = "Europe/Brussels" }));
        Id = (string?)created["id"] ?? "";
    }

    public Task<JsonNode> UploadAsync(string sample) => PutFileAsync("itinerary", sample);

    public Task<JsonNode> PutPeopleAsync(string sample) => PutFileAsync("people", sample);

    /// <summary>Reads the plan for inviting everybody and publishes exactly that; the plan.</summary>
    public async Task<JsonNode> PublishAsync()
    {
        var plan = await GetAsync("plan?state=final&inviting=hosts-and-speakers");
        var request = new JsonObject { ["plan"] = (string?)plan["hash"], ["state"] = "final", ["inviting"] = "hosts-and-speakers" };
        await SendAsync(HttpMethod.Post, $"api/visits/{Id}/publication", Json(request));
        return plan;
    }

    public Task<JsonNode> GetAsync(string what) => SendAsync(HttpMethod.Get, $"api/visits/{Id}/{what}", null);

    public Task<JsonNode> ReadAsync() => SendAsync(HttpMethod.Get, $"api/visits/{Id}", null);

    public Task<JsonNode> PostAsync(string what, JsonObject body) => SendAsync(HttpMethod.Post, $"api/visits/{Id}/{what}", Json(body));

    private static StringContent Json(JsonObject body) => new(body.ToJsonString(), MediaTypeHeaderValue.Parse("application/json"));

    private async Task<JsonNode> PutFileAsync(string what, string sample)
    {
        using var content = new ByteArrayContent(await File.ReadAllBytesAsync(Path.Combine(RepositoryRoot.Path, "samples", sample), Token));
        content.Headers.ContentDisposition = new ContentDispositionHeaderValue("attachment") { FileName = sample };
        return await SendAsync(HttpMethod.Put, $"api/visits/{Id}/{what}", content);
    }

    private async Task<JsonNode> SendAsync(HttpMethod method, string path, HttpContent? content)
    {
        using var request = new HttpRequestMessage(method, new Uri(path, UriKind.Relative)) { Content = content };
        using var answer = await app.Http.SendAsync(request, Token);
        var text = await answer.Content.ReadAsStringAsync(Token);
        Assert.True(answer.IsSuccessStatusCode, text);
        return JsonNode.Parse(text)!;
    }
}
