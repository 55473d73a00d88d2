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
    [InlineData("heure d’Amsterdam", "Europe/Amsterdam")]
    [InlineData("Lissabon", "Europe/Lisbon")]
    [InlineData("Birmingham, AL", "America/Chicago")]
    [InlineData("Birmingham", null)]
    [InlineData("Belgique", "Europe/Brussels")]
    [InlineData("nulle part", null)]
    [InlineData("Foo/Bar", null)]
    [InlineData("", null)]
    public void Reads_zones(string text, string? expected)
    {
        Assert.Equal(expected, ZoneNotation.Read(text)?.Id);
    }

    [Theory]
    [InlineData("9:00am-10:00am PST", "America/Los_Angeles")]
    [InlineData("14:00 (CET)", "Europe/Brussels")]
    [InlineData("9:00 UTC+2", "Etc/GMT-2")]
    [InlineData("2025-11-04T09:00:00Z", "Etc/UTC")]
    [InlineData("2025-11-04T09:00:00-07:00", "Etc/GMT+7")]
    [InlineData("9:00 AM", null)]
    [InlineData("09:00 - 10:00", null)]
    [InlineData("9:00 ROOM", null)]
    [InlineData("2025-11-04 09:00", null)]
    public void Reads_the_zone_behind_a_time(string text, string? expected)
    {
        Assert.Equal(expected, ZoneNotation.Behind(text)?.Id);
    }

    [Theory]
    [InlineData("Start Time (CET)", "Europe/Brussels")]
    [InlineData("All times are in Phoenix time", "America/Phoenix")]
    [InlineData("Toutes les heures sont en heure de Bruxelles", "Europe/Brussels")]
    [InlineData("Start Time", null)]
    [InlineData("Travel time", null)]
    public void Reads_the_zone_that_a_heading_or_line_names(string text, string? expected)
    {
        Assert.Equal(expected, ZoneNotation.FindIn(text, besideTime: true)?.Id);
    }
}
