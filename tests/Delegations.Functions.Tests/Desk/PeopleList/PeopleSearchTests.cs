using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Delegations.Testing;
using Xunit;

namespace Delegations.Functions.Tests.Desk.PeopleList;

/// <summary>People are searched for by a form, so that no address of a page holds who was searched for.</summary>
public sealed class PeopleSearchTests(AzuriteFixture azurite)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("petit", "Zoe Petit")]
    [InlineData("space centre", "Ada Martin")]
    [InlineData("ZOE example.org", "Zoe Petit")]
    [InlineData("Zoé", "Zoe Petit")]
    public async Task A_search_finds_people_by_any_of_their_words_and_keeps_them_in_its_field(string search, string expected)
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var (browser, visit) = (new DeskBrowser(pipeline), await PeopleVisits.CreateAsync(pipeline, Cancel));

        var answer = await SearchAsync(browser, await browser.OpenAsync(PeopleVisits.PageOf(visit)), search);

        var page = DeskBrowser.Parse(answer);
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.StartsWith(expected, Assert.Single(PeopleVisits.LinesOf(page)), StringComparison.Ordinal);
        Assert.Equal(search, page.QuerySelector<IHtmlInputElement>("input[type=search]")?.Value);
    }

    [Fact]
    public async Task What_is_searched_for_stands_in_no_address()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var (browser, visit) = (new DeskBrowser(pipeline), await PeopleVisits.CreateAsync(pipeline, Cancel));

        var page = DeskBrowser.Parse(await SearchAsync(browser, await browser.OpenAsync(PeopleVisits.PageOf(visit)), "petit"));

        Assert.Empty(page.QuerySelectorAll("main form:not([method=post])"));
        Assert.DoesNotContain(
            page.QuerySelectorAll("[href], [action]"),
            element => (element.GetAttribute("href") ?? element.GetAttribute("action") ?? "").Contains("petit", StringComparison.OrdinalIgnoreCase));
        Assert.Equal(5, PeopleVisits.LinesOf(await browser.OpenAsync($"{PeopleVisits.PageOf(visit)}?q=petit")).Count);
    }

    [Fact]
    public async Task After_a_search_everybody_is_a_link_away_and_its_address_leads_to_everybody_too()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var (browser, visit) = (new DeskBrowser(pipeline), await PeopleVisits.CreateAsync(pipeline, Cancel));

        var found = DeskBrowser.Parse(await SearchAsync(browser, await browser.OpenAsync(PeopleVisits.PageOf(visit)), "nobody at all"));
        var everybody = await browser.OpenAsync(found.QuerySelector("form[role=search] a")?.GetAttribute("href") ?? "");
        var again = await browser.FollowAsync(browser.GetAsync($"{PeopleVisits.PageOf(visit)}/search"));

        Assert.Empty(PeopleVisits.LinesOf(found));
        Assert.All([everybody, again], page => Assert.Equal(5, PeopleVisits.LinesOf(page).Count));
        Assert.Null(everybody.QuerySelector("form[role=search] a"));
    }

    [Fact]
    public async Task Whoever_may_only_look_may_search()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel, DeskSignIn.Behind());
        var (browser, visit) = (DeskSignIn.As("Viewer", pipeline), await PeopleVisits.CreateAsync(pipeline, Cancel));

        var answer = await SearchAsync(browser, await browser.OpenAsync(PeopleVisits.PageOf(visit)), "petit");

        Assert.StartsWith("Zoe Petit", Assert.Single(PeopleVisits.LinesOf(DeskBrowser.Parse(answer))), StringComparison.Ordinal);
    }

    private static Task<Answer> SearchAsync(DeskBrowser browser, IHtmlDocument page, string search) =>
        browser.SubmitAsync(Assert.Single(page.Forms, form => form.GetAttribute("role") is "search"), ("q", search));
}
