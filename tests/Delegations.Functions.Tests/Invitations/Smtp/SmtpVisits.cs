using Delegations.Invitations;
using Delegations.Invitations.Delivery.Smtp;
using Delegations.Testing;
using Delegations.Testing.Smtp;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Delegations.Functions.Tests.Invitations.Smtp;

/// <summary>Visits whose invitations leave by a test's mail server.</summary>
internal static class SmtpVisits
{
    public static ItineraryText OneSession { get; } = new(
        new ItineraryLine(SampleVisits.Day, "10:00", "11:00", "Cybersecurity in orbit", "Space Centre", Speaker: "Clara Novak"));

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static Task<Pipeline> StartAsync(AzuriteFixture azurite, Dictionary<string, string?> settings, SmtpLimits? limits = null) =>
        Pipeline.StartAsync(azurite, Cancel, new PipelineOptions
        {
            Settings = settings,
            Services = services =>
            {
                services.AddSingleton(new SmtpTrust(SmtpServer.Authorities));
                services.AddSingleton(limits ?? SmtpLimits.Usual);
            },
        });

    public static string Speaker(string address) => $"Name,Organisation,Email,Role\nClara Novak,Orbit School,{address},Speaker\n";

    /// <summary>A visit with one speaker, published; nothing delivered yet.</summary>
    public static async Task<TestVisit> PublishAsync(Pipeline pipeline, string address = "clara.novak@example.org")
    {
        var visit = await TestVisit.PrepareAsync(pipeline, OneSession, Speaker(address), Cancel);
        Assert.Equal(1, await visit.PublishAsync(Cancel));
        return visit;
    }

    /// <summary>That visit's invitation after one attempt to deliver it.</summary>
    public static async Task<Invitation> DeliverAsync(Pipeline pipeline, string address = "clara.novak@example.org")
    {
        var visit = await PublishAsync(pipeline, address);
        await visit.DeliverAsync(Cancel);
        return await visit.InvitationOfAsync("Clara Novak", Cancel);
    }

    public static Dictionary<string, string?> SettingsFor(this SmtpServer server, string security) => new(server.Settings(security), StringComparer.Ordinal);

    public static Dictionary<string, string?> SigningIn(this Dictionary<string, string?> settings, string password = SmtpServer.Password)
    {
        settings[SmtpSettings.User] = SmtpServer.User;
        settings[SmtpSettings.Password] = password;
        return settings;
    }

    public static Dictionary<string, string?> ByToken(this Dictionary<string, string?> settings, Uri url, string secret = SmtpServer.Secret)
    {
        settings[SmtpSettings.User] = SmtpServer.User;
        settings[SmtpSettings.TokenUrl] = url.AbsoluteUri;
        settings[SmtpSettings.ClientId] = "app";
        settings[SmtpSettings.ClientSecret] = secret;
        settings[SmtpSettings.Scope] = "mail/.default";
        return settings;
    }
}
