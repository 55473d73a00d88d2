using System.Diagnostics;
using System.Text.Json;
using Delegations.Invitations.Delivery;
using Delegations.Invitations.Notices;
using Delegations.Reports.Archive;
using Delegations.Testing;
using Delegations.Web;
using Xunit;

namespace Delegations.Functions.Tests.Infra;

/// <summary>No Bicep compiler is to be had here: what can be held is that the files agree with each other and with the app.</summary>
public sealed class InfrastructureTests
{
    private static readonly string Infra = Path.Combine(RepositoryRoot.Path, "infra");
    private static readonly string Storage = File.ReadAllText(Path.Combine(Infra, "modules", "storage.bicep"));

    [Fact]
    public async Task The_files_agree_with_each_other()
    {
        using var check = Process.Start(new ProcessStartInfo("node", [Path.Combine(Infra, "check.mjs"), Infra]) { UseShellExecute = false, RedirectStandardOutput = true })!; // starts or throws
        var findings = await check.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await check.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.True(check.ExitCode == 0, findings);
    }

    [Theory]
    [InlineData("itineraries")]
    [InlineData("reports")]
    [InlineData(PackageStore.RecordContainer)]
    [InlineData(PackageStore.PersonalContainer)]
    [InlineData(OutboxDelivery.Container)]
    [InlineData(NoticeContents.Container)]
    [InlineData("slots")]
    [InlineData(FormKeys.Container)]
    [InlineData("visits")]
    [InlineData("tokens")]
    public void What_the_app_stores_in_is_made(string name)
    {
        Assert.Contains($"'{name}'", Storage, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_queue_of_a_function_is_made()
    {
        var queues = Directory.EnumerateFiles(Path.Combine(RepositoryRoot.Path, "functions"), "function.json", SearchOption.AllDirectories)
            .Where(path => !path.Contains("/bin/", StringComparison.Ordinal) && !path.Contains("/obj/", StringComparison.Ordinal))
            .SelectMany(path => JsonDocument.Parse(File.ReadAllText(path)).RootElement.GetProperty("bindings").EnumerateArray())
            .Where(binding => binding.TryGetProperty("queueName", out _))
            .Select(binding => binding.GetProperty("queueName").GetString())
            .ToList();

        Assert.NotEmpty(queues);
        Assert.All(queues, queue => Assert.Contains($"'{queue}'", Storage, StringComparison.Ordinal));
    }
}
