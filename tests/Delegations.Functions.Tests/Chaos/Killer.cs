using System.Diagnostics;
using Delegations.Testing;

namespace Delegations.Functions.Tests.Chaos;

/// <summary>Ends the process by SIGKILL at moments drawn by chance, and starts it again on the same port.</summary>
internal sealed class Killer(PublishedApp app, QueueHost host, int seed)
{
    private static readonly TimeSpan BusyPatience = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan LongestDelivery = TimeSpan.FromMilliseconds(120);
    private readonly Random chance = new(seed);
    private readonly Dictionary<string, TimeSpan> lasted = new(StringComparer.Ordinal);

    public int Kills { get; private set; }

    /// <summary>Calls other than the queue's that a kill came into.</summary>
    public int CutSteps { get; private set; }

    /// <summary>A step that is cut off where chance wills it; the step itself goes on until it succeeds.</summary>
    public async Task DuringAsync(string kind, bool kills, Func<Task> step, CancellationToken cancellationToken)
    {
        var begun = Stopwatch.GetTimestamp();
        var running = step();
        if (kills)
        {
            // As long as such a step lasted before: so the moments lie all over it.
            var longest = lasted.GetValueOrDefault(kind, TimeSpan.FromMilliseconds(250));
            await Task.WhenAny(running, Task.Delay(longest * chance.NextDouble(), cancellationToken));
            CutSteps += running.IsCompleted ? 0 : 1;
            await KillAsync(cancellationToken);
            await running;
            return;
        }

        await running;
        lasted[kind] = Stopwatch.GetElapsedTime(begun);
    }

    /// <summary>Kills while deliveries are under way, where any are.</summary>
    public async Task DuringDeliveriesAsync(CancellationToken cancellationToken)
    {
        await host.WhenBusyAsync(BusyPatience, cancellationToken);
        await Task.Delay(LongestDelivery * chance.NextDouble(), cancellationToken);
        await KillAsync(cancellationToken);
    }

    private async Task KillAsync(CancellationToken cancellationToken)
    {
        Kills++;
        await app.KillAsync();
        await app.RestartAsync(cancellationToken);
    }
}
