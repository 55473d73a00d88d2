using System.Net;
using AngleSharp.Html.Dom;
using Delegations.Functions.Tests.Sharing;
using Delegations.Invitations.Notices;
using Delegations.Model;
using Delegations.Sharing;
using Delegations.Visits;
using NodaTime;
using Xunit;

namespace Delegations.Functions.Tests.Desk.Sharing;

/// <summary>Links on the desk: made, shown once, watched, sent again, withdrawn.</summary>
[Collection(TimerTests.Name)]
public sealed class SharingPageTests(TimerStorage storage)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Somebody_of_the_list_gets_a_link_to_the_summary_that_is_shown_once()
    {
        await using var pipeline = await StartAsync();
        var shared = await SharedVisit.ReleasedAsync(pipeline);
        var (browser, path) = (new DeskBrowser(pipeline), PathOf(shared));

        var form = DeskBrowser.Form(await browser.OpenAsync(path), path);
        var clara = form.QuerySelectorAll("select[name=person] option").Single(option => option.TextContent.StartsWith("Clara Novak", StringComparison.Ordinal)).GetAttribute("value") ?? "";
        var made = DeskBrowser.Parse(await browser.SubmitAsync(form, ("person", clara)));
        var link = LinkOn(made);
        var (page, report) = (await shared.OpenAsync(link), await shared.OpenAsync(link + "report.en.html"));
        var after = await browser.OpenAsync(path);

        var share = Assert.Single(await pipeline.Get<Shares>().ListAsync(shared.Visit.Id, Cancel));
        Assert.Equal(("Clara Novak", Handling.Green, 30, "desk"), (share.Recipient?.Name, share.Ceiling, share.Days, share.By));
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.NotFound), (page.Status, report.Status));
        Assert.Null(after.QuerySelector("#new-link"));
        Assert.DoesNotContain(link, after.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.Contains("Clara Novak", after.QuerySelector($"#share-{share.Id}")?.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_form_sent_twice_is_one_link()
    {
        await using var pipeline = await StartAsync();
        var shared = await SharedVisit.ReleasedAsync(pipeline);
        var (browser, path) = (new DeskBrowser(pipeline), PathOf(shared));
        var form = DeskBrowser.Form(await browser.OpenAsync(path), path);

        var first = LinkOn(DeskBrowser.Parse(await browser.SubmitAsync(form, ("name", "Anna"))));
        var second = LinkOn(DeskBrowser.Parse(await browser.SubmitAsync(form, ("name", "Anna"))));
        await browser.SubmitAsync(form, ("name", "Berta"));

        Assert.Equal(2, (await pipeline.Get<Shares>().ListAsync(shared.Visit.Id, Cancel)).Count);
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), ((await shared.OpenAsync(first)).Status, (await shared.OpenAsync(second)).Status));
    }

    [Theory]
    [InlineData("name", "", "A recipient has a name")]
    [InlineData("address", "no address", "A recipient has a name")]
    [InlineData("days", "0", "1 to 365 days")]
    [InlineData("ceiling", "red", "TLP:RED")]
    [InlineData("document", "report.en.html", "is labelled TLP:AMBER")]
    [InlineData("document", "0123456789abcdef0123", "not offered any more")]
    [InlineData("mail", "true", "Without an address")]
    public async Task What_cannot_be_is_said_and_what_was_filled_in_stays(string field, string value, string words)
    {
        await using var pipeline = await StartAsync();
        var shared = await SharedVisit.ReleasedAsync(pipeline);
        var (browser, path) = (new DeskBrowser(pipeline), PathOf(shared));
        var form = DeskBrowser.Form(await browser.OpenAsync(path), path);
        (string Name, string Value)[] usual = [("name", "Anna Vogt"), ("days", "12")];

        var answer = await browser.SubmitAsync(form, [.. usual.Where(one => one.Name != field), (field, value)]);
        var page = DeskBrowser.Parse(answer);
        var again = DeskBrowser.FieldsOf(DeskBrowser.Form(page, path), []);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains(words, page.QuerySelector(".said.error[role=alert]")?.TextContent, StringComparison.Ordinal);
        Assert.All(usual.Where(one => one.Name != field), one => Assert.Contains(KeyValuePair.Create(one.Name, one.Value), again));
        Assert.Empty(await pipeline.Get<Shares>().ListAsync(shared.Visit.Id, Cancel));
    }

    [Fact]
    public async Task The_log_tells_people_from_programs_and_withdrawing_closes_the_link()
    {
        await using var pipeline = await StartAsync();
        var shared = await SharedVisit.ReleasedAsync(pipeline);
        var (browser, path) = (new DeskBrowser(pipeline), PathOf(shared));
        var (link, id) = await shared.ShareAsync("{" + SharedVisit.Anna + "}");
        await shared.OpenAsync(link + "summary.en.html");
        await shared.OpenAsync(link + "summary.en.html", agent: "SafeLinks URL scanner");

        var page = await browser.OpenAsync(path);
        var card = page.QuerySelector($"#share-{id}");
        var rows = card?.QuerySelectorAll("tbody tr").Select(row => row.LastElementChild?.TextContent).Order().ToList();
        var withdrawn = await browser.FollowAsync(browser.SubmitAsync(DeskBrowser.Form(page, $"{path}/{id}/revocation")));

        Assert.Contains("1 download, 1 by programs that check links", card?.TextContent, StringComparison.Ordinal);
        Assert.Equal(["downloaded", "looked at by a program"], rows);
        Assert.Equal(2, card?.QuerySelectorAll("svg.uses rect").Length);
        Assert.Contains("withdrawn", withdrawn.QuerySelector("[role=status]")?.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(withdrawn.Forms, form => form.GetAttribute("action")?.Contains(id, StringComparison.Ordinal) is true);
        Assert.Equal(HttpStatusCode.NotFound, (await shared.OpenAsync(link + "summary.en.html")).Status);
        var facts = await pipeline.Get<AuditStore>().ListAsync(shared.Visit.Id, Cancel);
        Assert.Equal([("share-created", "api"), ("share-revoked", "desk")], facts.Where(fact => fact.Who is not null && fact.Subject == id).Select(fact => (fact.What, fact.Who!)).Order());
    }

    [Fact]
    public async Task A_link_leaves_by_mail_when_it_is_made_and_again_when_it_has_expired()
    {
        await using var pipeline = await StartAsync();
        var shared = await SharedVisit.ReleasedAsync(pipeline);
        var (browser, path) = (new DeskBrowser(pipeline), PathOf(shared));
        var form = DeskBrowser.Form(await browser.OpenAsync(path), path);

        var made = DeskBrowser.Parse(await browser.SubmitAsync(form, ("name", "Anna Vogt"), ("address", "anna.vogt@example.org"), ("days", "2"), ("mail", "true")));
        await ExpiredLinkTests.SendAsync(pipeline, shared);
        var first = Assert.Single(await shared.MailedLinksAsync());
        var (copied, mailed) = (await shared.OpenAsync(LinkOn(made)), await shared.OpenAsync(first));
        shared.Pass(Duration.FromDays(2));
        var share = Assert.Single(await pipeline.Get<Shares>().ListAsync(shared.Visit.Id, Cancel));
        var told = await browser.FollowAsync(browser.SubmitAsync(DeskBrowser.Form(await browser.OpenAsync(path), $"{path}/{share.Id}/link")));
        await ExpiredLinkTests.SendAsync(pipeline, shared);
        var second = (await shared.MailedLinksAsync())[^1];

        Assert.Contains("by mail to anna.vogt@example.org", made.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (copied.Status, mailed.Status));
        Assert.Contains("on its way", told.QuerySelector("[role=status]")?.TextContent, StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.Gone, HttpStatusCode.OK), ((await shared.OpenAsync(first)).Status, (await shared.OpenAsync(second)).Status));
        Assert.Equal(NoticeState.Sent, (await ExpiredLinkTests.NoticesAsync(pipeline, shared))[^1].State);
        Assert.Contains("link sent", (await browser.OpenAsync(path)).QuerySelector($"#share-{share.Id}")?.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_many_links_a_log_is_opened_one_at_a_time()
    {
        await using var pipeline = await StartAsync();
        var shared = await SharedVisit.ReleasedAsync(pipeline);
        var (browser, path) = (new DeskBrowser(pipeline), PathOf(shared));
        var (link, id) = await shared.ShareAsync();
        await shared.OpenAsync(link + "summary.en.html");
        for (var more = 0; more < 20; more++)
        {
            await shared.ShareAsync();
        }

        var page = await browser.OpenAsync(path);
        var opened = page.QuerySelector($"#share-{id} a") as IHtmlAnchorElement;
        var asked = await browser.OpenAsync((opened?.GetAttribute("href") ?? "").Split('#')[0]);

        Assert.Empty(page.QuerySelectorAll("tbody tr"));
        Assert.Single(asked.QuerySelectorAll("tbody tr"));
    }

    [Fact]
    public async Task Who_may_only_look_sees_the_links_and_no_forms()
    {
        await using var pipeline = await StartAsync();
        await using var viewing = await Pipeline.StartAsync(storage.Azurite, Cancel, Viewing.Options);
        var shared = await SharedVisit.ReleasedAsync(pipeline);
        await shared.ShareAsync("{" + SharedVisit.Anna + "}");

        var page = await Viewing.Browser(viewing).OpenAsync(PathOf(shared));

        Assert.Contains("Anna Vogt", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("main form"));
    }

    [Theory]
    [InlineData("fr", "Il n’y a rien à partager")]
    [InlineData("nl", "Er is niets te delen")]
    [InlineData("de", "Es gibt nichts zu teilen")]
    public async Task Before_anything_is_released_the_page_says_so(string language, string words)
    {
        await using var pipeline = await StartAsync();
        var visit = await TestVisit.CreateAsync(pipeline, Cancel);

        var page = await new DeskBrowser(pipeline).OpenAsync($"/desk/visits/{visit.Id}/sharing?lang={language}");

        Assert.Contains(words, page.Body!.TextContent, StringComparison.Ordinal);
    }

    private static string PathOf(SharedVisit shared) => $"/desk/visits/{shared.Visit.Id}/sharing";

    private static string LinkOn(IHtmlDocument page) => new Uri(page.QuerySelector("#new-link")?.TextContent ?? "").AbsolutePath;

    private Task<Pipeline> StartAsync() => Pipeline.StartAsync(storage.Azurite, Cancel, new PipelineOptions
    {
        Settings = new(StringComparer.Ordinal) { ["PublicBaseUrl"] = SharedVisit.Public },
    });
}
