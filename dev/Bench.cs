/// <summary>Times of whole processes, as a person or the Functions host would wait for them.</summary>
internal sealed class Bench() : Verb("bench", "times the start beside an empty ASP.NET Core app, convert on the samples, and reading; \"bench reading\" only that, \"bench peers\" beside other tools, \"bench rendering\" writing beside other tools, \"bench invitations\" 2,000 of them at Graph's limits, \"bench sharing\" downloads by many at once (--quick in two minutes)")
{
    private const int Rounds = 15;
    private const int Conversions = 10;

    /// <summary>The start may take this much of the empty app's.</summary>
    private const double StartLimit = 1.25;

    private static readonly (string Itinerary, string People)[] Samples =
    [
        ("delegation-asie-centrale.docx", "delegation-asie-centrale-personnes.xlsx"),
        ("delegation-asie-centrale.xlsx", "delegation-asie-centrale-personnes.xlsx"),
        ("mission-luxembourg-sud-ouest-usa.xlsx", "mission-luxembourg-personnes.csv"),
    ];

    public override int Execute(string[] arguments)
    {
        switch (arguments)
        {
            case ["reading", ..]:
                BenchReading.Run();
                return 0;
            case ["peers", ..]:
                BenchPeers.Run(arguments[1..]);
                return 0;
            case ["rendering", ..]:
                BenchRendering.Run(arguments[1..]);
                return 0;
            case ["invitations", ..]:
                return BenchInvitations.Run(arguments[1..]);
            case ["sharing", ..]:
                return BenchSharing.Run(arguments[1..]);
            default:
                break;
        }

        Publish.ToFolder();
        var executable = Path.Combine(Publish.Folder, "Delegations.Functions");
        var ratio = CompareStarts(executable);
        TimeConversions(executable);
        BenchReading.Run();
        return ratio <= StartLimit ? 0 : 1;
    }

    /// <summary>The ratio to the empty app as a plain self-contained publish makes it; the compiled-ahead one is shown beside it.</summary>
    private static double CompareStarts(string executable)
    {
        var port = Stopwatched.FreePort();
        var ours = new Stopwatched(executable, [("FUNCTIONS_CUSTOMHANDLER_PORT", $"{port}"), ("AzureWebJobsStorage", "UseDevelopmentStorage=true")]);
        var plain = new Stopwatched(PublishEmpty("plain"), [("ASPNETCORE_URLS", $"http://127.0.0.1:{port}")]);
        var ahead = new Stopwatched(PublishEmpty("ahead", "-p:PublishReadyToRun=true"), [("ASPNETCORE_URLS", $"http://127.0.0.1:{port}")]);

        // Shuffled, so that none profits from what another left in the caches.
        Stopwatched[] order = [.. Enumerable.Repeat(ours, Rounds), .. Enumerable.Repeat(plain, Rounds), .. Enumerable.Repeat(ahead, Rounds)];
        Random.Shared.Shuffle(order);
        foreach (var app in order)
        {
            app.TimeStart(port);
        }

        var ratio = ours.Median / plain.Median;
        Print($"start to the first answer, medians of {Rounds} in shuffled rounds: {ours.Median:F0} ms");
        Print($"  an empty self-contained app: {plain.Median:F0} ms, ratio {ratio:F2} (limit {StartLimit:F2})");
        Print($"  the same, compiled ahead as ours is: {ahead.Median:F0} ms, ratio {ours.Median / ahead.Median:F2}");
        return ratio;
    }

    private static string PublishEmpty(string name, params string[] options)
    {
        var folder = Shell.Under("out", "bench", name);
        var project = Path.Combine("tests", "Delegations.Benchmarks", "EmptyApp");
        Shell.Run("dotnet", ["publish", project, "-c", "Release", "-r", "linux-x64", "--self-contained", "-o", folder, "--nologo", "--verbosity", "quiet", .. options]);
        return Path.Combine(folder, "EmptyApp");
    }

    private static void TimeConversions(string executable)
    {
        foreach (var (sample, people) in Samples)
        {
            var convert = new Stopwatched(executable, []);
            var folder = Shell.Under("out", "bench", "convert", sample);
            var code = 0;
            for (var round = 0; round < Conversions; round++)
            {
                code = convert.TimeToEnd("convert", Shell.Under("samples", sample), "--people", Shell.Under("samples", people), "--out", folder);
            }

            Print($"convert {sample}: {convert.Median:F0} ms (median of {Conversions}), exit code {code}: {convert.LastLine}");
        }
    }

    private static void Print(FormattableString line) => Console.WriteLine(FormattableString.Invariant(line));
}
