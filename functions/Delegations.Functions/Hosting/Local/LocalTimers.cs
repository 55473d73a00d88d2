using NodaTime;

namespace Delegations.Hosting.Local;

/// <summary>Looks at every timer once a second.</summary>
internal sealed class LocalTimers(IReadOnlyList<LocalTimer> timers, IClock clock) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var second = new PeriodicTimer(TimeSpan.FromSeconds(1));
        try
        {
            do
            {
                foreach (var timer in timers)
                {
                    timer.Tick(clock.GetCurrentInstant(), stoppingToken);
                }
            }
            while (await second.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException)
        {
            await Task.WhenAll(timers.Select(timer => timer.Run));
        }
    }
}
