using Microsoft.Playwright;
using Xunit;

namespace Delegations.Browser.Tests.Agendas;

/// <summary>Agenda pages as a browser shows them.</summary>
public sealed class AgendaPageTests(Browser browser)
{
    private const string Address = "https://agenda.test/";

    /// <summary>As the app sends it.</summary>
    private const string Policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

    /// <summary>Each theme and each layout; they do not depend on each other, so each page is looked at in one of them, and the richest in all.</summary>
    private static readonly (ColorScheme Scheme, int Width)[] Looks = [(ColorScheme.Light, 360), (ColorScheme.Dark, 1280), (ColorScheme.Dark, 360), (ColorScheme.Light, 1280)];
    private static readonly int[] Widths = [320, 360, 768, 1440];

    /// <summary>It has all parts that a page can have.</summary>
    private const string Richest = "bilingual";

    public static TheoryData<string> Names => Pages.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Everybody_can_use_the_page_which_asks_for_nothing_complains_of_nothing_and_never_scrolls_sideways(string name)
    {
        var (page, told) = await ShowAsync(name);

        foreach (var width in Widths)
        {
            await page.SetViewportSizeAsync(width, 800);
            var widest = await page.EvaluateAsync<int>("document.documentElement.scrollWidth");
            Assert.True(widest <= width, $"{widest} pixels on a screen of {width}.");
        }

        Assert.Empty(told);
        foreach (var (scheme, width) in name is Richest ? Looks : [Looks[Names.Select(row => row.Data).ToList().IndexOf(name) % Looks.Length]])
        {
            await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme });
            await page.SetViewportSizeAsync(width, 800);
            await Accessible.AssertAsync(page, $"{scheme}, {width}");
        }

        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_keyboard_reaches_the_programme_first_and_a_change_leads_to_its_session()
    {
        var (page, _) = await ShowAsync("changes");

        await page.Keyboard.PressAsync("Tab");
        var first = await page.EvaluateAsync<string>("document.activeElement.getAttribute('href')");
        await page.Locator(".changes a").First.ClickAsync();

        Assert.Equal("#programme", first);
        Assert.Equal(1, await page.Locator("tr:target.changed").CountAsync());
        Assert.NotEqual("none", await page.Locator("tr:target").EvaluateAsync<string>("row => getComputedStyle(row).outlineStyle"));
    }

    [Fact]
    public async Task A_thousand_sessions_of_sixty_days_are_one_page_with_its_days_folded_into_months()
    {
        var html = await Documents.Rendering.Agendas.HtmlAgenda.RenderAsync(
            Documents.Rendering.Agendas.Agenda.From(NastyVisits.Long(17), NastyVisits.Settings(Model.Audience.Delegation, Model.Language.English)), TestContext.Current.CancellationToken);
        var (page, told) = await ShowHtmlAsync(html);

        Assert.Equal(["March 2026", "April 2026"], await page.Locator("nav summary").AllTextContentsAsync());
        Assert.Equal(1020, await page.Locator("tbody tr").CountAsync());
        Assert.InRange(await page.EvaluateAsync<int>("document.getElementsByTagName('*').length"), 1, 25_000);
        Assert.Empty(told);
    }

    private async Task<(IPage Page, IReadOnlyList<string> Told)> ShowAsync(string name) => await ShowHtmlAsync(await Pages.HtmlAsync(name));

    /// <summary>The page, and what it asked for beyond itself or complained of.</summary>
    private async Task<(IPage Page, IReadOnlyList<string> Told)> ShowHtmlAsync(string html)
    {
        var page = await browser.OpenAsync();
        var told = new List<string>();
        page.Console += (_, message) => told.Add(message.Text);
        page.PageError += (_, error) => told.Add(error);
        await page.RouteAsync("**/*", async route =>
        {
            if (route.Request.Url is Address)
            {
                await route.FulfillAsync(new RouteFulfillOptions
                {
                    Body = html,
                    ContentType = "text/html; charset=utf-8",
                    Headers = new Dictionary<string, string>(StringComparer.Ordinal) { ["Content-Security-Policy"] = Policy },
                });
            }
            else
            {
                told.Add(route.Request.Url);
                await route.AbortAsync();
            }
        });
        await page.GotoAsync(Address);
        return (page, told);
    }
}
