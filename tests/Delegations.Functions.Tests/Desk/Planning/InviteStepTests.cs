using System.Net;
using AngleSharp.Html.Dom;
using Delegations.Testing;
using Delegations.Visits;
using Xunit;

namespace Delegations.Functions.Tests.Desk.Planning;

/// <summary>The second step says exactly which mails leave, and sends those.</summary>
public sealed class InviteStepTests(AzuriteFixture azurite)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Each_choice_says_how_many_mails_it_makes_to_how_many_people()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var (browser, visit) = (new DeskBrowser(pipeline), await PublishedToNobodyAsync(pipeline));

        var page = await browser.OpenAsync(PlanPage.Of(visit));
        var chosen = await browser.OpenAsync(page.QuerySelectorAll(".levels a")[1].GetAttribute("href") ?? "");

        Assert.Equal(["Nobody now no mail", "Hosts 2 mails to 2 people", "Hosts and speakers 4 mails to 4 people"], PlanPage.Choices(page));
        Assert.Null(PlanPage.Form(page, "invite"));
        Assert.Equal("Invite hosts (2 mails)", PlanPage.ButtonOf(chosen, "invite"));
        Assert.Contains("They become files in the outbox", chosen.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(
            ["Ada Martin host · has no entry yet", "Bruno Leroy host · has no entry yet"],
            PlanPage.Lines(chosen, "invite-created").Select(line => line.Split('|')[0]));
        Assert.Equal("2 invited", PlanPage.Plain(Assert.Single(chosen.QuerySelectorAll(".legend li")).TextContent));
    }

    [Fact]
    public async Task Inviting_is_widened_later_and_nobody_is_mailed_twice()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var (browser, visit) = (new DeskBrowser(pipeline), await PublishedToNobodyAsync(pipeline));
        await InviteAsync(browser, visit, "hosts");
        await visit.DeliverAsync(Cancel);

        var page = await browser.OpenAsync($"{PlanPage.Of(visit)}?inviting=hosts-and-speakers");
        await InviteAsync(browser, visit, "hosts-and-speakers");

        Assert.Equal("Invite hosts and speakers (2 mails)", PlanPage.ButtonOf(page, "invite"));
        Assert.Equal(["2 invited", "2 stay as they are"], page.QuerySelectorAll(".legend li").Select(line => PlanPage.Plain(line.TextContent)));
        Assert.Equal(4, (await visit.InvitationsAsync(Cancel)).Count);
    }

    [Theory]
    [InlineData("hosts", "Keep hosts only, cancel the others (2 mails)", "only hosts are to be invited")]
    [InlineData("nobody", "Cancel all invitations (4 mails)", "nobody is to be invited any more")]
    public async Task Inviting_fewer_says_that_it_cancels(string inviting, string button, string why)
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var (browser, visit) = (new DeskBrowser(pipeline), await SampleVisits.PublishedAsync(pipeline, Cancel));

        var page = await browser.OpenAsync($"{PlanPage.Of(visit)}?inviting={inviting}");

        Assert.Equal(button, PlanPage.ButtonOf(page, "invite"));
        Assert.Equal("bad", page.QuerySelector("#invite-form > button:not([formaction])")?.ClassName);
        Assert.All(PlanPage.Lines(page, "invite-cancelled"), line => Assert.Contains(why, line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_plan_that_is_no_longer_true_is_shown_again_and_mails_nobody()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var (browser, visit) = (new DeskBrowser(pipeline), await PublishedToNobodyAsync(pipeline));
        var planned = await browser.OpenAsync($"{PlanPage.Of(visit)}?inviting=hosts");
        await visit.PutPeopleAsync("Name,Organisation,Email\nAda Martin,Space Centre,other@example.org", Cancel);

        var refused = await browser.SubmitAsync(InviteForm(planned));

        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.NotNull(PlanPage.Form(DeskBrowser.Parse(refused), "invite"));
        Assert.Equal(Inviting.Nobody, (await visit.ReadAsync(Cancel)).Publication?.Inviting);
        Assert.Empty(await visit.InvitationsAsync(Cancel));
    }

    [Fact]
    public async Task Whoever_gets_an_address_later_can_be_invited_without_publishing_anew()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var browser = new DeskBrowser(pipeline);
        var visit = await TestVisit.PrepareAsync(pipeline, SampleVisits.OneDay, SampleVisits.People.Replace("clara.novak@example.org", "", StringComparison.Ordinal), Cancel);
        await visit.PublishAsync(Cancel);
        await visit.DeliverAsync(Cancel);
        await visit.PutPeopleAsync("Name,Organisation,Email\nClara Novak,Orbit School,clara@example.org", Cancel);

        var page = await browser.OpenAsync(PlanPage.Of(visit));
        await browser.SubmitAsync(InviteForm(page));

        Assert.Equal("Bring calendars up to date (1 mail)", PlanPage.ButtonOf(page, "invite"));
        Assert.Null(PlanPage.Form(page, "publish"));
        Assert.NotNull(await visit.InvitationOfAsync("Clara Novak", Cancel));
    }

    [Fact]
    public async Task While_a_newer_version_waits_inviting_follows_what_is_published_and_says_so()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var (browser, visit) = (new DeskBrowser(pipeline), await PublishedToNobodyAsync(pipeline));
        await visit.UploadAsync(SampleVisits.OneDay.Without(2), Cancel);

        var page = await browser.OpenAsync($"{PlanPage.Of(visit)}?inviting=hosts");
        await browser.SubmitAsync(InviteForm(page));

        Assert.Contains("Better publish version 2 first", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(1, (await visit.ReadAsync(Cancel)).Publication?.Version);
        Assert.Equal(2, (await visit.InvitationsAsync(Cancel)).Count);
    }

    [Fact]
    public async Task What_begins_within_a_day_is_marked_and_changes_wait_as_long_as_the_visit_says()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel, new PipelineOptions { Settings = { ["Delegations:QuietMinutes"] = "15" } });
        var (browser, visit) = (new DeskBrowser(pipeline), await SampleVisits.PublishedAsync(pipeline, Cancel));
        pipeline.SetClock("2031-03-09T20:00:00Z");
        await visit.UploadAsync(SampleVisits.OneDay.With(2, line => line with { Start = "14:30", End = "15:30" }), Cancel);

        var page = await browser.OpenAsync(PlanPage.Of(visit));

        Assert.All(PlanPage.Lines(page, "publish-asked"), line => Assert.Contains("urgent: within a day", line, StringComparison.Ordinal));
        Assert.Contains("They wait 15 minutes for further changes", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_long_plan_is_grouped_and_only_its_first_group_stands_open()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var (browser, visit) = (new DeskBrowser(pipeline), await SampleVisits.PublishedAsync(pipeline, Cancel));
        await visit.UploadAsync(SampleVisits.OneDay.With(0, line => line with { Start = "08:30" }).With(1, line => line with { Title = "Security in orbit" }).Without(2), Cancel);

        var page = await browser.OpenAsync(PlanPage.Of(visit));

        var groups = page.QuerySelectorAll("details.group").Select(group => $"{group.Id}:{PlanPage.Plain(group.QuerySelector("summary")!.TextContent)}:{group.HasAttribute("open")}");
        Assert.Equal(
        [
            "publish-asked:To be told of a change and asked again (1):True",
            "publish-told:To be told of a change, nothing to answer (1):False",
            "publish-cancelled:To be told it is cancelled (2):False",
        ], groups);
    }

    [Fact]
    public async Task Names_are_shown_as_text_and_whoever_may_only_look_sees_no_forms()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel, PeopleList.DeskSignIn.Behind());
        var visit = await TestVisit.PrepareAsync(
            pipeline,
            SampleVisits.OneDay.With(0, line => line with { Title = "<img src=x onerror=alert(1)>", Host = "<i>Eve</i> Martin <eve@example.org>" }),
            SampleVisits.People,
            Cancel);
        await visit.PublishAsync(Cancel, inviting: "nobody");
        var viewer = PeopleList.DeskSignIn.As("Viewer", pipeline);

        var page = await viewer.OpenAsync($"{PlanPage.Of(visit)}?inviting=hosts-and-speakers");

        Assert.NotEmpty(PlanPage.Lines(page, "invite-created"));
        Assert.Empty(page.QuerySelectorAll("main script, img, main i"));
        Assert.Empty(page.QuerySelectorAll("main form[method=post], main tbody select, main input[type=datetime-local]"));
    }

    private static async Task<TestVisit> PublishedToNobodyAsync(Pipeline pipeline)
    {
        var visit = await TestVisit.PrepareAsync(pipeline, SampleVisits.OneDay, SampleVisits.People, Cancel);
        await visit.PublishAsync(Cancel, inviting: "nobody");
        return visit;
    }

    private static async Task InviteAsync(DeskBrowser browser, TestVisit visit, string inviting)
    {
        var answer = await browser.SubmitAsync(InviteForm(await browser.OpenAsync($"{PlanPage.Of(visit)}?inviting={inviting}")));
        Assert.Equal(HttpStatusCode.SeeOther, answer.Status);
    }

    private static IHtmlFormElement InviteForm(IHtmlDocument page) =>
        PlanPage.Form(page, "invite") ?? throw new InvalidOperationException("There is nothing to send.");
}
