using Azure;
using Azure.Core;
using Azure.Core.Pipeline;
using Delegations.Graph.Events;
using Delegations.Graph.Http;
using Delegations.Graph.Mails;
using Delegations.Graph.SignIn;
using Delegations.Graph.Wire;
using NodaTime;
using NodaTime.Text;

namespace Delegations.Graph;

/// <summary>Calendars and mail of mailboxes, by Microsoft Graph v1.0.</summary>
/// <remarks>
/// A mailbox is named by its address or object id. What Graph says is an outcome, never an exception; nothing is sent twice.
/// </remarks>
public sealed class GraphClient
{
    private const string Scope = "https://graph.microsoft.com/.default";
    private const string Fields = "id,iCalUId,changeKey,subject,start,end,location,isCancelled,isDraft,attendees,transactionId";
    private const string Keys = $"singleValueExtendedProperties($filter=id eq '{ExtendedKeys.Entry}' or id eq '{ExtendedKeys.Message}')";
    private const string PageSize = "odata.maxpagesize=50";

    private static readonly string[] RestartCodes = ["syncStateNotFound", "resyncRequired"];

    private readonly Lazy<GraphRequests> requests;
    private readonly Lazy<GraphSender> sender;

    public GraphClient(GraphOptions options, TimeProvider time)
        : this(options, time, transport: null)
    {
    }

    internal GraphClient(GraphOptions options, TimeProvider time, HttpPipelineTransport? transport, TokenCredential? credential = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(time);

        // Lazy, because the app's first answer must not wait for a client that it does not use.
        var pipeline = new Lazy<HttpPipeline>(() =>
        {
            var identity = new Lazy<TokenCredential>(() => credential ?? Credentials.Create(options, time, new GraphClientOptions(CallLimit, transport)));
            return HttpPipelineBuilder.Build(new HttpPipelineOptions(new GraphClientOptions(CallLimit, transport))
            {
                PerRetryPolicies = { new SignInPolicy(new TokenCache(identity, Scope, time)) },
            });
        });
        requests = new(() => new GraphRequests(pipeline.Value, options.BaseUrl));
        sender = new(() => new GraphSender(pipeline.Value, time));
    }

    /// <summary>How long one call may last; after that its effect is unknown.</summary>
    public TimeSpan CallLimit { get; init; } = TimeSpan.FromSeconds(40);

    private GraphRequests Requests => requests.Value;

    private GraphSender Sender => sender.Value;

    /// <summary>Creates the event, which invites its attendees.</summary>
    public async Task<GraphOutcome<GraphEvent>> CreateEventAsync(string mailbox, EventDraft draft, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var message = Requests.Post(Requests.Address(mailbox, "events"), EventWriter.Write(draft), GraphJson.Default.EventRequest);

        // The answer leaves out the extended properties that were just set.
        return await Sender.SendAsync(
            message,
            CallTarget.Mailbox,
            response => EventReader.ReadOne(response.Content) with { EntryKey = draft.EntryKey, MessageKey = draft.MessageKey },
            cancellationToken);
    }

    /// <summary>Changes the event, which mails its attendees. Graph may or may not heed <paramref name="etag"/>.</summary>
    /// <exception cref="ArgumentException">The patch is empty: it would be a mail about nothing.</exception>
    public async Task<GraphOutcome<GraphEvent>> UpdateEventAsync(
        string mailbox, string eventId, string? etag, EventPatch patch, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(patch);
        if (patch.IsEmpty)
        {
            throw new ArgumentException("There is nothing to change.", nameof(patch));
        }

        var message = Requests.Patch(Requests.Address(mailbox, "events", eventId), EventWriter.Write(patch), GraphJson.Default.EventRequest, etag);
        return await Sender.SendAsync(
            message,
            CallTarget.Item,
            response => EventReader.ReadOne(response.Content) with { MessageKey = patch.MessageKey },
            cancellationToken);
    }

    /// <summary>Cancels the event, which tells its attendees; it is gone then.</summary>
    public Task<GraphOutcome<Accepted>> CancelEventAsync(string mailbox, string eventId, string? comment, CancellationToken cancellationToken)
    {
        var message = Requests.Post(
            Requests.Address(mailbox, "events", eventId, "cancel"), new CancelRequest(comment ?? ""), GraphJson.Default.CancelRequest);
        return Sender.SendAsync(message, CallTarget.Item, Accept, cancellationToken);
    }

    /// <summary>The event with our keys and its words.</summary>
    public Task<GraphOutcome<GraphEvent>> GetEventAsync(string mailbox, string eventId, CancellationToken cancellationToken)
    {
        var address = GraphRequests.WithQuery(Requests.Address(mailbox, "events", eventId), ("$select", $"{Fields},body"), ("$expand", Keys));
        return Sender.SendAsync(Requests.Get(address), CallTarget.Item, response => EventReader.ReadOne(response.Content), cancellationToken);
    }

    /// <summary>The events that stand for an entry of ours: none or one, unless something went wrong.</summary>
    public Task<GraphOutcome<IReadOnlyList<GraphEvent>>> FindEventsByKeyAsync(string mailbox, string entryKey, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(entryKey);
        var value = entryKey.Replace("'", "''", StringComparison.Ordinal);
        var filter = $"singleValueExtendedProperties/Any(ep: ep/id eq '{ExtendedKeys.Entry}' and ep/value eq '{value}')";
        var address = GraphRequests.WithQuery(Requests.Address(mailbox, "events"), ("$filter", filter), ("$select", Fields), ("$expand", Keys));
        return Sender.SendAsync(Requests.Get(address), CallTarget.Mailbox, response => EventReader.ReadMany(response.Content), cancellationToken);
    }

    /// <summary>The first page of a new round over all events of the primary calendar within a window.</summary>
    public Task<GraphOutcome<CalendarChanges>> ReadCalendarViewAsync(string mailbox, Interval window, CancellationToken cancellationToken)
    {
        var address = GraphRequests.WithQuery(
            Requests.Address(mailbox, "calendarView", "delta"),
            ("startDateTime", InstantPattern.ExtendedIso.Format(window.Start)),
            ("endDateTime", InstantPattern.ExtendedIso.Format(window.End)));
        return ReadChangesAsync(address, cancellationToken);
    }

    /// <summary>The page that <see cref="CalendarChanges.Page.Next"/> of an earlier one leads to.</summary>
    public async Task<GraphOutcome<CalendarChanges>> ReadCalendarViewAsync(string link, CancellationToken cancellationToken) =>
        Requests.IsOurs(link)
            ? await ReadChangesAsync(link, cancellationToken)
            : new GraphOutcome<CalendarChanges>.Done(new CalendarChanges.Restart(), new GraphCall("", RequestId: null, Status: null));

    /// <summary>Sends a mail. Graph can't recognise a repeat: whoever meets an unknown end decides between none and two.</summary>
    public Task<GraphOutcome<Accepted>> SendMailAsync(string mailbox, MailDraft draft, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var message = Requests.Post(Requests.Address(mailbox, "sendMail"), EventWriter.Write(draft), GraphJson.Default.MailRequest);
        return Sender.SendAsync(message, CallTarget.Mailbox, Accept, cancellationToken);
    }

    /// <summary>Whether the app's permission for calendars reaches a mailbox.</summary>
    public async Task<MailboxReach> ReachesAsync(string mailbox, CancellationToken cancellationToken)
    {
        var address = GraphRequests.WithQuery(Requests.Address(mailbox, "events"), ("$top", "1"), ("$select", "id"));
        var outcome = await Sender.SendAsync(Requests.Get(address), CallTarget.Mailbox, Accept, cancellationToken);
        return outcome.IsDone(out _, out var failure)
            ? MailboxReach.Reached
            : failure is GraphFailure.Forbidden or GraphFailure.MailboxGone ? MailboxReach.OutOfReach : MailboxReach.Unknown;
    }

    private static Accepted Accept(Response response) => default;

    private async Task<GraphOutcome<CalendarChanges>> ReadChangesAsync(string address, CancellationToken cancellationToken)
    {
        var outcome = await Sender.SendAsync(
            Requests.Get(address, PageSize), CallTarget.Mailbox, response => EventReader.ReadChanges(response.Content), cancellationToken);
        return outcome is GraphOutcome<CalendarChanges>.Failed { Call: var call } && AsksToRestart(call)
            ? new GraphOutcome<CalendarChanges>.Done(new CalendarChanges.Restart(), call)
            : outcome;
    }

    // https://learn.microsoft.com/graph/delta-query-overview#synchronization-reset
    private static bool AsksToRestart(GraphCall call) =>
        call.Status == 410
        || (call.Status is >= 400 and < 500 && RestartCodes.Contains(call.Code, StringComparer.OrdinalIgnoreCase));
}
