using System.Text.Json;
using Delegations.Agendas;
using Delegations.Hosting;
using Delegations.Hosting.Clocks;
using Delegations.Hosting.Telemetry;
using Delegations.Reports.Archive;
using Delegations.Sharing;
using Delegations.Storage;
using Delegations.Testing;
using Xunit;

namespace Delegations.Functions.Tests.Hosting;

public sealed class SettingsTests
{
    [Theory]
    [InlineData(StorageOptions.SettingName)]
    [InlineData(TimeLimits.TriggerSetting)]
    [InlineData(TimeLimits.HttpSetting)]
    [InlineData(ClockRegistration.FileSetting)]
    [InlineData(TelemetryMiddleware.EndpointSetting)]
    [InlineData(AgencyLookSetting.AccentKey)]
    [InlineData(AgencyLookSetting.LogoKey)]
    [InlineData(ArchiveOptions.PersonalPartKey)]
    [InlineData(ArchiveOptions.DraftKey)]
    [InlineData(SharingOptions.LongestAnswerKey)]
    [InlineData(SharingOptions.MostMissesKey)]
    public async Task The_sample_names_every_setting_of_the_hosting(string setting)
    {
        using var sample = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(RepositoryRoot.Path, "local.settings.sample.json"), TestContext.Current.CancellationToken));

        Assert.True(sample.RootElement.GetProperty("Values").TryGetProperty(setting.Replace(":", "__", StringComparison.Ordinal), out _));
    }
}
