using System.Diagnostics;
using System.Globalization;
using Delegations.Testing;
using Xunit;

namespace Delegations.Functions.Tests.Chaos;

/// <summary>Everybody holds exactly what the itinerary says and heard of each change once, however often the process is killed and the outside fails.</summary>
/// <remarks>One small visit for each way with every build; <c>dotnet dev.cs chaos</c> plays many large ones.</remarks>
public sealed class ExactlyOnceTests
{
    public static TheoryData<string, int> Cases()
    {
        var cases = new TheoryData<string, int>();
        var first = Number("DELEGATIONS_CHAOS_FIRST", 1);

        // The other ways take minutes each: dotnet dev.cs chaos runs them.
        var ways = Environment.GetEnvironmentVariable("DELEGATIONS_CHAOS_WAYS") is { Length: > 0 } named ? named.Split(',') : ["outbox"];
        for (var seed = first; seed < first + Number("DELEGATIONS_CHAOS_SEEDS", 1); seed++)
        {
            foreach (var way in ways)
            {
                cases.Add(way, seed);
            }
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Calendars_hold_what_the_itinerary_says_and_nobody_is_mailed_for_nothing(string way, int seed)
    {
        var report = new ChaosReport(way, seed);
        var clockFile = Path.GetTempFileName();
        await using var azurite = new AzuriteFixture();
        await azurite.InitializeAsync();
        await using var outside = await StartAsync(way, azurite, seed, TestContext.Current.CancellationToken);

        await new Scenario(azurite, outside, Size(), seed, report).RunAsync(clockFile, TestContext.Current.CancellationToken);

        File.Delete(clockFile);
        TestContext.Current.TestOutputHelper?.WriteLine(report.ToString());
        Assert.True(report.IsClean, report.Explain());
    }

    private static Task<IOutside> StartAsync(string way, AzuriteFixture azurite, int seed, CancellationToken cancellationToken) => way switch
    {
        "outbox" => Task.FromResult<IOutside>(new OutboxOutside(azurite, seed)),
        "smtp" => SmtpOutside.StartAsync(azurite, seed, cancellationToken),
        "graph" => GraphOutside.StartAsync(azurite, seed),
        _ => throw new UnreachableException($"There is no way {way}."),
    };

    private static ChaosSize Size() =>
        Environment.GetEnvironmentVariable("DELEGATIONS_CHAOS_SIZE") is "full" ? ChaosSize.Full : ChaosSize.Small;

    private static int Number(string variable, int usual) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : usual;
}
