using Azure;
using Delegations.Invitations;
using Delegations.Invitations.Delivery;
using Delegations.Invitations.Notices;
using Delegations.Model.Messages;
using Delegations.Storage.Blobs;
using Delegations.Testing;
using Delegations.Visits;
using NodaTime;
using Xunit;

namespace Delegations.Functions.Tests.Invitations.Notices;

/// <summary>Whatever is cut off, refused or happens twice: one mail for each occasion, or a row that says that nobody knows.</summary>
public sealed class InterruptedNoticeTests(AzuriteFixture azurite)
{
    private const string Due = "2031-03-03T07:00:00Z";

    private static readonly ItineraryText OneTalk = new(
        new ItineraryLine(SampleVisits.Day, "10:00", "11:00", "Cybersecurity in orbit", "Space Centre", Speaker: "Clara Novak"));

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_same_notice_handled_eight_times_at_once_leaves_once()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var (visit, notice) = await DueAsync(pipeline);

        await Task.WhenAll(Enumerable.Range(0, 8).Select(number => visit.SendAsync(notice, $"call-{number}", Cancel)));
        await visit.SendAsync(notice, "call-9", Cancel);

        Assert.Single(await visit.MailsAsync(Cancel));
        Assert.Equal(NoticeState.Sent, (await visit.SingleAsync(Cancel)).State);
    }

    [Fact]
    public async Task Rounds_at_the_same_time_make_one_row()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await NoticedVisit.PublishAsync(pipeline, Cancel, itinerary: OneTalk);

        var added = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => visit.RunAtAsync(Due, Cancel)));

        Assert.Equal(1, added.Sum());
        await visit.SingleAsync(Cancel);
    }

    [Fact]
    public async Task A_row_that_never_reached_the_queue_is_queued_by_a_later_round()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await NoticedVisit.PublishAsync(pipeline, Cancel, itinerary: OneTalk);
        pipeline.SetClock(Due);
        var clara = await visit.Test.InvitationOfAsync("Clara Novak", Cancel);
        var cutOff = Notice.Reminder(clara, new LocalDate(2031, 3, 3), 1, pipeline.Clock.Now) with { QueuedAt = pipeline.Clock.Now };
        await pipeline.Get<NoticeStore>().AddAsync(cutOff, Cancel);

        await visit.RunAtAsync("2031-03-03T07:10:00Z", Cancel);
        var soon = (await visit.SingleAsync(Cancel)).QueuedAt;
        await visit.RunAtAsync("2031-03-03T08:02:00Z", Cancel);
        var later = (await visit.SingleAsync(Cancel)).QueuedAt;
        await visit.SendAsync(Cancel);

        Assert.Equal((cutOff.QueuedAt, pipeline.Clock.Now), (soon, later));
        Assert.Single(await visit.MailsAsync(Cancel));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task An_attempt_that_was_cut_off_is_finished_with_the_same_bytes(bool afterTheMail)
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var (visit, notice) = await DueAsync(pipeline);
        var (marked, content) = await CutOffAsync(pipeline, visit, notice, afterTheMail);
        await visit.Test.PutPeopleAsync(SampleVisits.People.Replace("Clara Novak,Orbit School", "Clara Novak,Another School", StringComparison.Ordinal), Cancel);

        await visit.SendAsync(notice, "another", Cancel);
        var tooSoon = (await visit.SingleAsync(Cancel)).State;
        await visit.RunAtAsync("2031-03-03T08:02:00Z", Cancel);
        await visit.SendAsync(notice, "another", Cancel);

        Assert.Equal(NoticeState.Sending, tooSoon);
        var name = Assert.Single(await visit.MailsAsync(Cancel));
        Assert.Equal($"{OutgoingNotice.KeyOf(notice.Id, marked.Outgoing!.Stamp)}.eml", name); // it was marked with one
        Assert.Equal(content.Mail, (await pipeline.Get<DocumentStore>().ReadIfExistsAsync(OutboxDelivery.Container, $"{visit.Test.Id}/{name}", Cancel))?.ToArray());
        Assert.Equal(NoticeState.Sent, (await visit.SingleAsync(Cancel)).State);
    }

    [Fact]
    public async Task Content_kept_by_an_attempt_that_got_no_further_does_no_harm()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var (visit, notice) = await DueAsync(pipeline);
        var draft = await pipeline.Get<NoticeWriter>().WriteAsync(await visit.Test.ReadAsync(Cancel), notice, pipeline.Clock.Now, Cancel);
        await pipeline.Get<NoticeContents>().KeepAsync(visit.Test.Id, notice.Id, Assert.IsType<NoticeDraft.Written>(draft).Content, Cancel);
        pipeline.Clock.Advance(Duration.FromMinutes(1));

        await visit.SendAsync(Cancel);

        Assert.Single(await visit.MailsAsync(Cancel));
    }

    [Fact]
    public async Task Whoever_answers_while_an_attempt_is_uncertain_gets_no_repeat_and_the_row_says_so()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var (visit, notice) = await DueAsync(pipeline);
        await CutOffAsync(pipeline, visit, notice, afterTheMail: false);
        await visit.AnswerAsync("Clara Novak", ReplyStatus.Accepted, Cancel);
        pipeline.Clock.Advance(Duration.FromMinutes(3));

        await visit.SendAsync(notice, "another", Cancel);

        Assert.Empty(await visit.MailsAsync(Cancel));
        Assert.Equal(NoticeState.Unknown, (await visit.SingleAsync(Cancel)).State);
    }

    [Fact]
    public async Task A_call_that_broke_off_is_repeated_as_uncertain_with_the_same_bytes()
    {
        var outside = new MailOutside { Failure = new RequestFailedException(503, "busy") };
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel, new PipelineOptions { Delivery = outside });
        var (visit, notice) = await DueAsync(pipeline);

        await Assert.ThrowsAsync<RequestFailedException>(() => visit.SendAsync(notice, "call", Cancel));
        pipeline.Clock.Advance(Duration.FromSeconds(30));
        await visit.SendAsync(notice, "call", Cancel);

        Assert.Equal([false, true], outside.Letters.Select(letter => letter.IsUncertain));
        Assert.Single(outside.Letters.Select(letter => (letter.Key, letter.Html, Convert.ToHexString(letter.Mail))).Distinct());
        Assert.Equal(NoticeState.Sent, (await visit.SingleAsync(Cancel)).State);
    }

    [Fact]
    public async Task What_is_put_off_is_made_anew_when_it_is_due_and_not_before()
    {
        var outside = new MailOutside { Answer = new DeliveryOutcome.Later(DeliveryReason.Throttled, Duration.FromHours(20), MessageStanding.Refused) };
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel, new PipelineOptions { Delivery = outside });
        var (visit, notice) = await DueAsync(pipeline);

        await visit.SendAsync(notice, "call-1", Cancel);
        var putOff = await visit.SingleAsync(Cancel);
        pipeline.Clock.Advance(Duration.FromHours(19));
        await visit.SendAsync(notice, "call-2", Cancel);
        outside.Answer = new DeliveryOutcome.Delivered();
        pipeline.Clock.Advance(Duration.FromHours(1));
        await visit.SendAsync(notice, "call-2", Cancel);

        Assert.Equal((NoticeState.Pending, (DeliveryReason?)DeliveryReason.Throttled), (putOff.State, putOff.Reason));
        Assert.Equal([false, false], outside.Letters.Select(letter => letter.IsUncertain));
        Assert.Equal(["in 7 days", "in 6 days"], outside.Letters.Select(letter => letter.Text[letter.Text.IndexOf("in ", letter.Text.IndexOf("takes place", StringComparison.Ordinal), StringComparison.Ordinal)..][..9]));
        Assert.Distinct(outside.Letters.Select(letter => letter.Key));
        Assert.Equal(NoticeState.Sent, (await visit.SingleAsync(Cancel)).State);
    }

    [Fact]
    public async Task What_may_have_left_is_repeated_when_it_is_due_where_a_repeat_is_recognised()
    {
        var outside = new MailOutside { Answer = new DeliveryOutcome.Later(DeliveryReason.Unavailable, Duration.FromSeconds(30)) };
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel, new PipelineOptions { Delivery = outside });
        var (visit, notice) = await DueAsync(pipeline);

        await visit.SendAsync(notice, "call-1", Cancel);
        outside.Answer = new DeliveryOutcome.Delivered();
        pipeline.Clock.Advance(Duration.FromSeconds(31));
        await visit.SendAsync(notice, "call-2", Cancel);

        Assert.Equal([false, true], outside.Letters.Select(letter => letter.IsUncertain));
        Assert.Single(outside.Letters.Select(letter => letter.Key).Distinct());
        Assert.Equal(NoticeState.Sent, (await visit.SingleAsync(Cancel)).State);
    }

    [Fact]
    public async Task What_may_have_left_by_a_way_that_recognises_no_repeat_ends_as_unknown_and_is_shown()
    {
        var outside = new MailOutside { Way = DeliveryWay.Graph, Answer = new DeliveryOutcome.Later(DeliveryReason.Unavailable) };
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel, GraphOptions(outside));
        var (visit, notice) = await DueAsync(pipeline);

        await visit.SendAsync(notice, "call-1", Cancel);
        await visit.RunAtAsync("2031-03-03T10:00:00Z", Cancel);
        await visit.SendAsync(notice, "call-2", Cancel);

        Assert.Single(outside.Letters);
        Assert.Equal(NoticeState.Unknown, (await visit.SingleAsync(Cancel)).State);
        var shown = Assert.Single((await pipeline.GetAsync($"{visit.Test.Path}/notices", Cancel)).Json.EnumerateArray());
        Assert.Equal("unknown", shown.GetProperty("state").GetString());
        Assert.Contains("not sent again", shown.GetProperty("reason").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Refused", "Failed")]
    [InlineData("Unknown", "Unknown")]
    public async Task What_can_never_be_sent_ends_as_failed_and_what_nobody_can_tell_as_unknown(string standing, string state)
    {
        var outside = new MailOutside { Answer = new DeliveryOutcome.Impossible(DeliveryReason.AddressRefused, Enum.Parse<MessageStanding>(standing)) };
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel, new PipelineOptions { Delivery = outside });
        var (visit, notice) = await DueAsync(pipeline);

        await visit.SendAsync(notice, "call-1", Cancel);
        await visit.SendAsync(notice, "call-1", Cancel);

        Assert.Single(outside.Letters);
        Assert.Equal(Enum.Parse<NoticeState>(state), (await visit.SingleAsync(Cancel)).State);
    }

    [Fact]
    public async Task A_notice_that_the_queue_gave_up_is_recorded_and_tried_again()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var (visit, notice) = await DueAsync(pipeline);

        await pipeline.HandleAsync("RecordNoticePoison", visit.MessageOf(notice), Cancel, "poison");
        var shown = await visit.SingleAsync(Cancel);
        await visit.RunAtAsync("2031-03-03T08:02:00Z", Cancel);
        var again = await visit.SingleAsync(Cancel);
        await visit.SendAsync(Cancel);

        Assert.Equal((DeliveryReason.GivenUp, null), (shown.Reason, shown.QueuedAt));
        Assert.NotNull(again.QueuedAt);
        Assert.Single(await pipeline.Get<AuditStore>().ListAsync(visit.Test.Id, Cancel), fact => fact is { What: "message-given-up", Subject: "send-notice" });
        Assert.Single(await visit.MailsAsync(Cancel));
    }

    [Fact]
    public async Task A_message_nobody_understands_is_refused()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);

        await Assert.ThrowsAsync<UnprocessableMessageException>(() => pipeline.HandleAsync("SendNotice", """{"name":"send-notice","version":2}""", Cancel));
    }

    private static PipelineOptions GraphOptions(MailOutside outside) => new()
    {
        Delivery = outside,
        Settings = new Dictionary<string, string?> { [DeliveryOptions.WaysKey] = "graph" },
    };

    private static async Task<(NoticedVisit Visit, Notice Notice)> DueAsync(Pipeline pipeline)
    {
        var visit = await NoticedVisit.PublishAsync(pipeline, Cancel, itinerary: OneTalk);
        Assert.Equal(1, await visit.RunAtAsync(Due, Cancel));
        return (visit, await visit.SingleAsync(Cancel));
    }

    /// <summary>Does by hand what a handler does until it is cut off.</summary>
    private static async Task<(Notice Marked, NoticeContent Content)> CutOffAsync(Pipeline pipeline, NoticedVisit visit, Notice notice, bool afterTheMail)
    {
        var now = pipeline.Clock.Now;
        var draft = await pipeline.Get<NoticeWriter>().WriteAsync(await visit.Test.ReadAsync(Cancel), notice, now, Cancel);
        var content = Assert.IsType<NoticeDraft.Written>(draft).Content;
        var hash = await pipeline.Get<NoticeContents>().KeepAsync(visit.Test.Id, notice.Id, content, Cancel);
        var marked = await pipeline.Get<NoticeStore>().UpdateAsync(
            notice with { State = NoticeState.Sending, Outgoing = new OutgoingNotice(now, hash, now, "cut off") }, Cancel);
        Assert.NotNull(marked);
        if (afterTheMail)
        {
            var path = $"{visit.Test.Id}/{OutgoingNotice.KeyOf(notice.Id, now)}.eml";
            await pipeline.Get<DocumentStore>().AddOnceAsync(OutboxDelivery.Container, path, BinaryData.FromBytes(content.Mail), "message/rfc822", Cancel);
        }

        return (marked, content);
    }
}
