using Delegations.Hosting;
using Delegations.Hosting.Clocks;
using Delegations.Testing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Xunit;

namespace Delegations.Functions.Tests.Hosting.Clocks;

public sealed class ClockTests : IDisposable
{
    private static readonly Instant Written = Instant.FromUtc(2026, 1, 1, 12, 0);

    private readonly string path = Path.GetTempFileName();

    public void Dispose() => File.Delete(path);

    [Fact]
    public void Shows_the_files_instant_and_runs_on_from_when_it_was_written()
    {
        Write("2025-11-03T08:00:00Z\n", Written);

        var clock = ClockFile.Open(path, new SettableClock(Written + Duration.FromSeconds(90)));

        Assert.Equal(Instant.FromUtc(2025, 11, 3, 8, 1, 30), clock.GetCurrentInstant());
    }

    [Fact]
    public void Moves_when_the_file_is_written_again()
    {
        Write("2025-11-03T08:00:00Z", Written);
        var clock = ClockFile.Open(path, new SettableClock(Written + Duration.FromMinutes(5)));

        Write("2025-11-10T08:00:00Z", Written + Duration.FromMinutes(4));

        Assert.Equal(Instant.FromUtc(2025, 11, 10, 8, 1), clock.GetCurrentInstant());
    }

    [Fact]
    public void Goes_on_while_the_file_is_half_written()
    {
        Write("2025-11-03T08:00:00Z", Written);
        var clock = ClockFile.Open(path, new SettableClock(Written + Duration.FromMinutes(5)));

        Write("2025-11-1", Written + Duration.FromMinutes(4));

        Assert.Equal(Instant.FromUtc(2025, 11, 3, 8, 5), clock.GetCurrentInstant());
    }

    [Theory]
    [InlineData("")]
    [InlineData("tomorrow")]
    [InlineData("2025-11-03 08:00")]
    public void Does_not_start_from_a_file_without_an_instant(string text)
    {
        Write(text, Written);

        var fatal = Assert.Throws<FatalException>(() => ClockFile.Open(path, SystemClock.Instance));

        Assert.Contains("2025-11-03T08:00:00Z", fatal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Is_the_systems_clock_without_the_setting()
    {
        using var services = new ServiceCollection().AddClock(Settings()).BuildServiceProvider();

        Assert.Same(SystemClock.Instance, services.GetRequiredService<IClock>());
    }

    [Fact]
    public void Is_never_a_rehearsals_clock_in_azure()
    {
        Write("2025-11-03T08:00:00Z", Written);

        var fatal = Assert.Throws<FatalException>(() =>
            new ServiceCollection().AddClock(Settings(("Delegations:ClockFile", path), ("WEBSITE_SITE_NAME", "delegations"))));

        Assert.Contains("not allowed in Azure", fatal.Message, StringComparison.Ordinal);
    }

    private static IConfiguration Settings(params (string Name, string Value)[] settings) =>
        new ConfigurationBuilder().AddInMemoryCollection(settings.ToDictionary(setting => setting.Name, setting => (string?)setting.Value, StringComparer.Ordinal)).Build();

    private void Write(string text, Instant at)
    {
        File.WriteAllText(path, text);
        File.SetLastWriteTimeUtc(path, at.ToDateTimeUtc());
    }
}
