using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Delegations.Itineraries;
using Delegations.Testing;
using Delegations.Visits;
using Xunit;

namespace Delegations.Functions.Tests.Desk.Overview;

/// <summary>A visit's settings, as a coordinator's browser sets them.</summary>
public sealed class SettingsTests(AzuriteFixture azurite)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Everything_that_may_be_set_is_set_by_one_form()
    {
        await using var pipeline = await StartAsync();
        var visit = await TestVisit.PrepareAsync(pipeline, SampleVisits.OneDay, SampleVisits.People, Cancel);
        var browser = new DeskBrowser(pipeline);
        var clara = (await pipeline.Get<PeopleStore>().ReadAsync(visit.Id, Cancel)).People.Single(person => person.Name is "Clara Novak").Id;

        var page = await browser.FollowAsync(browser.SubmitAsync(
            await FormAsync(browser, visit),
            ("name", "Orbit days"), ("language", "fr"), ("timeZone", "Asia/Tashkent"), ("senderName", "Orbit Office"), ("way", "graph"),
            ("guests", "Twelve engineers"), ("contact", "Eva +32 2 000 00 00"), ("coordinator", "eva@example.org"), ("reminderDays", "10; 3 1"),
            ("quietMinutes", "5"), ("digest", "on"), ("holdTouchUps", "on"), ("onlineMeetings", "on"),
            ("languages[]", "nl"), ("languages[]", "ru"), ("homeTimeZoneOther", "Asia/Samarkand"), ("members[]", clara.Value)));

        var kept = await visit.ReadAsync(Cancel);
        Assert.Equal("The settings are saved.", page.QuerySelector("[role=status]")?.TextContent);
        Assert.Equal(("Orbit days", "fr", "Asia/Tashkent", "Orbit Office <visits@example.org>"), (kept.Name, kept.Language.Code, kept.TimeZone.Id, kept.Organiser.ToString()));
        Assert.Equal(
            ("Twelve engineers", "Eva +32 2 000 00 00", "eva@example.org", 5),
            (kept.Invitations.Guests, kept.Invitations.Contact, kept.Invitations.Coordinator, kept.Invitations.QuietMinutes));
        Assert.Equal((DeliveryWay.Graph, true, true, true), (kept.Invitations.Way, kept.Invitations.Digest, kept.Invitations.HoldTouchUps, kept.Invitations.OnlineMeetings));
        Assert.Equal([10, 3, 1], kept.Invitations.ReminderDays);
        Assert.Equal(["nl", "ru"], kept.Documents.Languages.Select(language => language.Code));
        Assert.Equal(("Asia/Samarkand", clara), (kept.Documents.HomeTimeZone?.Id, Assert.Single(kept.Documents.Members)));
    }

    [Fact]
    public async Task A_form_sent_as_it_stands_changes_nothing()
    {
        await using var pipeline = await StartAsync();
        var visit = await TestVisit.PrepareAsync(pipeline, SampleVisits.OneDay, SampleVisits.People, Cancel);
        var (browser, before) = (new DeskBrowser(pipeline), await visit.ReadAsync(Cancel));

        await browser.FollowAsync(browser.SubmitAsync(await FormAsync(browser, visit)));

        var after = await visit.ReadAsync(Cancel);
        Assert.Equivalent(before with { ETag = default, Changed = null }, after with { ETag = default, Changed = null });
    }

    [Fact]
    public async Task Online_meetings_stay_where_the_form_does_not_offer_them_and_go_where_they_are_unticked()
    {
        await using var pipeline = await StartAsync();
        await using var without = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await TestVisit.CreateAsync(pipeline, Cancel);
        var (browser, elsewhere) = (new DeskBrowser(pipeline), new DeskBrowser(without));
        await browser.FollowAsync(browser.SubmitAsync(await FormAsync(browser, visit), ("onlineMeetings", "on")));

        await elsewhere.FollowAsync(elsewhere.SubmitAsync(await FormAsync(elsewhere, visit), ("name", "Orbit days")));
        var kept = await visit.ReadAsync(Cancel);
        var form = await FormAsync(browser, visit);
        form.QuerySelector<IHtmlInputElement>("input[type=checkbox][name=onlineMeetings]")!.IsChecked = false;
        await browser.FollowAsync(browser.SubmitAsync(form));

        Assert.Equal(("Orbit days", true), (kept.Name, kept.Invitations.OnlineMeetings));
        Assert.False((await visit.ReadAsync(Cancel)).Invitations.OnlineMeetings);
    }

    [Fact]
    public async Task Another_organiser_comes_under_its_own_name()
    {
        await using var pipeline = await StartAsync();
        var visit = await TestVisit.CreateAsync(pipeline, Cancel);
        var browser = new DeskBrowser(pipeline);

        await browser.FollowAsync(browser.SubmitAsync(await FormAsync(browser, visit), ("organiser", "space@example.org")));

        Assert.Equal("Space Visits <space@example.org>", (await visit.ReadAsync(Cancel)).Organiser.ToString());
    }

    [Theory]
    [InlineData("reminderDays", "soon", "holds whole numbers, such as 7, 2")]
    [InlineData("quietMinutes", "", "holds whole numbers, such as 7, 2")]
    [InlineData("coordinator", "eva", "not a mail address")]
    [InlineData("timeZoneOther", "Asia/Nowhere", "time zone is not known")]
    public async Task What_is_wrong_is_said_and_everything_filled_in_stays(string field, string value, string sentence)
    {
        await using var pipeline = await StartAsync();
        var visit = await TestVisit.CreateAsync(pipeline, Cancel);
        var browser = new DeskBrowser(pipeline);

        var answer = await browser.SubmitAsync(await FormAsync(browser, visit), ("name", "Orbit days"), ("digest", "on"), (field, value));

        var form = DeskBrowser.FieldsOf(FormIn(DeskBrowser.Parse(answer), visit), []);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains(sentence, DeskBrowser.Parse(answer).QuerySelector("[role=alert]")?.TextContent, StringComparison.Ordinal);
        Assert.Superset(
            new HashSet<(string, string)> { ("name", "Orbit days"), ("digest", "on"), (field, value) },
            form.Select(pair => (pair.Key, pair.Value)).ToHashSet());
        Assert.Equal("Space visit", (await visit.ReadAsync(Cancel)).Name);
    }

    [Fact]
    public async Task Two_coordinators_do_not_overwrite_each_other()
    {
        await using var pipeline = await StartAsync();
        var visit = await TestVisit.CreateAsync(pipeline, Cancel);
        var (one, other) = (new DeskBrowser(pipeline), new DeskBrowser(pipeline));
        var (first, second) = (await FormAsync(one, visit), await FormAsync(other, visit));

        await one.FollowAsync(one.SubmitAsync(first, ("contact", "Eva")));
        var answer = await other.SubmitAsync(second, ("contact", "Jan"), ("name", "Orbit <b>days</b>"));

        var page = DeskBrowser.Parse(answer);
        var kept = await visit.ReadAsync(Cancel);
        Assert.Equal((HttpStatusCode.PreconditionFailed, "Space visit", "Eva"), (answer.Status, kept.Name, kept.Invitations.Contact));
        Assert.Contains("Somebody else changed these settings", page.QuerySelector("[role=alert]")?.TextContent, StringComparison.Ordinal);
        Assert.Equal(["Orbit <b>days</b>", "Jan"], page.QuerySelectorAll(".noted dd").Select(entered => entered.TextContent));
        Assert.Contains(DeskBrowser.FieldsOf(FormIn(page, visit), []), field => field is { Key: "contact", Value: "Eva" });
    }

    [Fact]
    public async Task An_upload_in_between_takes_nothing_from_whoever_fills_in_the_form()
    {
        await using var pipeline = await StartAsync();
        var visit = await TestVisit.CreateAsync(pipeline, Cancel);
        var browser = new DeskBrowser(pipeline);
        var form = await FormAsync(browser, visit);
        await visit.UploadAsync(SampleVisits.OneDay, Cancel);

        await browser.FollowAsync(browser.SubmitAsync(form, ("name", "Orbit days")));

        var kept = await visit.ReadAsync(Cancel);
        Assert.Equal(("Orbit days", 1), (kept.Name, kept.LatestVersion));
    }

    [Fact]
    public async Task Once_invitations_have_left_who_invites_and_how_is_shown_fixed_and_the_rest_can_still_be_set()
    {
        await using var pipeline = await StartAsync();
        var visit = await SampleVisits.PublishedAsync(pipeline, Cancel);
        var browser = new DeskBrowser(pipeline);
        var form = await FormAsync(browser, visit);

        var page = await browser.FollowAsync(browser.SubmitAsync(form, ("contact", "Eva")));

        Assert.All(["organiser", "senderName", "way"], name => Assert.True(form.QuerySelector($"[name={name}]")?.HasAttribute("disabled")));
        Assert.Contains("Invitations have left", page.QuerySelector("form .noted")?.TextContent, StringComparison.Ordinal);
        Assert.Equal("Eva", (await visit.ReadAsync(Cancel)).Invitations.Contact);
    }

    [Theory]
    [InlineData("en", "Settings", "Who may know of TLP:RED")]
    [InlineData("fr", "Réglages", "Qui peut connaître TLP:RED")]
    [InlineData("nl", "Instellingen", "Wie TLP:RED mag kennen")]
    [InlineData("de", "Einstellungen", "Wer TLP:RED kennen darf")]
    public async Task The_page_speaks_the_coordinators_language_and_every_field_has_its_name(string language, string title, string members)
    {
        await using var pipeline = await StartAsync();
        var visit = await TestVisit.PrepareAsync(pipeline, SampleVisits.OneDay, SampleVisits.People, Cancel);

        var page = await new DeskBrowser(pipeline).OpenAsync($"/desk/visits/{visit.Id}/settings?lang={language}");

        Assert.Equal(title, page.QuerySelector("h1")?.TextContent);
        Assert.Contains(members, page.QuerySelectorAll("legend").Select(legend => legend.TextContent));
        Assert.All(page.QuerySelectorAll("input:not([type=hidden]), select, textarea"), field => Assert.NotNull(field.Closest("label")));
    }

    [Fact]
    public async Task Whoever_may_only_look_sees_what_is_set_and_no_form()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel, Viewing.Options);
        var visit = await TestVisit.CreateAsync(pipeline, Cancel);

        var page = await Viewing.Browser(pipeline).OpenAsync($"/desk/visits/{visit.Id}/settings");

        Assert.DoesNotContain(page.Forms, form => form.GetAttribute("action") is not "/desk/language");
        Assert.Contains("Europe/Brussels", page.QuerySelectorAll("dd").Select(fact => fact.TextContent));
    }

    private Task<Pipeline> StartAsync() => Pipeline.StartAsync(azurite, Cancel, new PipelineOptions
    {
        Settings = new(StringComparer.Ordinal)
        {
            [OrganiserOptions.Key] = "Visits Office <visits@example.org>; Space Visits <space@example.org>",
            [DeliveryOptions.WaysKey] = "outbox; graph",
            ["Delegations:Graph:TenantId"] = "11111111-1111-1111-1111-111111111111",
            ["Delegations:Graph:ClientId"] = "22222222-2222-2222-2222-222222222222",
            ["Delegations:Graph:ClientSecret"] = "secret",
        },
    });

    private static async Task<IHtmlFormElement> FormAsync(DeskBrowser browser, TestVisit visit) =>
        FormIn(await browser.OpenAsync($"/desk/visits/{visit.Id}/settings"), visit);

    private static IHtmlFormElement FormIn(IHtmlDocument page, TestVisit visit) => DeskBrowser.Form(page, $"/desk/visits/{visit.Id}/settings");
}
