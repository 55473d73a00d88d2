/// <summary>Times the reading of 60, 5,000 and 50,000 rows: warm within one process, and as a whole process, with its memory.</summary>
internal static class BenchReading
{
    private const int Rounds = 7;

    // Rows of a workload, and how often they are read in one process.
    private static readonly (string Workload, int Times)[] Workloads = [("W1", 300), ("W2", 60), ("W3", 8)];

    public static void Run()
    {
        if (!PeerFolder.TryBring())
        {
            return;
        }

        var executable = PublishReader();
        foreach (var (workload, times) in Workloads)
        {
            foreach (var format in (string[])["xlsx", "csv"])
            {
                Time(executable, workload, format, times);
            }
        }
    }

    /// <summary>Compiled ahead and self-contained, as the real executable is; it is not in the solution.</summary>
    public static string PublishReader()
    {
        var folder = Shell.Under("out", "bench", "reading");
        Shell.Run("dotnet", "publish", Path.Combine("tests", "Delegations.Benchmarks", "Reading"), "-c", "Release", "-r", "linux-x64", "--self-contained", "-p:PublishReadyToRun=true", "-o", folder, "--nologo", "--verbosity", "quiet");
        return Path.Combine(folder, "Delegations.Benchmarks");
    }

    private static void Time(string executable, string workload, string format, int times)
    {
        string[] rows = ["rows", PeerFolder.Data($"{workload}.{format}"), Shell.Under("out", "bench", "rows")];
        var cold = new Stopwatched(executable, []);
        for (var round = 0; round < Rounds; round++)
        {
            cold.TimeToEnd(rows);
        }

        var warm = new Stopwatched(executable, []);
        warm.TimeToEnd([.. rows, "--read", FormattableString.Invariant($"{times}")]);
        Console.WriteLine(FormattableString.Invariant($"read {workload}.{format}: warm {warm.LastLine}; whole process with the rows written {cold.Median:F0} ms, {cold.LastLine}"));
    }
}
