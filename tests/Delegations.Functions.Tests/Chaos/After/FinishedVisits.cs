using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Delegations.Functions.Tests.Processes;
using NodaTime;

namespace Delegations.Functions.Tests.Chaos.After;

/// <summary>Makes visits that are over, with their invitations sent and their reports released, through the published executable.</summary>
internal static class FinishedVisits
{
    /// <summary>Days after the visits of the samples, so that their reports are due.</summary>
    private static readonly Duration Later = Duration.FromDays(90);

    public static async Task<string> ReleasedAsync(AfterStage stage, CancellationToken cancellationToken)
    {
        var settings = new JsonObject { ["name"] = "Space visit", ["language"] = "fr", ["timeZone"] = "Europe/Brussels" };
        var created = await SendAsync(stage, HttpMethod.Post, "api/visits", Json(settings), cancellationToken);
        var visit = (string?)created["id"] ?? "";
        await SendAsync(stage, HttpMethod.Put, $"api/visits/{visit}/people", File(SampleVisits.People), cancellationToken);
        await SendAsync(stage, HttpMethod.Put, $"api/visits/{visit}/itinerary", File(SampleVisits.OneDay.ToString()), cancellationToken);
        await PublishAsync(stage, visit, cancellationToken);
        await new HostQueue(stage.App, stage.Azurite.Clients().Queues, "invitations", "DeliverInvitation").DrainAsync(cancellationToken);
        stage.Clock.Advance(Later);
        if (!await AfterStage.SucceedsAsync(() => stage.App.TimerAsync("DraftReports", cancellationToken)))
        {
            throw new InvalidOperationException("No report was drafted.");
        }

        await SendAsync(stage, HttpMethod.Post, $"api/visits/{visit}/report/release", Json([]), cancellationToken);
        return visit;
    }

    private static async Task PublishAsync(AfterStage stage, string visit, CancellationToken cancellationToken)
    {
        var plan = await SendAsync(stage, HttpMethod.Get, $"api/visits/{visit}/plan?state=final&inviting=hosts-and-speakers", null, cancellationToken);
        var request = new JsonObject { ["plan"] = (string?)plan["hash"], ["state"] = "final", ["inviting"] = "hosts-and-speakers" };
        await SendAsync(stage, HttpMethod.Post, $"api/visits/{visit}/publication", Json(request), cancellationToken);
    }

    private static async Task<JsonNode> SendAsync(AfterStage stage, HttpMethod method, string path, HttpContent? content, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(method, new Uri(path, UriKind.Relative)) { Content = content };
        using var answer = await stage.App.Http.SendAsync(request, cancellationToken);
        var text = await answer.Content.ReadAsStringAsync(cancellationToken);
        return answer.IsSuccessStatusCode ? JsonNode.Parse(text)! : throw new InvalidOperationException($"{path}: {text}"); // the app answers no null
    }

    private static StringContent Json(JsonObject body) => new(body.ToJsonString(), MediaTypeHeaderValue.Parse("application/json"));

    private static ByteArrayContent File(string text) => new(Encoding.UTF8.GetBytes(text))
    {
        Headers = { ContentDisposition = new ContentDispositionHeaderValue("attachment") { FileName = "file.csv" } },
    };
}
