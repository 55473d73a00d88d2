using System.Text.Json;

/// <summary>Writes calendars, invitations and pages from the rows that the peers write them from, in the same shuffled rounds, with the same check of what was written.</summary>
internal static class BenchRendering
{
    private const string Peers = "eta|handlebars|docx|ical|jinja2";

    /// <summary>Options: the workloads, 60 and 5,000 sessions where none is named.</summary>
    public static void Run(string[] workloads)
    {
        if (!PeerFolder.TryBring())
        {
            return;
        }

        PeerFolder.BringNode();
        var executable = PublishRenderer();
        var tasks = new List<string>();
        Shell.Start(executable, ["tasks"], tasks.Add);
        var ours = Path.Combine(PeerFolder.Folder, "out", "ours-rendering.json");
        Directory.CreateDirectory(Path.Combine(PeerFolder.Folder, "out"));
        File.WriteAllText(ours, $"[{string.Join(", ", tasks.Select(task => Describe(executable, task)))}]");
        foreach (var workload in workloads.Length > 0 ? workloads : ["W1", "W2"])
        {
            PeerFolder.Run(workload, "--tasks", string.Join(',', tasks), "--only", Peers, "--extra", ours);
        }
    }

    /// <summary>Compiled ahead and self-contained, as the real executable is; it is not in the solution.</summary>
    private static string PublishRenderer()
    {
        var folder = Shell.Under("out", "bench", "rendering");
        Shell.Run("dotnet", "publish", Path.Combine("tests", "Delegations.Benchmarks", "Rendering"), "-c", "Release", "-r", "linux-x64", "--self-contained", "-p:PublishReadyToRun=true", "-o", folder, "--nologo", "--verbosity", "quiet");
        return Path.Combine(folder, "Delegations.Benchmarks");
    }

    /// <summary>The form is told at the head of the peers' bench.py. Only the peers' own tasks, which have short names, have a check.</summary>
    private static string Describe(string executable, string task) =>
        $$"""{"task": "{{task}}", "name": "ours", "check": {{(task[0] is 'T' ? "true" : "false")}}, "cmd": [{{Quote(executable)}}, "{{task}}", "{rows}", "{out}"], "warm": [{{Quote(executable)}}, "{{task}}", "{rows}", "{out}", "--warm", "{n}"]}""";

    private static string Quote(string text) => $"\"{JsonEncodedText.Encode(text)}\"";
}
