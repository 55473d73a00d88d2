using System.Text.Json.Serialization;
using Azure;
using Delegations.Model.Ids;
using Delegations.Model.Json;
using NodaTime;

namespace Delegations.Invitations;

/// <summary>One person's calendar entry: what is known to have left, and what is under way.</summary>
internal sealed record Invitation
{
    public required InvitationId Id { get; init; }
    public required VisitId Visit { get; init; }
    public required PersonId Person { get; init; }
    public required InvitationRole Role { get; init; }
    public required string Name { get; init; }
    public required string Address { get; init; }
    public required IReadOnlyList<SessionId> Sessions { get; init; }
    public required InvitationState State { get; init; }

    /// <summary>What the calendar was last told; null before the first delivery.</summary>
    public EntryContent? Sent { get; init; }

    /// <summary>The message under way, or the last one made: a repeat sends exactly this.</summary>
    public OutgoingMessage? Outgoing { get; init; }

    /// <summary>The last message that the outside is known to have taken; null before the first.</summary>
    public TakenMessage? Taken { get; init; }

    /// <summary>When the queue was last told; null when nothing waits there.</summary>
    public Instant? QueuedAt { get; init; }

    /// <summary>Not to be tried before, by the outside's wish.</summary>
    public Instant? NotBefore { get; init; }

    /// <summary>Why it failed or waits.</summary>
    public DeliveryReason? Reason { get; init; }

    /// <summary>How often in a row the outside did not take the message under way.</summary>
    public int Failures { get; init; }

    /// <summary>What the outside calls the entry; null before it was made there, and where it has no name for it.</summary>
    public ExternalEntry? Entry { get; init; }

    /// <summary>The stamp of the message that last asked for a reply; replies from before it answer something else.</summary>
    public Instant? AskedAt { get; init; }

    /// <summary>The secret of the person's reply page; null before one is needed.</summary>
    public string? AnswerToken { get; init; }
    public ETag ETag { get; init; }

    /// <summary>SEQUENCE of the last message; -1 before the first.</summary>
    [JsonIgnore]
    public int Sequence => Outgoing?.Sequence ?? -1;

    /// <summary>SEQUENCE of what the person was, or may have been, told last: answers below it answer something else.</summary>
    /// <remarks>A message that was surely refused asked nobody anything, though it has used up its number.</remarks>
    [JsonIgnore]
    public int AskedSequence => Outgoing is { Standing: MessageStanding.Unknown } perhaps ? perhaps.Sequence : Taken?.Sequence ?? Sequence;

    /// <summary>What the person was, or may have been, told last; null before the first message.</summary>
    [JsonIgnore]
    public EntryContent? Told => Outgoing is { Standing: MessageStanding.Unknown, Cancels: false } perhaps ? perhaps.Content : Sent ?? Outgoing?.Content;

    /// <summary>The entry was, or may have been, taken back.</summary>
    [JsonIgnore]
    public bool IsTakenBack => !IsLive || Outgoing is { Cancels: true, Standing: not MessageStanding.Refused };

    /// <summary>The calendar holds, or may hold, an entry.</summary>
    [JsonIgnore]
    public bool IsLive => State is not InvitationState.Cancelled;
}

/// <summary>A message that the outside took.</summary>
internal sealed record TakenMessage(int Sequence, Instant Stamp);

/// <summary>What is known of a message's fate.</summary>
[JsonConverter(typeof(CodeConverter<MessageStanding>))]
internal enum MessageStanding
{
    /// <summary>The outside may have taken it, although it did not say so.</summary>
    Unknown,

    /// <summary>The outside did not take it.</summary>
    Refused,

    /// <summary>The outside took it.</summary>
    Taken,
}

/// <summary>An entry's names outside.</summary>
/// <param name="Id">Graph's immutable id of the event in the organiser's mailbox.</param>
/// <param name="CalendarUid">Its iCalUId there.</param>
/// <param name="ETag">The state in which it was left there: a change that comes too late, from a process that is gone, meets another and does nothing.</param>
internal sealed record ExternalEntry(string Id, string CalendarUid, string? ETag = null);

/// <summary>What a person answered.</summary>
[JsonConverter(typeof(CodeConverter<ReplyStatus>))]
internal enum ReplyStatus
{
    NeedsAction,
    Accepted,
    Tentative,
    Declined,
}

/// <summary>States of an invitation. Sent never claims “in the calendar”: a mail system may hold it.</summary>
[JsonConverter(typeof(CodeConverter<InvitationState>))]
internal enum InvitationState
{
    Pending,
    Sending,
    Sent,
    Cancelled,
    Failed,
}

/// <summary>A message as decided before the outside call, so that a repeat can be recognised.</summary>
internal sealed record OutgoingMessage
{
    /// <summary>True takes the entry away (METHOD:CANCEL), false puts it there (METHOD:REQUEST).</summary>
    public required bool Cancels { get; init; }
    /// <summary>Of a cancellation: the session goes on without this person (RFC 5546, 3.2.5).</summary>
    public bool Withdraws { get; init; }
    public required int Sequence { get; init; }

    /// <summary>DTSTAMP, in whole seconds, later than that of any message of the same UID.</summary>
    public required Instant Stamp { get; init; }
    public required EntryContent Content { get; init; }

    /// <summary>What is known of the person's answer, which an update that asks nothing keeps.</summary>
    public ReplyStatus Status { get; init; }

    /// <summary>Whether a reply is asked for (anew).</summary>
    public bool Asks { get; init; }

    /// <summary>What is known of its fate.</summary>
    public MessageStanding Standing { get; init; }

    /// <summary>A change to something that begins within a day: the message says so first.</summary>
    public bool IsUrgent { get; init; }

    /// <summary>What the entry said before; null for a first invitation.</summary>
    public EntryContent? Was { get; init; }

    /// <summary>When the call to the outside began.</summary>
    public required Instant Since { get; init; }

    /// <summary>The queue message whose handling makes the call.</summary>
    public string? Call { get; init; }
}
