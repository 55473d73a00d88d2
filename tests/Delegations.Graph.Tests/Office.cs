using Azure.Core.Pipeline;
using Delegations.Graph.Events;
using Delegations.Testing.Graph;
using NodaTime;
using Xunit;

namespace Delegations.Graph.Tests;

/// <summary>A server with the mailbox of a visits office, and a client that knows it by its settings alone.</summary>
internal sealed class Office : IAsyncDisposable
{
    public const string Mailbox = "visits@example.org";
    public const string Guest = "ada@example.com";

    private Office(GraphServer server, GraphOptions options)
    {
        Server = server;
        Options = options;
        Client = NewClient();
    }

    public GraphServer Server { get; }

    public GraphOptions Options { get; }

    public GraphClient Client { get; }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static async Task<Office> OpenAsync(GraphServerOptions? options = null)
    {
        var server = await GraphServer.StartAsync(options);
        server.AddMailbox(Mailbox);
        return new Office(server, GraphOptions.From(server.Settings.GetValueOrDefault));
    }

    public static EventDraft Draft(string key = "entry-1") => new()
    {
        EntryKey = key,
        MessageKey = $"{key}-message-1",
        TransactionId = $"{key}-transaction",
        Subject = "Meeting on district heating",
        Body = new EventBody("<p>Please bring a badge.</p>", IsHtml: true),
        Times = At(9, 30),
        Location = "Room 4.12",
        Attendees = [new EventAttendee(new GraphAddress(Guest, "Ada Example"))],
    };

    /// <summary>An hour in Brussels.</summary>
    public static EventTimes At(int hour, int minute)
    {
        var start = new LocalDateTime(2027, 3, 2, hour, minute);
        return new EventTimes(start, start.PlusHours(1), DateTimeZoneProviders.Tzdb["Europe/Brussels"]);
    }

    public GraphClient NewClient(HttpPipelineTransport? transport = null, TimeProvider? time = null) => new(Options, time ?? TimeProvider.System, transport);

    public async Task<GraphEvent> CreateAsync(EventDraft? draft = null) =>
        Value(await Client.CreateEventAsync(Mailbox, draft ?? Draft(), Token));

    public Task<GraphOutcome<GraphEvent>> UpdateAsync(GraphEvent item, EventPatch patch) =>
        Client.UpdateEventAsync(Mailbox, item.Id, item.ETag, patch, Token);

    public static T Value<T>(GraphOutcome<T> outcome) => Assert.IsType<GraphOutcome<T>.Done>(outcome).Value;

    public static GraphFailure Failure<T>(GraphOutcome<T> outcome) => Assert.IsType<GraphOutcome<T>.Failed>(outcome).Failure;

    public ValueTask DisposeAsync() => Server.DisposeAsync();
}
