using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Xunit;

namespace Delegations.Testing.Graph;

/// <summary>Microsoft Graph as far as its documentation tells, on a loopback port; an app reaches it by <see cref="Settings"/> alone.</summary>
/// <remarks>
/// It is strict where the real one may be lenient: bodies are held against the vendor's schemas, and <see cref="AssertClean"/>
/// fails for whatever was wrong. Where the documentation is silent it does what costs a client most: a repeated transaction is
/// always refused, If-Match is heeded, and any change but of attendees alone mails everybody.
/// </remarks>
public sealed class GraphServer : IAsyncDisposable
{
    private readonly ServerBook book;
    private readonly WebApplication app;
    private readonly Uri address;

    private GraphServer(ServerBook book, TokenDesk tokens, FaultPlan faults, WebApplication app, Uri address)
    {
        this.book = book;
        this.app = app;
        this.address = address;
        Tokens = tokens;
        Faults = faults;
    }

    /// <summary>What an app is given to take this for Graph.</summary>
    public IReadOnlyDictionary<string, string> Settings => new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["Delegations__Graph__BaseUrl"] = new Uri(address, "v1.0").AbsoluteUri,
        ["Delegations__Graph__Authority"] = address.AbsoluteUri,
        ["Delegations__Graph__TenantId"] = TokenDesk.TenantId,
        ["Delegations__Graph__ClientId"] = TokenDesk.ClientId,
        ["Delegations__Graph__ClientSecret"] = TokenDesk.ClientSecret,
    };

    public TokenDesk Tokens { get; }

    public FaultPlan Faults { get; }

    /// <summary>All mails, in their order.</summary>
    public IReadOnlyList<SentMail> Mails => book.Do(() => book.Post.Mails);

    /// <summary>All requests but those for tokens, in the order of their ends.</summary>
    public IReadOnlyList<ServedRequest> Requests => book.Requests;

    /// <summary>What was wrong with requests.</summary>
    public IReadOnlyList<string> Violations => book.Violations;

    /// <summary>How many requests were refused over a mailbox's limits.</summary>
    public int RefusedOverLimits => book.Mailboxes().Sum(mailbox => mailbox.Throttle.Refused);

    /// <summary>The greatest number of requests at once for one mailbox.</summary>
    public int MostAtOnce => book.Mailboxes().Max(mailbox => mailbox.Throttle.Peak);

    public static async Task<GraphServer> StartAsync(GraphServerOptions? options = null)
    {
        options ??= new();
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var host = builder.Build();
        var (mailboxes, tokens, faults) = (new ServerBook(options), new TokenDesk(options), new FaultPlan());
        GraphEndpoint? endpoint = null;
        host.Run(context => endpoint!.ServeAsync(context)); // set before anybody knows the port
        await host.StartAsync();
        var root = new Uri(host.Services.GetRequiredService<IServer>().Features.GetRequiredFeature<IServerAddressesFeature>().Addresses.First());
        endpoint = new(mailboxes, tokens, faults, options, new Uri(root, "v1.0"));
        return new GraphServer(mailboxes, tokens, faults, host, root);
    }

    public void AddMailbox(string mailbox) => book.Add(mailbox);

    /// <summary>Whether the app's permission reaches the mailbox.</summary>
    public void SetGranted(string mailbox, bool granted) => book.Require(mailbox).IsGranted = granted;

    /// <summary>Deletes the mailbox, or brings it back.</summary>
    public void SetGone(string mailbox, bool gone) => book.Require(mailbox).IsGone = gone;

    /// <summary>All links into the change feed lose their meaning.</summary>
    public void ForceResync(string mailbox) => book.Require(mailbox).Epoch++;

    public IReadOnlyList<SentMail> MailsTo(string recipient) =>
        [.. Mails.Where(mail => string.Equals(mail.Recipient, recipient, StringComparison.OrdinalIgnoreCase))];

    /// <summary>The events that stand in the mailbox.</summary>
    public IReadOnlyList<StandingEvent> EventsIn(string mailbox) =>
        book.Do<IReadOnlyList<StandingEvent>>(() => [.. book.Require(mailbox).Events.Select(Describe)]);

    /// <summary>Those of them that invite somebody.</summary>
    public IReadOnlyList<StandingEvent> EventsOf(string mailbox, string attendee) =>
        [.. EventsIn(mailbox).Where(item => item.Responses.Keys.Contains(attendee, StringComparer.OrdinalIgnoreCase))];

    /// <summary>What somebody's calendar shows, by the mails that they got.</summary>
    public IReadOnlyList<CalendarEntry> CalendarOf(string attendee) => book.Do(() => book.Post.CalendarOf(attendee));

    /// <summary>An attendee answers: <c>accepted</c>, <c>tentativelyAccepted</c> or <c>declined</c>.</summary>
    public void Respond(string mailbox, string eventId, string attendee, string response, (Instant Start, Instant End)? proposed = null) =>
        WithEvent(mailbox, eventId, (of, item) => of.Respond(item, attendee, response, proposed));

    /// <summary>The organiser deletes the event in Outlook, which tells the attendees.</summary>
    public void Delete(string mailbox, string eventId) => WithEvent(mailbox, eventId, (of, item) => of.Cancel(item));

    /// <summary>Fails where any request was not what Graph takes.</summary>
    public void AssertClean() => Assert.Empty(Violations);

    /// <summary>Waits until so many requests have been served; for those whose client has gone away.</summary>
    public Task WhenServedAsync(int requests, CancellationToken cancellationToken) => book.WhenRecordedAsync(requests, cancellationToken);

    public async ValueTask DisposeAsync()
    {
        // Requests that are still held would keep the server from ending.
        using var atOnce = new CancellationTokenSource();
        await atOnce.CancelAsync();
        await app.StopAsync(atOnce.Token);
        await app.DisposeAsync();
    }

    private static StandingEvent Describe(ServerEvent item) => new()
    {
        Id = item.Id,
        ICalUId = item.ICalUId,
        ETag = item.ETag,
        TransactionId = item.TransactionId,
        Subject = item.Subject,
        Html = item.Html,
        Start = item.Start,
        End = item.End,
        Zone = item.Zone,
        Location = item.Location,
        Responses = item.Attendees.ToDictionary(attendee => attendee.Address, attendee => attendee.Response, StringComparer.OrdinalIgnoreCase),
        Properties = new Dictionary<string, string>(item.Properties, StringComparer.Ordinal),
    };

    private void WithEvent(string mailbox, string eventId, Action<ServerMailbox, ServerEvent> act) => book.Do(() =>
    {
        var holder = book.Require(mailbox);
        act(holder, holder.TryFind(eventId, out var item) ? item : throw new ArgumentException("No such event stands.", nameof(eventId)));
        return true;
    });
}
