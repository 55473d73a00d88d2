using System.Net;
using System.Text.Json;
using Delegations.Testing;
using Xunit;

namespace Delegations.Functions.Tests.Agendas;

/// <summary>A published visit whose agendas can be opened by links, and the ways of a reader to them.</summary>
internal static class LinkedVisit
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static async Task<string> IdOfAsync(Pipeline pipeline, TestVisit visit, string name) =>
        Text((await pipeline.GetAsync($"{visit.Path}/people", Cancel)).Json.EnumerateArray().Single(person => Text(person, "name") == name), "id");

    public static Task<Pipeline> StartAsync(AzuriteFixture azurite) => Pipeline.StartAsync(azurite, Cancel, new PipelineOptions
    {
        Settings = new Dictionary<string, string?>(StringComparer.Ordinal) { ["PublicBaseUrl"] = "https://visits.example.org" },
    });

    public static async Task<TestVisit> PublishedAsync(Pipeline pipeline, string inviting = "nobody")
    {
        var visit = await TestVisit.PrepareAsync(pipeline, SampleVisits.OneDay, SampleVisits.People, Cancel);
        await visit.PublishAsync(Cancel, inviting);
        return visit;
    }

    public static async Task<JsonElement> OpenedAsync(Pipeline pipeline, TestVisit visit, string request)
    {
        var answer = await pipeline.SendJsonAsync(HttpMethod.Post, $"{visit.Path}/links", request, Cancel);
        Assert.Equal(HttpStatusCode.Created, answer.Status);
        return answer.Json;
    }

    public static async Task<string> PageAsync(Pipeline pipeline, TestVisit visit) =>
        Link((await pipeline.GetAsync($"{visit.Path}/links", Cancel)).Json.EnumerateArray(), "public", "page");

    public static string Link(IEnumerable<JsonElement> links, string audience, string which) =>
        Text(links.Single(link => Text(link, "audience") == audience), which);

    public static string Text(JsonElement element, string name) => element.GetProperty(name).GetString() ?? "";

    /// <summary>Links begin with the public address; the test asks the app itself.</summary>
    public static Task<Answer> OpenAsync(Pipeline pipeline, string link) =>
        pipeline.GetAsync(link.Replace("https://visits.example.org", "", StringComparison.Ordinal), Cancel);
}
