using Xunit;

namespace Delegations.Functions.Tests.Invitations.Notices;

[Collection(TimerTests.Name)]
public sealed class SendRemindersTests(TimerStorage storage)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_timer_asks_for_what_is_due_in_each_visit_and_leaves_those_alone_that_are_over()
    {
        await using var pipeline = await Pipeline.StartAsync(storage.Azurite, Cancel);
        var (one, other) = (await NoticedVisit.PublishAsync(pipeline, Cancel), await NoticedVisit.PublishAsync(pipeline, Cancel));
        pipeline.SetClock("2031-03-03T07:02:00Z");

        await pipeline.TickAsync("SendReminders", Cancel);
        var due = (await one.ListAsync(Cancel), await other.ListAsync(Cancel));
        pipeline.SetClock("2031-04-01T07:02:00Z");
        await pipeline.TickAsync("SendReminders", Cancel);

        Assert.Equal((4, 4), (due.Item1.Count, due.Item2.Count));
        Assert.Equal(due.Item1.Select(notice => notice.QueuedAt), (await one.ListAsync(Cancel)).Select(notice => notice.QueuedAt));
    }
}
