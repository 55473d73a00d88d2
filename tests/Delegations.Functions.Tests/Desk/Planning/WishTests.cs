using System.Net;
using AngleSharp.Html.Dom;
using Delegations.Testing;
using Xunit;

namespace Delegations.Functions.Tests.Desk.Planning;

/// <summary>One person can be left out of a plan's mail, told later, or by phone.</summary>
public sealed class WishTests(AzuriteFixture azurite)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Wishes_show_in_the_plan_again_and_are_kept_by_what_is_approved()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var (browser, visit) = (new DeskBrowser(pipeline), await PublishedToNobodyAsync(pipeline));
        var planned = await InvitingAsync(browser, visit);

        var without = await browser.FollowAsync(browser.SubmitAsync(Again(planned, "Clara Novak", "excluded")));
        var later = await browser.FollowAsync(browser.SubmitAsync(Again(without, "David Okoro", "delayed", "2031-02-01T08:30")));
        var phone = await browser.FollowAsync(browser.SubmitAsync(Again(later, "Bruno Leroy", "by-phone")));
        await browser.SubmitAsync(FormOf(phone));

        Assert.Equal("Invite hosts and speakers (1 mail)", PlanPage.ButtonOf(phone, "invite"));
        Assert.Equal(
        [
            "Bruno Leroy host · invited: to be told by phone",
            "Clara Novak speaker · invited: not told: left out",
            "David Okoro speaker · invited: told later, from Sat 1 Feb 2031, 08:30",
        ], PlanPage.Lines(phone, "invite-held").Select(line => line.Split('|')[0]));
        Assert.Equal(["Ada Martin"], (await visit.InvitationsAsync(Cancel)).Where(row => row.QueuedAt is not null).Select(row => row.Name));
    }

    [Fact]
    public async Task A_wish_that_was_chosen_and_not_looked_at_is_never_lost_in_sending()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var (browser, visit) = (new DeskBrowser(pipeline), await PublishedToNobodyAsync(pipeline));

        var answer = await browser.SubmitAsync(PlanPage.Wishing(await InvitingAsync(browser, visit), "invite", "Clara Novak", "excluded"));

        var again = DeskBrowser.Parse(answer);
        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Empty(await visit.InvitationsAsync(Cancel));
        Assert.Equal("Invite hosts and speakers (3 mails)", PlanPage.ButtonOf(again, "invite"));
        Assert.Equal("excluded", PlanPage.WishOf(again, "Clara Novak").Value);
    }

    [Fact]
    public async Task Wishes_of_the_present_publication_stand_until_they_are_taken_back()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var (browser, visit) = (new DeskBrowser(pipeline), await PublishedToNobodyAsync(pipeline));
        var without = await browser.FollowAsync(browser.SubmitAsync(Again(await InvitingAsync(browser, visit), "Clara Novak", "excluded")));
        await browser.SubmitAsync(FormOf(without));
        await visit.DeliverAsync(Cancel);

        var standing = await browser.OpenAsync(PlanPage.Of(visit));
        PlanPage.WishOf(standing, "Clara Novak").Value = "";
        var taken = await browser.FollowAsync(browser.SubmitAsync(PlanPage.ToSeeAgain(FormOf(standing))));
        await browser.SubmitAsync(FormOf(taken));

        Assert.Equal(["Clara Novak speaker · invited: not told: left out"], PlanPage.Lines(standing, "invite-held").Select(line => line.Split('|')[0]));
        Assert.Equal("Bring calendars up to date (1 mail)", PlanPage.ButtonOf(taken, "invite"));
        Assert.NotNull(await visit.InvitationOfAsync("Clara Novak", Cancel));
    }

    [Theory]
    [InlineData("")]
    [InlineData("2031-01-06T09:59")]
    [InlineData("soon")]
    public async Task A_delay_without_a_moment_to_come_is_asked_for_again(string until)
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var (browser, visit) = (new DeskBrowser(pipeline), await PublishedToNobodyAsync(pipeline));
        var planned = await InvitingAsync(browser, visit);

        var seen = await browser.SubmitAsync(Again(planned, "Clara Novak", "delayed", until));
        var sent = await browser.SubmitAsync(PlanPage.Wishing(await InvitingAsync(browser, visit), "invite", "Clara Novak", "delayed", until));

        Assert.All([seen, sent], answer => Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status));
        Assert.Contains("needs a day and an hour", PlanPage.Said(DeskBrowser.Parse(seen)), StringComparison.Ordinal);
        Assert.Equal("delayed", PlanPage.WishOf(DeskBrowser.Parse(sent), "Clara Novak").Value);
        Assert.Empty(await visit.InvitationsAsync(Cancel));
    }

    [Fact]
    public async Task A_person_of_several_entries_is_wished_for_once()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var browser = new DeskBrowser(pipeline);
        var visit = await TestVisit.PrepareAsync(pipeline, SampleVisits.OneDay.With(2, line => line with { Speaker = "Clara Novak" }), SampleVisits.People, Cancel);
        await visit.PublishAsync(Cancel, inviting: "nobody");

        var page = await InvitingAsync(browser, visit);
        var without = await browser.FollowAsync(browser.SubmitAsync(Again(page, "Clara Novak", "excluded")));

        Assert.Equal(2, PlanPage.Lines(page, "invite-created").Count(line => line.StartsWith("Clara Novak", StringComparison.Ordinal)));
        Assert.Equal(3, page.QuerySelectorAll("tbody select").Length);
        Assert.Equal(2, PlanPage.Lines(without, "invite-held").Count);
    }

    [Fact]
    public async Task A_plan_of_very_many_people_is_one_form_all_the_same()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var (browser, visit) = (new DeskBrowser(pipeline), await PublishedToNobodyAsync(pipeline));
        var form = PlanPage.ToSeeAgain(FormOf(await InvitingAsync(browser, visit)));

        var answer = await browser.SubmitAsync(form, [.. Enumerable.Range(0, 3000).Select(number => ($"when-invite-{number:x20}", ""))]);

        Assert.Equal(HttpStatusCode.SeeOther, answer.Status);
    }

    private static async Task<TestVisit> PublishedToNobodyAsync(Pipeline pipeline)
    {
        var visit = await TestVisit.PrepareAsync(pipeline, SampleVisits.OneDay, SampleVisits.People, Cancel);
        await visit.PublishAsync(Cancel, inviting: "nobody");
        return visit;
    }

    private static Task<IHtmlDocument> InvitingAsync(DeskBrowser browser, TestVisit visit) =>
        browser.OpenAsync($"{PlanPage.Of(visit)}?inviting=hosts-and-speakers");

    private static IHtmlFormElement Again(IHtmlDocument page, string name, string kind, string until = "") =>
        PlanPage.ToSeeAgain(PlanPage.Wishing(page, "invite", name, kind, until));

    private static IHtmlFormElement FormOf(IHtmlDocument page) =>
        PlanPage.Form(page, "invite") ?? throw new InvalidOperationException("There is nothing to send.");
}
