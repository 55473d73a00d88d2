/// <summary>The peers' tools and data: a copy of what lies beside the repository, which stays as it is.</summary>
internal static class PeerFolder
{
    private const string Python = "/usr/bin/python3";

    private static readonly string Source = Path.GetFullPath(Shell.Under("..", "shared", "tools", "peers"));

    public static string Folder => Shell.Under("out", "peers");

    public static string Data(string name) => Path.Combine(Folder, "data", name);

    /// <summary>Copies the tools and makes the data where that was not done; false, with a sentence, where there are none.</summary>
    public static bool TryBring()
    {
        if (!Directory.Exists(Source))
        {
            Console.WriteLine("There are no peers beside the repository (../shared/tools/peers): reading is not timed.");
            return false;
        }

        foreach (var file in Directory.EnumerateFiles(Source, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(Folder, Path.GetRelativePath(Source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!); // a file below the folder has one above it
            File.Copy(file, copy, overwrite: true);
        }

        if (!File.Exists(Data("W3.rows.json")))
        {
            Shell.Run(Python, Path.Combine(Folder, "gen.py"), Path.Combine(Folder, "data"));
        }

        return true;
    }

    /// <summary>The peers from npm, where they are not yet there; those from Debian are the developer's to install.</summary>
    public static void BringNode()
    {
        if (!Directory.Exists(Path.Combine(Folder, "node_modules")))
        {
            Shell.Run("npm", "ci", "--prefix", Folder, "--no-audit", "--no-fund");
        }
    }

    public static void Run(params string[] arguments) => Shell.Run(Python, [Path.Combine(Folder, "bench.py"), .. arguments]);
}
