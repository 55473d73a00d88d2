using Microsoft.Playwright;
using Xunit;

namespace Delegations.Browser.Tests.Desk;

/// <summary>A coordinator completes a report, releases it, and sees it archived.</summary>
public sealed class ReportJobTests(Browser browser, DeskApp app)
{
    private static readonly byte[] Picture = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    [Fact]
    public Task By_mouse() => DoAsync(page => new Mouse(page), withScripts: true);

    [Fact]
    public Task By_keyboard_alone() => DoAsync(page => new Keys(page), withScripts: true);

    [Fact]
    public Task With_scripts_off() => DoAsync(page => new Mouse(page), withScripts: false);

    private async Task DoAsync(Func<IPage, Hands> handsOn, bool withScripts)
    {
        using var sample = await SharedSample.DraftedAsync(app, "Space visit");
        var desk = handsOn(await browser.OpenAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 1280, Height = 900 }, JavaScriptEnabled = withScripts, Locale = "en-GB" }));

        await WriteAsync(desk, sample);
        await KeepPictureAsync(desk, sample);
        await ReleaseAsync(desk, sample);

        await sample.ArchiveAsync();
        await desk.Page.GotoAsync($"{app.Address}{sample.Report}?verify=yes");
        Assert.Contains("Every file is as it was written.", await desk.Page.Locator("#archive").InnerTextAsync(), StringComparison.Ordinal);
        if (withScripts)
        {
            await Accessible.AssertAsync(desk.Page);
        }

        await desk.Page.Context.CloseAsync();
    }

    private async Task WriteAsync(Hands desk, SharedSample sample)
    {
        await desk.Page.GotoAsync($"{app.Address}{sample.Report}/texts");
        await desk.WriteAsync(desk.Page.Locator("textarea[name=purpose]"), "To agree on a common course.");
        await desk.PressAsync(desk.Page.Locator("form[action$='/texts'] button"));
        await SavedAsync(desk.Page);

        await desk.Page.GotoAsync($"{app.Address}{sample.Report}/sessions");
        await desk.ChooseAsync(desk.Page.Locator("select[name^=level]").First, "Commitment");
        await desk.WriteAsync(desk.Page.Locator("input[name^=attending]").First, "14");
        await desk.PressAsync(desk.Page.Locator("form[action$='/sessions'] > button"));
        await SavedAsync(desk.Page);
    }

    private async Task KeepPictureAsync(Hands desk, SharedSample sample)
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("delegations-picture-").FullName, "group.png");
        await File.WriteAllBytesAsync(file, Picture, TestContext.Current.CancellationToken);
        await desk.Page.GotoAsync($"{app.Address}{sample.Report}/attachments");
        await desk.TakeAsync(desk.Page.Locator("input[type=file]"), file);
        await desk.PressAsync(desk.Page.Locator("form.drop button"));
        await desk.Page.WaitForURLAsync("**/attachments?said=added");
        await desk.PressAsync(desk.Page.Locator(".cards summary").First);
        await desk.PressAsync(desk.Page.Locator("input[name=cleared]"));
        await desk.PressAsync(desk.Page.Locator("form.panel > button").First);
        await SavedAsync(desk.Page);
        Assert.Contains("may be shared", await desk.Page.Locator(".cards > li").First.InnerTextAsync(), StringComparison.Ordinal);
    }

    private async Task ReleaseAsync(Hands desk, SharedSample sample)
    {
        await desk.Page.GotoAsync(app.Address + sample.Report);
        var summary = desk.Page.Locator("iframe").Last.ContentFrame;
        Assert.Contains("To agree on a common course.", await summary.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        await desk.PressAsync(desk.Page.Locator($"form[action$='{sample.Report}'] button"));
        await desk.Page.WaitForURLAsync("**/report?said=released");
        Assert.Contains("released", await desk.Page.Locator("[role=status]").First.InnerTextAsync(), StringComparison.Ordinal);
    }

    private static async Task SavedAsync(IPage page)
    {
        await page.WaitForURLAsync("**said=saved*");
        Assert.Contains("Saved", await page.Locator("[role=status]").First.InnerTextAsync(), StringComparison.Ordinal);
    }
}
