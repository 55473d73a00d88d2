using System.Globalization;
using System.Text.RegularExpressions;

/// <summary>The proof of “exactly once, by killing”: full visits, many seeds, all ways.</summary>
internal sealed partial class Chaos() : Verb("chaos", "kills the published process all through whole visits and checks every calendar (--seeds N --way graph|smtp|outbox --first S), or --after N times while it archives, restores, erases and shares")
{
    private static readonly string[] Ways = ["outbox", "smtp", "graph"];

    private readonly Dictionary<string, long> sums = new(StringComparer.Ordinal);
    private int runs;

    /// <summary>Options: how many seeds, the first of them, and one way alone.</summary>
    public override int Execute(string[] arguments)
    {
        var options = Read(arguments);
        Parts.RestoreNpm();
        Publish.ToFolder();
        var tests = Path.Combine("tests", "Delegations.Functions.Tests");
        Shell.Run("dotnet", "build", tests, "--nologo", "--verbosity", "quiet");
        Environment.SetEnvironmentVariable("DELEGATIONS_PUBLISHED", Publish.Folder);
        Environment.SetEnvironmentVariable("DELEGATIONS_CHAOS_SIZE", "full");
        Environment.SetEnvironmentVariable("DELEGATIONS_CHAOS_SEEDS", options.GetValueOrDefault("--seeds", "1"));
        Environment.SetEnvironmentVariable("DELEGATIONS_CHAOS_FIRST", options.GetValueOrDefault("--first", "1"));
        Environment.SetEnvironmentVariable("DELEGATIONS_CHAOS_WAYS", options.GetValueOrDefault("--way", string.Join(',', Ways)));
        Environment.SetEnvironmentVariable("DELEGATIONS_CHAOS_KILLS", options.GetValueOrDefault("--after"));
        var played = options.ContainsKey("--after") ? "Chaos.After.AfterTests" : "Chaos.ExactlyOnceTests";
        var code = Shell.Start(
            "dotnet", ["test", tests, "--no-build", "--nologo", "--filter", $"FullyQualifiedName~{played}", "--logger", "console;verbosity=detailed"], Show);
        Console.WriteLine($"sum of {runs} runs: {string.Join(' ', sums.Select(sum => string.Create(CultureInfo.InvariantCulture, $"{sum.Key}={sum.Value}")))}");

        // A run in which nothing ran is no success.
        return code != 0 ? code : runs == 0 ? 1 : 0;
    }

    private static Dictionary<string, string> Read(string[] arguments)
    {
        var options = arguments.Chunk(2).Where(pair => pair.Length == 2).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
        var isRight = arguments.Length % 2 == 0 && options.All(option => option switch
        {
            { Key: "--way" } => Ways.Contains(option.Value),
            { Key: "--seeds" or "--first" or "--after" } => int.TryParse(option.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0,
            _ => false,
        });
        return isRight ? options : throw new StepFailed("chaos takes --seeds N, --first S and --way graph, smtp or outbox; or --after N and --first S.", 1);
    }

    /// <summary>A run's own line is shown and added up; of the rest, what tells of a failure.</summary>
    private void Show(string line)
    {
        var text = line.Trim();
        if (text.StartsWith("chaos way=", StringComparison.Ordinal) || text.StartsWith("chaos after=", StringComparison.Ordinal))
        {
            Console.WriteLine(text);
            Add(text);
        }
        else if (Failure().IsMatch(text))
        {
            Console.WriteLine($"  {text}");
        }
    }

    private void Add(string line)
    {
        runs++;
        foreach (var figure in line.Split(' ').Select(part => part.Split('=')).Where(part => part.Length == 2 && part[0] is not "seed"))
        {
            if (long.TryParse(figure[1], NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                sums[figure[0]] = sums.GetValueOrDefault(figure[0]) + number;
            }
        }
    }

    [GeneratedRegex(@"^(Failed |surplus: |wrong: |missing: |stale: |doubled: |rule: |lost: |half: |left: |System\.\w+)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Failure();
}
