using System.Collections.Concurrent;
using Microsoft.Playwright;
using Xunit;

namespace Delegations.Browser.Tests.Desk;

/// <summary>Each page of the desk as a browser shows it.</summary>
public sealed class DeskPageTests(Browser browser, DeskApp app)
{
    private const int Heaviest = 100 * 1024;

    private static readonly int[] Widths = [360, 768, 1440];
    private static readonly ColorScheme[] Schemes = [ColorScheme.Light, ColorScheme.Dark];

    /// <summary>A theme at one width and the other at another: neither changes what stands on the page.</summary>
    private static readonly int[] AxeWidths = [1440, 360];

    public static TheoryData<string> Names => DeskPages.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Everybody_can_use_the_page_in_both_themes_and_it_never_scrolls_sideways(string name)
    {
        var (page, told) = await OpenAsync(name);

        foreach (var width in Widths)
        {
            await page.SetViewportSizeAsync(width, 800);
            var widest = await page.EvaluateAsync<int>("document.documentElement.scrollWidth");
            Assert.True(widest <= width, $"{widest} pixels on a screen of {width}.");
        }

        foreach (var (scheme, width) in Schemes.Zip(AxeWidths))
        {
            await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme });
            await page.SetViewportSizeAsync(width, 800);
            await Accessible.AssertAsync(page, $"{scheme}, {width}");
        }

        Assert.Empty(told);
        await page.Context.CloseAsync();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task The_page_is_light_and_asks_this_app_alone(string name)
    {
        await app.StartAsync();
        var page = await browser.OpenAsync();
        var (finished, foreign) = (new ConcurrentQueue<IRequest>(), new ConcurrentQueue<string>());
        page.Response += (_, response) =>
        {
            if (!response.Url.StartsWith(app.Address + "/", StringComparison.Ordinal) && !response.Url.StartsWith("data:", StringComparison.Ordinal))
            {
                foreign.Enqueue(response.Url);
            }
        };
        page.RequestFinished += (_, request) => finished.Enqueue(request);

        await page.GotoAsync(app.Address + await DeskPages.AddressAsync(app, name), new PageGotoOptions { WaitUntil = WaitUntilState.Load });

        // A document shown in a frame is a page of its own, and pictures do not count.
        var weighed = finished.Where(request => request.Frame == page.MainFrame && request.ResourceType is "document" or "script" or "stylesheet");
        var weight = 0;
        foreach (var request in weighed)
        {
            weight += (await request.SizesAsync()).ResponseBodySize;
        }

        Assert.InRange(weight, 1, Heaviest);
        Assert.Empty(foreign);
        await page.Context.CloseAsync();
    }

    /// <summary>The page, and what it complained of or failed to load.</summary>
    private async Task<(IPage Page, IReadOnlyList<string> Told)> OpenAsync(string name)
    {
        await app.StartAsync();
        var page = await browser.OpenAsync();
        var told = new List<string>();
        page.Console += (_, message) => told.Add(message.Text);
        page.PageError += (_, error) => told.Add(error);
        var answer = await page.GotoAsync(app.Address + await DeskPages.AddressAsync(app, name));
        if (answer?.Status is 404)
        {
            told.RemoveAll(text => text.Contains("404", StringComparison.Ordinal)); // the browser says so of the page itself
        }

        Assert.Equal(name is "not found" ? 404 : 200, answer?.Status);
        return (page, told);
    }
}
