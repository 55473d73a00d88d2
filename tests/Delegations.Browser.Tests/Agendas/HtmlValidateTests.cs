using System.Diagnostics;
using Delegations.Testing;
using Xunit;

namespace Delegations.Browser.Tests.Agendas;

/// <summary>Agenda pages as html-validate reads them.</summary>
public sealed class HtmlValidateTests
{
    private static readonly string Folder = Path.Combine(RepositoryRoot.Path, "tests", "Delegations.Browser.Tests", "Agendas");

    /// <summary>
    /// Left out are rules of taste alone: the length of titles and spaces at ends of lines, which are the file's, and spaces in phone
    /// numbers, which are shown as people wrote them.
    /// </summary>
    private static readonly string Rules = Path.Combine(Folder, "html-validate.json");

    [Fact]
    public async Task Every_page_is_valid_html()
    {
        Assert.SkipUnless(Directory.Exists(Path.Combine(RepositoryRoot.Path, "node_modules", "html-validate")), "npm ci has not been run.");
        var folder = Directory.CreateTempSubdirectory("delegations-");
        try
        {
            foreach (var name in Pages.Names.Select(row => row.Data))
            {
                await File.WriteAllTextAsync(Path.Combine(folder.FullName, name + ".html"), await Pages.HtmlAsync(name), TestContext.Current.CancellationToken);
            }

            var (code, told) = await RunAsync([Path.Combine(Folder, "html-validate.mjs"), Rules, .. Directory.EnumerateFiles(folder.FullName)]);

            Assert.True(code is 0, told);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<(int Code, string Told)> RunAsync(IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("node", arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start) ?? throw new InvalidOperationException("node did not start.");
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, output + await error);
    }
}
