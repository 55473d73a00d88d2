using System.Diagnostics;
using Delegations.Invitations.Delivery;
using NodaTime;

namespace Delegations.Invitations;

/// <summary>The states of an invitation and what leads from one to the next; <c>docs/invitations.md</c> shows them as a table.</summary>
/// <remarks>Pure: what is written before and after a call is decided here, and kept by whoever calls.</remarks>
internal static class InvitationLife
{
    /// <summary>Before the call: the row holds what is about to leave, under the person's present name; a repeat is the same mail to the letter.</summary>
    public static Invitation Begin(Invitation row, OutgoingMessage message, DesiredEntry? desired)
    {
        var begun = row with { State = InvitationState.Sending, Outgoing = message };
        return desired is null ? begun
            : message.Stamp == row.Outgoing?.Stamp ? begun with { Person = desired.Person.Id, Sessions = desired.Sessions }
            : begun with { Person = desired.Person.Id, Name = desired.Person.Name, Role = desired.Role, Sessions = desired.Sessions };
    }

    /// <summary>After the call.</summary>
    /// <param name="wasUncertain">Whether an earlier attempt may have arrived: a refusal of this one says nothing about that.</param>
    public static Invitation After(Invitation row, OutgoingMessage message, DeliveryOutcome outcome, bool wasUncertain, Instant now) => outcome switch
    {
        DeliveryOutcome.Delivered delivered => Delivered(row, message, delivered),
        DeliveryOutcome.Later later => Later(Keep(row, message, later.Standing, wasUncertain), later, now),
        DeliveryOutcome.Impossible impossible => Failed(Keep(row, message, impossible.Standing, wasUncertain), impossible.Reason),
        _ => throw new UnreachableException(),
    };

    /// <summary>The calendar holds what is desired: what was tried since is done with.</summary>
    public static Invitation Settle(Invitation row) =>
        row with { State = InvitationState.Sent, NotBefore = null, Reason = null, Failures = 0, QueuedAt = null };

    /// <summary>No message was ever made, or none was taken, and none is desired any more.</summary>
    public static Invitation Drop(Invitation row) => row with { State = InvitationState.Cancelled, NotBefore = null, Reason = null, QueuedAt = null };

    /// <summary>A coordinator asks for another attempt at what had failed.</summary>
    /// <remarks>The reason stays while it is not known whether the message arrived: without one the row would pass for settled.</remarks>
    public static Invitation Retry(Invitation row) => row with
    {
        State = Resting(row),
        NotBefore = null,
        Reason = row.Outgoing is { Standing: MessageStanding.Unknown } ? row.Reason : null,
        Failures = 0,
        QueuedAt = null,
    };

    /// <summary>A message of the queue found nothing to do.</summary>
    public static Invitation Unqueue(Invitation row) => row with { QueuedAt = null };

    private static Invitation Delivered(Invitation row, OutgoingMessage message, DeliveryOutcome.Delivered delivered) => row with
    {
        State = message.Cancels ? InvitationState.Cancelled : InvitationState.Sent,
        Sent = message.Content,
        Outgoing = message with { Standing = MessageStanding.Taken },
        Taken = delivered.WasThere ? row.Taken : new TakenMessage(message.Sequence, message.Stamp),
        AskedAt = message.Asks && !delivered.WasThere ? message.Stamp : row.AskedAt,
        Entry = delivered.Entry ?? row.Entry,
        NotBefore = null,
        Reason = null,
        Failures = 0,
        QueuedAt = null,
    };

    /// <summary>What is due again soon goes back to the queue with that delay; the rest is the timer's.</summary>
    private static Invitation Later(Invitation row, DeliveryOutcome.Later later, Instant now)
    {
        var wait = later.After is { } asked ? Duration.Max(asked, InvitationLimits.ShortestWait) : InvitationLimits.WaitAfter(row.Failures);
        return later.Reason is DeliveryReason.Forbidden && row.Failures >= InvitationLimits.MostFailures
            ? Failed(row, later.Reason)
            : row with
            {
                State = Resting(row),
                NotBefore = now + wait,
                Reason = later.Reason,
                Failures = row.Failures + 1,
                QueuedAt = wait <= InvitationLimits.SoonestByTimer ? now : null,
            };
    }

    private static Invitation Failed(Invitation row, DeliveryReason reason) =>
        row with { State = InvitationState.Failed, Reason = reason, NotBefore = null, QueuedAt = null };

    private static Invitation Keep(Invitation row, OutgoingMessage message, MessageStanding standing, bool wasUncertain) =>
        row with { Outgoing = message with { Standing = wasUncertain ? MessageStanding.Unknown : standing } };

    /// <summary>Where a row is while nothing is under way.</summary>
    private static InvitationState Resting(Invitation row) => row.Sent is null ? InvitationState.Pending : InvitationState.Sent;
}
