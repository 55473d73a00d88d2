using Delegations.Invitations;
using Delegations.Invitations.Delivery;
using Delegations.Model.Messages;
using Delegations.Storage.Blobs;
using Delegations.Testing;
using Delegations.Visits;
using NodaTime;
using Xunit;

namespace Delegations.Functions.Tests.Invitations;

/// <summary>Whatever is cut off or happens twice: in the end there is one message per invitation and change.</summary>
public sealed class InterruptedDeliveryTests(AzuriteFixture azurite)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_same_message_twice_delivers_once()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var (visit, clara) = await QueuedAsync(pipeline);

        await visit.DeliverAsync(clara, Cancel, "message-1");
        await visit.DeliverAsync(clara, Cancel, "message-1");
        await visit.DeliverAsync(clara, Cancel, "message-2");

        await AssertOneMessageAsync(visit, clara);
    }

    [Fact]
    public async Task The_same_message_handled_eight_times_at_once_delivers_once()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var (visit, clara) = await QueuedAsync(pipeline);

        await Task.WhenAll(Enumerable.Range(0, 8).Select(number => visit.DeliverAsync(clara, Cancel, $"message-{number % 2}")));
        pipeline.Clock.Advance(Duration.FromMinutes(3));
        await visit.ReconcileAsync(Cancel);
        await visit.DeliverAsync(Cancel);

        await AssertOneMessageAsync(visit, clara);
    }

    [Fact]
    public async Task A_row_that_was_written_but_never_queued_is_queued_later()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var (visit, clara) = await QueuedAsync(pipeline);

        var tooEarly = await visit.ReconcileAsync(Cancel);
        pipeline.Clock.Advance(Duration.FromMinutes(15));
        var queued = await visit.ReconcileAsync(Cancel);
        await visit.DeliverAsync(Cancel);

        Assert.Equal((0, 4), (tooEarly, queued));
        await AssertOneMessageAsync(visit, clara);
    }

    [Fact]
    public async Task A_publication_cut_off_before_its_first_row_is_reconciled_by_the_timer()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await TestVisit.PrepareAsync(pipeline, SampleVisits.OneDay, SampleVisits.People, Cancel);
        await visit.PublishAsync(Cancel, inviting: "nobody");
        await visit.PointAsync(Inviting.HostsAndSpeakers, Cancel);

        var queued = await visit.ReconcileAsync(Cancel);

        Assert.Equal(4, queued);
    }

    [Theory]
    [InlineData(Cut.BeforeTheCall)]
    [InlineData(Cut.AfterTheCalendarFile)]
    [InlineData(Cut.AfterTheMail)]
    public async Task An_attempt_that_was_cut_off_is_finished_with_the_same_bytes(Cut cut)
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var (visit, clara) = await QueuedAsync(pipeline);
        var letter = await CutOffAsync(pipeline, visit, clara, cut, "message-1");
        pipeline.Clock.Advance(Duration.FromMinutes(3));

        var queued = await visit.ReconcileAsync(Cancel);
        await visit.DeliverAsync(Cancel);

        Assert.Equal(1, queued);
        await AssertOneMessageAsync(visit, clara);
        Assert.Equal(letter.Calendar, await ReadAsync(pipeline, visit, $"{letter.Key}.ics"));
        Assert.Equal(letter.Mail, await ReadAsync(pipeline, visit, $"{letter.Key}.eml"));
    }

    [Fact]
    public async Task The_queues_own_repeat_of_a_message_that_was_cut_off_finishes_it_at_once()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var (visit, clara) = await QueuedAsync(pipeline);
        await CutOffAsync(pipeline, visit, clara, Cut.BeforeTheCall, "message-1");

        await visit.DeliverAsync(clara, Cancel, "message-1");

        await AssertOneMessageAsync(visit, clara);
    }

    [Fact]
    public async Task Another_message_leaves_an_attempt_that_may_still_be_running_alone()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var (visit, clara) = await QueuedAsync(pipeline);
        await CutOffAsync(pipeline, visit, clara, Cut.BeforeTheCall, "message-1");

        await visit.DeliverAsync(clara, Cancel, "message-2");

        Assert.Empty(await visit.CalendarsAsync(clara, Cancel));
        Assert.Equal(InvitationState.Sending, (await visit.InvitationOfAsync("Clara Novak", Cancel)).State);
    }

    [Fact]
    public async Task A_change_published_while_its_forerunner_leaves_follows_it()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var (visit, clara) = await QueuedAsync(pipeline);
        await CutOffAsync(pipeline, visit, clara, Cut.AfterTheMail, "message-1");
        await visit.UploadAsync(SampleVisits.OneDay.With(1, line => line with { Start = "10:30" }), Cancel);
        await visit.PublishAsync(Cancel);

        await visit.DeliverAsync(clara, Cancel, "message-1");

        var calendars = await visit.CalendarsAsync(clara, Cancel);
        Assert.Equal(["20310310T100000", "20310310T103000"], calendars.Select(calendar => TestVisit.Property(calendar, "DTSTART")));
        Assert.Equal(["0", "1"], calendars.Select(calendar => TestVisit.Property(calendar, "SEQUENCE")));
        Assert.NotEqual(TestVisit.Property(calendars[0], "DTSTAMP"), TestVisit.Property(calendars[1], "DTSTAMP"));
    }

    [Fact]
    public async Task An_entry_dropped_before_it_was_sent_leaves_no_message()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var (visit, clara) = await QueuedAsync(pipeline);
        await visit.PublishAsync(Cancel, inviting: "nobody");

        await visit.DeliverAsync(clara, Cancel);

        Assert.Empty(await visit.CalendarsAsync(clara, Cancel));
        Assert.DoesNotContain(await visit.InvitationsAsync(Cancel), invitation => invitation.Id == clara.Id && invitation.IsLive);
    }

    [Theory]
    [InlineData("""{"name":"deliver-invitation","version":2,"visit":"0123456789abcdef0123","invitation":"0123456789abcdef0123"}""", "version 2")]
    [InlineData("""{"name":"something-else","version":1}""", "not named")]
    [InlineData("Dear queue", "not JSON")]
    public async Task A_message_nobody_understands_is_given_up_with_a_row_that_says_why(string text, string reason)
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);

        await Assert.ThrowsAsync<UnprocessableMessageException>(() => pipeline.HandleAsync("DeliverInvitation", text, Cancel));
        await pipeline.HandleAsync("RecordPoison", text, Cancel);
        await pipeline.HandleAsync("RecordPoison", text, Cancel);

        var facts = await pipeline.Get<AuditStore>().ListAsync(null, Cancel);
        Assert.Single(facts, fact => fact.What == "message-given-up" && fact.Reason.Contains(reason, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_message_the_queue_gave_up_is_shown_at_its_visit_and_tried_again()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var (visit, clara) = await QueuedAsync(pipeline);

        await pipeline.HandleAsync("RecordPoison", visit.MessageOf(clara), Cancel);
        var shown = await visit.InvitationOfAsync("Clara Novak", Cancel);
        var queued = await visit.ReconcileAsync(Cancel);

        Assert.Single(await pipeline.Get<AuditStore>().ListAsync(visit.Id, Cancel), fact => fact.What == "message-given-up");
        Assert.NotNull(shown.Reason);
        Assert.Equal(1, queued);
    }

    [Fact]
    public async Task A_message_given_up_again_later_leaves_a_row_of_its_own()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var (visit, clara) = await QueuedAsync(pipeline);

        await pipeline.HandleAsync("RecordPoison", visit.MessageOf(clara), Cancel, "the first");
        await pipeline.HandleAsync("RecordPoison", visit.MessageOf(clara), Cancel, "the first");
        pipeline.Clock.Advance(Duration.FromDays(21));
        await pipeline.HandleAsync("RecordPoison", visit.MessageOf(clara), Cancel, "the second");

        var facts = await pipeline.Get<AuditStore>().ListAsync(visit.Id, Cancel);
        Assert.Equal(2, facts.Count(fact => fact.What == "message-given-up"));
    }

    [Fact]
    public async Task A_message_for_a_visit_that_is_not_there_is_done()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);

        var failure = await Record.ExceptionAsync(() => pipeline.HandleAsync(
            "DeliverInvitation", """{"name":"deliver-invitation","version":1,"visit":"0123456789abcdef0123","invitation":"0123456789abcdef0123"}""", Cancel));

        Assert.Null(failure);
    }

    private static async Task<(TestVisit Visit, Invitation Clara)> QueuedAsync(Pipeline pipeline)
    {
        var visit = await TestVisit.PrepareAsync(pipeline, SampleVisits.OneDay, SampleVisits.People, Cancel);
        await visit.PublishAsync(Cancel);
        return (visit, await visit.InvitationOfAsync("Clara Novak", Cancel));
    }

    /// <summary>Does by hand what a handler does until it is cut off.</summary>
    private static async Task<Letter> CutOffAsync(Pipeline pipeline, TestVisit visit, Invitation row, Cut cut, string call)
    {
        var (state, now) = (await visit.ReadAsync(Cancel), pipeline.Clock.Now);
        var compared = await pipeline.Get<VisitComparison>().CompareAsync(state, Cancel);
        var message = MessageDecision.Decide(compared.Differences.Single(difference => difference.Id == row.Id), row, ReplyStatus.NeedsAction, now, call);
        var marked = await pipeline.Get<InvitationStore>().UpdateAsync(row with { State = InvitationState.Sending, Outgoing = message }, Cancel);
        Assert.NotNull(marked);
        var letter = pipeline.Get<LetterDesk>().Write(state, marked, message);
        var documents = pipeline.Get<DocumentStore>();
        if (cut >= Cut.AfterTheCalendarFile)
        {
            await documents.AddOnceAsync(OutboxDelivery.Container, $"{visit.Id}/{letter.Key}.ics", BinaryData.FromBytes(letter.Calendar), "text/calendar", Cancel);
        }

        if (cut >= Cut.AfterTheMail)
        {
            await documents.AddOnceAsync(OutboxDelivery.Container, $"{visit.Id}/{letter.Key}.eml", BinaryData.FromBytes(letter.Mail), "message/rfc822", Cancel);
        }

        return letter;
    }

    private static async Task AssertOneMessageAsync(TestVisit visit, Invitation invitation)
    {
        var files = (await visit.OutboxAsync(Cancel)).Where(name => name.StartsWith($"{invitation.Id}-", StringComparison.Ordinal));
        Assert.Equal([".eml", ".ics"], files.Select(Path.GetExtension));
        Assert.Equal(InvitationState.Sent, (await visit.InvitationOfAsync(invitation.Name, Cancel)).State);
    }

    private static async Task<byte[]?> ReadAsync(Pipeline pipeline, TestVisit visit, string name) =>
        (await pipeline.Get<DocumentStore>().ReadIfExistsAsync(OutboxDelivery.Container, $"{visit.Id}/{name}", Cancel))?.ToArray();

    /// <summary>Where a delivery stops. Public, because a test takes it.</summary>
    public enum Cut
    {
        BeforeTheCall,
        AfterTheCalendarFile,
        AfterTheMail,
    }
}
