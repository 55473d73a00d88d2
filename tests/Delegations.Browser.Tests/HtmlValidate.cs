using System.Diagnostics;
using Delegations.Testing;
using Xunit;

namespace Delegations.Browser.Tests;

/// <summary>Pages as html-validate reads them.</summary>
internal static class HtmlValidate
{
    private static readonly string Folder = Path.Combine(RepositoryRoot.Path, "tests", "Delegations.Browser.Tests");

    /// <summary>
    /// Left out are rules of taste alone: the length of titles and spaces at ends of lines, which are the file's, and spaces in phone
    /// numbers, which are shown as people wrote them; how elements without content are closed, which is the renderer's; and that a button
    /// which sends its form, or a field for a line of text, says so.
    /// </summary>
    private static readonly string Rules = Path.Combine(Folder, "html-validate.json");

    /// <summary>All that is wrong of the pages, by their names; nothing where nothing is.</summary>
    public static async Task<string> FaultsOfAsync(IEnumerable<(string Name, string Html)> pages)
    {
        Assert.SkipUnless(Directory.Exists(Path.Combine(RepositoryRoot.Path, "node_modules", "html-validate")), "npm ci has not been run.");
        var folder = Directory.CreateTempSubdirectory("delegations-");
        try
        {
            foreach (var (name, html) in pages)
            {
                await File.WriteAllTextAsync(Path.Combine(folder.FullName, name + ".html"), html, TestContext.Current.CancellationToken);
            }

            var (code, told) = await RunAsync([Path.Combine(Folder, "html-validate.mjs"), Rules, .. Directory.EnumerateFiles(folder.FullName)]);

            return code is 0 ? "" : told;
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
