using System.Net;
using System.Text.Json;
using Delegations.Hosting;
using Delegations.Invitations.Delivery;
using Delegations.Invitations.Delivery.Graph;
using Delegations.Testing;
using Delegations.Visits;
using Xunit;

namespace Delegations.Functions.Tests.Invitations.Graph;

/// <summary>What the settings do: start or no start, and what the health address says.</summary>
public sealed class GraphSetupTests(AzuriteFixture azurite)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("TenantId")]
    [InlineData("ClientId")]
    public async Task A_missing_setting_stops_the_start_and_is_named(string missing)
    {
        var failure = await Assert.ThrowsAsync<FatalException>(() => GraphOffice.StartAsync(azurite, further: new() { [$"Delegations__Graph__{missing}"] = "" }));

        Assert.Contains($"Delegations:Graph:{missing}", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_graph_is_not_allowed_nothing_of_it_is_set_up()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel, new PipelineOptions { Settings = new() { ["Delegations:Graph:BaseUrl"] = "nonsense" } });

        Assert.Null(pipeline.Get<Deliveries>().Find(DeliveryWay.Graph));
    }

    [Fact]
    public async Task A_permission_that_reaches_too_far_is_told_by_the_health_address_without_naming_anybody()
    {
        await using var office = await ProbedAsync("secret@example.org");
        office.Server.AddMailbox("secret@example.org");

        var answer = await office.Pipeline.GetAsync("/health", Cancel);
        await office.Pipeline.GetAsync("/health", Cancel);

        Assert.Equal((HttpStatusCode.OK, "degraded"), (answer.Status, answer.Json.GetProperty("status").GetString()));
        Assert.Contains("RBAC for Applications", answer.Json.GetProperty("concerns")[0].GetString(), StringComparison.Ordinal);
        Assert.DoesNotContain("@", answer.Text, StringComparison.Ordinal);
        Assert.Single(office.Server.Requests);
        office.Server.AssertClean();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_permission_that_reaches_no_further_is_healthy(bool exists)
    {
        await using var office = await ProbedAsync("secret@example.org");
        if (exists)
        {
            office.Server.AddMailbox("secret@example.org");
            office.Server.SetGranted("secret@example.org", granted: false);
        }

        var answer = await office.Pipeline.GetAsync("/health", Cancel);

        Assert.Equal("healthy", answer.Json.GetProperty("status").GetString());
        Assert.False(answer.Json.TryGetProperty("concerns", out _));
        Assert.Single(office.Server.Requests);
    }

    [Theory]
    [InlineData("TenantId")]
    [InlineData("ClientId")]
    [InlineData("ClientSecret")]
    [InlineData("BaseUrl")]
    [InlineData("Authority")]
    [InlineData("ProbeMailbox")]
    public async Task The_sample_names_every_setting(string setting)
    {
        using var sample = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(RepositoryRoot.Path, "local.settings.sample.json"), Cancel));

        Assert.True(sample.RootElement.GetProperty("Values").TryGetProperty($"Delegations__Graph__{setting}", out _));
    }

    private Task<GraphOffice> ProbedAsync(string mailbox) =>
        GraphOffice.StartAsync(azurite, further: new() { [ReachProbe.MailboxKey] = mailbox });
}
