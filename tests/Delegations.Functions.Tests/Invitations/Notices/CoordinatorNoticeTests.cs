using Delegations.Invitations;
using Delegations.Invitations.Delivery;
using Delegations.Invitations.Notices;
using Delegations.Model.Ids;
using Delegations.Testing;
using Delegations.Visits;
using NodaTime;
using Xunit;

namespace Delegations.Functions.Tests.Invitations.Notices;

/// <summary>What the coordinator is told: open answers, and what needs a person's attention.</summary>
public sealed class CoordinatorNoticeTests(AzuriteFixture azurite)
{
    private const string Told = $"\"coordinator\":\"{NoticedVisit.Coordinator}\",\"reminderDays\":[]";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("2031-02-23T12:00:00Z", 0)]
    [InlineData("2031-02-24T06:59:00Z", 0)] // a Monday
    [InlineData("2031-02-24T07:00:00Z", 1)]
    [InlineData("2031-02-24T22:00:00Z", 1)]
    [InlineData("2031-02-25T12:00:00Z", 0)]
    [InlineData("2031-03-09T07:00:00Z", 1)] // the eve of the first day, a Sunday
    [InlineData("2031-03-10T15:00:00Z", 0)] // a Monday, when all has begun
    public async Task Open_answers_are_listed_on_mondays_and_on_the_eve_of_the_first_day(string utc, int expected)
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await NoticedVisit.PublishAsync(pipeline, Cancel, Told);

        Assert.Equal(expected, await visit.RunAtAsync(utc, Cancel));
        Assert.Equal(0, await visit.RunAtAsync(utc, Cancel));
    }

    [Fact]
    public async Task The_list_names_who_has_not_answered_and_how_often_they_were_reminded()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await NoticedVisit.PublishAsync(pipeline, Cancel, $"\"coordinator\":\"{NoticedVisit.Coordinator}\",\"reminderDays\":[14]");
        await visit.AnswerAsync("Ada Martin", ReplyStatus.Accepted, Cancel);
        await visit.RunAtAsync("2031-02-24T07:00:00Z", Cancel);
        await visit.SendAsync(Cancel);

        await visit.RunAtAsync("2031-03-03T07:00:00Z", Cancel);
        await visit.SendAsync(Cancel);

        var lists = (await visit.SentAsync(Cancel)).Where(mail => mail.To.Address == NoticedVisit.Coordinator).ToList();
        Assert.Equal(2, lists.Count);
        Assert.All(lists, mail => Assert.Equal("3 answers still awaited: Space visit", mail.Subject));
        Assert.All(lists, mail => Assert.DoesNotContain("Ada Martin", mail.Text, StringComparison.Ordinal));
        Assert.Contains(lists, mail => mail.Text.Contains("1 reminder sent", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_open_answers_or_without_an_address_there_is_no_list()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await NoticedVisit.PublishAsync(pipeline, Cancel, "\"reminderDays\":[]");
        var unaddressed = await visit.RunAtAsync("2031-02-24T07:00:00Z", Cancel);
        await visit.SetAsync(Told, Cancel);
        foreach (var name in (string[])["Ada Martin", "Bruno Leroy", "Clara Novak", "David Okoro"])
        {
            await visit.AnswerAsync(name, ReplyStatus.Accepted, Cancel);
        }

        Assert.Equal((0, 0), (unaddressed, await visit.RunAtAsync("2031-02-24T07:00:00Z", Cancel)));
    }

    [Fact]
    public async Task A_decline_is_told_once_with_what_the_person_wrote()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await NoticedVisit.PublishAsync(pipeline, Cancel, Told);
        var fact = await visit.AnswerAsync("Clara Novak", ReplyStatus.Declined, Cancel, "I am in Lisbon that day.");

        await RaiseAsync(pipeline, visit, AlertKind.Declined, "Clara Novak", fact.Key);
        await visit.SendAsync(Cancel);
        await RaiseAsync(pipeline, visit, AlertKind.Declined, "Clara Novak", fact.Key);
        await visit.SendAsync(Cancel);

        var mail = Assert.Single(await visit.SentAsync(Cancel));
        Assert.Equal(NoticedVisit.Coordinator, mail.To.Address);
        Assert.StartsWith("Declined: Clara Novak", mail.Subject, StringComparison.Ordinal);
        Assert.Contains("I am in Lisbon that day.", mail.Text, StringComparison.Ordinal);
        Assert.Single(await visit.MailsAsync(Cancel));
        Assert.Single(await AlertFactsAsync(pipeline, visit));
    }

    [Fact]
    public async Task Whoever_thinks_better_of_it_at_once_is_not_told_of()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await NoticedVisit.PublishAsync(pipeline, Cancel, Told);
        var fact = await visit.AnswerAsync("Clara Novak", ReplyStatus.Declined, Cancel);
        await RaiseAsync(pipeline, visit, AlertKind.Declined, "Clara Novak", fact.Key);
        pipeline.Clock.Advance(Duration.FromMinutes(1));
        await visit.AnswerAsync("Clara Novak", ReplyStatus.Accepted, Cancel);

        await visit.SendAsync(Cancel);

        Assert.Equal(NoticeState.Dropped, (await visit.SingleAsync(Cancel)).State);
        Assert.Empty(await visit.MailsAsync(Cancel));
    }

    [Theory]
    [InlineData("Proposal", "Another time proposed: Clara Novak")]
    [InlineData("Stranger", "Reply from somebody who was not invited: ")]
    [InlineData("AwaitsLook", "Answer to be checked: Clara Novak")]
    public async Task Every_kind_of_alert_has_its_words(string kind, string subject)
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await NoticedVisit.PublishAsync(pipeline, Cancel, Told);

        await RaiseAsync(pipeline, visit, Enum.Parse<AlertKind>(kind), "Clara Novak", "some-answer");
        await visit.SendAsync(Cancel);

        Assert.StartsWith(subject, Assert.Single(await visit.SentAsync(Cancel)).Subject, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_an_address_an_alert_is_noted_and_nobody_is_mailed()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await NoticedVisit.PublishAsync(pipeline, Cancel, "\"reminderDays\":[]");

        await RaiseAsync(pipeline, visit, AlertKind.Stranger, "Clara Novak", "some-answer");

        Assert.Empty(await visit.ListAsync(Cancel));
        Assert.Single(await AlertFactsAsync(pipeline, visit));
    }

    [Fact]
    public async Task An_alert_cut_off_after_its_row_is_mailed_once_and_noted_by_the_repeat()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await NoticedVisit.PublishAsync(pipeline, Cancel, Told);
        var clara = (await visit.Test.InvitationOfAsync("Clara Novak", Cancel)).Id;
        var cutOff = Notice.OfAlert(visit.Test.Id, new Alert(AlertKind.Stranger, clara, "some-answer"), pipeline.Clock.Now);
        await pipeline.Get<NoticeStore>().AddAsync(cutOff with { QueuedAt = pipeline.Clock.Now }, Cancel);

        await RaiseAsync(pipeline, visit, AlertKind.Stranger, "Clara Novak", "some-answer");
        await visit.SendAsync(Cancel);

        Assert.Single(await visit.MailsAsync(Cancel));
        Assert.Single(await AlertFactsAsync(pipeline, visit));
    }

    [Fact]
    public async Task A_message_that_cannot_be_delivered_is_told_once_with_its_reason()
    {
        var outside = new MailOutside { EntryAnswer = new DeliveryOutcome.Impossible(DeliveryReason.AddressRefused) };
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel, new PipelineOptions { Delivery = outside });
        var visit = await NoticedVisit.PublishAsync(pipeline, Cancel, Told);

        await visit.SendAsync(Cancel);
        await visit.RunAtAsync("2031-01-07T12:00:00Z", Cancel);
        await visit.SendAsync(Cancel);

        Assert.Equal(4, outside.Letters.Count);
        Assert.All(outside.Letters, letter => Assert.StartsWith("Not delivered: ", letter.Subject, StringComparison.Ordinal));
        Assert.All(outside.Letters, letter => Assert.Contains("does not take this person's address", letter.Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_failure_cut_off_before_its_alert_is_told_by_the_hourly_round()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await NoticedVisit.PublishAsync(pipeline, Cancel, Told);
        var clara = await visit.Test.InvitationOfAsync("Clara Novak", Cancel);
        await pipeline.Get<InvitationStore>().UpdateAsync(clara with { State = InvitationState.Failed, Reason = DeliveryReason.Rejected }, Cancel);

        await visit.RunAtAsync("2031-01-07T12:00:00Z", Cancel);
        await visit.SendAsync(Cancel);

        Assert.StartsWith("Not delivered: Clara Novak", Assert.Single(await visit.SentAsync(Cancel)).Subject, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_decline_cut_off_before_its_alert_is_told_by_the_hourly_round_once()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await NoticedVisit.PublishAsync(pipeline, Cancel, Told);
        await visit.AnswerAsync("Clara Novak", ReplyStatus.Declined, Cancel);

        await visit.RunAtAsync("2031-01-06T11:00:00Z", Cancel);
        await visit.RunAtAsync("2031-01-06T12:00:00Z", Cancel);
        await visit.SendAsync(Cancel);

        Assert.Single(await visit.SentAsync(Cancel), mail => mail.Subject.StartsWith("Declined: Clara Novak", StringComparison.Ordinal));
        Assert.Single(await AlertFactsAsync(pipeline, visit));
    }

    [Fact]
    public async Task An_entry_that_somebody_deleted_in_the_calendar_is_told_in_words_of_its_own()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await PublishWithEventAsync(pipeline);

        await RaiseAsync(pipeline, visit, AlertKind.Deleted, "Clara Novak", "event");
        await RaiseAsync(pipeline, visit, AlertKind.Deleted, "Clara Novak", "a former event");
        await visit.SendAsync(Cancel);

        Assert.StartsWith("Deleted in the calendar: Clara Novak", Assert.Single(await visit.SentAsync(Cancel)).Subject, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_entry_deleted_by_hand_before_its_cancellation_leaves_is_not_told()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await PublishWithEventAsync(pipeline);
        await visit.Test.PublishAsync(Cancel, inviting: "hosts");

        await RaiseAsync(pipeline, visit, AlertKind.Deleted, "Clara Novak", "event");
        await visit.SendAsync(Cancel);

        Assert.Equal(NoticeState.Dropped, (await visit.SingleAsync(Cancel)).State);
    }

    [Fact]
    public async Task A_failure_that_was_mended_before_the_alert_leaves_is_not_told()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await NoticedVisit.PublishAsync(pipeline, Cancel, Told);
        var clara = await visit.Test.InvitationOfAsync("Clara Novak", Cancel);
        await pipeline.Get<Alerts>().RaiseAsync(await visit.Test.ReadAsync(Cancel), Alert.OfFailure(clara), Cancel);

        await visit.SendAsync(Cancel);

        Assert.Equal(NoticeState.Dropped, (await visit.SingleAsync(Cancel)).State);
    }

    /// <summary>A visit whose speaker's entry is an event of the organiser's calendar.</summary>
    private static async Task<NoticedVisit> PublishWithEventAsync(Pipeline pipeline)
    {
        var visit = await NoticedVisit.PublishAsync(pipeline, Cancel, Told);
        var clara = await visit.Test.InvitationOfAsync("Clara Novak", Cancel);
        await pipeline.Get<InvitationStore>().UpdateAsync(clara with { Entry = new ExternalEntry("event", "uid") }, Cancel);
        return visit;
    }

    private static async Task RaiseAsync(Pipeline pipeline, NoticedVisit visit, AlertKind kind, string name, string cause)
    {
        InvitationId invitation = (await visit.Test.InvitationOfAsync(name, Cancel)).Id;
        await pipeline.Get<Alerts>().RaiseAsync(await visit.Test.ReadAsync(Cancel), new Alert(kind, invitation, cause), Cancel);
    }

    private static async Task<IEnumerable<AuditFact>> AlertFactsAsync(Pipeline pipeline, NoticedVisit visit) =>
        (await pipeline.Get<AuditStore>().ListAsync(visit.Test.Id, Cancel)).Where(fact => fact.What == "alert");
}
