using System.IO.Compression;

/// <summary>The zip alone, from a folder that is published already.</summary>
internal sealed class Pack() : Verb("pack", "packs a published folder: pack FOLDER ZIP")
{
    private const string Executable = "Delegations.Functions";

    // A regular file: rwxr-xr-x, and rw-r--r--. The host cannot set the mode itself where the package is mounted read-only.
    private const int ExecutableMode = 0x81ED;
    private const int FileMode = 0x81A4;

    // One time for all entries: the same sources make the same zip.
    private static readonly DateTimeOffset EntryTime = new(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public override int Execute(string[] arguments)
    {
        if (arguments is not [var folder, var zipPath])
        {
            throw new StepFailed("pack needs the published folder and the zip's name.", 1);
        }

        Make(folder, zipPath);
        return 0;
    }

    public static void Make(string folder, string zipPath)
    {
        File.Delete(zipPath);
        using var zip = ZipFile.Open(zipPath, ZipArchiveMode.Create);
        foreach (var path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var name = Path.GetRelativePath(folder, path).Replace('\\', '/');
            if (Path.GetExtension(name) is ".pdb" || (name.StartsWith("Delegations.", StringComparison.Ordinal) && name.EndsWith(".xml", StringComparison.Ordinal)))
            {
                continue;
            }

            var entry = zip.CreateEntry(name, CompressionLevel.Optimal);
            entry.LastWriteTime = EntryTime;
            entry.ExternalAttributes = (name is Executable or "createdump" ? ExecutableMode : FileMode) << 16;
            using var from = File.OpenRead(path);
            using var to = entry.Open();
            from.CopyTo(to);
        }
    }
}
