using Delegations.Invitations;
using Delegations.Invitations.Notices;
using Delegations.Testing;
using Delegations.Visits;
using NodaTime;
using Xunit;

namespace Delegations.Functions.Tests.Invitations.Notices;

/// <summary>Who is reminded, when, and how often.</summary>
public sealed class ReminderTests(AzuriteFixture azurite)
{
    /// <summary>08:00 in Brussels, seven days before.</summary>
    private const string SevenDaysBefore = "2031-03-03T07:00:00Z";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("2031-03-03T06:59:59Z", 0)]
    [InlineData(SevenDaysBefore, 4)]
    [InlineData("2031-03-03T22:59:00Z", 4)]
    [InlineData("2031-03-03T23:00:00Z", 0)]
    [InlineData("2031-03-05T12:00:00Z", 0)]
    [InlineData("2031-03-08T07:00:00Z", 4)]
    [InlineData("2031-03-09T12:00:00Z", 0)]
    [InlineData("2031-03-11T12:00:00Z", 0)]
    public async Task Reminders_are_due_from_eight_in_the_morning_of_the_set_days_and_on_no_later_day(string utc, int expected)
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await NoticedVisit.PublishAsync(pipeline, Cancel);

        Assert.Equal(expected, await visit.RunAtAsync(utc, Cancel));
    }

    [Fact]
    public async Task Only_those_who_have_not_answered_are_reminded_and_each_once_however_often_the_timer_runs()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await NoticedVisit.PublishAsync(pipeline, Cancel);
        await visit.AnswerAsync("Clara Novak", ReplyStatus.Accepted, Cancel);
        await visit.AnswerAsync("Ada Martin", ReplyStatus.Declined, Cancel);
        await visit.AnswerAsync("Bruno Leroy", ReplyStatus.Tentative, Cancel);

        var first = await visit.RunAtAsync(SevenDaysBefore, Cancel);
        await visit.SendAsync(Cancel);
        var second = await visit.RunAtAsync("2031-03-03T08:00:00Z", Cancel);
        await visit.SendAsync(Cancel);

        Assert.Equal((1, 0), (first, second));
        var mail = Assert.Single(await visit.SentAsync(Cancel));
        Assert.Equal("david.okoro@example.org", mail.To.Address);
        Assert.StartsWith("Please reply: ", mail.Subject, StringComparison.Ordinal);
        Assert.Contains("Vacuum chamber tests", mail.Subject, StringComparison.Ordinal);
        Assert.Contains("14:00 – 15:00 (", mail.Text, StringComparison.Ordinal);
        Assert.Contains("Test Labs", mail.Text, StringComparison.Ordinal);
        Assert.Contains("in 7 days", mail.Text, StringComparison.Ordinal);
        Assert.Contains("reminder 1 of at most 2", mail.Text, StringComparison.Ordinal);
        Assert.Single(await visit.MailsAsync(Cancel));
    }

    [Theory]
    [InlineData("09:00", "10:00", "2031-03-07T23:30:00Z", 0)]
    [InlineData("09:00", "10:00", "2031-03-08T07:00:00Z", 1)]
    [InlineData("18:00", "19:00", "2031-03-08T07:00:00Z", 1)] // in Brussels it is the 11th by then
    [InlineData("18:00", "19:00", "2031-03-09T07:00:00Z", 0)]
    public async Task Days_are_counted_back_from_the_date_at_the_place_of_the_session(string start, string end, string utc, int expected)
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await NoticedVisit.PublishAsync(
            pipeline, NoticedVisit.Zoned("2031-03-10", start, end, "America/Phoenix"), "\"reminderDays\":[2]", SampleVisits.People, Cancel);

        var due = await visit.RunAtAsync(utc, Cancel);
        await visit.SendAsync(Cancel);

        Assert.Equal(expected, due);
        Assert.All(await visit.SentAsync(Cancel), mail => Assert.Contains($"{start} – {end} (", mail.Text, StringComparison.Ordinal));
        Assert.All(await visit.SentAsync(Cancel), mail => Assert.Contains("Phoenix", mail.Text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2031-03-31", "2031-03-30T05:59:00Z", 0)] // summer time began this night
    [InlineData("2031-03-31", "2031-03-30T06:00:00Z", 1)]
    [InlineData("2031-10-27", "2031-10-26T06:59:00Z", 0)] // and ended this one
    [InlineData("2031-10-27", "2031-10-26T07:00:00Z", 1)]
    public async Task Eight_in_the_morning_is_that_of_the_wall_clock_when_summer_time_changes(string date, string utc, int expected)
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var itinerary = new ItineraryText(new ItineraryLine(date, "10:00", "11:00", "Cybersecurity in orbit", "Space Centre", Speaker: "Clara Novak"));
        var visit = await NoticedVisit.PublishAsync(pipeline, Cancel, "\"reminderDays\":[1]", itinerary);

        Assert.Equal(expected, await visit.RunAtAsync(utc, Cancel));
    }

    [Fact]
    public async Task On_the_day_itself_nobody_is_reminded_of_what_has_begun()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await NoticedVisit.PublishAsync(pipeline, Cancel, "\"reminderDays\":[0]");

        var due = await visit.RunAtAsync("2031-03-10T09:30:00Z", Cancel);
        await visit.SendAsync(Cancel);

        Assert.Equal(2, due);
        Assert.Equal(["bruno.leroy@example.org", "david.okoro@example.org"], (await visit.SentAsync(Cancel)).Select(mail => mail.To.Address));
        Assert.All(await visit.SentAsync(Cancel), mail => Assert.Contains("today", mail.Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Nobody_is_reminded_of_what_they_were_asked_the_same_day()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        pipeline.SetClock("2031-03-03T06:00:00Z");
        var visit = await NoticedVisit.PublishAsync(pipeline, Cancel);

        Assert.Equal(0, await visit.RunAtAsync(SevenDaysBefore, Cancel));
        Assert.Equal(4, await visit.RunAtAsync("2031-03-08T07:00:00Z", Cancel));
    }

    [Fact]
    public async Task A_visit_without_reminder_days_reminds_nobody()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await NoticedVisit.PublishAsync(pipeline, Cancel, "\"reminderDays\":[]");

        Assert.Equal(0, await visit.RunAtAsync(SevenDaysBefore, Cancel));
    }

    [Fact]
    public async Task The_limit_counts_reminders_by_hand_and_begins_anew_when_the_answer_is_asked_again()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var itinerary = new ItineraryText(new ItineraryLine(SampleVisits.Day, "10:00", "11:00", "Cybersecurity in orbit", "Space Centre", Speaker: "Clara Novak"));
        var visit = await NoticedVisit.PublishAsync(pipeline, Cancel, "\"reminderDays\":[7,2]", itinerary);
        foreach (var day in (string[])["2031-02-10T10:00:00Z", "2031-02-11T10:00:00Z"])
        {
            pipeline.SetClock(day);
            await pipeline.SendJsonAsync(HttpMethod.Post, $"{visit.Test.Path}/reminders", "{}", Cancel);
            await visit.SendAsync(Cancel);
        }

        var exhausted = await visit.RunAtAsync(SevenDaysBefore, Cancel);
        await visit.Test.UploadAsync(itinerary.With(0, line => line with { Start = "10:30" }), Cancel);
        await visit.Test.PublishAsync(Cancel);
        await visit.Test.DeliverAsync(Cancel);
        var anew = await visit.RunAtAsync("2031-03-08T07:00:00Z", Cancel);

        Assert.Equal((0, 1), (exhausted, anew));
        Assert.Equal([1, 1, 2], (await visit.ListAsync(Cancel)).Select(notice => notice.Number).Order());
    }

    [Theory]
    [InlineData(null, 0)]
    [InlineData("https://visits.example.org", 4)]
    public async Task Where_no_mailbox_is_read_only_a_page_to_answer_on_makes_reminders(string? page, int expected)
    {
        var settings = new Dictionary<string, string?> { [DeliveryOptions.RepliesByMailKey] = "false", ["PublicBaseUrl"] = page };
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel, new PipelineOptions { Settings = settings });
        var visit = await NoticedVisit.PublishAsync(pipeline, Cancel);

        var due = await visit.RunAtAsync(SevenDaysBefore, Cancel);
        await visit.SendAsync(Cancel);

        Assert.Equal(expected, due);
        Assert.All(await visit.SentAsync(Cancel), mail => Assert.Contains("https://visits.example.org/r/", mail.Text, StringComparison.Ordinal));
        Assert.All(await visit.SentAsync(Cancel), mail => Assert.DoesNotContain("by replying", mail.Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Whoever_answers_before_the_reminder_leaves_gets_none()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await NoticedVisit.PublishAsync(pipeline, Cancel);
        await visit.RunAtAsync(SevenDaysBefore, Cancel);

        await visit.AnswerAsync("Clara Novak", ReplyStatus.Accepted, Cancel);
        await visit.SendAsync(Cancel);

        Assert.Equal(3, (await visit.MailsAsync(Cancel)).Count);
        var clara = (await visit.Test.InvitationOfAsync("Clara Novak", Cancel)).Id;
        Assert.Equal(NoticeState.Dropped, (await visit.ListAsync(Cancel)).Single(notice => notice.Invitation == clara).State);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task An_entry_that_is_taken_away_or_moved_meanwhile_is_not_reminded_of(bool delivered)
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await NoticedVisit.PublishAsync(pipeline, Cancel);
        await visit.RunAtAsync(SevenDaysBefore, Cancel);

        await visit.Test.UploadAsync(SampleVisits.OneDay.With(1, line => line with { Start = "10:15" }).Without(2), Cancel);
        await visit.Test.PublishAsync(Cancel);
        if (delivered)
        {
            await visit.Test.DeliverAsync(Cancel);
        }

        await visit.SendAsync(Cancel);

        Assert.Equal(["ada.martin@example.org"], (await visit.SentAsync(Cancel)).Select(mail => mail.To.Address));
    }

    [Fact]
    public async Task A_reminder_that_could_not_leave_for_more_than_a_day_is_dropped()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await NoticedVisit.PublishAsync(pipeline, Cancel);
        await visit.RunAtAsync(SevenDaysBefore, Cancel);

        pipeline.Clock.Advance(Duration.FromHours(25));
        await visit.SendAsync(Cancel);

        Assert.Empty(await visit.MailsAsync(Cancel));
        Assert.All(await visit.ListAsync(Cancel), notice => Assert.Equal(NoticeState.Dropped, notice.State));
    }

    [Fact]
    public async Task Everybody_is_asked_in_their_language_and_the_subject_says_that_an_answer_is_needed()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await NoticedVisit.PublishAsync(pipeline, Cancel, people: NoticedVisit.FourLanguages);

        await visit.RunAtAsync(SevenDaysBefore, Cancel);
        await visit.SendAsync(Cancel);

        Assert.Equal(
            ["Please reply", "Merci de répondre", "Graag uw antwoord", "Bitte antworten"],
            (await visit.SentAsync(Cancel)).Select(mail => mail.Subject.Split(':')[0].Trim()));
    }
}
