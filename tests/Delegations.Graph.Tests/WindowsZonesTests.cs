using NodaTime;
using NodaTime.TimeZones;
using Xunit;

namespace Delegations.Graph.Tests;

public sealed class WindowsZonesTests
{
    [Theory]
    [InlineData("Europe/Brussels", "Romance Standard Time")]
    [InlineData("Europe/Prague", "Central Europe Standard Time")]
    [InlineData("Europe/Kyiv", "FLE Standard Time")]
    [InlineData("Europe/Kiev", "FLE Standard Time")]
    [InlineData("Asia/Calcutta", "India Standard Time")]
    [InlineData("Asia/Kathmandu", "Nepal Standard Time")]
    [InlineData("America/New_York", "Eastern Standard Time")]
    [InlineData("US/Eastern", "Eastern Standard Time")]
    [InlineData("Etc/UTC", "UTC")]
    [InlineData("UTC", "UTC")]
    public void A_zone_has_its_Windows_name(string id, string expected)
    {
        Assert.Equal(expected, WindowsZones.NameOf(DateTimeZoneProviders.Tzdb[id]));
    }

    [Fact]
    public void Nearly_every_zone_of_a_place_has_one()
    {
        // Places where nobody is visited: stations in Antarctica and the like.
        var without = TzdbDateTimeZoneSource.Default.ZoneLocations!.Where(place => WindowsZones.NameOf(DateTimeZoneProviders.Tzdb[place.ZoneId]) is null);

        Assert.Equal(["AQ"], without.Select(place => place.CountryCode).Distinct(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("Romance Standard Time", "Europe/Paris")]
    [InlineData("Europe/Brussels", "Europe/Brussels")]
    [InlineData("UTC", "UTC")]
    [InlineData("Customized Time Zone", null)]
    [InlineData(null, null)]
    public void A_zone_is_found_by_either_kind_of_name(string? name, string? expected)
    {
        Assert.Equal(expected, WindowsZones.Find(name)?.Id);
    }
}
