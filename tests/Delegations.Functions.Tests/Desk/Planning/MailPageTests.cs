using System.Net;
using AngleSharp.Html.Dom;
using Delegations.Testing;
using Xunit;

namespace Delegations.Functions.Tests.Desk.Planning;

/// <summary>Every mail of a plan can be read before it leaves.</summary>
public sealed class MailPageTests(AzuriteFixture azurite)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_row_of_the_plan_leads_to_its_mail_shown_apart_under_a_policy_that_allows_nothing()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var (browser, visit) = (new DeskBrowser(pipeline), await PublishedToNobodyAsync(pipeline));

        var page = await browser.OpenAsync(await MailOfAsync(browser, visit, "Clara Novak"));
        var document = await browser.GetAsync(page.QuerySelector("iframe")?.GetAttribute("src") ?? "");
        var calendar = await browser.GetAsync(page.QuerySelector("a[download]")?.GetAttribute("href") ?? "");

        Assert.Equal(["Clara Novak (speaker)", "invited"], page.QuerySelectorAll(".facts dd").Select(fact => PlanPage.Plain(fact.TextContent)).Where((_, at) => at is not 1));
        Assert.Contains("Cybersecurity in orbit", page.QuerySelectorAll(".facts dd")[1].TextContent, StringComparison.Ordinal);
        Assert.Contains("You speak to the delegation", page.QuerySelector(".text.panel")?.TextContent, StringComparison.Ordinal);
        Assert.True(page.QuerySelector("iframe")?.HasAttribute("sandbox"));
        Assert.Equal((HttpStatusCode.OK, "text/html"), (document.Status, document.ContentType));
        Assert.Contains("You speak to the delegation", document.Text, StringComparison.Ordinal);
        Assert.All(["default-src 'none'", "sandbox", "frame-ancestors 'self'"], rule => Assert.Contains(rule, document.Header("Content-Security-Policy"), StringComparison.Ordinal));
        Assert.Equal("text/calendar", calendar.ContentType);
        Assert.Empty(await visit.InvitationsAsync(Cancel));
    }

    [Theory]
    [InlineData("fr", "Vous intervenez devant la délégation")]
    [InlineData("nl", "U spreekt de delegatie")]
    [InlineData("de", "Sie sprechen vor der Delegation")]
    public async Task It_can_be_read_in_each_language_while_the_page_stays_in_the_coordinators(string language, string words)
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var (browser, visit) = (new DeskBrowser(pipeline), await PublishedToNobodyAsync(pipeline));
        var own = await browser.OpenAsync(await MailOfAsync(browser, visit, "Clara Novak"));

        var other = await browser.OpenAsync(own.QuerySelectorAll(".levels a").Single(link => link.Children[0].GetAttribute("lang") == language).GetAttribute("href") ?? "");

        Assert.Equal(4, own.QuerySelectorAll(".levels a").Length);
        Assert.Contains("leaves in this one", own.QuerySelector(".levels a[aria-current]")?.TextContent, StringComparison.Ordinal);
        Assert.Contains(words, other.QuerySelector(".text.panel")?.TextContent, StringComparison.Ordinal);
        Assert.Equal((language, "en"), (other.QuerySelector(".text.panel")?.GetAttribute("lang"), other.DocumentElement.GetAttribute("lang")));
    }

    [Fact]
    public async Task Somebody_who_is_left_out_has_a_mail_that_says_that_it_does_not_leave_and_the_way_back_keeps_the_wish()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var (browser, visit) = (new DeskBrowser(pipeline), await PublishedToNobodyAsync(pipeline));
        var planned = await browser.OpenAsync($"{PlanPage.Of(visit)}?inviting=hosts-and-speakers");
        var held = await browser.FollowAsync(browser.SubmitAsync(PlanPage.ToSeeAgain(PlanPage.Wishing(planned, "invite", "Clara Novak", "excluded"))));

        var mail = await browser.OpenAsync(LinkOf(held, "Clara Novak"));
        var back = await browser.OpenAsync(mail.QuerySelector("h1 + p > a")?.GetAttribute("href") ?? "");

        Assert.Contains("Does not leave with this plan", mail.QuerySelector(".said.warning")?.TextContent, StringComparison.Ordinal);
        Assert.Equal("Invite hosts and speakers (3 mails)", PlanPage.ButtonOf(back, "invite"));
    }

    [Theory]
    [InlineData("invitation=0123456789abcdef0123&inviting=hosts")]
    [InlineData("invitation=nothing")]
    [InlineData("")]
    [InlineData("invitation=0123456789abcdef0123&state=perhaps")]
    public async Task A_mail_that_no_plan_sends_has_a_page_that_leads_back(string query)
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await PublishedToNobodyAsync(pipeline);

        var answer = await new DeskBrowser(pipeline).GetAsync($"{PlanPage.Of(visit)}/mail?{query}");

        Assert.Equal((HttpStatusCode.NotFound, "text/html"), (answer.Status, answer.ContentType));
        Assert.NotNull(DeskBrowser.Parse(answer).QuerySelector($"a[href='{PlanPage.Of(visit)}']"));
    }

    private static async Task<TestVisit> PublishedToNobodyAsync(Pipeline pipeline)
    {
        var visit = await TestVisit.PrepareAsync(pipeline, SampleVisits.OneDay, SampleVisits.People, Cancel);
        await visit.PublishAsync(Cancel, inviting: "nobody");
        return visit;
    }

    private static async Task<string> MailOfAsync(DeskBrowser browser, TestVisit visit, string name) =>
        LinkOf(await browser.OpenAsync($"{PlanPage.Of(visit)}?inviting=hosts-and-speakers"), name);

    private static string LinkOf(IHtmlDocument page, string name) =>
        page.QuerySelectorAll("tbody tr").First(row => PlanPage.Plain(row.Children[0].TextContent).StartsWith(name, StringComparison.Ordinal))
            .QuerySelector("a.mail")?.GetAttribute("href") ?? "";
}
