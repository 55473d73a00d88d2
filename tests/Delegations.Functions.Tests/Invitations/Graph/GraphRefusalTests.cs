using Delegations.Invitations;
using Delegations.Invitations.Delivery;
using Delegations.Documents.Rendering.Ics;
using Delegations.Testing;
using Delegations.Testing.Graph;
using Delegations.Visits;
using NodaTime;
using Xunit;

namespace Delegations.Functions.Tests.Invitations.Graph;

/// <summary>What the outside refuses waits for its time or says why it failed; what somebody deleted is made anew.</summary>
public sealed class GraphRefusalTests(AzuriteFixture azurite)
{
    private const string Clara = "clara.novak@example.org";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static ItineraryText OneSession => new(
        new ItineraryLine(SampleVisits.Day, "10:00", "11:00", "Cybersecurity in orbit", "Space Centre", Speaker: "Clara Novak"));

    [Fact]
    public async Task A_permission_that_takes_hours_to_count_is_waited_for()
    {
        await using var office = await GraphOffice.StartAsync(azurite);
        office.Server.SetGranted(office.Mailbox, granted: false);
        var visit = await office.PublishAsync(OneSession);
        await visit.DeliverAsync(Cancel);

        var refused = await visit.InvitationOfAsync("Clara Novak", Cancel);
        for (var quarter = 0; quarter < 8; quarter++)
        {
            await office.ReconcileAfterAsync(visit, Duration.FromMinutes(15));
        }

        office.Server.SetGranted(office.Mailbox, granted: true);
        await office.ReconcileAfterAsync(visit, Duration.FromMinutes(15));

        Assert.Equal((InvitationState.Pending, (DeliveryReason?)DeliveryReason.Forbidden), (refused.State, refused.Reason));
        Assert.Equal(Duration.FromMinutes(15), refused.NotBefore - office.Clock.Now + Duration.FromMinutes(135));
        Assert.Equal(InvitationState.Sent, (await visit.InvitationOfAsync("Clara Novak", Cancel)).State);
        Assert.Equal([MailKind.Invitation], office.KindsTo(Clara));
        office.Server.AssertClean();
    }

    [Fact]
    public async Task A_mailbox_that_is_gone_fails_the_invitation_and_says_so()
    {
        await using var office = await GraphOffice.StartAsync(azurite);
        office.Server.SetGone(office.Mailbox, gone: true);
        var visit = await office.PublishAsync(OneSession);

        await visit.DeliverAsync(Cancel);

        var row = await visit.InvitationOfAsync("Clara Novak", Cancel);
        Assert.Equal((InvitationState.Failed, (DeliveryReason?)DeliveryReason.MailboxGone), (row.State, row.Reason));
        office.Server.AssertClean();
    }

    [Fact]
    public async Task A_busy_mailbox_is_left_alone_for_as_long_as_it_asks()
    {
        await using var office = await GraphOffice.StartAsync(azurite);
        var visit = await office.PublishAsync(OneSession);
        office.Server.Faults.Next(Fault.Throttled);

        await visit.DeliverAsync(Cancel);
        var row = await visit.InvitationOfAsync("Clara Novak", Cancel);
        var at = office.Clock.Now;
        await office.ReconcileAfterAsync(visit, Duration.FromMinutes(20));

        Assert.Equal((InvitationState.Pending, (DeliveryReason?)DeliveryReason.Throttled), (row.State, row.Reason));
        Assert.Equal(at + Duration.FromMilliseconds(2128), row.NotBefore);
        Assert.Equal(InvitationState.Sent, (await visit.InvitationOfAsync("Clara Novak", Cancel)).State);
        Assert.Equal([MailKind.Invitation], office.KindsTo(Clara));
        office.Server.AssertClean();
    }

    [Fact]
    public async Task A_sign_in_that_is_refused_is_tried_again_later()
    {
        await using var office = await GraphOffice.StartAsync(azurite, further: new() { ["Delegations__Graph__ClientSecret"] = "another" });
        var visit = await office.PublishAsync(OneSession);

        await visit.DeliverAsync(Cancel);

        var row = await visit.InvitationOfAsync("Clara Novak", Cancel);
        Assert.Equal((InvitationState.Pending, (DeliveryReason?)DeliveryReason.SignInFailed), (row.State, row.Reason));
        Assert.Equal((office.Clock.Now + Duration.FromMinutes(5), (MessageStanding?)MessageStanding.Refused), (row.NotBefore, row.Outgoing?.Standing));
        Assert.Empty(office.Server.Requests);
    }

    [Fact]
    public async Task An_event_deleted_by_hand_is_made_anew_by_the_next_change()
    {
        await using var office = await GraphOffice.StartAsync(azurite);
        var visit = await office.DeliveredAsync(OneSession);
        var first = office.EventOf(Clara);
        office.Server.Delete(office.Mailbox, first.Id);

        await GraphOffice.ChangeAsync(visit, OneSession.With(0, line => line with { Start = "10:30", End = "11:30" }));

        var (second, row) = (office.EventOf(Clara), await visit.InvitationOfAsync("Clara Novak", Cancel));
        Assert.NotEqual(first.Id, second.Id);
        Assert.Equal(new ExternalEntry(second.Id, second.ICalUId, second.ETag), row.Entry);
        Assert.Equal([MailKind.Invitation, MailKind.Cancellation, MailKind.Invitation], office.KindsTo(Clara));
        office.Server.AssertClean();
    }

    [Theory]
    [InlineData(Fault.AnswerLost)]
    [InlineData(Fault.FailsBefore)]
    public async Task An_event_made_anew_whose_answer_is_lost_stays_one(Fault fault)
    {
        await using var office = await GraphOffice.StartAsync(azurite);
        var visit = await office.DeliveredAsync(OneSession);
        office.Server.Delete(office.Mailbox, office.EventOf(Clara).Id);
        office.Server.Faults.Next(Fault.None, Fault.None, Fault.None, fault);

        await GraphOffice.ChangeAsync(visit, OneSession.With(0, line => line with { Start = "10:30", End = "11:30" }));
        await office.ReconcileAfterAsync(visit, Duration.FromMinutes(20));

        Assert.Equal((await visit.InvitationOfAsync("Clara Novak", Cancel)).Entry?.Id, office.EventOf(Clara).Id);
        Assert.Equal([MailKind.Invitation, MailKind.Cancellation, MailKind.Invitation], office.KindsTo(Clara));
        office.Server.AssertClean();
    }

    [Fact]
    public async Task An_event_deleted_by_hand_needs_no_cancellation()
    {
        await using var office = await GraphOffice.StartAsync(azurite);
        var visit = await office.DeliveredAsync(OneSession);
        office.Server.Delete(office.Mailbox, office.EventOf(Clara).Id);

        await visit.PublishAsync(Cancel, inviting: "nobody");
        await visit.DeliverAsync(Cancel);

        Assert.DoesNotContain(await visit.InvitationsAsync(Cancel), row => row.IsLive);
        Assert.Equal([MailKind.Invitation, MailKind.Cancellation], office.KindsTo(Clara));
        office.Server.AssertClean();
    }

    [Theory]
    [InlineData(false, 1)]
    [InlineData(true, 0)]
    public async Task A_mail_that_may_have_left_is_never_sent_again(bool isUncertain, int mails)
    {
        await using var office = await GraphOffice.StartAsync(azurite);
        var visit = await office.PublishAsync(OneSession);
        var notice = new NoticeLetter(
            visit.Id, "notice-1", new Mailbox("Visits Office", office.Mailbox), new CalendarAddress("Clara Novak", Clara), "Tomorrow", "See you", "<p>See you</p>", [], isUncertain);

        var outcome = await office.Pipeline.Get<Deliveries>().Find(DeliveryWay.Graph)!.SendAsync(notice, Cancel); // it is set up

        Assert.Equal(mails, office.KindsTo(Clara).Count);
        Assert.Equal(
            isUncertain ? new DeliveryOutcome.Impossible(DeliveryReason.Unavailable, MessageStanding.Unknown) : new DeliveryOutcome.Delivered(), outcome);
        office.Server.AssertClean();
    }
}
