using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using Delegations.Functions.Tests.Chaos;
using Delegations.Testing;
using Delegations.Testing.Graph;
using Xunit;

namespace Delegations.Functions.Tests.Load;

/// <summary>
/// Many invitations of several mailboxes, delivered by three instances at once, to a server that takes four requests at once of
/// each mailbox. Times are only shown: <c>dotnet dev.cs bench invitations</c> runs it at full size.
/// </summary>
public sealed class ManyMailboxesTests(ITestOutputHelper output) : IAsyncLifetime
{
    private const int Instances = 3;
    private const string Everybody = "hosts-and-speakers";
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(10);

    private readonly AzuriteFixture azurite = new() { SweepsQueues = false };
    private readonly LoadSize size = LoadSize.Read();

    private readonly List<PublishedApp> apps = [];
    private readonly List<QueueHost> hosts = [];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => await azurite.InitializeAsync();

    public async ValueTask DisposeAsync()
    {
        foreach (var running in hosts.Concat<IAsyncDisposable>(apps))
        {
            await running.DisposeAsync();
        }

        await azurite.DisposeAsync();
    }

    [Fact]
    public async Task Three_instances_deliver_each_invitation_once_and_go_over_no_limit()
    {
        await using var server = await GraphServer.StartAsync(new GraphServerOptions { Latency = size.Latency });
        var visits = Enumerable.Range(1, size.Mailboxes).Select(number => new LoadVisit(number, size.PerMailbox)).ToList();
        visits.ForEach(visit => server.AddMailbox(visit.Mailbox));
        for (var at = 0; at < Instances; at++)
        {
            apps.Add(await StartAsync(server, visits, at));
        }

        var prepared = new Dictionary<LoadVisit, Prepared>();
        foreach (var visit in visits)
        {
            prepared[visit] = await PrepareAsync(apps[visit.Number % Instances], visit);
        }

        var begun = Stopwatch.GetTimestamp();
        var taken = await DeliverAsync(prepared, server);
        Show(server, begun, taken);

        Assert.All(visits, visit => Assert.Equal(size.PerMailbox, server.EventsIn(visit.Mailbox).Count));
        Assert.All(visits.SelectMany(visit => Enumerable.Range(0, size.PerMailbox).Select(visit.AddressOf)), address => Assert.Single(server.MailsTo(address)));
        Assert.InRange(server.RefusedOverLimits, 0, server.Requests.Count * 2 / 100);
        server.AssertClean();
    }

    private async Task<PublishedApp> StartAsync(GraphServer server, IEnumerable<LoadVisit> visits, int instance) => await PublishedApp.StartAsync(
        azurite.ConnectionString,
        Cancel,
        [
            .. server.Settings,
            KeyValuePair.Create("Delegations__Deliveries", "graph"),
            KeyValuePair.Create("Delegations__Organisers", string.Join(';', visits.Select(visit => $"Visits Office <{visit.Mailbox}>"))),
            KeyValuePair.Create("WEBSITE_INSTANCE_ID", string.Create(CultureInfo.InvariantCulture, $"instance-{instance}")),
        ]);

    /// <summary>Everything but the switch that invites: the agenda is published, and the plan of the invitations read.</summary>
    private async Task<Prepared> PrepareAsync(PublishedApp app, LoadVisit visit)
    {
        var created = await SendAsync(app, HttpMethod.Post, "api/visits", Json(new JsonObject { ["name"] = "Visit", ["language"] = "en", ["organiser"] = visit.Mailbox }));
        var path = $"api/visits/{(string?)created["id"]}";
        await SendAsync(app, HttpMethod.Put, $"{path}/people", File("people.csv", visit.People()));
        await SendAsync(app, HttpMethod.Put, $"{path}/itinerary", File("itinerary.csv", visit.Itinerary()));
        await PublishAsync(app, path, await PlanAsync(app, path, "nobody"), "nobody");
        var plan = await PlanAsync(app, path, Everybody);
        Assert.Equal(size.PerMailbox, plan["created"]!.AsArray().Count); // a plan has this list
        return new Prepared(path, plan);
    }

    private static Task<JsonNode> PlanAsync(PublishedApp app, string path, string inviting) =>
        SendAsync(app, HttpMethod.Get, $"{path}/plan?state=final&inviting={inviting}", null);

    private static async Task PublishAsync(PublishedApp app, string path, JsonNode plan, string inviting) =>
        await SendAsync(app, HttpMethod.Post, $"{path}/publication", Json(new JsonObject { ["plan"] = (string?)plan["hash"], ["state"] = "final", ["inviting"] = inviting }));

    /// <summary>The seconds from the first publication to the last event.</summary>
    private async Task<double> DeliverAsync(Dictionary<LoadVisit, Prepared> visits, GraphServer server)
    {
        var begun = Stopwatch.GetTimestamp();
        hosts.AddRange(apps.Select((app, at) => new QueueHost(app, azurite.Clients().Queues, at)));
        await Parallel.ForEachAsync(visits.Keys, new ParallelOptions { MaxDegreeOfParallelism = visits.Count, CancellationToken = Cancel }, async (visit, _) =>
        {
            var (app, prepared) = (apps[visit.Number % Instances], visits[visit]);
            await PublishAsync(app, prepared.Path, prepared.Plan, Everybody);
        });
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        limit.CancelAfter(Limit);
        await server.WhenServedAsync(size.Mailboxes * size.PerMailbox, limit.Token);
        while (visits.Keys.Sum(visit => server.EventsIn(visit.Mailbox).Count) < size.Mailboxes * size.PerMailbox)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(50), limit.Token);
        }

        var taken = Stopwatch.GetElapsedTime(begun).TotalSeconds;
        foreach (var host in hosts)
        {
            await host.WhenIdleAsync(TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(1), Cancel);
        }

        return taken;
    }

    private void Show(GraphServer server, long begun, double taken)
    {
        var least = size.PerMailbox * size.Latency.TotalSeconds / 4;
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"load: {size.Mailboxes * size.PerMailbox} invitations, {size.Mailboxes} mailboxes, {Instances} instances, {size.Latency.TotalMilliseconds:F0} ms a request: "
            + $"{taken:F1} s against {least:F1} s at the least (ratio {taken / least:F2}); {server.Requests.Count} requests, {server.RefusedOverLimits} refused over a limit, {server.MostAtOnce} at once at the most; {Stopwatch.GetElapsedTime(begun).TotalSeconds:F0} s in all"));
    }

    /// <summary>A visit that is ready to be published, and the plan that was read.</summary>
    private sealed record Prepared(string Path, JsonNode Plan);

    private static StringContent Json(JsonObject body) => new(body.ToJsonString(), MediaTypeHeaderValue.Parse("application/json"));

    private static ByteArrayContent File(string name, byte[] content) =>
        new(content) { Headers = { ContentDisposition = new ContentDispositionHeaderValue("attachment") { FileName = name } } };

    private static async Task<JsonNode> SendAsync(PublishedApp app, HttpMethod method, string path, HttpContent? content)
    {
        using var request = new HttpRequestMessage(method, new Uri(path, UriKind.Relative)) { Content = content };
        using var answer = await app.Http.SendAsync(request, Cancel);
        var text = await answer.Content.ReadAsStringAsync(Cancel);
        Assert.True(answer.IsSuccessStatusCode, text);
        return JsonNode.Parse(text)!; // an answer is an object
    }
}
