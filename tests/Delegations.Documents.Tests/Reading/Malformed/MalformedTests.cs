using System.Globalization;
using Xunit;

namespace Delegations.Documents.Tests.Reading.Malformed;

/// <summary>
/// Malformed files give a result or a clear refusal, never an exception, soon and in little memory. More of them by hand, in a
/// process of their own: <c>DELEGATIONS_MALFORMED=50000 Delegations.Documents.Tests -class '*MalformedTests' -showLiveOutput</c>.
/// </summary>
public sealed class MalformedTests(ITestOutputHelper output)
{
    private const int Few = 2_400;

    // Numbers before it are made for every build, so that a run by hand sees others.
    private const int FirstByHand = 1_000_000;

    private static readonly int ByHand = int.TryParse(Environment.GetEnvironmentVariable("DELEGATIONS_MALFORMED"), CultureInfo.InvariantCulture, out var many) ? many : 0;

    [Fact]
    public void A_malformed_file_gives_a_result_or_a_refusal()
    {
        var run = ByHand > 0 ? new MalformedRun { WatchesMemory = OperatingSystem.IsLinux(), MostMilliseconds = 2_000 } : new MalformedRun();

        for (var number = 0; number < (ByHand > 0 ? ByHand : Few); number++)
        {
            run.Read(MalformedFile.Make(ByHand > 0 ? FirstByHand + number : number));
            if (number % 1000 == 999)
            {
                output.WriteLine(run.ToString());
            }
        }

        output.WriteLine(run.ToString());
        Assert.True(run.Faults.Count == 0, run.ToString());
    }

    [Fact]
    public void The_same_number_gives_the_same_file()
    {
        Assert.Equal(MalformedFile.Make(7).Content, MalformedFile.Make(7).Content);
        Assert.NotEqual(MalformedFile.Make(7).Content, MalformedFile.Make(8).Content);
    }
}
