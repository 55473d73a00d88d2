using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using Delegations.Testing;

namespace Delegations.Functions.Tests.Chaos;

/// <summary>A coordinator who tries again, by what the desk shows, whenever an answer does not come.</summary>
internal sealed class Coordinator(PublishedApp app)
{
    private const string Everybody = "state=final&inviting=hosts-and-speakers";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Rest = TimeSpan.FromMilliseconds(100);

    private string Visit { get; set; } = "";

    public string VisitId => Visit[(Visit.LastIndexOf('/') + 1)..];

    public async Task CreateAsync(CancellationToken cancellationToken)
    {
        var settings = new JsonObject { ["name"] = Programme.Name, ["language"] = "en", ["timeZone"] = "Europe/Brussels" };
        var created = await UntilAsync(() => Json(HttpMethod.Post, "api/visits", settings), cancellationToken);
        Visit = $"api/visits/{(string?)created["id"]}";
    }

    public async Task UploadAsync(Programme programme, CancellationToken cancellationToken)
    {
        await UntilAsync(() => File($"{Visit}/people", "people.csv", programme.ToPeople()), cancellationToken);
        await UntilAsync(() => File($"{Visit}/itinerary", "itinerary.csv", programme.ToItinerary()), cancellationToken);
    }

    /// <summary>Reads the plan and publishes exactly that; where the answer is lost, or the plan is another by now, from the start.</summary>
    public async Task PublishAsync(CancellationToken cancellationToken)
    {
        var begun = Stopwatch.GetTimestamp();
        while (true)
        {
            var plan = await UntilAsync(() => new HttpRequestMessage(HttpMethod.Get, Relative($"{Visit}/plan?{Everybody}")), cancellationToken);
            var request = new JsonObject { ["plan"] = (string?)plan["hash"], ["state"] = "final", ["inviting"] = "hosts-and-speakers" };
            var (status, text) = await SendAsync(Json(HttpMethod.Post, $"{Visit}/publication", request), cancellationToken);
            if (status is HttpStatusCode.OK)
            {
                return;
            }

            var isConflict = status is HttpStatusCode.Conflict && text.Contains("plan-changed", StringComparison.Ordinal);
            if (!(isConflict || MayPass(status)) || Stopwatch.GetElapsedTime(begun) > Patience)
            {
                throw new InvalidOperationException($"The publication was refused: {status} {text}");
            }

            await Task.Delay(Rest, cancellationToken);
        }
    }

    /// <summary>Sets a timer off, until its run succeeds.</summary>
    public async Task FireAsync(string timer, CancellationToken cancellationToken)
    {
        var begun = Stopwatch.GetTimestamp();
        while (!await TryFireAsync(timer, cancellationToken))
        {
            if (Stopwatch.GetElapsedTime(begun) > Patience)
            {
                throw new TimeoutException($"{timer} did not succeed.");
            }

            await Task.Delay(Rest, cancellationToken);
        }
    }

    /// <summary>How many invitations are in each state for each reason: what stands open; empty where nothing does.</summary>
    public async Task<IReadOnlyDictionary<string, int>> OpenAsync(CancellationToken cancellationToken)
    {
        var board = await UntilAsync(() => new HttpRequestMessage(HttpMethod.Get, Relative($"{Visit}/invitations")), cancellationToken);
        var plan = await UntilAsync(() => new HttpRequestMessage(HttpMethod.Get, Relative($"{Visit}/plan?{Everybody}")), cancellationToken);
        var rows = board.AsArray().Select(row => (State: (string?)row!["state"], Reason: (string?)row["reason"])) // the answer lists objects
            .Where(row => row is not { State: "sent" or "cancelled", Reason: null })
            .Select(row => $"{row.State}: {row.Reason ?? "no reason given"}");
        string[] kinds = ["created", "updated", "cancelled", "held"];
        var planned = kinds.SelectMany(kind => plan[kind]!.AsArray().Select(_ => $"planned: {kind}")); // the answer has all four
        return rows.Concat(planned).CountBy(what => what).ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);
    }

    private async Task<bool> TryFireAsync(string timer, CancellationToken cancellationToken)
    {
        try
        {
            using var reply = await app.TimerAsync(timer, cancellationToken);
            return reply.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private async Task<JsonNode> UntilAsync(Func<HttpRequestMessage> request, CancellationToken cancellationToken)
    {
        var begun = Stopwatch.GetTimestamp();
        while (true)
        {
            var (status, text) = await SendAsync(request(), cancellationToken);
            if (status is >= HttpStatusCode.OK and < HttpStatusCode.Ambiguous)
            {
                return JsonNode.Parse(text) ?? throw new InvalidOperationException("The app answered null.");
            }

            if (!MayPass(status) || Stopwatch.GetElapsedTime(begun) > Patience)
            {
                throw new InvalidOperationException($"The app refused: {status} {text}");
            }

            await Task.Delay(Rest, cancellationToken);
        }
    }

    /// <summary>No status where the process went away.</summary>
    private static bool MayPass(HttpStatusCode? status) =>
        status is null or >= HttpStatusCode.InternalServerError or HttpStatusCode.PreconditionFailed or HttpStatusCode.RequestTimeout;

    private async Task<(HttpStatusCode? Status, string Text)> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        using var sent = request;
        try
        {
            using var answer = await app.Http.SendAsync(sent, cancellationToken);
            return (answer.StatusCode, await answer.Content.ReadAsStringAsync(cancellationToken));
        }
        catch (HttpRequestException)
        {
            return (null, "");
        }
    }

    private static HttpRequestMessage Json(HttpMethod method, string path, JsonObject body) =>
        new(method, Relative(path)) { Content = new StringContent(body.ToJsonString(), MediaTypeHeaderValue.Parse("application/json")) };

    private static HttpRequestMessage File(string path, string name, byte[] content) => new(HttpMethod.Put, Relative(path))
    {
        Content = new ByteArrayContent(content) { Headers = { ContentDisposition = new ContentDispositionHeaderValue("attachment") { FileName = name } } },
    };

    private static Uri Relative(string path) => new(path, UriKind.Relative);
}
