using Delegations.Invitations.Delivery;
using Delegations.Invitations.Notices;
using Delegations.Visits;
using NodaTime;

namespace Delegations.Invitations;

/// <summary>The steps of one delivery that touch the outside: what is written before and after each call.</summary>
internal sealed class DeliverySteps(
    InvitationStore invitations, MessageDecisions decisions, LetterDesk letters, Deliveries deliveries, DeliveryQueue queue, Alerts alerts, IClock clock)
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
            await RenewMarkAsync(row, cancellationToken); // first: cut off between the two, the message at hand comes back by itself
            await queue.SendAsync(visit.Id, row.Id, delivery.ReturnAfter(visit.Organiser), cancellationToken);
        }

        return turn;
    }

    /// <summary>Whoever waits long for a turn is still queued: without the mark the timer would queue it once more.</summary>
    private async Task RenewMarkAsync(Invitation row, CancellationToken cancellationToken)
    {
        var now = clock.GetCurrentInstant();
        if (row.State is InvitationState.Sending || row.QueuedAt is not { } marked || now - marked > InvitationLimits.Call / 2)
        {
            await invitations.UpdateAsync(row with { QueuedAt = now }, cancellationToken);
        }
    }

    /// <summary>Writes the message into the row, then sends it. Null where nothing more is to be done now.</summary>
    public async Task<Invitation?> DecideAndSendAsync(
        Visit visit, Difference difference, bool goesOn, string? call, ITurn turn, CancellationToken cancellationToken)
    {
        var row = difference.Actual!; // deliveries have a row
        var leaves = await decisions.DecideAsync(visit.Id, difference, row, goesOn, call, cancellationToken);
        var ready = await letters.PrepareAsync(row, cancellationToken);
        var marked = await invitations.UpdateAsync(InvitationLife.Begin(ready, leaves, difference.Desired), cancellationToken);
        return marked is { Outgoing: { } leaving }
            ? await SendAsync(visit, marked, leaving, isUncertain: row.Outgoing is { Standing: MessageStanding.Unknown }, turn, cancellationToken)
            : null;
    }

    /// <summary>Calls the outside, gives the turn back, and writes what came of it. The row where it may need another step at once.</summary>
    public async Task<Invitation?> SendAsync(
        Visit visit, Invitation row, OutgoingMessage message, bool isUncertain, ITurn turn, CancellationToken cancellationToken)
    {
        // After InvitationLimits.Call others may take the row over: by then this call has ended, one way or the other.
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, turn.Lost);
        limit.CancelAfter((InvitationLimits.Call - InvitationLimits.CallMargin).ToTimeSpan());
        var outcome = deliveries.Find(visit.Invitations.Way) is { } delivery
            ? await delivery.DeliverAsync(letters.Write(visit, row, message) with { IsUncertain = isUncertain }, limit.Token)
            : new DeliveryOutcome.Impossible(DeliveryReason.NotConfigured);
        await turn.DisposeAsync(); // the next call need not wait for our writing
        var after = InvitationLife.After(row, message, outcome, isUncertain, clock.GetCurrentInstant());
        if (await invitations.UpdateAsync(after, cancellationToken) is not { } written)
        {
            return null;
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

        return outcome is DeliveryOutcome.Delivered ? written : null;
    }
}
