using Delegations.Invitations.Delivery;
using Delegations.Model.Ids;
using Delegations.Visits;
using NodaTime;

namespace Delegations.Invitations;

/// <summary>
/// Brings one invitation from what its row says to what is desired. The row says what is about to leave before it leaves, so
/// that an attempt cut off anywhere is recognised and finished with the very same message.
/// </summary>
internal sealed class InvitationDelivery(
    VisitStore visits, InvitationStore invitations, VisitComparison comparison, DeliverySteps steps, IClock clock)
{
    /// <summary>A change that comes while its forerunner leaves takes one more round; more than that is Reconcile's.</summary>
    private const int MostRounds = 4;

    public async Task DeliverAsync(VisitId id, InvitationId invitation, string? call, CancellationToken cancellationToken)
    {
        ITurn? turn = null;
        Invitation? row = null;
        try
        {
            for (var round = 0; round < MostRounds; round++)
            {
                // Anew in each round: another publication may have come while the last message left. The row first: whoever delivers
                // a newer publication meanwhile changes it, and this attempt then writes nothing.
                row ??= await invitations.FindAsync(id, invitation, cancellationToken);
                if (row is null || await visits.FindAsync(id, cancellationToken) is not { } visit)
                {
                    return;
                }

                var compared = await comparison.CompareAsync(visit, row, cancellationToken);
                var step = new Step(visit, compared.Difference, row, MessageDecisions.GoesOn(compared.Desired, row));
                if (turn is null && Leaves(step, call))
                {
                    turn = await steps.TakeTurnAsync(visit, row, cancellationToken);
                    if (turn is null)
                    {
                        return;
                    }

                    if (turn.HasWaited)
                    {
                        row = null;
                        continue;
                    }
                }

                row = await AdvanceAsync(step, turn, call, cancellationToken);
                if (row is null)
                {
                    return;
                }

                turn = null; // given back with the call's end
            }
        }
        finally
        {
            await (turn?.DisposeAsync() ?? ValueTask.CompletedTask);
        }
    }

    /// <summary>Whether the step calls the outside.</summary>
    private bool Leaves(Step step, string? call)
    {
        var (_, difference, row, _) = step;
        return row is { State: InvitationState.Sending, Outgoing: { } underWay }
            ? MayTakeOver(underWay, call)
            : difference is { Kind: DifferenceKind.Create or DifferenceKind.Update or DifferenceKind.Cancel, Held: null }
                && !(row.NotBefore > clock.GetCurrentInstant());
    }

    /// <summary>One step: the row as it was written, or null where nothing is left to do here.</summary>
    private async Task<Invitation?> AdvanceAsync(Step step, ITurn? turn, string? call, CancellationToken cancellationToken)
    {
        var (visit, difference, row, goesOn) = step;
        if (Leaves(step, call))
        {
            // A turn is there whenever something leaves: the caller takes it first.
            return turn is null ? null
                : row is { State: InvitationState.Sending, Outgoing: { } underWay }
                    ? await steps.SendAsync(visit, row, underWay, isUncertain: true, turn, cancellationToken)
                    : await steps.DecideAndSendAsync(visit, difference, goesOn, call, turn, cancellationToken);
        }

        if (row.State is InvitationState.Sending)
        {
            return null;
        }

        var settled = difference.Kind switch
        {
            DifferenceKind.Settle => InvitationLife.Settle(row),
            DifferenceKind.Drop => InvitationLife.Drop(row),
            _ => InvitationLife.Unqueue(row),
        };
        if (settled != row)
        {
            await invitations.UpdateAsync(settled, cancellationToken);
        }

        return null;
    }

    private bool MayTakeOver(OutgoingMessage underWay, string? call) =>
        (call is not null && underWay.Call == call) || clock.GetCurrentInstant() - underWay.Since >= InvitationLimits.Call;

    private sealed record Step(Visit Visit, Difference Difference, Invitation Row, bool GoesOn);
}
