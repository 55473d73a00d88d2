using Delegations.Visits;
using NodaTime;

namespace Delegations.Invitations;

/// <summary>Takes failed invitations up again; the comparison with what is desired then says what is due.</summary>
internal sealed class FailedInvitations(InvitationStore invitations, Reconciliation reconciliation, IClock clock)
{
    /// <summary>Cut off anywhere, a repeat or the timer does the rest: a row taken up is due like any other.</summary>
    public async Task<RetryAnswer> RetryAsync(Visit visit, CancellationToken cancellationToken)
    {
        var retried = 0;
        foreach (var row in (await invitations.ListAsync(visit.Id, cancellationToken)).Where(IsWorthIt))
        {
            var again = row with
            {
                State = row.Sent is null ? InvitationState.Pending : InvitationState.Sent,
                Failures = 0,
                Reason = null,
                NotBefore = null,
                QueuedAt = null,
            };
            retried += await invitations.UpdateAsync(again, cancellationToken) is null ? 0 : 1;
        }

        return new RetryAnswer(retried, await reconciliation.ReconcileAsync(visit, cancellationToken));
    }

    /// <summary>What is over is never sent: it stays as it failed, rather than to wait for ever.</summary>
    private bool IsWorthIt(Invitation row) =>
        row.State is InvitationState.Failed && (row.Outgoing?.Content ?? row.Sent)?.EndInstant > clock.GetCurrentInstant();
}
