using System.Diagnostics;
using Delegations.Invitations.Delivery;
using Delegations.Invitations.Notices;
using Delegations.Invitations.Replies;
using Delegations.Visits;
using NodaTime;

namespace Delegations.Invitations;

/// <summary>The steps of one delivery that touch the outside: what is written before and after each call.</summary>
internal sealed class DeliverySteps(
    InvitationStore invitations, ReplyStore replies, LetterDesk letters, Deliveries deliveries, DeliveryQueue queue, Alerts alerts, IClock clock)
{
    /// <summary>A turn for the visit's mailbox; where none comes free, the delivery is queued anew for a moment later.</summary>
    public async Task<ITurn?> TakeTurnAsync(Visit visit, Invitation row, CancellationToken cancellationToken)
    {
        if (deliveries.Find(visit.Invitations.Way) is not { } delivery)
        {
            return FreeTurn.Instance; // nothing leaves then: the step says that the way is not set up
        }

        var turn = await delivery.TakeTurnAsync(visit.Organiser, cancellationToken);
        if (turn is null)
        {
            await queue.SendAsync(visit.Id, row.Id, InvitationLimits.Bounce(), cancellationToken);
        }

        return turn;
    }

    /// <summary>Writes the message into the row, then sends it. False where nothing more is to be done now.</summary>
    public async Task<bool> DecideAndSendAsync(
        Visit visit, Difference difference, bool goesOn, string? call, ITurn turn, CancellationToken cancellationToken)
    {
        var row = difference.Actual!; // deliveries have a row
        var facts = difference.Kind is DifferenceKind.Update ? await replies.ListAsync(visit.Id, row.Id, cancellationToken) : [];
        var current = CurrentReply.Of(row, facts);
        var message = MessageDecision.Decide(
            difference, row, current.IsStale ? ReplyStatus.NeedsAction : current.Status, clock.GetCurrentInstant(), call);
        var ready = await letters.PrepareAsync(Towards(row, difference.Desired), cancellationToken);
        var marked = await invitations.UpdateAsync(ready with { State = InvitationState.Sending, Outgoing = message with { Withdraws = goesOn } }, cancellationToken);
        return marked is { Outgoing: { } leaving }
            && await SendAsync(visit, marked, leaving, isUncertain: row.Outgoing is { Standing: MessageStanding.Unknown }, turn, cancellationToken);
    }

    /// <summary>Calls the outside and writes what came of it. True where the row may need another step at once.</summary>
    public async Task<bool> SendAsync(
        Visit visit, Invitation row, OutgoingMessage message, bool isUncertain, ITurn turn, CancellationToken cancellationToken)
    {
        // After InvitationLimits.Call others may take the row over: by then this call has ended, one way or the other.
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, turn.Lost);
        limit.CancelAfter((InvitationLimits.Call - InvitationLimits.CallMargin).ToTimeSpan());
        var outcome = deliveries.Find(visit.Invitations.Way) is { } delivery
            ? await delivery.DeliverAsync(letters.Write(visit, row, message) with { IsUncertain = isUncertain }, limit.Token)
            : new DeliveryOutcome.Impossible(DeliveryReason.NotConfigured);
        var after = After(row, message, isUncertain ? Doubted(outcome) : outcome, clock.GetCurrentInstant());
        if (await invitations.UpdateAsync(after, cancellationToken) is null)
        {
            return false;
        }

        if (after.State is InvitationState.Failed)
        {
            // The row first: the mail says why it failed. Cut off between the two, the hourly round raises it.
            await alerts.RaiseAsync(visit, Alert.OfFailure(after), cancellationToken);
        }

        if (after is { NotBefore: { } due, QueuedAt: { } queuedAt })
        {
            await queue.SendAsync(visit.Id, row.Id, due - queuedAt, cancellationToken);
        }

        return outcome is DeliveryOutcome.Delivered;
    }

    /// <summary>A refusal of this attempt says nothing about an earlier one whose answer was lost.</summary>
    private static DeliveryOutcome Doubted(DeliveryOutcome outcome) => outcome switch
    {
        DeliveryOutcome.Later later => later with { Standing = MessageStanding.Unknown },
        DeliveryOutcome.Impossible impossible => impossible with { Standing = MessageStanding.Unknown },
        _ => outcome,
    };

    private static Invitation After(Invitation row, OutgoingMessage message, DeliveryOutcome outcome, Instant now) => outcome switch
    {
        DeliveryOutcome.Delivered(var entry) => row with
        {
            State = message.Cancels ? InvitationState.Cancelled : InvitationState.Sent,
            Sent = message.Content,
            Outgoing = message with { Standing = MessageStanding.Taken },
            AskedAt = message.Asks ? message.Stamp : row.AskedAt,
            Entry = entry ?? row.Entry,
            NotBefore = null,
            Reason = null,
            Failures = 0,
            QueuedAt = null,
        },
        DeliveryOutcome.Later later => Later(row with { Outgoing = message with { Standing = later.Standing } }, later, now),
        DeliveryOutcome.Impossible(var reason, var standing) => row with
        {
            State = InvitationState.Failed,
            Outgoing = message with { Standing = standing },
            Reason = reason,
            QueuedAt = null,
        },
        _ => throw new UnreachableException(),
    };

    /// <summary>What is due again soon goes back to the queue with that delay; the rest is the timer's.</summary>
    private static Invitation Later(Invitation row, DeliveryOutcome.Later later, Instant now)
    {
        var (reason, wish, _) = later;
        var wait = wish is { } asked ? Duration.Max(asked, InvitationLimits.ShortestWait) : InvitationLimits.WaitAfter(row.Failures);
        var givesUp = reason is DeliveryReason.Forbidden && row.Failures >= InvitationLimits.MostFailures;
        return row with
        {
            State = givesUp ? InvitationState.Failed : row.Sent is null ? InvitationState.Pending : InvitationState.Sent,
            NotBefore = givesUp ? null : now + wait,
            Reason = reason,
            Failures = row.Failures + 1,
            QueuedAt = !givesUp && wait <= InvitationLimits.SoonestByTimer ? now : null,
        };
    }

    /// <summary>The same calendar entry under its present name: a corrected spelling or another role keeps the entry.</summary>
    private static Invitation Towards(Invitation row, DesiredEntry? desired) => desired is null
        ? row
        : row with { Person = desired.Person.Id, Name = desired.Person.Name, Role = desired.Role, Sessions = desired.Sessions };
}
