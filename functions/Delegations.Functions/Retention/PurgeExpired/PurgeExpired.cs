using Delegations.Hosting;
using Delegations.Retention.Erasing;
using Delegations.Retention.Purging;

namespace Delegations.Retention;

/// <summary>Daily: takes away what is due, and asks again for erasures that were cut off.</summary>
internal sealed class PurgeExpired(Purges purges, Erasures erasures) : ITimerFunction
{
    public async Task RunAsync(TimerCall call, CancellationToken cancellationToken)
    {
        await erasures.ResumeAsync(cancellationToken);
        await purges.RunAsync(cancellationToken);
    }
}
