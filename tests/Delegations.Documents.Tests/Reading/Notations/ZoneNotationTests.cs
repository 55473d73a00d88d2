using Delegations.Documents.Reading.Notations;
using Xunit;

namespace Delegations.Documents.Tests.Reading.Notations;

public sealed class ZoneNotationTests
{
    [Theory]
    [InlineData("America/Phoenix", "America/Phoenix")]
    [InlineData("europe/brussels", "Europe/Brussels")]
    [InlineData("US Mountain Standard Time", "America/Phoenix")]
    [InlineData("Los Angeles", "America/Los_Angeles")]
    [InlineData("heure de Phoenix", "America/Phoenix")]
    [InlineData("Bruxelles", "Europe/Brussels")]
    [InlineData("CET", "Europe/Brussels")]
    [InlineData("ET", "America/New_York")]
    [InlineData("UTC", "Etc/UTC")]
    [InlineData("UTC+5", "Etc/GMT-5")]
    [InlineData("GMT-08:00", "Etc/GMT+8")]
    [InlineData("Etc/UTC", "Etc/UTC")]
    [InlineData("nulle part", null)]
    [InlineData("Foo/Bar", null)]
    [InlineData("", null)]
    public void Reads_zones(string text, string? expected)
    {
        Assert.Equal(expected, ZoneNotation.Read(text)?.Id);
    }
}
