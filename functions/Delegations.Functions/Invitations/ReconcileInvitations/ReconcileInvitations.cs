using Delegations.Hosting;

namespace Delegations.Invitations;

/// <summary>Every five minutes: whatever is desired and not yet so is queued.</summary>
internal sealed class ReconcileInvitations(Reconciliation reconciliation) : ITimerFunction
{
    public Task RunAsync(TimerCall call, CancellationToken cancellationToken) => reconciliation.ReconcileAllAsync(cancellationToken);
}
