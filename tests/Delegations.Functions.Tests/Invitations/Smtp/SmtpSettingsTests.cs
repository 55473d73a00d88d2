using System.Text.Json;
using Delegations.Hosting;
using Delegations.Invitations.Delivery.Smtp;
using Delegations.Testing;
using Microsoft.Extensions.Configuration;
using Xunit;

namespace Delegations.Functions.Tests.Invitations.Smtp;

public sealed class SmtpSettingsTests(AzuriteFixture azurite)
{
    private const string Host = "mail.example.org";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static TheoryData<string, string> Wrong => new()
    {
        { SmtpSettings.Host, "" },
        { SmtpSettings.Host, $"{SmtpSettings.Host}=smtp://mail.example.org:25" },
        { SmtpSettings.Port, $"{SmtpSettings.Host}={Host};{SmtpSettings.Port}=smtp" },
        { SmtpSettings.Port, $"{SmtpSettings.Host}={Host};{SmtpSettings.Port}=65536" },
        { SmtpSettings.Port, $"{SmtpSettings.Host}={Host};{SmtpSettings.Port}=0" },
        { SmtpSettings.Security, $"{SmtpSettings.Host}={Host};{SmtpSettings.Security}=auto" },
        { SmtpSettings.Security, $"{SmtpSettings.Host}={Host};{SmtpSettings.Security}=none" },
        { SmtpSettings.Security, $"{SmtpSettings.Host}=10.0.0.25;{SmtpSettings.Security}=none" },
        { SmtpSettings.Security, $"{SmtpSettings.Host}=localhost.example.org;{SmtpSettings.Security}=none" },
        { SmtpSettings.User, $"{SmtpSettings.Host}={Host};{SmtpSettings.Password}=hidden" },
        { SmtpSettings.Password, $"{SmtpSettings.Host}={Host};{SmtpSettings.User}=visits" },
        { SmtpSettings.Scope, $"{SmtpSettings.Host}={Host};{SmtpSettings.User}=visits;{SmtpSettings.TokenUrl}=https://login.example.org/token;{SmtpSettings.ClientId}=app;{SmtpSettings.ClientSecret}=hidden" },
        { SmtpSettings.TokenUrl, $"{SmtpSettings.Host}={Host};{SmtpSettings.User}=visits;{SmtpSettings.TokenUrl}=http://login.example.org/token;{SmtpSettings.ClientId}=app;{SmtpSettings.ClientSecret}=hidden;{SmtpSettings.Scope}=mail" },
        { SmtpSettings.Password, $"{SmtpSettings.Host}={Host};{SmtpSettings.User}=visits;{SmtpSettings.Password}=hidden;{SmtpSettings.TokenUrl}=https://login.example.org/token;{SmtpSettings.ClientId}=app;{SmtpSettings.ClientSecret}=hidden;{SmtpSettings.Scope}=mail" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void A_wrong_setting_is_said_by_its_name_and_not_by_its_value(string name, string settings)
    {
        var fatal = Assert.Throws<FatalException>(() => SmtpSettings.Read(Configuration(settings)));

        Assert.Contains(name, fatal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("hidden", fatal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("example.org", fatal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", 587)]
    [InlineData("starttls", 587)]
    [InlineData("TLS", 465)]
    public void The_port_follows_from_the_security_and_encryption_is_the_usual(string security, int port)
    {
        var options = SmtpSettings.Read(Configuration($"{SmtpSettings.Host}={Host};{SmtpSettings.Security}={security}"));

        Assert.Equal(port, options.Port);
        Assert.NotEqual(SmtpSecurity.None, options.Security);
    }

    [Theory]
    [InlineData("localhost")]
    [InlineData("127.0.0.1")]
    [InlineData("::1")]
    public void A_server_on_this_computer_may_be_spoken_to_in_the_clear(string host)
    {
        var options = SmtpSettings.Read(Configuration($"{SmtpSettings.Host}={host};{SmtpSettings.Security}=none"));

        Assert.Equal((SmtpSecurity.None, 25), (options.Security, options.Port));
    }

    [Fact]
    public async Task The_app_does_not_start_with_a_server_elsewhere_that_is_spoken_to_in_the_clear()
    {
        var settings = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["Delegations:Deliveries"] = "outbox;smtp",
            [SmtpSettings.Host] = Host,
            [SmtpSettings.Security] = "none",
        };

        var fatal = await Assert.ThrowsAsync<FatalException>(() => Pipeline.StartAsync(azurite, Cancel, new PipelineOptions { Settings = settings }));

        Assert.StartsWith($"The setting {SmtpSettings.Security} ", fatal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_mail_servers_are_not_used_their_settings_do_not_matter()
    {
        var settings = new Dictionary<string, string?>(StringComparer.Ordinal) { [SmtpSettings.Security] = "none", [SmtpSettings.Port] = "none" };

        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel, new PipelineOptions { Settings = settings });

        Assert.Null(pipeline.Get<SmtpSetup>().Options);
    }

    [Fact]
    public async Task The_sample_names_every_setting()
    {
        using var sample = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(RepositoryRoot.Path, "local.settings.sample.json"), Cancel));

        var named = sample.RootElement.GetProperty("Values").EnumerateObject().Select(setting => setting.Name.Replace("__", ":", StringComparison.Ordinal));

        Assert.Equal(SmtpSettings.All, named.Where(name => name.StartsWith("Delegations:Smtp:", StringComparison.Ordinal)));
    }

    private static IConfiguration Configuration(string settings) => new ConfigurationBuilder()
        .AddInMemoryCollection(settings.Split(';', StringSplitOptions.RemoveEmptyEntries)
            .Select(setting => setting.Split('=', 2))
            .Select(pair => new KeyValuePair<string, string?>(pair[0], pair[1])))
        .Build();
}
