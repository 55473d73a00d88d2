using System.Diagnostics;
using Delegations.Hosting.Edge;
using Delegations.Hosting.Telemetry;

namespace Delegations.Hosting;

/// <summary>Runs one call of a queue or timer function in a scope of its own, for the Functions host and the local one alike.</summary>
internal sealed class TriggerInvoker(IServiceScopeFactory scopes, HostEdge edge, TimeLimits limits)
{
    public Task<Outcome> RunAsync(QueueTrigger trigger, QueueCall call, CancellationToken cancellationToken) =>
        RunAsync(trigger.Name, (services, token) => trigger.Create(services).RunAsync(call, token), cancellationToken);

    public Task<Outcome> RunAsync(TimerTrigger trigger, TimerCall call, CancellationToken cancellationToken) =>
        RunAsync(trigger.Name, (services, token) => trigger.Create(services).RunAsync(call, token), cancellationToken);

    private async Task<Outcome> RunAsync(string name, Func<IServiceProvider, CancellationToken, Task> work, CancellationToken cancellationToken)
    {
        using var span = Spans.Source.StartActivity(name, ActivityKind.Consumer);

        // A function that does not listen to its token is answered for all the same: silence would make the host kill the process.
        return await edge.RunAsync(
            name,
            limits.Trigger,
            token => RunInScopeAsync(work, token).WaitAsync(limits.Trigger + limits.Grace, CancellationToken.None),
            cancellationToken);
    }

    private async Task RunInScopeAsync(Func<IServiceProvider, CancellationToken, Task> work, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        await work(scope.ServiceProvider, cancellationToken);
    }
}
