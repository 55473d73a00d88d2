using Delegations.Invitations;
using Delegations.Invitations.Delivery.Smtp;
using Delegations.Testing;
using Delegations.Testing.Smtp;
using NodaTime;
using Xunit;

namespace Delegations.Functions.Tests.Invitations.Smtp;

/// <summary>What a server says, and the row that comes of it.</summary>
public sealed class SmtpRefusalTests(AzuriteFixture azurite, SmtpRefusalTests.OneServer one) : IClassFixture<SmtpRefusalTests.OneServer>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("rcpt550+5.1.1@example.org", DeliveryReason.AddressRefused)]
    [InlineData("rcpt550@example.org", DeliveryReason.AddressRefused)]
    [InlineData("rcpt553@example.org", DeliveryReason.AddressRefused)]
    [InlineData("rcpt552+5.2.2@example.org", DeliveryReason.AddressRefused)]
    [InlineData("rcpt550+5.7.1@example.org", DeliveryReason.Rejected)]
    [InlineData("data552+5.2.2@example.org", DeliveryReason.AddressRefused)]
    [InlineData("data550+5.1.1@example.org", DeliveryReason.AddressRefused)]
    [InlineData("data552@example.org", DeliveryReason.Rejected)]
    [InlineData("data552+5.3.4@example.org", DeliveryReason.Rejected)]
    [InlineData("data554+5.6.0@example.org", DeliveryReason.Rejected)]
    [InlineData("data550+5.7.1@example.org", DeliveryReason.Rejected)]
    internal async Task What_a_server_refuses_for_good_fails_with_its_reason(string address, DeliveryReason reason)
    {
        await using var pipeline = await StartAsync();

        var row = await SmtpVisits.DeliverAsync(pipeline, address);

        Assert.Equal((InvitationState.Failed, (DeliveryReason?)reason), (row.State, row.Reason));
        Assert.Equal(MessageStanding.Refused, row.Outgoing?.Standing);
        Assert.Null(row.Sent);
    }

    [Theory]
    [InlineData("rcpt421@example.org", DeliveryReason.Throttled, 30)]
    [InlineData("rcpt450@example.org", DeliveryReason.Throttled, 30)]
    [InlineData("rcpt451@example.org", DeliveryReason.Throttled, 30)]
    [InlineData("rcpt452@example.org", DeliveryReason.Throttled, 30)]
    [InlineData("rcpt452+4.2.2@example.org", DeliveryReason.Throttled, 3600)]
    [InlineData("busy@example.org", DeliveryReason.Throttled, 420)]
    [InlineData("data421@example.org", DeliveryReason.Throttled, 30)]
    [InlineData("data451@example.org", DeliveryReason.Throttled, 30)]
    [InlineData("data552+5.7.60@example.org", DeliveryReason.Forbidden, 30)]
    [InlineData("cut@example.org", DeliveryReason.Unavailable, 30)]
    internal async Task What_a_server_does_not_take_now_is_tried_again_by_its_wish_or_ours(string address, DeliveryReason reason, int seconds)
    {
        await using var pipeline = await StartAsync();

        var row = await SmtpVisits.DeliverAsync(pipeline, address);

        Assert.Equal((InvitationState.Pending, (DeliveryReason?)reason), (row.State, row.Reason));
        Assert.Equal(MessageStanding.Refused, row.Outgoing?.Standing);
        Assert.Equal(pipeline.Clock.Now + Duration.FromSeconds(seconds), row.NotBefore);
    }

    [Theory]
    [InlineData("from550@example.org", InvitationState.Failed, DeliveryReason.Rejected)]
    [InlineData("from553+5.1.8@example.org", InvitationState.Failed, DeliveryReason.Rejected)]
    [InlineData("from550+5.7.1@example.org", InvitationState.Pending, DeliveryReason.Forbidden)]
    [InlineData("from530@example.org", InvitationState.Pending, DeliveryReason.SignInFailed)]
    [InlineData("from421@example.org", InvitationState.Pending, DeliveryReason.Throttled)]
    internal async Task What_a_server_says_of_the_organiser_is_no_fault_of_the_person(string organiser, InvitationState state, DeliveryReason reason)
    {
        await using var pipeline = await StartAsync($"Visits Office <{organiser}>");

        var row = await SmtpVisits.DeliverAsync(pipeline);

        Assert.Equal((state, (DeliveryReason?)reason, (MessageStanding?)MessageStanding.Refused), (row.State, row.Reason, row.Outgoing?.Standing));
    }

    [Fact]
    public async Task A_server_that_falls_silent_before_the_mail_has_not_taken_it()
    {
        var limits = new SmtpLimits { Whole = Duration.FromSeconds(2) };
        await using var pipeline = await SmtpVisits.StartAsync(azurite, one.Server.SettingsFor("none"), limits);

        var row = await SmtpVisits.DeliverAsync(pipeline, "mute@example.org");

        Assert.Equal((InvitationState.Pending, (DeliveryReason?)DeliveryReason.Unavailable), (row.State, row.Reason));
        Assert.Equal(MessageStanding.Refused, row.Outgoing?.Standing);
    }

    [Theory]
    [InlineData(421, DeliveryReason.Throttled)]
    [InlineData(554, DeliveryReason.Unavailable)]
    internal async Task A_server_that_takes_no_connection_is_tried_again(int greeting, DeliveryReason reason)
    {
        await using var server = await SmtpServer.StartAsync(Cancel, new SmtpServerOptions { Greeting = greeting });
        await using var pipeline = await SmtpVisits.StartAsync(azurite, server.SettingsFor("none"));

        var row = await SmtpVisits.DeliverAsync(pipeline);

        Assert.Equal((InvitationState.Pending, (DeliveryReason?)reason), (row.State, row.Reason));
        Assert.Equal(MessageStanding.Refused, row.Outgoing?.Standing);
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_tried_again()
    {
        var gone = await SmtpServer.StartAsync(Cancel);
        await using var pipeline = await SmtpVisits.StartAsync(azurite, gone.SettingsFor("none"));
        await gone.DisposeAsync();

        var row = await SmtpVisits.DeliverAsync(pipeline);

        Assert.Equal((InvitationState.Pending, (DeliveryReason?)DeliveryReason.Unavailable), (row.State, row.Reason));
        Assert.Equal(MessageStanding.Refused, row.Outgoing?.Standing);
    }

    private Task<Pipeline> StartAsync(string organisers = "Visits Office <visits@example.org>")
    {
        var settings = one.Server.SettingsFor("none");
        settings["Delegations:Organisers"] = organisers;
        return SmtpVisits.StartAsync(azurite, settings);
    }

    /// <summary>One server for all these cases: what it does is in the address.</summary>
    public sealed class OneServer : IAsyncLifetime
    {
        private SmtpServer? server;

        public SmtpServer Server => server ?? throw new InvalidOperationException("The mail server has not been started.");

        public async ValueTask InitializeAsync() => server = await SmtpServer.StartAsync(CancellationToken.None);

        public ValueTask DisposeAsync() => server?.DisposeAsync() ?? ValueTask.CompletedTask;
    }
}
