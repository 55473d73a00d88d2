using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Xunit;

namespace Delegations.Browser.Tests;

/// <summary>Whether everybody can use a page, by axe: itself a script, so only where scripts run.</summary>
internal static class Accessible
{
    /// <param name="page">Loses its frames: a document in a frame is a page of its own, runs no script, and so would never answer.</param>
    /// <param name="how">As whom the page is looked at, for the message.</param>
    public static async Task AssertAsync(IPage page, string how = "")
    {
        await page.EvaluateAsync("document.querySelectorAll('iframe').forEach(frame => frame.remove())");
        var result = await page.RunAxe(new AxeRunOptions { ResultTypes = [ResultType.Violations] });
        Assert.True(result.Violations.Length is 0, string.Join('\n', result.Violations.Select(violation =>
            $"{how}: {violation.Id}: {violation.Help}: {violation.Nodes[0].Html} ({violation.Nodes.Length} in all)")));
    }
}
