using System.Net;
using AngleSharp.Html.Dom;
using Delegations.Functions.Tests.Agendas;
using Delegations.Testing;
using Xunit;

namespace Delegations.Functions.Tests.Desk.Showing;

/// <summary>The page of agendas and links.</summary>
public sealed class ShowingTests(AzuriteFixture azurite)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Before_an_upload_it_says_what_is_missing()
    {
        await using var pipeline = await LinkedVisit.StartAsync(azurite);
        var visit = await TestVisit.CreateAsync(pipeline, Cancel);

        var page = await new DeskBrowser(pipeline).OpenAsync($"/desk/visits/{visit.Id}/agendas");

        Assert.Empty(page.QuerySelectorAll("iframe"));
        Assert.NotEmpty(page.QuerySelectorAll($"main a[href='/desk/visits/{visit.Id}/programme']"));
        Assert.Contains("Publish an agenda first", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "en", "Delegation")]
    [InlineData("?audience=public", "en", "TLP:CLEAR")]
    [InlineData("?audience=internal&in=nl", "nl", "Intern")]
    public async Task The_preview_is_the_document_of_its_readers(string query, string language, string readers)
    {
        await using var pipeline = await LinkedVisit.StartAsync(azurite);
        var visit = await LinkedVisit.PublishedAsync(pipeline);
        var browser = new DeskBrowser(pipeline);

        var page = await browser.OpenAsync($"/desk/visits/{visit.Id}/agendas{query}");
        var address = page.QuerySelector("iframe")?.GetAttribute("src") ?? "";
        var document = await browser.GetAsync(address);
        var word = await browser.GetAsync(page.QuerySelector("a.file")?.GetAttribute("href") ?? "");

        Assert.Equal((HttpStatusCode.OK, "text/html"), (document.Status, document.ContentType));
        Assert.StartsWith("default-src 'none'; style-src 'sha256-", document.Header("Content-Security-Policy"), StringComparison.Ordinal);
        Assert.Contains("sandbox; frame-ancestors 'self'", document.Header("Content-Security-Policy"), StringComparison.Ordinal);
        Assert.Equal(("application/vnd.openxmlformats-officedocument.wordprocessingml.document", true), (word.ContentType, word.Header("Content-Disposition").StartsWith("attachment", StringComparison.Ordinal)));
        Assert.Equal(language, DeskBrowser.Parse(document).DocumentElement.GetAttribute("lang"));
        Assert.Contains(readers, document.Text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_link_is_made_shown_with_its_code_and_withdrawn()
    {
        await using var pipeline = await LinkedVisit.StartAsync(azurite);
        var visit = await LinkedVisit.PublishedAsync(pipeline);
        var browser = new DeskBrowser(pipeline);
        var path = $"/desk/visits/{visit.Id}";

        var made = await browser.FollowAsync(browser.SubmitAsync(LinkForm(await browser.OpenAsync($"{path}/agendas")), ("reader", "delegation"), ("days", "10")));
        var link = made.QuerySelector("[id^=page-]")?.TextContent ?? "";
        var opened = await LinkedVisit.OpenAsync(pipeline, link);
        var withdrawals = made.Forms.Where(form => form.GetAttribute("action")!.EndsWith("/withdrawal", StringComparison.Ordinal)).ToList(); // forms of the desk have actions
        foreach (var form in withdrawals)
        {
            made = await browser.FollowAsync(browser.SubmitAsync(form));
        }

        Assert.StartsWith("https://visits.example.org/a/", link, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, opened.Status);
        Assert.Equal(3, withdrawals.Count);
        Assert.Empty(made.QuerySelectorAll("svg.code, [id^=feed-]"));
        Assert.Equal(HttpStatusCode.NotFound, (await LinkedVisit.OpenAsync(pipeline, link)).Status);
    }

    [Theory]
    [InlineData("internal", "")]
    [InlineData("public", "0")]
    [InlineData("public", "731")]
    [InlineData("public", "x")]
    [InlineData("stop:0123456789abcdef0123", "")]
    [InlineData("person:0123456789abcdef0123", "")]
    [InlineData("", "x")]
    [InlineData("nobody", "")]
    public async Task A_link_for_nobody_is_refused_with_a_sentence(string reader, string days)
    {
        await using var pipeline = await LinkedVisit.StartAsync(azurite);
        var visit = await LinkedVisit.PublishedAsync(pipeline);
        var browser = new DeskBrowser(pipeline);
        var form = LinkForm(await browser.OpenAsync($"/desk/visits/{visit.Id}/agendas"));

        var answer = await browser.SubmitAsync(form, ("reader", reader), ("days", days));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.NotEmpty(DeskBrowser.Parse(answer).QuerySelector(".said.error[role=alert]")?.TextContent ?? "");
    }

    [Fact]
    public async Task Translations_go_out_as_a_sheet_and_come_back()
    {
        await using var pipeline = await LinkedVisit.StartAsync(azurite);
        var visit = await LinkedVisit.PublishedAsync(pipeline);
        var browser = new DeskBrowser(pipeline);
        var path = $"/desk/visits/{visit.Id}";
        var page = await browser.OpenAsync($"{path}/agendas");

        var sheet = await browser.GetAsync($"{path}/translations");
        var wrong = await browser.SubmitAsync(DeskBrowser.Form(page, $"{path}/translations"), ("words.csv", DeskBrowser.Bytes("nothing of use")));
        var none = await browser.SubmitAsync(DeskBrowser.Form(page, $"{path}/translations"));

        Assert.Equal((HttpStatusCode.OK, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"), (sheet.Status, sheet.ContentType));
        Assert.Equal((HttpStatusCode.UnprocessableEntity, HttpStatusCode.UnprocessableEntity), (wrong.Status, none.Status));
    }

    [Fact]
    public async Task A_co_organiser_reviews_the_newest_version_and_their_remark_is_settled()
    {
        await using var pipeline = await LinkedVisit.StartAsync(azurite);
        var visit = await TestVisit.PrepareAsync(pipeline, SampleVisits.OneDay, SampleVisits.People, Cancel);
        var (browser, path) = (new DeskBrowser(pipeline), $"/desk/visits/{visit.Id}");
        var page = await browser.OpenAsync($"{path}/agendas");

        var made = await browser.FollowAsync(browser.SubmitAsync(DeskBrowser.Form(page, $"{path}/links"), ("recipient", "Cluster <b>Sud</b>")));
        var link = (made.QuerySelector("[id^=page-]")?.TextContent ?? "").Replace("https://visits.example.org", "", StringComparison.Ordinal);
        var review = await browser.OpenAsync(link);
        var remarked = await browser.SubmitAsync((IHtmlFormElement)review.QuerySelectorAll("form[method=post]")[0], ("text", "Too <i>early</i> for the bus."), ("name", "Lena"));
        var shown = await browser.OpenAsync($"{path}/agendas");
        var settled = await browser.FollowAsync(browser.SubmitAsync(Assert.Single(shown.Forms, form => form.GetAttribute("action")!.Contains("/remarks/", StringComparison.Ordinal)))); // forms of the desk have actions

        Assert.Equal(HttpStatusCode.SeeOther, remarked.Status);
        Assert.Contains("Cluster <b>Sud</b>", made.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Too <i>early</i> for the bus.", shown.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Lena · Cluster <b>Sud</b>", shown.Body!.TextContent, StringComparison.Ordinal);
        Assert.NotEmpty(settled.QuerySelectorAll("li .tag.good"));
    }

    private static IHtmlFormElement LinkForm(IHtmlDocument page) =>
        Assert.IsAssignableFrom<IHtmlFormElement>(page.QuerySelector("form:has(select[name=reader] option[value=public])"));
}
