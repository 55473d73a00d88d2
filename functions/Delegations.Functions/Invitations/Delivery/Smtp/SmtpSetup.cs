using Delegations.Visits;

namespace Delegations.Invitations.Delivery.Smtp;

/// <summary>The mail server's settings, read when the app starts: a wrong one is said then, not when the first invitation is due.</summary>
internal sealed class SmtpSetup(IConfiguration configuration, DeliveryOptions options) : IHostedService
{
    /// <summary>Null where the administrator does not allow this way.</summary>
    public SmtpOptions? Options { get; } = options.Ways.Contains(DeliveryWay.Smtp) ? SmtpSettings.Read(configuration) : null;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
