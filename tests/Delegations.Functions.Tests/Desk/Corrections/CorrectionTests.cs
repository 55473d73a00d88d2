using System.Net;
using AngleSharp.Html.Dom;
using Delegations.Model;
using Delegations.Testing;
using Xunit;

namespace Delegations.Functions.Tests.Desk.Corrections;

/// <summary>Changes of sessions on the desk, without the file.</summary>
public sealed class CorrectionTests(AzuriteFixture azurite)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_changed_session_is_a_new_version_that_says_what_was_and_is_and_tells_nobody()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await SampleVisits.PublishedAsync(pipeline, Cancel);
        var browser = new DeskBrowser(pipeline);
        var before = await visit.OutboxAsync(Cancel);
        var session = await SessionAsync(visit, 1);
        var page = await browser.OpenAsync(Address(visit, session));
        var form = Form(page, visit, session);

        var changed = await browser.FollowAsync(browser.SubmitAsync(form, ("start", "10:30"), ("end", "11:30"), ("place", "Room 4"), ("speakers", "Clara Novak (Orbit School)\r\nEva Lindt")));

        var now = await SessionAsync(visit, 1);
        Assert.Equal("Clara Novak", form.Elements.OfType<IHtmlTextAreaElement>().Single(area => area.Name == "speakers").Value);
        Assert.Equal((10, 30, "Room 4", 2), (now.Start?.Hour, now.Start?.Minute, now.Place, now.Speakers.Count));
        Assert.Equal(session.Hosts, now.Hosts);
        Assert.Contains("10:00", changed.QuerySelector("del")?.TextContent, StringComparison.Ordinal);
        Assert.Contains("Room 4", changed.Body?.TextContent, StringComparison.Ordinal);
        Assert.Contains("version 2", changed.Body?.TextContent, StringComparison.OrdinalIgnoreCase);
        Assert.NotNull(changed.QuerySelector($"a.button[href='/desk/visits/{visit.Id}/plan']"));
        Assert.Equal((1, 2), ((await visit.ReadAsync(Cancel)).Publication?.Version, (await visit.ReadAsync(Cancel)).LatestVersion));
        Assert.Equal(before, await visit.OutboxAsync(Cancel));
    }

    [Fact]
    public async Task A_form_that_is_sent_back_as_it_stands_makes_no_version()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await PrepareAsync(pipeline);
        var browser = new DeskBrowser(pipeline);
        var session = await SessionAsync(visit, 2);

        var page = await browser.FollowAsync(browser.SubmitAsync(Form(await browser.OpenAsync(Address(visit, session)), visit, session)));

        Assert.Contains("Nothing was different", page.QuerySelector("[role=status]")?.TextContent, StringComparison.Ordinal);
        Assert.Equal(1, (await visit.ReadAsync(Cancel)).LatestVersion);
    }

    [Theory]
    [InlineData("en", "needs a title")]
    [InlineData("fr", "besoin d’un titre")]
    [InlineData("nl", "heeft een titel nodig")]
    [InlineData("de", "braucht einen Titel")]
    public async Task A_refusal_stands_at_its_field_and_what_was_written_stays(string language, string sentence)
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await PrepareAsync(pipeline);
        var browser = new DeskBrowser(pipeline);
        var session = await SessionAsync(visit, 0);
        var page = await browser.OpenAsync(Address(visit, session));
        await browser.SubmitAsync(DeskBrowser.Form(page, "/desk/language"), ("language", language));

        var answer = await browser.SubmitAsync(Form(page, visit, session), ("title", " "), ("start", "25:99"), ("place", "<script>alert(1)</script>"));

        var refused = DeskBrowser.Parse(answer);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains(sentence, refused.QuerySelector("#title-error")?.TextContent, StringComparison.Ordinal);
        Assert.NotEmpty(refused.QuerySelector("#start-error")?.TextContent ?? "");
        Assert.Equal("true", refused.QuerySelector("input[name=title]")?.GetAttribute("aria-invalid"));
        Assert.Equal("<script>alert(1)</script>", refused.QuerySelector("input[name=place]")?.GetAttribute("value"));
        Assert.DoesNotContain("<script>alert", answer.Text, StringComparison.Ordinal);
        Assert.Equal(1, (await visit.ReadAsync(Cancel)).LatestVersion);
    }

    [Fact]
    public async Task Onto_a_newer_version_nothing_is_written_and_the_new_state_is_shown_beside_what_was_written()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await PrepareAsync(pipeline);
        var browser = new DeskBrowser(pipeline);
        var session = await SessionAsync(visit, 0);
        var old = Form(await browser.OpenAsync(Address(visit, session)), visit, session);
        await browser.SubmitAsync(old, ("title", "Welcome"));

        var answer = await browser.SubmitAsync(old, ("title", "Tour"), ("audience", "host"), ("cancelled", "yes"));

        var page = DeskBrowser.Parse(answer);
        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Equal("Welcome", page.QuerySelector("input[name=title]")?.GetAttribute("value"));
        Assert.Equal("2", page.QuerySelector("input[name=base]")?.GetAttribute("value"));
        Assert.Equal(
            ["You had written: Tour", "You had written: the hosts", "You had written: ticked"],
            page.QuerySelectorAll("[id$=-written]").Select(note => note.TextContent));
        Assert.Equal("Welcome", (await SessionAsync(visit, 0)).Title);
    }

    [Fact]
    public async Task The_same_form_sent_twice_makes_one_version()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await PrepareAsync(pipeline);
        var browser = new DeskBrowser(pipeline);
        var session = await SessionAsync(visit, 0);
        var form = Form(await browser.OpenAsync(Address(visit, session)), visit, session);

        var first = await browser.SubmitAsync(form, ("title", "Welcome"));
        var second = await browser.SubmitAsync(form, ("title", "Welcome"));

        Assert.Equal((HttpStatusCode.SeeOther, HttpStatusCode.SeeOther), (first.Status, second.Status));
        Assert.Equal(first.Header("Location"), second.Header("Location"));
        Assert.Equal(2, (await visit.ReadAsync(Cancel)).LatestVersion);
    }

    [Fact]
    public async Task A_session_is_added_for_the_delegation_and_taken_out_again_after_a_question()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await PrepareAsync(pipeline);
        var browser = new DeskBrowser(pipeline);
        var path = $"/desk/visits/{visit.Id}/sessions/new";

        var refused = await browser.SubmitAsync(DeskBrowser.Form(await browser.OpenAsync(path), path), ("title", "Photo"));
        await browser.FollowAsync(browser.SubmitAsync(DeskBrowser.Form(DeskBrowser.Parse(refused), path), ("start", "12:00"), ("end", "12:15")));
        var added = Assert.Single(await visit.SessionsAsync(Cancel), session => session.Title == "Photo");
        var removal = $"{Address(visit, added)}/removal";
        var removed = await browser.FollowAsync(browser.SubmitAsync(DeskBrowser.Form(await browser.OpenAsync(removal), removal)));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal((Audience.Delegation, 12), (added.Audience, added.Start?.Hour));
        Assert.DoesNotContain(await visit.SessionsAsync(Cancel), session => session.Title == "Photo");
        Assert.Contains("Photo", removed.Body?.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync(Address(visit, added))).Status);
    }

    [Fact]
    public async Task A_cancelled_session_keeps_its_line_and_can_be_taken_back()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await PrepareAsync(pipeline);
        var browser = new DeskBrowser(pipeline);
        var session = await SessionAsync(visit, 2);
        var cancellation = $"{Address(visit, session)}/cancellation";

        await browser.FollowAsync(browser.SubmitAsync(DeskBrowser.Form(await browser.OpenAsync(cancellation), cancellation)));
        var cancelled = (await SessionAsync(visit, 2)).Cancelled;
        var fields = DeskBrowser.FieldsOf(Form(await browser.OpenAsync(Address(visit, session)), visit, session), []).Where(field => field.Key is not "cancelled");
        var request = new HttpRequestMessage(HttpMethod.Post, Address(visit, session)) { Content = new FormUrlEncodedContent(fields) };
        request.Headers.TryAddWithoutValidation("Sec-Fetch-Site", "same-origin");
        await browser.FollowAsync(browser.SendAsync(request));

        Assert.True(cancelled);
        Assert.False((await SessionAsync(visit, 2)).Cancelled);
    }

    [Fact]
    public async Task A_corrected_version_can_be_downloaded_to_go_on_with()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await PrepareAsync(pipeline);
        var browser = new DeskBrowser(pipeline);
        var session = await SessionAsync(visit, 0);

        var page = await browser.FollowAsync(browser.SubmitAsync(Form(await browser.OpenAsync(Address(visit, session)), visit, session), ("title", "Welcome")));
        var file = await browser.GetAsync(page.QuerySelector("a[href$='/versions/2/file']")?.GetAttribute("href") ?? "");

        Assert.NotNull(page.QuerySelector($"a[href='/desk/visits/{visit.Id}/template?format=docx']"));
        Assert.Equal((HttpStatusCode.OK, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"), (file.Status, file.ContentType));
        Assert.StartsWith("attachment", file.Header("Content-Disposition"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_zone_is_chosen_only_where_the_visit_has_several()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var one = await PrepareAsync(pipeline);
        var several = await TestVisit.CreateAsync(pipeline, Cancel);
        await pipeline.SendFileAsync(
            HttpMethod.Put, $"{several.Path}/itinerary", "zones.csv",
            DeskBrowser.Bytes("Date,Start,End,Title,Time zone\n2031-03-10,09:00,10:00,Meeting in Brussels,Europe/Brussels\n2031-03-12,09:00,10:00,Meeting in Phoenix,America/Phoenix\n"), Cancel);
        var browser = new DeskBrowser(pipeline);

        var single = await browser.OpenAsync(Address(one, await SessionAsync(one, 0)));
        var multiple = await browser.OpenAsync(Address(several, await SessionAsync(several, 1)));

        Assert.Empty(single.QuerySelectorAll("select[name=timeZone]"));
        Assert.Equal("America/Phoenix", multiple.QuerySelector("select[name=timeZone] option[selected]")?.GetAttribute("value"));
    }

    internal static Task<TestVisit> PrepareAsync(Pipeline pipeline) => TestVisit.PrepareAsync(pipeline, SampleVisits.OneDay, SampleVisits.People, Cancel);

    internal static string Address(TestVisit visit, Session session) => $"/desk/visits/{visit.Id}/sessions/{session.Id}";

    private static IHtmlFormElement Form(IHtmlDocument page, TestVisit visit, Session session) => DeskBrowser.Form(page, Address(visit, session));

    private static async Task<Session> SessionAsync(TestVisit visit, int index) => (await visit.SessionsAsync(Cancel))[index];
}
