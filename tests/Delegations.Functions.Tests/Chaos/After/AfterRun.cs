using System.Diagnostics;

namespace Delegations.Functions.Tests.Chaos.After;

/// <summary>Plays one scenario again and again until the process has been killed so many times: at moments drawn by chance, several times in one visit.</summary>
internal sealed class AfterRun(IAfterScenario scenario, int kills, int seed, AfterReport report)
{
    private const int MostKillsPerVisit = 3;
    private const int MostTries = 20;

    /// <summary>The first of so many is left alone, and shows how long the work lasts: the kills lie all over that.</summary>
    private const int UndisturbedEach = 10;
    private readonly Random chance = new(seed);
    private TimeSpan lasts = TimeSpan.FromMilliseconds(400);

    public async Task RunAsync(AfterStage stage, CancellationToken cancellationToken)
    {
        var begun = Stopwatch.GetTimestamp();
        var visits = new List<string>();
        while (report.Kills < kills)
        {
            var visit = await scenario.PrepareAsync(stage, cancellationToken);
            visits.Add(visit);
            var isUndisturbed = visits.Count % UndisturbedEach == 1;
            for (var strikes = isUndisturbed ? 0 : chance.Next(1, MostKillsPerVisit + 1); strikes > 0 && report.Kills < kills; strikes--)
            {
                strikes = await KillAmidAsync(stage, visit, cancellationToken) ? strikes : 1; // nothing is left to be cut off
                report.Add($"visit {visits.Count}, cut", await scenario.JudgeAsync(stage, visit, finished: false, cancellationToken));
            }

            var lasted = await FinishAsync(stage, visit, cancellationToken);
            lasts = isUndisturbed ? lasted : lasts;
            report.Add($"visit {visits.Count}, finished", await scenario.JudgeAsync(stage, visit, finished: true, cancellationToken));
        }

        // What was done stays so, whatever was killed afterwards.
        foreach (var visit in visits.Distinct(StringComparer.Ordinal))
        {
            report.Add("at the end", await scenario.JudgeAsync(stage, visit, finished: true, cancellationToken));
        }

        (report.Visits, report.Seconds) = (visits.Count, Stopwatch.GetElapsedTime(begun).TotalSeconds);
    }

    /// <summary>Whether the work was under way.</summary>
    private async Task<bool> KillAmidAsync(AfterStage stage, string visit, CancellationToken cancellationToken)
    {
        var running = scenario.TriggerAsync(stage, visit, cancellationToken);
        await Task.WhenAny(running, Task.Delay(lasts * chance.NextDouble(), cancellationToken));
        report.Kills++;
        var isCut = !running.IsCompleted;
        report.Cut += isCut ? 1 : 0;
        await stage.App.KillAsync();
        await running;
        await stage.App.RestartAsync(cancellationToken);
        return isCut;
    }

    private async Task<TimeSpan> FinishAsync(AfterStage stage, string visit, CancellationToken cancellationToken)
    {
        for (var tries = 0; tries < MostTries; tries++)
        {
            var begun = Stopwatch.GetTimestamp();
            if (await scenario.TriggerAsync(stage, visit, cancellationToken))
            {
                return Stopwatch.GetElapsedTime(begun);
            }
        }

        throw new TimeoutException($"{scenario.Name} did not end after {MostTries} tries.");
    }
}
