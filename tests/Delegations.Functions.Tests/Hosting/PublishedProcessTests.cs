using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using Delegations.Testing;
using Xunit;

namespace Delegations.Functions.Tests.Hosting;

/// <summary>The published executable as a process, as the Functions host starts and ends it.</summary>
public sealed class PublishedProcessTests(AzuriteFixture azurite)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Answers_on_the_given_port_whatever_addresses_it_inherits()
    {
        await using var app = await PublishedApp.StartAsync(azurite.ConnectionString, Token);

        using var health = await app.Http.GetAsync(new Uri("/health", UriKind.Relative), Token);

        using var body = JsonDocument.Parse(await health.Content.ReadAsStringAsync(Token));
        Assert.Equal(HttpStatusCode.OK, health.StatusCode);
        Assert.Equal("healthy", body.RootElement.GetProperty("status").GetString());
        Assert.True(body.RootElement.GetProperty("storageReachable").GetBoolean());
        Assert.True(body.RootElement.GetProperty("languageData").GetBoolean());
        Assert.Empty(app.Errors);
    }

    [Fact]
    public async Task Listens_on_loopback_alone()
    {
        await using var app = await PublishedApp.StartAsync(azurite.ConnectionString, Token);

        var addresses = await File.ReadAllLinesAsync(string.Create(CultureInfo.InvariantCulture, $"/proc/{app.ProcessId}/net/tcp"), Token);

        var port = app.Port.ToString("X4", CultureInfo.InvariantCulture);
        const string listening = " 0A ";
        Assert.Equal(
            $"0100007F:{port}",
            Assert.Single(addresses.Where(line => line.Contains($":{port} 00000000:0000{listening}", StringComparison.Ordinal)).Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1])));
    }

    [Fact]
    public async Task Loads_neither_the_command_line_nor_the_exporter_behind_the_host()
    {
        await using var app = await PublishedApp.StartAsync(azurite.ConnectionString, Token);

        var loaded = await File.ReadAllTextAsync(string.Create(CultureInfo.InvariantCulture, $"/proc/{app.ProcessId}/maps"), Token);

        Assert.Contains("Delegations.Functions.dll", loaded, StringComparison.Ordinal);
        Assert.DoesNotContain("System.CommandLine", loaded, StringComparison.Ordinal);
        Assert.DoesNotContain("OpenTelemetry", loaded, StringComparison.Ordinal);
        Assert.DoesNotContain("Azure.", loaded, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Starts_again_on_the_same_port_after_being_killed()
    {
        await using var app = await PublishedApp.StartAsync(azurite.ConnectionString, Token);
        var first = app.ProcessId;

        await app.KillAsync();
        await app.RestartAsync(Token);

        Assert.NotEqual(first, app.ProcessId);
    }

    [Fact]
    public async Task Ends_with_a_sentence_and_a_code_when_the_port_is_taken()
    {
        await using var app = await PublishedApp.CreateAsync(azurite.ConnectionString);
        using var holder = new TcpListener(IPAddress.Loopback, app.Port);
        holder.Start();

        var code = await app.RunToEndAsync(Token);

        Assert.Equal(1, code);
        Assert.Equal(string.Create(CultureInfo.InvariantCulture, $"Port {app.Port} on 127.0.0.1 cannot be listened on: another program holds it."), Assert.Single(app.Errors));
    }

    [Fact]
    public async Task Ends_with_a_sentence_and_a_code_without_storage()
    {
        await using var app = await PublishedApp.CreateAsync("");

        var code = await app.RunToEndAsync(Token);

        Assert.Equal(1, code);
        Assert.Contains("AzureWebJobsStorage", Assert.Single(app.Errors), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Delegations__TriggerTimeLimit", "half an hour")]
    [InlineData("Delegations__HttpTimeLimit", "01:00:00")]
    [InlineData("Delegations__ClockFile", "/no/such/file")]
    [InlineData("OTEL_EXPORTER_OTLP_ENDPOINT", "collector")]
    public async Task Ends_with_a_sentence_and_a_code_on_a_setting_that_makes_no_sense(string name, string value)
    {
        await using var app = await PublishedApp.CreateAsync(azurite.ConnectionString, KeyValuePair.Create(name, value));

        var code = await app.RunToEndAsync(Token);

        Assert.Equal(1, code);
        Assert.Contains(name.Replace("__", ":", StringComparison.Ordinal), Assert.Single(app.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ends_so_that_the_host_starts_it_again_when_it_is_asked_to_stop()
    {
        await using var app = await PublishedApp.StartAsync(azurite.ConnectionString, Token);

        using var kill = System.Diagnostics.Process.Start("kill", ["-TERM", app.ProcessId.ToString(CultureInfo.InvariantCulture)]);

        Assert.Equal(200, await app.EndAsync(Token));
    }

    [Fact]
    public async Task Sends_each_span_as_it_ends_without_paths()
    {
        await using var collector = await SpanCollector.StartAsync();
        await using var app = await PublishedApp.StartAsync(azurite.ConnectionString, Token, KeyValuePair.Create("OTEL_EXPORTER_OTLP_ENDPOINT", collector.Address));

        var spans = await collector.ReceiveWhileAsync(
            async () =>
            {
                using var share = await app.Http.GetAsync(new Uri("/s/a-secret-token?code=a-secret-key", UriKind.Relative), Token);
                using var health = await app.Http.GetAsync(new Uri("/health?code=a-secret-key", UriKind.Relative), Token);
            },
            text => text.Contains("GET /health", StringComparison.Ordinal),
            Token);

        Assert.Contains("delegations", spans, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", spans, StringComparison.Ordinal);
    }
}
