/// <summary>How well the reader reads real files, by the tool that knows what a careful reader finds in them.</summary>
internal sealed class Score() : Verb("score", "reads the collection of real itineraries beside the repository and prints how well")
{
    private static readonly string Shared = Path.GetFullPath(Shell.Under("..", "shared"));

    private static readonly string Executable = Shell.Under("functions", "Delegations.Functions", "bin", "Release", "net10.0", "Delegations.Functions");

    /// <summary>Options: another folder of itineraries with its TRUTH.tsv.</summary>
    public override int Execute(string[] arguments)
    {
        var files = arguments.Length > 0 ? Path.GetFullPath(arguments[0]) : Path.Combine(Shared, "data", "itineraries");
        var truth = Path.Combine(files, "TRUTH.tsv");
        if (!File.Exists(truth))
        {
            throw new StepFailed("There is no collection of real itineraries beside the repository: nothing to score.", 1);
        }

        Shell.Run("dotnet", "build", Shell.Under("functions", "Delegations.Functions"), "-c", "Release", "--nologo", "--verbosity", "quiet");
        var results = Shell.Under("out", "score");
        if (Directory.Exists(results))
        {
            Directory.Delete(results, recursive: true);
        }

        foreach (var name in File.ReadLines(truth).Skip(1).Select(line => line.Split('\t')[0]))
        {
            Convert(Path.Combine(files, name), Path.Combine(results, name));
        }

        Shell.Run("python3", Path.Combine(Shared, "tools", "score_itineraries.py"), truth, results);
        return 0;
    }

    /// <summary>What it says is kept beside what it reads.</summary>
    private static void Convert(string file, string folder)
    {
        Directory.CreateDirectory(folder);
        using var said = File.CreateText(Path.Combine(folder, "findings.txt"));
        Shell.Start(Executable, ["convert", file, "--out", folder], said.WriteLine);
    }
}
