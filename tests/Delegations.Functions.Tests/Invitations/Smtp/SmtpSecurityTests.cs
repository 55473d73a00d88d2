using Delegations.Invitations;
using Delegations.Testing;
using Delegations.Testing.Smtp;
using Xunit;

namespace Delegations.Functions.Tests.Invitations.Smtp;

/// <summary>What must not be said in the clear, or to a stranger.</summary>
public sealed class SmtpSecurityTests(AzuriteFixture azurite)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_server_that_does_not_offer_encryption_gets_neither_password_nor_mail()
    {
        await using var server = await SmtpServer.StartAsync(Cancel, new SmtpServerOptions { Security = "none" });
        await using var pipeline = await SmtpVisits.StartAsync(azurite, server.SettingsFor("starttls").SigningIn());

        await AssertNothingLeftAsync(server, pipeline);
    }

    [Theory]
    [InlineData("starttls")]
    [InlineData("tls")]
    public async Task A_certificate_of_an_unknown_authority_gets_nothing(string security)
    {
        await using var server = await SmtpServer.StartAsync(Cancel, new SmtpServerOptions { Security = security, IsTrusted = false });
        await using var pipeline = await SmtpVisits.StartAsync(azurite, server.SettingsFor(security).SigningIn());

        await AssertNothingLeftAsync(server, pipeline);
    }

    [Theory]
    [InlineData("starttls")]
    [InlineData("tls")]
    public async Task A_certificate_of_another_host_gets_nothing(string security)
    {
        await using var server = await SmtpServer.StartAsync(Cancel, new SmtpServerOptions { Security = security, CertificateName = "mail.example.org" });
        await using var pipeline = await SmtpVisits.StartAsync(azurite, server.SettingsFor(security).SigningIn());

        await AssertNothingLeftAsync(server, pipeline);
    }

    [Fact]
    public async Task Without_authorities_of_the_tests_the_systems_are_asked()
    {
        await using var server = await SmtpServer.StartAsync(Cancel, new SmtpServerOptions { Security = "starttls" });
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel, new PipelineOptions { Settings = server.SettingsFor("starttls").SigningIn() });

        await AssertNothingLeftAsync(server, pipeline);
    }

    private static async Task AssertNothingLeftAsync(SmtpServer server, Pipeline pipeline)
    {
        var row = await SmtpVisits.DeliverAsync(pipeline);

        Assert.Equal((InvitationState.Pending, (DeliveryReason?)DeliveryReason.SignInFailed, (MessageStanding?)MessageStanding.Refused), (row.State, row.Reason, row.Outgoing?.Standing));
        var record = await server.RecordAsync(Cancel);
        Assert.Empty(record.SignIns);
        Assert.Empty(record.Mails);
    }
}
