using System.Net;
using AngleSharp.Html.Dom;
using Delegations.Documents.Rendering.Agendas;
using Delegations.Testing;
using Delegations.Visits;
using Xunit;

namespace Delegations.Functions.Tests.Desk.Planning;

/// <summary>The first step publishes, and invites nobody by itself.</summary>
public sealed class PublishStepTests(AzuriteFixture azurite)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_visit_is_published_without_a_mail_and_then_its_people_are_invited()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var browser = new DeskBrowser(pipeline);
        var visit = await TestVisit.PrepareAsync(pipeline, SampleVisits.OneDay, SampleVisits.People, Cancel);
        var page = await browser.OpenAsync(PlanPage.Of(visit));

        var published = await browser.FollowAsync(browser.SubmitAsync(PublishForm(page)));
        var between = await visit.InvitationsAsync(Cancel);
        var planned = await browser.OpenAsync($"{PlanPage.Of(visit)}?inviting=hosts-and-speakers");
        var invited = await browser.SubmitAsync(PlanPage.Form(planned, "invite")!); // the test of the other step says when there is one

        Assert.Equal("Publish version 1 as final", PlanPage.ButtonOf(page, "publish"));
        Assert.Null(PlanPage.Form(page, "invite"));
        Assert.Equal("Published: documents, links and feeds show it. Nobody got a mail. Next: invite, in step 2.", PlanPage.Said(published));
        Assert.Empty(between);
        Assert.Equal("Invite hosts and speakers (4 mails)", PlanPage.ButtonOf(planned, "invite"));
        Assert.Equal((HttpStatusCode.SeeOther, $"/desk/visits/{visit.Id}/invitations?said=invited&n=4"), (invited.Status, invited.Header("Location")));
        Assert.Equal(4, (await visit.InvitationsAsync(Cancel)).Count);
    }

    [Fact]
    public async Task The_form_offers_what_holds_now()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await TestVisit.PrepareAsync(pipeline, SampleVisits.OneDay, SampleVisits.People, Cancel);
        await visit.PublishAsync(Cancel, state: "preliminary");
        await visit.DeliverAsync(Cancel);

        var page = await new DeskBrowser(pipeline).OpenAsync(PlanPage.Of(visit));

        Assert.Equal("preliminary", page.QuerySelector("select[name=state] option[selected]")?.GetAttribute("value"));
        Assert.Equal(["Nobody 4 mails to 4 people", "Hosts 2 mails to 2 people", "Hosts and speakers now no mail"], PlanPage.Choices(page));
        Assert.Contains("inviting=hosts-and-speakers", page.QuerySelector(".levels a[aria-current]")?.GetAttribute("href"), StringComparison.Ordinal);
        Assert.All(["publish", "invite"], step => Assert.Null(PlanPage.Form(page, step)));
    }

    [Fact]
    public async Task A_new_version_tells_those_invited_what_changes_for_them()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var (browser, visit) = (new DeskBrowser(pipeline), await SampleVisits.PublishedAsync(pipeline, Cancel));
        await visit.UploadAsync(SampleVisits.OneDay.With(1, line => line with { Start = "10:30", End = "11:30" }).Without(2), Cancel);

        var page = await browser.OpenAsync(PlanPage.Of(visit));
        var published = await browser.FollowAsync(browser.SubmitAsync(PublishForm(page)));

        Assert.Equal("Publish version 2 as final (4 mails)", PlanPage.ButtonOf(page, "publish"));
        Assert.Equal(2, PlanPage.Lines(page, "publish-asked").Count);
        var moved = Assert.Single(PlanPage.Lines(page, "publish-asked"), line => line.StartsWith("Clara Novak speaker · the time, the place or the state changes", StringComparison.Ordinal));
        Assert.Contains("10:00–11:00", moved.Split('|')[1], StringComparison.Ordinal);
        Assert.Contains("10:30–11:30", moved.Split('|')[2], StringComparison.Ordinal);
        Assert.Equal(
            ["Bruno Leroy host · the programme has them here no more", "David Okoro speaker · the programme has them here no more"],
            PlanPage.Lines(page, "publish-cancelled").Select(line => line.Split('|')[0]));
        Assert.Equal("Published: documents, links and feeds show it. To those already invited: 4 mails.", PlanPage.Said(published));
        Assert.Equal(2, (await visit.ReadAsync(Cancel)).Publication?.Version);
    }

    [Fact]
    public async Task Another_state_is_a_plan_of_its_own_and_invites_as_it_did()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var (browser, visit) = (new DeskBrowser(pipeline), await SampleVisits.PublishedAsync(pipeline, Cancel));

        var page = await browser.OpenAsync($"{PlanPage.Of(visit)}?state=preliminary");
        await browser.SubmitAsync(PublishForm(page));

        Assert.Contains("show these entries as tentative", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal((AgendaState.Preliminary, Inviting.HostsAndSpeakers), (await visit.ReadAsync(Cancel)).Publication is { } present ? (present.State, present.Inviting) : default);
    }

    [Fact]
    public async Task A_plan_that_is_no_longer_true_is_shown_again_and_not_published()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var (browser, visit) = (new DeskBrowser(pipeline), await TestVisit.PrepareAsync(pipeline, SampleVisits.OneDay, SampleVisits.People, Cancel));
        var form = PublishForm(await browser.OpenAsync(PlanPage.Of(visit)));
        await visit.UploadAsync(SampleVisits.OneDay.Without(2), Cancel);

        var refused = await browser.SubmitAsync(form);
        var again = DeskBrowser.Parse(refused);
        var before = (await visit.ReadAsync(Cancel)).Publication;
        var approved = await browser.SubmitAsync(PublishForm(again));

        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Contains("no longer what was approved", PlanPage.Said(again), StringComparison.Ordinal);
        Assert.Null(before);
        Assert.Equal("Publish version 2 as final", PlanPage.ButtonOf(again, "publish"));
        Assert.Equal(HttpStatusCode.SeeOther, approved.Status);
    }

    [Fact]
    public async Task A_form_sent_twice_publishes_once_and_says_so_twice()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var (browser, visit) = (new DeskBrowser(pipeline), await TestVisit.PrepareAsync(pipeline, SampleVisits.OneDay, SampleVisits.People, Cancel));
        var form = PublishForm(await browser.OpenAsync(PlanPage.Of(visit)));
        await browser.SubmitAsync(form);
        var first = (await visit.ReadAsync(Cancel)).Publication;

        var repeated = await browser.SubmitAsync(form);

        Assert.Equal(HttpStatusCode.SeeOther, repeated.Status);
        Assert.Equal(first, (await visit.ReadAsync(Cancel)).Publication);
    }

    [Fact]
    public async Task Errors_stand_with_their_places_and_the_way_to_mend_them_and_stop_publishing()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var (browser, visit) = (new DeskBrowser(pipeline), await TestVisit.CreateAsync(pipeline, Cancel));
        var good = await PublishableAsync(browser, visit);
        await visit.UploadAsync(SampleVisits.OneDay.With(0, line => line with { Start = "10:00", End = "09:00" }), Cancel);

        var page = await browser.OpenAsync(PlanPage.Of(visit));
        var refused = await browser.SubmitAsync(good);

        Assert.Null(PlanPage.ButtonOf(page, "publish"));
        Assert.Contains("line 2", page.QuerySelector("section table")?.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector($"main .said.error a[href='/desk/visits/{visit.Id}/programme']"));
        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Null((await visit.ReadAsync(Cancel)).Publication);
    }

    [Fact]
    public async Task Before_the_first_upload_the_way_to_it_is_all_there_is()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await TestVisit.CreateAsync(pipeline, Cancel);

        var page = await new DeskBrowser(pipeline).OpenAsync(PlanPage.Of(visit));

        Assert.NotNull(page.QuerySelector($"main a.button[href='/desk/visits/{visit.Id}/programme']"));
        Assert.Empty(page.QuerySelectorAll("main form"));
    }

    [Theory]
    [InlineData("state=perhaps")]
    [InlineData("inviting=everybody")]
    [InlineData("hold=nobody")]
    public async Task An_address_that_means_nothing_shows_the_present_plan_and_says_so(string query)
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await TestVisit.PrepareAsync(pipeline, SampleVisits.OneDay, SampleVisits.People, Cancel);

        var answer = await new DeskBrowser(pipeline).GetAsync($"{PlanPage.Of(visit)}?{query}");

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.NotNull(PlanPage.Form(DeskBrowser.Parse(answer), "publish"));
    }

    [Theory]
    [InlineData("en", "3 people have no address and get no mail.", "Publish version 1 as final")]
    [InlineData("fr", "3 personnes sont sans adresse et ne reçoivent pas de courriel.", "Publier la version 1 à l’état définitif")]
    [InlineData("nl", "3 personen hebben geen adres en krijgen geen mail.", "Versie 1 publiceren als definitief")]
    [InlineData("de", "3 Personen haben keine Adresse und bekommen keine Mail.", "Fassung 1 als endgültig veröffentlichen")]
    public async Task Whoever_has_no_address_stands_first_in_the_coordinators_language(string language, string missing, string button)
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await PeopleList.PeopleVisits.CreateAsync(pipeline, Cancel);

        var page = await new DeskBrowser(pipeline).OpenAsync($"{PlanPage.Of(visit)}?lang={language}");

        Assert.Equal(missing, page.QuerySelector(".said.warning strong")?.TextContent);
        Assert.NotNull(page.QuerySelector($".said.warning a[href='/desk/visits/{visit.Id}/people']"));
        Assert.Equal(button, PlanPage.ButtonOf(page, "publish"));
    }

    private static IHtmlFormElement PublishForm(IHtmlDocument page) =>
        PlanPage.Form(page, "publish") ?? throw new InvalidOperationException("There is nothing to publish.");

    private static async Task<IHtmlFormElement> PublishableAsync(DeskBrowser browser, TestVisit visit)
    {
        await visit.UploadAsync(SampleVisits.OneDay, Cancel);
        return PublishForm(await browser.OpenAsync(PlanPage.Of(visit)));
    }
}
