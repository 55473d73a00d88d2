using System.Globalization;

/// <summary>Times of whole processes, as a person or the Functions host would wait for them.</summary>
internal sealed class Bench() : Verb("bench", "times the start beside an empty ASP.NET Core app, and convert on the samples")
{
    private const int Rounds = 15;
    private const int Conversions = 10;

    /// <summary>The start may take this much of the empty app's.</summary>
    private const double StartLimit = 1.25;

    public override int Execute(string[] arguments)
    {
        Publish.ToFolder();
        var executable = Path.Combine(Publish.Folder, "Delegations.Functions");
        var ratio = CompareStarts(executable);
        TimeConversions(executable);
        return ratio <= StartLimit ? 0 : 1;
    }

    private static double CompareStarts(string executable)
    {
        var empty = Shell.Under("out", "bench", "empty");
        Shell.Run(
            "dotnet", "publish", Path.Combine("tests", "Delegations.Benchmarks", "EmptyApp"), "-c", "Release", "-r", "linux-x64", "--self-contained", "-o", empty, "--nologo", "--verbosity", "quiet");
        var port = Stopwatched.FreePort().ToString(CultureInfo.InvariantCulture);
        var ours = new Stopwatched(executable, [("FUNCTIONS_CUSTOMHANDLER_PORT", port), ("AzureWebJobsStorage", "UseDevelopmentStorage=true")]);
        var theirs = new Stopwatched(Path.Combine(empty, "EmptyApp"), [("ASPNETCORE_URLS", $"http://127.0.0.1:{port}")]);

        // Shuffled, so that neither profits from what the other left in the caches.
        var order = new Stopwatched[Rounds * 2];
        Array.Fill(order, ours, 0, Rounds);
        Array.Fill(order, theirs, Rounds, Rounds);
        Random.Shared.Shuffle(order);
        foreach (var app in order)
        {
            app.TimeStart(int.Parse(port, CultureInfo.InvariantCulture));
        }

        var ratio = ours.Median / theirs.Median;
        Print($"start to the first answer: {ours.Median:F0} ms; an empty app: {theirs.Median:F0} ms; ratio {ratio:F2} (limit {StartLimit:F2}; medians of {Rounds})");
        return ratio;
    }

    private static void TimeConversions(string executable)
    {
        var samples = new DirectoryInfo(Shell.Under("samples"));
        var result = Shell.Under("out", "bench", "convert");
        if (!samples.Exists)
        {
            return;
        }

        foreach (var sample in samples.GetFiles("*.*", SearchOption.AllDirectories).Select(file => file.FullName).Where(IsItinerary).Order(StringComparer.Ordinal))
        {
            var convert = new Stopwatched(executable, []);
            var code = 0;
            for (var round = 0; round < Conversions; round++)
            {
                code = convert.TimeToEnd("convert", sample, "--out", Path.Combine(result, Path.GetFileName(sample)));
            }

            Print($"convert {Path.GetFileName(sample)}: {convert.Median:F0} ms, exit code {code} (median of {Conversions})");
        }
    }

    private static bool IsItinerary(string path) =>
        Path.GetExtension(path) is ".xlsx" or ".docx" or ".csv" or ".yaml" && !Path.GetFileName(path).Contains("people", StringComparison.OrdinalIgnoreCase);

    private static void Print(FormattableString line) => Console.WriteLine(FormattableString.Invariant(line));
}
