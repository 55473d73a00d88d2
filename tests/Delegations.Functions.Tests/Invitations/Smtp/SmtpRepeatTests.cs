using Delegations.Invitations;
using Delegations.Testing;
using Delegations.Testing.Smtp;
using NodaTime;
using Xunit;

namespace Delegations.Functions.Tests.Invitations.Smtp;

public sealed class SmtpRepeatTests(AzuriteFixture azurite)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_answer_that_is_lost_leads_to_the_very_same_mail()
    {
        await using var server = await SmtpServer.StartAsync(Cancel, new SmtpServerOptions { Security = "starttls" });
        await using var pipeline = await SmtpVisits.StartAsync(azurite, server.SettingsFor("starttls"));
        var visit = await SmtpVisits.PublishAsync(pipeline, "lost@example.org");

        await visit.DeliverAsync(Cancel);
        var doubtful = await visit.InvitationOfAsync("Clara Novak", Cancel);
        pipeline.Clock.Advance(Duration.FromMinutes(20));
        await visit.ReconcileAsync(Cancel);
        await visit.DeliverAsync(Cancel);

        Assert.Equal((InvitationState.Pending, (DeliveryReason?)DeliveryReason.Unavailable), (doubtful.State, doubtful.Reason));
        Assert.Equal(MessageStanding.Unknown, doubtful.Outgoing?.Standing);
        Assert.Equal(InvitationState.Sent, (await visit.InvitationOfAsync("Clara Novak", Cancel)).State);
        var mails = await ReadMail.AllAsync(server, Cancel);
        Assert.Equal(2, mails.Count);
        Assert.Equal(mails[0].Received.Content, mails[1].Received.Content);
        Assert.Single(mails.Select(mail => (mail.MessageId, TestVisit.Property(mail.Calendar, "UID"), TestVisit.Property(mail.Calendar, "SEQUENCE"), TestVisit.Property(mail.Calendar, "DTSTAMP"))).Distinct());
    }

    [Fact]
    public async Task A_change_after_a_lost_answer_outbids_the_mail_that_may_have_arrived()
    {
        await using var server = await SmtpServer.StartAsync(Cancel);
        await using var pipeline = await SmtpVisits.StartAsync(azurite, server.SettingsFor("none"));
        var visit = await SmtpVisits.PublishAsync(pipeline, "lost@example.org");

        await visit.DeliverAsync(Cancel);
        pipeline.Clock.Advance(Duration.FromMinutes(20));
        await visit.UploadAsync(SmtpVisits.OneSession.With(0, line => line with { Start = "10:30" }), Cancel);
        await visit.PublishAsync(Cancel);
        await visit.DeliverAsync(Cancel);

        var mails = await ReadMail.AllAsync(server, Cancel);
        Assert.Equal(["0", "1"], mails.Select(mail => TestVisit.Property(mail.Calendar, "SEQUENCE")));
        Assert.Single(mails.Select(mail => TestVisit.Property(mail.Calendar, "UID")).Distinct());
        Assert.Equal(2, mails.Select(mail => mail.MessageId).Distinct().Count());
    }

    [Fact]
    public async Task A_cancellation_and_an_update_reach_the_same_person_by_the_same_way()
    {
        await using var server = await SmtpServer.StartAsync(Cancel);
        await using var pipeline = await SmtpVisits.StartAsync(azurite, server.SettingsFor("none"));
        var visit = await SmtpVisits.PublishAsync(pipeline);
        await visit.DeliverAsync(Cancel);
        pipeline.Clock.Advance(Duration.FromMinutes(20));
        await visit.UploadAsync(SmtpVisits.OneSession.With(0, line => line with { Start = "10:30" }), Cancel);
        await visit.PublishAsync(Cancel);
        await visit.DeliverAsync(Cancel);
        pipeline.Clock.Advance(Duration.FromMinutes(20));

        await visit.PublishAsync(Cancel, inviting: "nobody");
        await visit.DeliverAsync(Cancel);

        var mails = await ReadMail.AllAsync(server, Cancel);
        Assert.Equal(["REQUEST", "REQUEST", "CANCEL"], mails.Select(mail => mail.Method));
        Assert.Equal(["0", "1", "2"], mails.Select(mail => TestVisit.Property(mail.Calendar, "SEQUENCE")));
        Assert.All(mails, mail => Assert.Equal(["clara.novak@example.org"], mail.Received.To));
    }
}
