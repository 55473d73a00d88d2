using Delegations.Invitations;
using Delegations.Testing;
using Delegations.Testing.Graph;
using NodaTime;
using Xunit;

namespace Delegations.Functions.Tests.Invitations.Graph;

/// <summary>Whatever is lost, killed or happens twice: in the end there is one event, and one mail for each change.</summary>
public sealed class GraphInterruptionTests(AzuriteFixture azurite)
{
    private const string Clara = "clara.novak@example.org";

    private static readonly ItineraryText Moved = OneSession.With(0, line => line with { Start = "10:30", End = "11:30" });

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static ItineraryText OneSession => new(
        new ItineraryLine(SampleVisits.Day, "10:00", "11:00", "Cybersecurity in orbit", "Space Centre", Speaker: "Clara Novak"));

    [Theory]
    [InlineData(Fault.AnswerLost)]
    [InlineData(Fault.FailsAfter)]
    [InlineData(Fault.FailsBefore)]
    [InlineData(Fault.Throttled)]
    public async Task A_creation_that_fails_once_is_one_event_and_one_mail(Fault fault)
    {
        await using var office = await GraphOffice.StartAsync(azurite, new GraphServerOptions { RetryAfter = "0.02" });
        var visit = await office.PublishAsync(OneSession);
        office.Server.Faults.Next(fault);

        await visit.DeliverAsync(Cancel);
        var waiting = await visit.InvitationOfAsync("Clara Novak", Cancel);
        await office.ReconcileAfterAsync(visit, Duration.FromMinutes(20));

        Assert.Equal(InvitationState.Pending, waiting.State);
        Assert.Equal(fault is Fault.Throttled ? MessageStanding.Refused : MessageStanding.Unknown, waiting.Outgoing?.Standing);
        await AssertSettledAsync(office, visit, MailKind.Invitation);
    }

    [Theory]
    [InlineData(Fault.AnswerLost)]
    [InlineData(Fault.FailsAfter)]
    [InlineData(Fault.FailsBefore)]
    [InlineData(Fault.Throttled)]
    public async Task A_change_that_fails_once_is_one_mail(Fault fault)
    {
        await using var office = await GraphOffice.StartAsync(azurite, new GraphServerOptions { RetryAfter = "0.02" });
        var visit = await office.DeliveredAsync(OneSession);
        office.Server.Faults.Next(fault);

        await GraphOffice.ChangeAsync(visit, Moved);
        await office.ReconcileAfterAsync(visit, Duration.FromMinutes(20));

        await AssertSettledAsync(office, visit, MailKind.Invitation, MailKind.Update);
        Assert.Equal(Instant.FromUtc(2031, 3, 10, 9, 30), office.EventOf(Clara).Start);
    }

    [Theory]
    [InlineData(Fault.AnswerLost)]
    [InlineData(Fault.FailsAfter)]
    [InlineData(Fault.FailsBefore)]
    [InlineData(Fault.Throttled)]
    public async Task A_cancellation_that_fails_once_is_one_mail(Fault fault)
    {
        await using var office = await GraphOffice.StartAsync(azurite, new GraphServerOptions { RetryAfter = "0.02" });
        var visit = await office.DeliveredAsync(OneSession);
        office.Server.Faults.Next(fault);

        await visit.PublishAsync(Cancel, inviting: "nobody");
        await visit.DeliverAsync(Cancel);
        await office.ReconcileAfterAsync(visit, Duration.FromMinutes(20));

        AssertCancelled(office);
        Assert.DoesNotContain(await visit.InvitationsAsync(Cancel), row => row.IsLive);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_handler_killed_while_it_creates_leaves_one_event(bool afterTheCall)
    {
        await using var office = await GraphOffice.StartAsync(azurite);
        var visit = await office.PublishAsync(OneSession);
        await office.CutOffAsync(visit, "Clara Novak", afterTheCall);

        await office.ReconcileAfterAsync(visit, Duration.FromMinutes(3));

        await AssertSettledAsync(office, visit, MailKind.Invitation);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_handler_killed_while_it_changes_leaves_one_mail(bool afterTheCall)
    {
        await using var office = await GraphOffice.StartAsync(azurite);
        var visit = await office.DeliveredAsync(OneSession);
        await visit.UploadAsync(Moved, Cancel);
        await visit.PublishAsync(Cancel);
        await office.CutOffAsync(visit, "Clara Novak", afterTheCall);

        await office.ReconcileAfterAsync(visit, Duration.FromMinutes(3));

        await AssertSettledAsync(office, visit, MailKind.Invitation, MailKind.Update);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_handler_killed_while_it_cancels_leaves_one_mail(bool afterTheCall)
    {
        await using var office = await GraphOffice.StartAsync(azurite);
        var visit = await office.DeliveredAsync(OneSession);
        await visit.PublishAsync(Cancel, inviting: "nobody");
        await office.CutOffAsync(visit, "Clara Novak", afterTheCall);

        await office.ReconcileAfterAsync(visit, Duration.FromMinutes(3));

        AssertCancelled(office);
    }

    [Fact]
    public async Task A_change_that_comes_while_a_creation_is_uncertain_lands_in_the_same_event()
    {
        await using var office = await GraphOffice.StartAsync(azurite);
        var visit = await office.PublishAsync(OneSession);
        office.Server.Faults.Next(Fault.AnswerLost);
        await visit.DeliverAsync(Cancel);

        await visit.UploadAsync(Moved, Cancel);
        await visit.PublishAsync(Cancel);
        await office.ReconcileAfterAsync(visit, Duration.FromMinutes(20));

        await AssertSettledAsync(office, visit, MailKind.Invitation, MailKind.Update);
        Assert.Equal(Instant.FromUtc(2031, 3, 10, 9, 30), office.EventOf(Clara).Start);
    }

    [Fact]
    public async Task An_entry_taken_back_while_its_creation_is_uncertain_is_cancelled()
    {
        await using var office = await GraphOffice.StartAsync(azurite);
        var visit = await office.PublishAsync(OneSession);
        office.Server.Faults.Next(Fault.AnswerLost);
        await visit.DeliverAsync(Cancel);

        await visit.PublishAsync(Cancel, inviting: "nobody");
        await office.ReconcileAfterAsync(visit, Duration.FromMinutes(20));

        AssertCancelled(office);
    }

    [Fact]
    public async Task An_entry_whose_creation_never_arrived_is_taken_back_without_a_mail()
    {
        await using var office = await GraphOffice.StartAsync(azurite);
        var visit = await office.PublishAsync(OneSession);
        office.Server.Faults.Next(Fault.FailsBefore);
        await visit.DeliverAsync(Cancel);

        await visit.PublishAsync(Cancel, inviting: "nobody");
        await office.ReconcileAfterAsync(visit, Duration.FromMinutes(20));

        Assert.Empty(office.Server.Mails);
        Assert.DoesNotContain(await visit.InvitationsAsync(Cancel), row => row.IsLive);
        office.Server.AssertClean();
    }

    [Fact]
    public async Task The_same_queue_message_eight_times_at_once_is_one_event()
    {
        await using var office = await GraphOffice.StartAsync(azurite);
        var visit = await office.PublishAsync(OneSession);
        var clara = await visit.InvitationOfAsync("Clara Novak", Cancel);

        await Task.WhenAll(Enumerable.Range(0, 8).Select(number => visit.DeliverAsync(clara, Cancel, $"message-{number % 2}")));
        await office.ReconcileAfterAsync(visit, Duration.FromMinutes(3));

        await AssertSettledAsync(office, visit, MailKind.Invitation);
        Assert.True(office.Server.MostAtOnce <= 4, "A mailbox takes four requests at once.");
        Assert.Equal(0, office.Server.RefusedOverLimits);
    }

    private static async Task AssertSettledAsync(GraphOffice office, TestVisit visit, params MailKind[] mails)
    {
        var row = await visit.InvitationOfAsync("Clara Novak", Cancel);
        var item = Assert.Single(office.Server.EventsIn(office.Mailbox));
        Assert.Equal(mails, office.KindsTo(Clara));
        Assert.Equal((InvitationState.Sent, (DeliveryReason?)null, MessageStanding.Taken), (row.State, row.Reason, row.Outgoing?.Standing ?? default));
        Assert.Equal(new ExternalEntry(item.Id, item.ICalUId, item.ETag), row.Entry);
        office.Server.AssertClean();
    }

    private static void AssertCancelled(GraphOffice office)
    {
        Assert.Empty(office.Server.EventsIn(office.Mailbox));
        Assert.Equal([MailKind.Invitation, MailKind.Cancellation], office.KindsTo(Clara));
        office.Server.AssertClean();
    }
}
