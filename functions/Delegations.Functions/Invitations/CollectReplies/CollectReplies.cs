using Delegations.Hosting;
using Delegations.Invitations.Delivery.Graph;

namespace Delegations.Invitations;

/// <summary>Every quarter of an hour: answers that stand in the organisers' calendars are kept.</summary>
/// <param name="graph">Null where no invitations leave by Graph.</param>
internal sealed class CollectReplies(GraphReplies? graph = null) : ITimerFunction
{
    public Task RunAsync(TimerCall call, CancellationToken cancellationToken) => graph?.CollectAsync(cancellationToken) ?? Task.CompletedTask;
}
