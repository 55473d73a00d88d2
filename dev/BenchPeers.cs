using System.Text.Json;

/// <summary>Reads the same rows as SheetJS and openpyxl do, in the same shuffled rounds, with the same check of what was read.</summary>
internal static class BenchPeers
{
    private const string Peers = "sheetjs|openpyxl|csv";

    /// <summary>Options: the workloads, all three where none is named.</summary>
    public static void Run(string[] workloads)
    {
        if (!PeerFolder.TryBring())
        {
            return;
        }

        PeerFolder.BringNode();
        var ours = Path.Combine(PeerFolder.Folder, "out", "ours.json");
        Directory.CreateDirectory(Path.Combine(PeerFolder.Folder, "out"));
        File.WriteAllText(ours, Describe(BenchReading.PublishReader()));
        foreach (var workload in workloads.Length > 0 ? workloads : ["W1", "W2", "W3"])
        {
            PeerFolder.Run(workload, "--tasks", "T1,T1c", "--only", Peers, "--extra", ours);
        }
    }

    /// <summary>The form is told at the head of the peers' bench.py.</summary>
    private static string Describe(string executable)
    {
        var tasks = new[] { ("T1", "{xlsx}"), ("T1c", "{csv}") }.Select(task =>
            $$"""{"task": "{{task.Item1}}", "name": "ours", "cmd": [{{Quote(executable)}}, "rows", "{{task.Item2}}", "{out}"], "warm": [{{Quote(executable)}}, "rows", "{{task.Item2}}", "{out}", "--warm", "{n}"]}""");
        return $"[{string.Join(", ", tasks)}]";
    }

    private static string Quote(string text) => $"\"{JsonEncodedText.Encode(text)}\"";
}
