using System.Diagnostics;
using System.IO.Compression;
using System.Runtime.Versioning;
using Delegations.Hosting.Local;
using Delegations.Testing;
using Xunit;

namespace Delegations.Functions.Tests.Hosting;

/// <summary>The zip that is deployed, made as a person makes it.</summary>
[UnsupportedOSPlatform("windows")]
public sealed class PublishedZipTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("delegations-zip");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task Is_the_hosts_script_root_with_an_executable_that_may_run()
    {
        var zip = Path.Combine(folder.FullName, "delegations.zip");
        await PackAsync(await Publication.FolderAsync(), zip);

        var root = Path.Combine(folder.FullName, "wwwroot");
        await ZipFile.ExtractToDirectoryAsync(zip, root, Token);

        const UnixFileMode rwxrxrx = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute
            | UnixFileMode.GroupRead | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute;
        Assert.Equal(rwxrxrx, File.GetUnixFileMode(Path.Combine(root, "Delegations.Functions")));
        Assert.True(File.GetUnixFileMode(Path.Combine(root, "host.json")).HasFlag(UnixFileMode.OtherRead));
        Assert.Equal(
            FunctionFile.ReadAll(AppContext.BaseDirectory).Select(file => file.Name),
            FunctionFile.ReadAll(root).Select(file => file.Name),
            StringComparer.Ordinal);
        Assert.Empty(Directory.EnumerateFiles(root, "local.settings*", SearchOption.AllDirectories));
        Assert.Empty(Directory.EnumerateFiles(root, "*.pdb", SearchOption.AllDirectories));
        Assert.Contains("serve", await AskForHelpAsync(Path.Combine(root, "Delegations.Functions")), StringComparison.Ordinal);
    }

    private static async Task<string> AskForHelpAsync(string executable)
    {
        using var help = Process.Start(new ProcessStartInfo(executable, ["--help"]) { UseShellExecute = false, RedirectStandardOutput = true });
        var output = await help!.StandardOutput.ReadToEndAsync(Token); // it exists, or starting would have thrown
        await help.WaitForExitAsync(Token);

        Assert.Equal(0, help.ExitCode);
        return output;
    }

    private static async Task PackAsync(string published, string zip)
    {
        using var pack = Process.Start(new ProcessStartInfo("dotnet", ["dev.cs", "pack", published, zip])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            WorkingDirectory = RepositoryRoot.Path,
        });
        await pack!.StandardOutput.ReadToEndAsync(Token); // as above
        await pack.WaitForExitAsync(Token);
        Assert.Equal(0, pack.ExitCode);
    }
}
