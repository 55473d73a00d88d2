using System.IO.Compression;

/// <summary>What the Functions host runs: its script root as a folder, and the same as the zip that is deployed.</summary>
internal sealed class Publish() : Verb("publish", "makes out/publish/linux-x64 and out/delegations.zip for Azure")
{
    private const string Executable = "Delegations.Functions";

    // A regular file: rwxr-xr-x, and rw-r--r--. The host cannot set the mode itself where the package is mounted read-only.
    private const int ExecutableMode = 0x81ED;
    private const int FileMode = 0x81A4;

    // One time for all entries: the same sources make the same zip.
    private static readonly DateTimeOffset EntryTime = new(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static string Folder { get; } = Shell.Under("out", "publish", "linux-x64");

    public static string Zip { get; } = Shell.Under("out", "delegations.zip");

    public static void ToFolder()
    {
        // What an earlier version left behind must not be deployed.
        if (Directory.Exists(Folder))
        {
            Directory.Delete(Folder, recursive: true);
        }

        Shell.Run(
            "dotnet", "publish", Path.Combine("functions", Executable), "-c", "Release", "-r", "linux-x64", "--self-contained", "-o", Folder, "--nologo", "--verbosity", "quiet");
    }

    public override int Execute(string[] arguments)
    {
        ToFolder();
        Pack();
        Console.WriteLine($"Made {Folder}");
        Console.WriteLine($"Made {Zip}");
        return 0;
    }

    private static void Pack()
    {
        File.Delete(Zip);
        using var zip = ZipFile.Open(Zip, ZipArchiveMode.Create);
        foreach (var path in Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var name = Path.GetRelativePath(Folder, path).Replace('\\', '/');
            if (Path.GetExtension(name) is ".pdb" || (name.StartsWith("Delegations.", StringComparison.Ordinal) && name.EndsWith(".xml", StringComparison.Ordinal)))
            {
                continue;
            }

            var entry = zip.CreateEntry(name, CompressionLevel.SmallestSize);
            entry.LastWriteTime = EntryTime;
            entry.ExternalAttributes = (name is Executable or "createdump" ? ExecutableMode : FileMode) << 16;
            using var from = File.OpenRead(path);
            using var to = entry.Open();
            from.CopyTo(to);
        }
    }
}
