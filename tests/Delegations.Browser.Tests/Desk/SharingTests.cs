using Microsoft.Playwright;
using Xunit;

namespace Delegations.Browser.Tests.Desk;

/// <summary>A coordinator shares a summary; a partner downloads it on a telephone, and is refused once the link is withdrawn.</summary>
public sealed class SharingTests(Browser browser, DeskApp app)
{
    [Fact]
    public Task By_mouse() => DoAsync(page => new Mouse(page), withScripts: true);

    [Fact]
    public Task By_keyboard_alone() => DoAsync(page => new Keys(page), withScripts: true);

    [Fact]
    public Task With_scripts_off() => DoAsync(page => new Mouse(page), withScripts: false);

    private async Task DoAsync(Func<IPage, Hands> handsOn, bool withScripts)
    {
        using var sample = await SharedSample.ReleasedAsync(app, "Space visit");
        var desk = handsOn(await OpenAsync(1280, withScripts));
        var phone = handsOn(await OpenAsync(360, withScripts));

        var link = await ShareAsync(desk, sample);
        if (withScripts)
        {
            await LookAsync(phone, link);
        }

        await DownloadAsync(phone, link);
        await WithdrawAsync(desk, sample);

        var refused = await phone.Page.GotoAsync(link);
        Assert.Equal(404, refused?.Status);
        Assert.Contains("does not open", await phone.Page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        await desk.Page.Context.CloseAsync();
        await phone.Page.Context.CloseAsync();
    }

    /// <summary>Somebody is chosen, and a button pressed: the rest is filled in.</summary>
    private async Task<string> ShareAsync(Hands desk, SharedSample sample)
    {
        await desk.Page.GotoAsync(app.Address + sample.Sharing);
        var clara = await desk.Page.Locator("select[name=person] option", new PageLocatorOptions { HasTextString = "Clara Novak" }).GetAttributeAsync("value");
        await desk.ChooseAsync(desk.Page.Locator("select[name=person]"), clara ?? "");
        await desk.PressAsync(desk.Page.Locator("form.panel > .row > button"));
        return await desk.Page.Locator("#new-link").InnerTextAsync();
    }

    /// <summary>What looks for faults is a script itself.</summary>
    private static async Task LookAsync(Hands phone, string link)
    {
        await phone.Page.GotoAsync(link);
        var widest = await phone.Page.EvaluateAsync<int>("document.documentElement.scrollWidth");

        Assert.True(widest <= 360, $"{widest} pixels on a screen of 360.");
        await Accessible.AssertAsync(phone.Page);
    }

    private static async Task DownloadAsync(Hands phone, string link)
    {
        await phone.Page.GotoAsync(link);
        var download = await phone.Page.RunAndWaitForDownloadAsync(() => phone.PressAsync(phone.Page.Locator("a[download]").First));
        await using var file = await download.CreateReadStreamAsync();
        using var reader = new StreamReader(file);

        Assert.Equal("summary.en.html", download.SuggestedFilename);
        Assert.Contains("Space visit", await reader.ReadToEndAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    private async Task WithdrawAsync(Hands desk, SharedSample sample)
    {
        await desk.Page.GotoAsync(app.Address + sample.Sharing);
        var card = desk.Page.Locator(".cards > li").First;
        Assert.Contains("1 download", await card.InnerTextAsync(), StringComparison.Ordinal);
        await desk.PressAsync(card.Locator("form[action$='/revocation'] button"));
        await desk.Page.WaitForURLAsync("**/sharing?said=share-revoked");
        Assert.Contains("withdrawn", await desk.Page.Locator("[role=status]").First.InnerTextAsync(), StringComparison.Ordinal);
    }

    private Task<IPage> OpenAsync(int width, bool withScripts) => browser.OpenAsync(new BrowserNewContextOptions
    {
        ViewportSize = new ViewportSize { Width = width, Height = 800 },
        JavaScriptEnabled = withScripts,
        Locale = "en-GB",
    });
}
