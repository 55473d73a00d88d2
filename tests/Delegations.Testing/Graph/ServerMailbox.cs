using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using NodaTime;

namespace Delegations.Testing.Graph;

/// <summary>One mailbox: its calendar, and what happened to it.</summary>
internal sealed class ServerMailbox(string address, int number, PostOffice post, GraphServerOptions options)
{
    private const int EventsPerMailbox = 100_000;

    private readonly Dictionary<string, ServerEvent> events = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> transactions = new(StringComparer.Ordinal);
    private readonly List<(string Id, long Change)> removed = [];
    private int created;

    public string Address { get; } = address;

    public Throttle Throttle { get; } = new(options);

    /// <summary>Whether the app's permission reaches it.</summary>
    public bool IsGranted { get; set; } = true;

    public bool IsGone { get; set; }

    /// <summary>Goes up when all links into the change feed lose their meaning.</summary>
    public int Epoch { get; set; }

    public long LastChange { get; private set; }

    public IReadOnlyList<ServerEvent> Events => [.. events.Values];

    public IReadOnlyList<(string Id, long Change)> Removed => removed;

    public bool TryFind(string id, [NotNullWhen(true)] out ServerEvent? found) => events.TryGetValue(id, out found);

    /// <summary>Null where the event was created.</summary>
    public Answer? Create(JsonObject body, out ServerEvent item)
    {
        var transaction = body["transactionId"]?.GetValue<string>();
        item = new ServerEvent(Address, (number * EventsPerMailbox) + ++created) { TransactionId = transaction };
        if (transaction is not null && transactions.TryGetValue(transaction, out var existing))
        {
            // Whether the body is the same or another, and whether that event still stands, makes no difference.
            var refused = Answer.Error(400, "ErrorDuplicateTransactionId", transaction);
            refused.Body!["error"]!["@event.existingEventId"] = existing; // just written
            return refused;
        }

        if (EventFields.Take(item, body) is { } wrong)
        {
            return wrong;
        }

        item.Attendees = EventFields.Attendees(body["attendees"]?.AsArray() ?? [], []);
        events.Add(item.Id, item);
        if (transaction is not null)
        {
            transactions.Add(transaction, item.Id);
        }

        Touch(item);
        foreach (var attendee in item.Attendees)
        {
            post.Send(MailKind.Invitation, item, attendee.Address);
        }

        return null;
    }

    /// <summary>Null where the event was changed.</summary>
    public Answer? Update(ServerEvent item, JsonObject body)
    {
        var (start, end, before) = (item.Start, item.End, item.Attendees);
        if (EventFields.Take(item, body) is { } wrong)
        {
            return wrong;
        }

        var after = body["attendees"] is JsonArray sent ? EventFields.Attendees(sent, before) : before;
        item.Attendees = after;
        if (item.Start != start || item.End != end)
        {
            after.ForEach(attendee => attendee.AskAgain());
        }

        Touch(item);
        TellOfUpdate(item, before, after, toAll: body.Any(member => member.Key is not "attendees"));
        return null;
    }

    public void Cancel(ServerEvent item)
    {
        events.Remove(item.Id);
        removed.Add((item.Id, ++LastChange));
        foreach (var attendee in item.Attendees)
        {
            post.Send(MailKind.Cancellation, item, attendee.Address);
        }
    }

    public void Respond(ServerEvent item, string attendee, string response, (Instant Start, Instant End)? proposed)
    {
        var found = item.Attendees.Find(one => one.Is(attendee)) ?? throw new ArgumentException("The event has no such attendee.", nameof(attendee));
        (found.Response, found.At, found.Proposed) = (response, Instant.FromDateTimeOffset(options.Time.GetUtcNow()), proposed);
        Touch(item);
    }

    // Only a body of nothing but attendees is told to those alone who come or go.
    private void TellOfUpdate(ServerEvent item, List<ServerAttendee> before, List<ServerAttendee> after, bool toAll)
    {
        foreach (var gone in before.Where(one => !after.Exists(other => other.Is(one.Address))))
        {
            post.Send(MailKind.Cancellation, item, gone.Address);
        }

        foreach (var attendee in after)
        {
            var isNew = !before.Exists(one => one.Is(attendee.Address));
            if (isNew || toAll)
            {
                post.Send(isNew ? MailKind.Invitation : MailKind.Update, item, attendee.Address);
            }
        }
    }

    private void Touch(ServerEvent item) => item.Change = ++LastChange;
}
