using System.Diagnostics;

/// <summary>The main job on the samples, on the real app and the storage emulator.</summary>
internal sealed class Demo() : Verb("demo", "runs two sample visits through the whole app, and leaves what it made under out/demo")
{
    private static readonly DemoSample[] Samples =
    [
        new("Délégation d’Asie centrale en Wallonie", "fr", "Europe/Brussels", "delegation-asie-centrale.docx", "delegation-asie-centrale-personnes.xlsx", "delegation-asie-centrale-v2.xlsx", "2025-10-24T08:00:00Z", "2025-11-04T08:00:00Z")
        {
            Languages = ["en", "ru"],
            Home = "Asia/Tashkent",
            Translations = "delegation-asie-centrale-traductions.csv",
            Report = "delegation-asie-centrale-rapport.json",
        },
        new("Clusters luxembourgeois dans le Sud-Ouest des États-Unis", "fr", "America/Los_Angeles", "mission-luxembourg-sud-ouest-usa.xlsx", "mission-luxembourg-personnes.csv", "mission-luxembourg-sud-ouest-usa-v2.xlsx", "2015-03-16T08:00:00Z", "2015-04-07T08:00:00Z")
        {
            Languages = ["en"],
            Home = "Europe/Luxembourg",
            Translations = "mission-luxembourg-traductions.csv",
            Report = "mission-luxembourg-rapport.json",
        },
    ];

    public override int Execute(string[] arguments)
    {
        Parts.RestoreNpm();
        var folder = arguments is ["--out", var chosen] ? Path.GetFullPath(chosen) : Shell.Under("out", "demo");
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        var command = DemoApp.Build();
        var watch = Stopwatch.StartNew();
        var results = RunAsync(command, folder).GetAwaiter().GetResult();
        DemoTable.Print(results);
        Console.WriteLine();
        Console.WriteLine($"What was made lies in {Path.GetRelativePath(Shell.Root, folder)}: agendas, run sheets, visitor lists, invitations (.ics, .eml), report, summary, letters and article per visit.");
        Console.WriteLine($"The whole job took {watch.Elapsed.TotalSeconds:0} s. To work with the app yourself: dotnet dev.cs run");
        return 0;
    }

    private static async Task<IReadOnlyList<DemoResult>> RunAsync(string[] command, string folder)
    {
        await using var app = await DemoApp.StartAsync(command, folder);
        var results = new List<DemoResult>();
        foreach (var sample in Samples)
        {
            results.Add(await new DemoVisit(app, sample, folder).RunAsync());
        }

        return results;
    }
}

/// <summary>One sample: its files, and the days on which the story plays.</summary>
internal sealed record DemoSample(string Name, string Language, string Zone, string Itinerary, string People, string Changed, string Before, string After)
{
    /// <summary>Those that agendas are made in beside its own.</summary>
    public required string[] Languages { get; init; }

    /// <summary>The zone that the delegation comes from.</summary>
    public required string Home { get; init; }

    /// <summary>What a translator gave.</summary>
    public required string Translations { get; init; }

    /// <summary>What the coordinator adds when it is over.</summary>
    public required string Report { get; init; }

    public string Folder => Path.GetFileNameWithoutExtension(Itinerary);
}
