using Delegations.Testing.Graph;
using Xunit;

namespace Delegations.Graph.Tests.Events;

public sealed class CancelEventTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Cancelling_tells_the_guest_and_the_event_is_gone()
    {
        await using var office = await Office.OpenAsync();
        var created = await office.CreateAsync();

        Office.Value(await office.Client.CancelEventAsync(Office.Mailbox, created.Id, "Postponed to autumn.", Token));

        Assert.Equal([MailKind.Invitation, MailKind.Cancellation], office.Server.MailsTo(Office.Guest).Select(mail => mail.Kind));
        Assert.Empty(office.Server.CalendarOf(Office.Guest));
        Assert.IsType<GraphFailure.NotFound>(Office.Failure(await office.Client.GetEventAsync(Office.Mailbox, created.Id, Token)));
        office.Server.AssertClean();
    }

    [Fact]
    public async Task A_repeat_finds_nothing_and_tells_nobody()
    {
        await using var office = await Office.OpenAsync();
        var created = await office.CreateAsync();
        office.Server.Faults.Next(Fault.FailsAfter);

        var first = await office.Client.CancelEventAsync(Office.Mailbox, created.Id, comment: null, Token);
        var second = await office.Client.CancelEventAsync(Office.Mailbox, created.Id, comment: null, Token);

        Assert.IsType<GraphFailure.Unknown>(Office.Failure(first));
        Assert.IsType<GraphFailure.NotFound>(Office.Failure(second));
        Assert.Single(office.Server.Mails, mail => mail.Kind == MailKind.Cancellation);
    }
}
