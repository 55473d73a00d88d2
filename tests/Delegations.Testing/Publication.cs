using System.Diagnostics;

namespace Delegations.Testing;

/// <summary>The published folder: the one that <c>DELEGATIONS_PUBLISHED</c> names, else made once under <c>out/</c> when the sources are newer.</summary>
public static class Publication
{
    public const string Variable = "DELEGATIONS_PUBLISHED";

    private const string Executable = "Delegations.Functions";

    private static readonly Lazy<Task<string>> Folder = new(MakeAsync);

    /// <summary>The folder that the Functions host would take as its script root.</summary>
    public static Task<string> FolderAsync() => Folder.Value;

    /// <summary>The executable in it.</summary>
    public static async Task<string> ExecutableAsync() =>
        Path.Combine(await FolderAsync(), OperatingSystem.IsWindows() ? Executable + ".exe" : Executable);

    private static async Task<string> MakeAsync()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } given)
        {
            return Path.GetFullPath(given);
        }

        var folder = Path.Combine(RepositoryRoot.Path, "out", "publish", "linux-x64");
        Directory.CreateDirectory(Path.GetDirectoryName(folder)!); // a combined path has a parent
        await using var turn = await TakeTurnAsync(folder + ".lock");
        if (!IsCurrent(folder))
        {
            await PublishAsync(folder);
        }

        return folder;
    }

    /// <summary>Test projects run side by side: one publishes, the others wait.</summary>
    private static async Task<FileStream> TakeTurnAsync(string path)
    {
        while (true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(200));
            }
        }
    }

    private static bool IsCurrent(string folder)
    {
        var published = new FileInfo(Path.Combine(folder, Executable + ".dll"));
        return published.Exists && Sources().All(source => source.LastWriteTimeUtc <= published.LastWriteTimeUtc);
    }

    private static IEnumerable<FileInfo> Sources()
    {
        var root = new DirectoryInfo(RepositoryRoot.Path);
        var separator = Path.DirectorySeparatorChar;
        return root.EnumerateFiles("Directory.*").Append(new FileInfo(Path.Combine(root.FullName, "host.json")))
            .Concat(new DirectoryInfo(Path.Combine(root.FullName, "functions")).EnumerateFiles("*", SearchOption.AllDirectories)
                .Where(file => !file.FullName.Contains($"{separator}bin{separator}", StringComparison.Ordinal)
                    && !file.FullName.Contains($"{separator}obj{separator}", StringComparison.Ordinal)));
    }

    private static async Task PublishAsync(string folder)
    {
        // The SDK's variables of a surrounding build or test run would lead this one astray.
        var start = new ProcessStartInfo("dotnet")
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            WorkingDirectory = RepositoryRoot.Path,
            ArgumentList =
            {
                "publish", Path.Combine("functions", Executable), "-c", "Release", "-r", "linux-x64", "--self-contained", "-o", folder, "--nologo", "-nodeReuse:false",
            },
        };
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            start.Environment.Remove(name);
        }

        using var publish = Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start.");
        var output = await publish.StandardOutput.ReadToEndAsync();
        await publish.WaitForExitAsync();
        if (publish.ExitCode != 0)
        {
            throw new InvalidOperationException($"dotnet publish failed:{Environment.NewLine}{output}");
        }

        File.SetLastWriteTimeUtc(Path.Combine(folder, Executable + ".dll"), File.GetLastWriteTimeUtc(Touch(folder)));
    }

    /// <summary>An incremental publish may leave the assembly as it was; the stamp says that it was looked at.</summary>
    private static string Touch(string folder)
    {
        var stamp = Path.Combine(Path.GetDirectoryName(folder)!, "published.stamp"); // as above
        File.WriteAllText(stamp, "");
        return stamp;
    }
}
