using System.Globalization;
using Delegations.Testing;
using Xunit;

namespace Delegations.Functions.Tests.Chaos.After;

/// <summary>After a visit nothing is lost, doubled or half done, however often the process is killed.</summary>
/// <remarks>A few kills with every build; <c>dotnet dev.cs chaos --after N</c> kills as often as asked. A new scenario is a line in the list.</remarks>
public sealed class AfterTests
{
    private const int UsualKills = 12;

    private static readonly IAfterScenario[] Scenarios = [new Archiving(), new Restoring(), new Erasing(), new SharingLinks()];

    public static TheoryData<string> Names => [.. Scenarios.Select(scenario => scenario.Name)];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Nothing_is_lost_or_doubled_or_half_done_when_the_process_is_killed_amid(string name)
    {
        var (scenario, seed) = (Scenarios.Single(known => known.Name == name), Number("DELEGATIONS_CHAOS_FIRST", 1));
        var report = new AfterReport(name, seed);
        var clockFile = Path.GetTempFileName();
        await using var azurite = new AzuriteFixture();
        await azurite.InitializeAsync();
        var clock = new DomainClock(clockFile);
        clock.Start();
        await using var app = await PublishedApp.StartAsync(
            azurite.ConnectionString, Cancel, [KeyValuePair.Create("Delegations__ClockFile", clockFile), KeyValuePair.Create("Delegations__QuietMinutes", "0"), KeyValuePair.Create("PublicBaseUrl", "https://visits.example.org")]);
        await using var judge = await Pipeline.StartAsync(azurite, Cancel);

        await new AfterRun(scenario, Kills(), seed, report).RunAsync(new AfterStage(app, azurite, judge, clock), Cancel);

        File.Delete(clockFile);
        TestContext.Current.TestOutputHelper?.WriteLine(report.ToString());
        Assert.True(report.IsClean, report.Explain());
        Assert.True(report.Cut > 0, "No kill came in time.");
        Assert.DoesNotContain(app.Output.Concat(app.Errors), line => line.Contains('@', StringComparison.Ordinal));
    }

    /// <summary>Shared out among the scenarios.</summary>
    private static int Kills() => (Number("DELEGATIONS_CHAOS_KILLS", UsualKills) + Scenarios.Length - 1) / Scenarios.Length;

    private static int Number(string variable, int usual) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : usual;
}
