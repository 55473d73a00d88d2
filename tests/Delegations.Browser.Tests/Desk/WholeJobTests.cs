using System.Text.RegularExpressions;
using Delegations.Testing;
using Microsoft.Playwright;
using Xunit;

namespace Delegations.Browser.Tests.Desk;

/// <summary>
/// The whole job of a coordinator on the sample visit: from a Word file to answers, and a change on the day. Once by mouse, once by keyboard
/// alone, and once with scripts off.
/// </summary>
public sealed partial class WholeJobTests(Browser browser, DeskApp app)
{
    private const string Board = "#board:not([data-refresh])";

    /// <summary>Days that can be read in two ways, and a session that ends before it begins.</summary>
    private const string Doubtful = "Date,Start,End,Title,Place\n03/11/2025,09:00,10:00,Welcome and coffee,Redu\n05/11/2025,10:00,09:30,Tour of the site,Redu\n";

    [Fact]
    public Task By_mouse() => DoAsync(page => new Mouse(page), withScripts: true);

    [Fact]
    public Task By_keyboard_alone() => DoAsync(page => new Keys(page), withScripts: true);

    [Fact]
    public Task With_scripts_off() => DoAsync(page => new Mouse(page), withScripts: false);

    private async Task DoAsync(Func<IPage, Hands> handsOn, bool withScripts)
    {
        await app.StartAsync();
        var desk = handsOn(await OpenAsync(1280, withScripts));
        var phone = handsOn(await OpenAsync(360, withScripts));

        var visit = await CreateAsync(desk);
        await ReadAndAnswerAsync(desk);
        await AddressAsync(desk, visit);
        await PublishAndInviteAsync(desk, visit);
        await ReplyAsync(desk, phone, visit);
        await CorrectAsync(phone, visit);
        await UploadAgainAsync(desk, visit);

        await desk.Page.Context.CloseAsync();
        await phone.Page.Context.CloseAsync();
    }

    /// <summary>From the sample's Word file; the address of the visit.</summary>
    private async Task<string> CreateAsync(Hands hands)
    {
        await hands.Page.GotoAsync($"{app.Address}/desk");
        await hands.TakeAsync(hands.Page.Locator("form[action='/desk'] input[type=file]"), Sample("delegation-asie-centrale.docx"));
        await hands.PressAsync(hands.Page.Locator("form[action='/desk'] button").First);
        await hands.Page.WaitForURLAsync("**/programme?said=created&n=*");
        Assert.Equal(12, await hands.Page.Locator("[id^=session-]").CountAsync());
        return VisitPath().Match(hands.Page.Url).Value;
    }

    /// <summary>A doubtful text pasted by mistake: a finding leads to its session, a question is answered; then the right file again.</summary>
    private static async Task ReadAndAnswerAsync(Hands hands)
    {
        var pasted = hands.Page.Locator("form[action$='/itinerary/text']");
        await hands.PressAsync(hands.Page.Locator("details:has(form[action$='/itinerary/text']) > summary"));
        await pasted.Locator("textarea").FillAsync(Doubtful); // from the clipboard
        await hands.PressAsync(pasted.Locator("button"));
        await hands.Page.WaitForURLAsync("**/programme?said=uploaded*");

        await hands.PressAsync(hands.Page.Locator(".beside a[href^='#session-']").First);
        await hands.Page.Locator("[id^=session-]:target").WaitForAsync();

        var form = hands.Page.Locator("form[action$='/answers']");
        await hands.PressAsync(form.Locator("input[value=day-first]"));
        await hands.PressAsync(form.Locator("button"));
        await hands.Page.WaitForURLAsync("**/programme?said=answered*");
        Assert.Equal(0, await form.CountAsync());

        await UploadAsync(hands, "delegation-asie-centrale.xlsx");
    }

    /// <summary>The list of the sample, and the address that is missing in it.</summary>
    private static async Task AddressAsync(Hands hands, string visit)
    {
        await hands.PressAsync(Tab(hands, "people"));
        var list = hands.Page.Locator($"form[action$='{visit}/people'][enctype]");
        await hands.TakeAsync(list.Locator("input[type=file]"), Sample("delegation-asie-centrale-personnes.xlsx"));
        await hands.PressAsync(list.Locator("button").First);
        await hands.Page.WaitForURLAsync($"**{visit}/people?said=listed*");

        var missing = hands.Page.Locator(".missing form");
        var before = await missing.CountAsync();
        await hands.WriteAsync(missing.First.Locator("input[inputmode=email]"), "somebody@example.org");
        await hands.PressAsync(missing.First.Locator("button"));
        await Assertions.Expect(missing).ToHaveCountAsync(before - 1);
    }

    private static async Task PublishAndInviteAsync(Hands hands, string visit)
    {
        await hands.PressAsync(Tab(hands, "plan"));
        await hands.PressAsync(hands.Page.Locator("form[action$='/plan/publication'] button:not([formaction])"));
        await hands.Page.WaitForURLAsync($"**{visit}/plan?said=published*");

        await hands.PressAsync(hands.Page.Locator(".levels a[href*='hosts-and-speakers']"));
        await hands.PressAsync(hands.Page.Locator("form[action$='/plan/inviting'] button:not([formaction])"));
        await hands.Page.WaitForURLAsync($"**{visit}/invitations?said=invited*");
        await WaitForDeliveriesAsync(hands.Page);
    }

    /// <summary>With scripts the page keeps itself true; without, somebody looks again.</summary>
    private static async Task WaitForDeliveriesAsync(IPage page)
    {
        var withScripts = await page.Locator("[data-unscripted]:visible").CountAsync() is 0;
        while (!withScripts && await page.Locator(Board).CountAsync() is 0)
        {
            await page.ReloadAsync();
        }

        await page.Locator(Board).WaitForAsync(new LocatorWaitForOptions { Timeout = 120_000 });
    }

    /// <summary>A speaker accepts on a telephone; the board shows it.</summary>
    private async Task ReplyAsync(Hands desk, Hands phone, string visit)
    {
        await desk.PressAsync(desk.Page.Locator($"#board a[href*='{visit}/invitations/']").First);
        await desk.Page.WaitForURLAsync($"**{visit}/invitations/*");
        var entry = desk.Page.Url;
        var reply = ReplyPath().Match(await desk.Page.ContentAsync()).Value;

        await phone.Page.GotoAsync(app.Address + reply);
        await phone.PressAsync(phone.Page.Locator("input[name=answer][value=accepted]"));
        await phone.PressAsync(phone.Page.Locator("form.answer button").Last);
        await phone.Page.WaitForURLAsync("**recorded*");
        await phone.Page.Locator(".noted").WaitForAsync();

        await desk.Page.GotoAsync(entry);
        Assert.Contains("accepted", await desk.Page.Locator("main").InnerTextAsync(), StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>A session begins later, said on a telephone on the day: another version, of which nobody is told yet.</summary>
    private async Task CorrectAsync(Hands phone, string visit)
    {
        await phone.Page.GotoAsync($"{app.Address}{visit}/today?day=2025-11-03");
        await phone.PressAsync(phone.Page.Locator($"a[href*='{visit}/sessions/']:visible").First);
        await phone.WriteAsync(phone.Page.Locator("input[name=title]"), "Accueil, vingt minutes plus tard");
        await phone.PressAsync(phone.Page.Locator("form:has(input[name=title]) button").Last);
        await phone.Page.WaitForURLAsync($"**{visit}/corrections/*");
        Assert.Contains("vingt minutes plus tard", await phone.Page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        await phone.PressAsync(phone.Page.Locator("main a[href$='/plan']").First);
        await phone.Page.WaitForURLAsync($"**{visit}/plan");
    }

    private async Task UploadAgainAsync(Hands hands, string visit)
    {
        await hands.Page.GotoAsync(app.Address + visit);
        await hands.PressAsync(Tab(hands, "programme"));
        await UploadAsync(hands, "delegation-asie-centrale-v2.xlsx");
        Assert.Equal(11, await hands.Page.Locator("[id^=session-]").CountAsync());
    }

    private static async Task UploadAsync(Hands hands, string sample)
    {
        var form = hands.Page.Locator("form[action$='/itinerary']");
        await hands.TakeAsync(form.Locator("input[type=file]"), Sample(sample));
        await hands.PressAsync(form.Locator("button"));
        await hands.Page.WaitForURLAsync("**/programme?said=uploaded&n=*");
    }

    private static ILocator Tab(Hands hands, string name) => hands.Page.Locator($".tabs a[href$='/{name}']");

    private static string Sample(string name) => Path.Combine(RepositoryRoot.Path, "samples", name);

    private Task<IPage> OpenAsync(int width, bool withScripts) => browser.OpenAsync(new BrowserNewContextOptions
    {
        ViewportSize = new ViewportSize { Width = width, Height = 800 },
        JavaScriptEnabled = withScripts,
        Locale = "en-GB",
    });

    [GeneratedRegex("/desk/visits/[a-z0-9]+", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex VisitPath();

    [GeneratedRegex("/r/[0-9a-f]{40}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ReplyPath();
}
