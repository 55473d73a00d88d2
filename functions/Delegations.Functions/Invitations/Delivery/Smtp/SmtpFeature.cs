namespace Delegations.Invitations.Delivery.Smtp;

/// <summary>Registers delivery by SMTP.</summary>
internal static class SmtpFeature
{
    public static IServiceCollection AddSmtp(this IServiceCollection services) => services
        .AddSingleton<SmtpSetup>()
        .AddHostedService(static provider => provider.GetRequiredService<SmtpSetup>())
        .AddSingleton<SmtpTokens>()
        .AddSingleton<SmtpSender>()
        .AddSingleton<IDelivery, SmtpDelivery>();
}
