using System.Diagnostics;
using System.Globalization;
using Delegations.Testing;
using NodaTime;

namespace Delegations.Functions.Tests.Chaos;

/// <summary>One visit through all that happens to one, while its process is killed and the outside fails.</summary>
internal sealed class Scenario(AzuriteFixture azurite, IOutside outside, ChaosSize size, int seed, ChaosReport report)
{
    private const int MostRounds = 40;
    private const int NoStep = -1;

    // From then on the outside works, so that the end is reached.
    private const int RoundsWithFaults = 3;
    private static readonly TimeSpan Rest = TimeSpan.FromMilliseconds(400);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    // Past a quiet period, a call that was cut off, a message that the queue lost, and the longest wait.
    private static readonly Duration[] Steps = [Duration.FromMinutes(16), Duration.FromMinutes(3), Duration.FromMinutes(61)];

    private int rounds;
    private readonly Random chance = new(seed);
    private readonly ProgrammeChanges changes = new(seed);
    private readonly Judge judge = new(report);

    public async Task RunAsync(string clockFile, CancellationToken cancellationToken)
    {
        var begun = Stopwatch.GetTimestamp();
        var clock = new DomainClock(clockFile);
        clock.Start();
        await using var app = await PublishedApp.StartAsync(outside.Storage, cancellationToken, [.. outside.Settings, .. Own(clockFile)]);
        await using var host = new QueueHost(app, azurite.Clients().Queues, seed);
        var stage = new Stage(new Coordinator(app), host, new Killer(app, host, seed), clock);
        await stage.Coordinator.CreateAsync(cancellationToken);
        await PlayAsync(stage, cancellationToken);
        report.Kills = stage.Killer.Kills;
        report.Cut = stage.Killer.CutSteps + host.Interrupted;
        report.Faults = await outside.CountFaultsAsync(cancellationToken);
        report.Seconds = Stopwatch.GetElapsedTime(begun).TotalSeconds;
        if (app.Output.Concat(app.Errors).Any(line => line.Contains("@example.org", StringComparison.Ordinal)))
        {
            report.AddOther("an address was logged");
        }
    }

    private async Task PlayAsync(Stage stage, CancellationToken cancellationToken)
    {
        var first = new ItineraryMaker(seed, size).Make();
        await PhaseAsync(stage, "invite", [first], cancellationToken);
        var updated = changes.Update(first);
        await PhaseAsync(stage, "update", [updated], cancellationToken);
        var (midway, moved) = (changes.Update(updated), changes.Update(changes.Update(updated)));
        await PhaseAsync(stage, "change amid a round", [midway, moved], cancellationToken);
        var cancelled = changes.Cancel(moved);
        await PhaseAsync(stage, "cancel", [cancelled], cancellationToken);
        await PhaseAsync(stage, "invite again", [changes.Restore(cancelled, moved)], cancellationToken);
    }

    /// <summary>Publishes one programme after the other, the next while the one before is still leaving; then all settles, and is judged.</summary>
    private async Task PhaseAsync(Stage stage, string name, IReadOnlyList<Programme> programmes, CancellationToken cancellationToken)
    {
        await outside.SetFaultsAsync(on: true);
        foreach (var programme in programmes)
        {
            await RoundAsync(stage, programme, cancellationToken);
        }

        await SettleAsync(stage, name, cancellationToken);
        await outside.SetFaultsAsync(on: false);
        judge.Check(name, programmes, await outside.ReadAsync(stage.Coordinator.VisitId, cancellationToken));
    }

    private async Task RoundAsync(Stage stage, Programme programme, CancellationToken cancellationToken)
    {
        var (coordinator, _, killer, clock) = stage;
        var struck = rounds++ % 6 < size.KillsInSteps ? chance.Next(3) : NoStep;
        await killer.DuringAsync("upload", struck == 0, () => coordinator.UploadAsync(programme, cancellationToken), cancellationToken);
        await killer.DuringAsync("publish", struck == 1, () => coordinator.PublishAsync(cancellationToken), cancellationToken);
        clock.Advance(Duration.FromMinutes(11));
        await killer.DuringAsync("reconcile", struck == 2, () => coordinator.FireAsync("ReconcileInvitations", cancellationToken), cancellationToken);
        for (var kill = 0; kill < size.KillsWhileDelivering; kill++)
        {
            await killer.DuringDeliveriesAsync(cancellationToken);
        }
    }

    /// <summary>Time passes and the timer runs, until nothing stands open.</summary>
    private async Task SettleAsync(Stage stage, string phase, CancellationToken cancellationToken)
    {
        for (var round = 0; ; round++)
        {
            if (!await stage.Host.WhenIdleAsync(Rest, Patience, cancellationToken))
            {
                throw new TimeoutException($"{phase}: deliveries went on for {Patience.TotalSeconds} s.");
            }

            var open = await stage.Coordinator.OpenAsync(cancellationToken);
            if (open.Count == 0)
            {
                return;
            }

            if (round == MostRounds)
            {
                throw new TimeoutException($"{phase}: this stands open: {string.Join("; ", open.Select(pair => $"{pair.Value} × {pair.Key}"))}");
            }

            if (round == RoundsWithFaults)
            {
                await outside.SetFaultsAsync(on: false);
            }

            stage.Clock.Advance(Steps[round % Steps.Length]);
            await stage.Coordinator.FireAsync("ReconcileInvitations", cancellationToken);
        }
    }

    private IEnumerable<KeyValuePair<string, string>> Own(string clockFile) =>
    [
        new("Delegations__ClockFile", clockFile),
        new("Delegations__QuietMinutes", (seed % 2 * 10).ToString(CultureInfo.InvariantCulture)),
        new("Delegations__Organisers", $"Visits Office <{Organiser}>"),
    ];

    public const string Organiser = "visits@example.org";

    private sealed record Stage(Coordinator Coordinator, QueueHost Host, Killer Killer, DomainClock Clock);
}
