using Xunit;

namespace Delegations.Documents.Tests.Reading;

/// <summary>
/// What reading asked for, in megabytes allocated by its thread. It is the same on an idle machine and on a busy one, where a clock tells what the
/// others did; what never ends is ended by the run's hang limit.
/// </summary>
internal static class Effort
{
    private const double Megabyte = 1_000_000;

    public static T OfAtMost<T>(double megabytes, Func<T> read)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var outcome = read();
        var allocated = (GC.GetAllocatedBytesForCurrentThread() - before) / Megabyte;

        Assert.True(allocated <= megabytes, FormattableString.Invariant($"It allocated {allocated:F1} MB, at most {megabytes:F1} MB are expected."));
        return outcome;
    }
}
