using Delegations.Hosting;
using Delegations.Invitations;
using Delegations.Invitations.Delivery;
using Delegations.Model.Ids;
using Delegations.Testing;
using Delegations.Testing.Graph;
using Delegations.Visits;
using NodaTime;
using Xunit;

namespace Delegations.Functions.Tests.Invitations.Graph;

/// <summary>The app beside a server that stands in for Graph, joined by settings alone; each with a mailbox of its own.</summary>
internal sealed class GraphOffice : IAsyncDisposable
{
    private GraphOffice(GraphServer server, string mailbox, Pipeline pipeline) => (Server, Mailbox, Pipeline) = (server, mailbox, pipeline);

    public GraphServer Server { get; }

    public string Mailbox { get; }

    public Pipeline Pipeline { get; }

    public SettableClock Clock => Pipeline.Clock;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static async Task<GraphOffice> StartAsync(AzuriteFixture azurite, GraphServerOptions? options = null, Dictionary<string, string?>? further = null)
    {
        var time = new PipelineTime();
        var server = await GraphServer.StartAsync((options ?? new()) with { Time = time });
        var mailbox = $"visits-{OpaqueId.Random()}@example.org";
        server.AddMailbox(mailbox);
        var settings = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["Delegations:Deliveries"] = "graph",
            ["Delegations:Organisers"] = $"Visits Office <{mailbox}>",
        };
        foreach (var (key, value) in server.Settings)
        {
            settings[key] = value;
        }

        foreach (var (key, value) in further ?? [])
        {
            settings[key] = value;
        }

        try
        {
            var pipeline = await Pipeline.StartAsync(azurite, Cancel, new PipelineOptions { Settings = settings });
            time.Clock = pipeline.Clock;
            return new GraphOffice(server, mailbox, pipeline);
        }
        catch (FatalException)
        {
            await server.DisposeAsync();
            throw;
        }
    }

    /// <summary>The visit that most tests start from, published; nothing delivered yet.</summary>
    public async Task<TestVisit> PublishAsync(ItineraryText? itinerary = null, string? people = null)
    {
        var visit = await TestVisit.PrepareAsync(Pipeline, itinerary ?? SampleVisits.OneDay, people ?? SampleVisits.People, Cancel);
        await visit.PublishAsync(Cancel);
        return visit;
    }

    /// <summary>That visit with everything delivered, and some time gone by.</summary>
    public async Task<TestVisit> DeliveredAsync(ItineraryText? itinerary = null)
    {
        var visit = await PublishAsync(itinerary);
        await visit.DeliverAsync(Cancel);
        Clock.Advance(Duration.FromMinutes(20));
        return visit;
    }

    /// <summary>Publishes another itinerary and delivers what it changes.</summary>
    public static async Task ChangeAsync(TestVisit visit, ItineraryText itinerary)
    {
        await visit.UploadAsync(itinerary, Cancel);
        await visit.PublishAsync(Cancel);
        await visit.DeliverAsync(Cancel);
    }

    /// <summary>What the timer does once time has gone by.</summary>
    public async Task ReconcileAfterAsync(TestVisit visit, Duration duration)
    {
        Clock.Advance(duration);
        await visit.ReconcileAsync(Cancel);
        await visit.DeliverAsync(Cancel);
    }

    /// <summary>Does by hand what a handler does until it is killed: marks the row and, where asked, has the outside do it.</summary>
    public async Task CutOffAsync(TestVisit visit, string name, bool afterTheCall)
    {
        var (state, row) = (await visit.ReadAsync(Cancel), await visit.InvitationOfAsync(name, Cancel));
        var compared = await Pipeline.Get<VisitComparison>().CompareAsync(state, Cancel);
        var message = MessageDecision.Decide(compared.Differences.Single(one => one.Id == row.Id), row, ReplyStatus.NeedsAction, Clock.Now, "cut off");
        var marked = await Pipeline.Get<InvitationStore>().UpdateAsync(row with { State = InvitationState.Sending, Outgoing = message }, Cancel);
        Assert.NotNull(marked);
        if (afterTheCall)
        {
            var letter = Pipeline.Get<LetterDesk>().Write(state, marked, message);
            var delivery = Pipeline.Get<Deliveries>().Find(DeliveryWay.Graph);
            Assert.IsType<DeliveryOutcome.Delivered>(await delivery!.DeliverAsync(letter, Cancel)); // it is set up
        }
    }

    public StandingEvent EventOf(string attendee) => Assert.Single(Server.EventsOf(Mailbox, attendee));

    /// <summary>What somebody was mailed, in its order.</summary>
    public IReadOnlyList<MailKind> KindsTo(string recipient) => [.. Server.MailsTo(recipient).Select(mail => mail.Kind)];

    /// <summary>The bodies of requests of a method to addresses that end so.</summary>
    public IReadOnlyList<string> BodiesOf(string method, string end) =>
        [.. Server.Requests.Where(request => request.Method == method && request.Target.EndsWith(end, StringComparison.Ordinal)).Select(request => request.Body)];

    public async ValueTask DisposeAsync()
    {
        await Pipeline.DisposeAsync();
        await Server.DisposeAsync();
    }

    /// <summary>The server lives by the app's clock: answers are older or newer than messages.</summary>
    private sealed class PipelineTime : TimeProvider
    {
        public SettableClock? Clock { get; set; }

        public override DateTimeOffset GetUtcNow() => (Clock?.Now ?? Pipeline.Beginning).ToDateTimeOffset();
    }
}
