using Delegations.Invitations;
using Delegations.Testing;
using Delegations.Testing.Smtp;
using NodaTime;
using Xunit;

namespace Delegations.Functions.Tests.Invitations.Smtp;

public sealed class SmtpSignInTests(AzuriteFixture azurite)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("starttls", "PLAIN")]
    [InlineData("starttls", "LOGIN")]
    [InlineData("starttls", "XOAUTH2")]
    [InlineData("tls", "PLAIN")]
    [InlineData("tls", "LOGIN")]
    [InlineData("tls", "XOAUTH2")]
    [InlineData("none", "PLAIN")]
    [InlineData("none", "LOGIN")]
    [InlineData("none", "XOAUTH2")]
    public async Task Signs_in_by_what_the_server_offers_and_delivers(string security, string method)
    {
        await using var server = await SmtpServer.StartAsync(Cancel, new SmtpServerOptions { Security = security, Methods = [method], RequiresSignIn = true });
        var settings = server.SettingsFor(security);
        await using var pipeline = await SmtpVisits.StartAsync(azurite, method == "XOAUTH2" ? settings.ByToken(server.TokenUrl) : settings.SigningIn());

        var row = await SmtpVisits.DeliverAsync(pipeline);

        Assert.Equal((InvitationState.Sent, (DeliveryReason?)null), (row.State, row.Reason));
        var isSecure = security != "none";
        Assert.Equal(new SmtpSignIn(method, isSecure, IsTaken: true), Assert.Single((await server.RecordAsync(Cancel)).SignIns));
        var mail = Assert.Single(await ReadMail.AllAsync(server, Cancel));
        Assert.Equal((isSecure, SmtpServer.User), (mail.Received.IsSecure, mail.Received.User));
    }

    [Fact]
    public async Task A_wrong_password_is_tried_once_and_said_on_the_board_in_four_languages()
    {
        await using var server = await SmtpServer.StartAsync(Cancel, new SmtpServerOptions { Security = "starttls" });
        await using var pipeline = await SmtpVisits.StartAsync(azurite, server.SettingsFor("starttls").SigningIn("a wrong one"));
        var visit = await SmtpVisits.PublishAsync(pipeline);

        await visit.DeliverAsync(Cancel);

        var row = await visit.InvitationOfAsync("Clara Novak", Cancel);
        Assert.Equal((InvitationState.Pending, (DeliveryReason?)DeliveryReason.SignInFailed, (MessageStanding?)MessageStanding.Refused), (row.State, row.Reason, row.Outgoing?.Standing));
        var record = await server.RecordAsync(Cancel);
        Assert.Equal(new SmtpSignIn("PLAIN", IsSecure: true, IsTaken: false), Assert.Single(record.SignIns));
        Assert.Empty(record.Mails);
        foreach (var (language, words) in new[] { ("en", "Signing in"), ("fr", "La connexion"), ("nl", "Aanmelden"), ("de", "Die Anmeldung") })
        {
            var board = await pipeline.GetAsync($"{visit.Path}/invitations?lang={language}", Cancel);
            Assert.StartsWith(words, board.Json[0].GetProperty("reason").GetString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_server_that_cannot_check_a_password_now_is_tried_again()
    {
        await using var server = await SmtpServer.StartAsync(Cancel, new SmtpServerOptions { SignInCode = 454 });
        await using var pipeline = await SmtpVisits.StartAsync(azurite, server.SettingsFor("none").SigningIn());

        var row = await SmtpVisits.DeliverAsync(pipeline);

        Assert.Equal((InvitationState.Pending, (DeliveryReason?)DeliveryReason.Unavailable, (MessageStanding?)MessageStanding.Refused), (row.State, row.Reason, row.Outgoing?.Standing));
    }

    [Fact]
    public async Task A_password_is_not_tried_where_the_server_knows_other_ways_only()
    {
        await using var server = await SmtpServer.StartAsync(Cancel, new SmtpServerOptions { Methods = ["XOAUTH2"] });
        await using var pipeline = await SmtpVisits.StartAsync(azurite, server.SettingsFor("none").SigningIn());

        var row = await SmtpVisits.DeliverAsync(pipeline);

        Assert.Equal(DeliveryReason.SignInFailed, row.Reason);
        Assert.Empty((await server.RecordAsync(Cancel)).SignIns);
    }

    [Fact]
    public async Task A_token_serves_until_shortly_before_its_end()
    {
        await using var server = await SmtpServer.StartAsync(Cancel);
        await using var pipeline = await SmtpVisits.StartAsync(azurite, server.SettingsFor("none").ByToken(server.TokenUrl));

        await SmtpVisits.DeliverAsync(pipeline);
        pipeline.Clock.Advance(Duration.FromMinutes(54));
        await SmtpVisits.DeliverAsync(pipeline);
        var before = await server.RecordAsync(Cancel);
        pipeline.Clock.Advance(Duration.FromMinutes(2));
        await SmtpVisits.DeliverAsync(pipeline);
        var after = await server.RecordAsync(Cancel);

        Assert.Equal((2, 1), (before.Mails.Count, before.Tokens));
        Assert.Equal((3, 2), (after.Mails.Count, after.Tokens));
    }

    [Fact]
    public async Task A_token_that_was_revoked_is_renewed_once()
    {
        await using var server = await SmtpServer.StartAsync(Cancel);
        await using var pipeline = await SmtpVisits.StartAsync(azurite, server.SettingsFor("none").ByToken(server.TokenUrl));
        await SmtpVisits.DeliverAsync(pipeline);
        await server.RevokeTokensAsync(Cancel);

        var row = await SmtpVisits.DeliverAsync(pipeline);

        var record = await server.RecordAsync(Cancel);
        Assert.Equal(InvitationState.Sent, row.State);
        Assert.Equal((2, 2), (record.Mails.Count, record.Tokens));
        Assert.Equal([true, false, true], record.SignIns.Select(signIn => signIn.IsTaken));
    }

    [Fact]
    public async Task A_token_that_is_refused_when_new_is_not_asked_for_again_at_once()
    {
        await using var server = await SmtpServer.StartAsync(Cancel, new SmtpServerOptions { SignInCode = 535 });
        await using var pipeline = await SmtpVisits.StartAsync(azurite, server.SettingsFor("none").ByToken(server.TokenUrl));

        var row = await SmtpVisits.DeliverAsync(pipeline);

        var record = await server.RecordAsync(Cancel);
        Assert.Equal((InvitationState.Pending, (DeliveryReason?)DeliveryReason.SignInFailed), (row.State, row.Reason));
        Assert.Equal((1, 1), (record.SignIns.Count, record.Tokens));
    }

    [Fact]
    public async Task A_wrong_secret_of_the_application_fails_the_sign_in()
    {
        await using var server = await SmtpServer.StartAsync(Cancel);
        await using var pipeline = await SmtpVisits.StartAsync(azurite, server.SettingsFor("none").ByToken(server.TokenUrl, secret: "wrong"));

        var row = await SmtpVisits.DeliverAsync(pipeline);

        Assert.Equal((InvitationState.Pending, (DeliveryReason?)DeliveryReason.SignInFailed, (MessageStanding?)MessageStanding.Refused), (row.State, row.Reason, row.Outgoing?.Standing));
        Assert.Empty((await server.RecordAsync(Cancel)).SignIns);
    }

    [Fact]
    public async Task A_sign_in_service_that_is_not_there_is_tried_again()
    {
        await using var server = await SmtpServer.StartAsync(Cancel);
        var gone = await SmtpServer.StartAsync(Cancel);
        await gone.DisposeAsync();
        await using var pipeline = await SmtpVisits.StartAsync(azurite, server.SettingsFor("none").ByToken(gone.TokenUrl));

        var row = await SmtpVisits.DeliverAsync(pipeline);

        Assert.Equal((InvitationState.Pending, (DeliveryReason?)DeliveryReason.Unavailable, (MessageStanding?)MessageStanding.Refused), (row.State, row.Reason, row.Outgoing?.Standing));
    }
}
