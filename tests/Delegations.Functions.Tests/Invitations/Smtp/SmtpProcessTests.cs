using Delegations.Functions.Tests.Processes;
using Delegations.Testing;
using Delegations.Testing.Smtp;
using Xunit;

namespace Delegations.Functions.Tests.Invitations.Smtp;

/// <summary>The published executable with a mail server, trusting what its computer trusts.</summary>
/// <remarks>It has a storage emulator of its own: queues have the names that function.json gives them.</remarks>
public sealed class SmtpProcessTests : IAsyncLifetime
{
    private readonly AzuriteFixture azurite = new();
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("delegations-smtp");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => await azurite.InitializeAsync();

    public async ValueTask DisposeAsync()
    {
        await azurite.DisposeAsync();
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Delivers_by_token_to_a_server_that_its_computer_trusts_and_logs_no_address()
    {
        await using var server = await SmtpServer.StartAsync(Token, new SmtpServerOptions { Security = "starttls", Methods = ["XOAUTH2"], RequiresSignIn = true });
        var authorities = Path.Combine(folder.FullName, "authorities.pem");
        await File.WriteAllTextAsync(authorities, SmtpServer.Authorities.ExportCertificatePems(), Token);
        var settings = Variables(server.SettingsFor("starttls").ByToken(server.TokenUrl));
        settings["SSL_CERT_FILE"] = authorities;
        settings["Delegations__QuietMinutes"] = "0";
        settings["Delegations__ClockFile"] = Path.Combine(folder.FullName, "clock");
        await File.WriteAllTextAsync(settings["Delegations__ClockFile"], "2015-03-16T08:00:00Z", Token);
        await using var app = await PublishedApp.StartAsync(azurite.ConnectionString, Token, settings);
        var visit = new VisitDriver(app);
        await visit.CreateAsync("Mission luxembourgeoise");
        await visit.UploadAsync("mission-luxembourg-sud-ouest-usa.xlsx");
        await visit.PutPeopleAsync("mission-luxembourg-personnes.csv");

        var created = (await visit.PublishAsync())["created"]!.AsArray().Count;
        await new HostQueue(app, azurite.Clients().Queues, "invitations", "DeliverInvitation").DrainAsync(Token);

        var board = await visit.GetAsync("invitations");
        Assert.All(board.AsArray(), row => Assert.Equal(("sent", null), ((string?)row!["state"], (string?)row["reason"])));
        var mails = await ReadMail.AllAsync(server, Token);
        Assert.Equal((created, created), (mails.Count, mails.Select(mail => mail.MessageId).Distinct().Count()));
        Assert.All(mails, mail => Assert.Equal((true, Assert.Single(mail.Received.To)), (mail.Received.IsSecure, Assert.Single(mail.To))));
        Assert.DoesNotContain(app.Output.Concat(app.Errors), line => line.Contains('@', StringComparison.Ordinal));
    }

    [Fact]
    public async Task Ends_with_the_name_of_the_setting_that_would_send_in_the_clear()
    {
        await using var app = await PublishedApp.CreateAsync(azurite.ConnectionString, Variables(new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["Delegations:Deliveries"] = "smtp",
            ["Delegations:Smtp:Host"] = "mail.example.org",
            ["Delegations:Smtp:Security"] = "none",
        }));

        var code = await app.RunToEndAsync(Token);

        Assert.Equal(1, code);
        Assert.StartsWith("The setting Delegations:Smtp:Security ", Assert.Single(app.Errors), StringComparison.Ordinal);
    }

    private static Dictionary<string, string> Variables(Dictionary<string, string?> settings) => settings.ToDictionary(
        setting => setting.Key.Replace(":", "__", StringComparison.Ordinal), setting => setting.Value ?? "", StringComparer.Ordinal);
}
