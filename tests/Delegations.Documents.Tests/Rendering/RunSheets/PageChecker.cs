using System.Diagnostics;
using Xunit;

namespace Delegations.Documents.Tests.Rendering.RunSheets;

/// <summary>Asks html-validate what is wrong with pages: not well-formed, not allowed, or of no use to a screen reader.</summary>
internal static class PageChecker
{
    /// <summary>One line for each fault.</summary>
    public static async Task<string> CheckAsync(IReadOnlyList<string> pages, CancellationToken cancellationToken)
    {
        Assert.SkipUnless(Directory.Exists(Path.Combine(Golden.Root, "node_modules", "html-validate")), "npm ci has not been run.");
        var folder = Directory.CreateTempSubdirectory("delegations-");
        try
        {
            var files = pages.Select((_, index) => Path.Combine(folder.FullName, FormattableString.Invariant($"{index}.html"))).ToList();
            foreach (var (file, page) in files.Zip(pages))
            {
                await File.WriteAllTextAsync(file, page, cancellationToken);
            }

            var script = Path.Combine(Golden.Root, "tests", "Delegations.Documents.Tests", "Rendering", "RunSheets", "check-pages.mjs");
            var start = new ProcessStartInfo("node", [script, Golden.Root, .. files]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
            using var process = Process.Start(start) ?? throw new InvalidOperationException("node did not start.");
            var error = process.StandardError.ReadToEndAsync(cancellationToken);
            var output = await process.StandardOutput.ReadToEndAsync(cancellationToken);
            await process.WaitForExitAsync(cancellationToken);
            Assert.True(process.ExitCode is 0, await error);
            return output;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
