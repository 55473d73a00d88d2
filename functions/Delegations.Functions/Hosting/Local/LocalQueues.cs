namespace Delegations.Hosting.Local;

/// <summary>Runs every queue beside the web server.</summary>
internal sealed class LocalQueues(IReadOnlyList<LocalQueue> queues) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.WhenAll(queues.Select(queue => queue.RunAsync(stoppingToken)));
}
