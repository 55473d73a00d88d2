using NodaTime;

namespace Delegations.Graph.Events;

/// <summary>An event as a mailbox holds it.</summary>
/// <remarks>Null is what Graph did not tell; the change feed, for one, never tells our keys.</remarks>
public sealed record GraphEvent
{
    /// <summary>Immutable: it stays when the event is moved.</summary>
    public required string Id { get; init; }

    public string? ICalUId { get; init; }

    /// <summary>The state that was read, for If-Match.</summary>
    public string? ETag { get; init; }

    public string? Subject { get; init; }
    public Instant? Start { get; init; }
    public Instant? End { get; init; }
    public string? Location { get; init; }

    /// <summary>The words as HTML, rewritten by Exchange.</summary>
    public string? Html { get; init; }
    public bool IsCancelled { get; init; }

    /// <summary>Somebody changed it in Outlook and has not sent the change.</summary>
    public bool IsDraft { get; init; }

    public string? TransactionId { get; init; }
    public string? EntryKey { get; init; }
    public string? MessageKey { get; init; }
    public IReadOnlyList<AttendeeReply> Attendees { get; init; } = [];
}
