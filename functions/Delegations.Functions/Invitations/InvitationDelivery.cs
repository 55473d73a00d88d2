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
    VisitStore visits, InvitationStore invitations, VisitComparison comparison, IDelivery delivery, IClock clock)
{
    /// <summary>A change that comes while its forerunner leaves takes one more round; more than that is Reconcile's.</summary>
    private const int MostRounds = 3;

    public async Task DeliverAsync(VisitId id, InvitationId invitation, string? call, CancellationToken cancellationToken)
    {
        for (var round = 0; round < MostRounds; round++)
        {
            // Anew in each round: another publication may have come while the last message left.
            if (await visits.FindAsync(id, cancellationToken) is not { } visit)
            {
                return;
            }

            var compared = await comparison.CompareAsync(visit, cancellationToken);
            var difference = compared.Differences.FirstOrDefault(candidate => candidate.Id == invitation);
            if (difference is not { Actual: { } row } || !await AdvanceAsync(new Step(visit, difference, row, GoesOn(compared, row)), call, cancellationToken))
            {
                return;
            }
        }
    }

    /// <summary>One step. False where nothing is left to do here.</summary>
    private async Task<bool> AdvanceAsync(Step step, string? call, CancellationToken cancellationToken)
    {
        var (visit, difference, row, goesOn) = step;
        var now = clock.GetCurrentInstant();
        if (row is { State: InvitationState.Sending, Outgoing: { } underWay })
        {
            var isOurs = call is not null && underWay.Call == call;
            return (isOurs || now - underWay.Since >= InvitationLimits.Call)
                && await SendAsync(visit, row, underWay, cancellationToken);
        }

        switch (difference.Kind)
        {
            case DifferenceKind.None:
                await UnqueueAsync(row, cancellationToken);
                return false;
            case DifferenceKind.Settle:
                await invitations.UpdateAsync(
                    row with { State = InvitationState.Sent, NotBefore = null, Reason = null, QueuedAt = null }, cancellationToken);
                return false;
            case DifferenceKind.Drop:
                await invitations.UpdateAsync(row with { State = InvitationState.Cancelled, QueuedAt = null }, cancellationToken);
                return false;
            default:
                if (row.NotBefore > now)
                {
                    await UnqueueAsync(row, cancellationToken);
                    return false;
                }

                var message = MessageDecision.Decide(difference, row, now, call) with { Withdraws = goesOn };
                var marked = await invitations.UpdateAsync(
                    Towards(row, difference.Desired) with { State = InvitationState.Sending, Outgoing = message },
                    cancellationToken);
                return marked is not null && await SendAsync(visit, marked, message, cancellationToken);
        }
    }

    private async Task<bool> SendAsync(Visit visit, Invitation row, OutgoingMessage message, CancellationToken cancellationToken)
    {
        // After InvitationLimits.Call others may take the row over: by then this call has ended, one way or the other.
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter((InvitationLimits.Call - InvitationLimits.CallMargin).ToTimeSpan());
        var outcome = await delivery.DeliverAsync(LetterWriter.Write(row, message, visit.Organiser), limit.Token);
        var after = outcome switch
        {
            DeliveryOutcome.Delivered => row with
            {
                State = message.Cancels ? InvitationState.Cancelled : InvitationState.Sent,
                Sent = message.Content,
                NotBefore = null,
                Reason = null,
            },
            DeliveryOutcome.Later(var notBefore, var reason) => row with
            {
                State = row.Sent is null ? InvitationState.Pending : InvitationState.Sent,
                NotBefore = notBefore,
                Reason = reason,
            },
            DeliveryOutcome.Impossible(var reason) => row with { State = InvitationState.Failed, Reason = reason },
            _ => throw new System.Diagnostics.UnreachableException(),
        };
        return await invitations.UpdateAsync(after with { QueuedAt = null }, cancellationToken) is not null
            && outcome is DeliveryOutcome.Delivered;
    }

    /// <summary>The same calendar entry under its present name: a corrected spelling or another role keeps the entry.</summary>
    private static Invitation Towards(Invitation row, DesiredEntry? desired) => desired is null
        ? row
        : row with { Person = desired.Person.Id, Name = desired.Person.Name, Role = desired.Role, Sessions = desired.Sessions };

    /// <summary>Whether what the entry was about takes place with others: its end is then told to this person as theirs alone.</summary>
    private static bool GoesOn(ComparedVisit compared, Invitation row) =>
        compared.Desired.Any(entry => entry.Person.Id != row.Person && entry.Sessions.Intersect(row.Sessions).Any());

    private async Task UnqueueAsync(Invitation row, CancellationToken cancellationToken)
    {
        if (row.QueuedAt is not null)
        {
            await invitations.UpdateAsync(row with { QueuedAt = null }, cancellationToken);
        }
    }

    private sealed record Step(Visit Visit, Difference Difference, Invitation Row, bool GoesOn);
}
