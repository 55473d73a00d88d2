using Delegations.Documents.Reading.Places;
using NodaTime;
using Xunit;

namespace Delegations.Documents.Tests.Reading.Places;

public sealed class PlaceZoneTests
{
    [Theory]
    [InlineData("Phoenix", "America/Phoenix")]
    [InlineData("Hotel Example, Lisbon", "Europe/Lisbon")]
    [InlineData("Flagey, 1050 Bruxelles", "Europe/Brussels")]
    [InlineData("Example Center, Phoenix AZ 85001", "America/Phoenix")]
    [InlineData("10 Example Street, London SW1A 1AA", "Europe/London")]
    [InlineData("Messe (Köln)", "Europe/Berlin")]
    [InlineData("Palais – Genf", "Europe/Zurich")]
    [InlineData("Birmingham, AL", "America/Chicago")]
    [InlineData("Birmingham, UK", "Europe/London")]
    [InlineData("San José, Costa Rica", "America/Costa_Rica")]
    [InlineData("San Jose, CA", "America/Los_Angeles")]
    [InlineData("Valencia, Spain", "Europe/Madrid")]
    [InlineData("Portland, OR", "America/Los_Angeles")]
    [InlineData("Portland, Maine", "America/New_York")]
    [InlineData("Varsovie", "Europe/Warsaw")]
    [InlineData("Mailand", "Europe/Rome")]
    [InlineData("Londen", "Europe/London")]
    [InlineData("Київ", "Europe/Kyiv")]
    [InlineData("Astana", "Asia/Almaty")]
    [InlineData("Seattle, Washington", "America/Los_Angeles")]
    [InlineData("Washington, DC", "America/New_York")]
    [InlineData("Toronto, CA", "America/Toronto")]
    [InlineData("Berlin, DE", "Europe/Berlin")]
    [InlineData("Paris", "Europe/Paris")]
    [InlineData("Paris, France", "Europe/Paris")]
    [InlineData("Athens", "Europe/Athens")]
    [InlineData("Grand-Duché de Luxembourg", "Europe/Luxembourg")]
    public void Finds_the_zone_of_a_place(string place, string zone)
    {
        Assert.Equal(zone, PlaceZone.Of(place)?.Zone?.Id);
    }

    [Theory]
    [InlineData("San José")]
    [InlineData("Birmingham")]
    [InlineData("Valencia")]
    [InlineData("Córdoba")]
    [InlineData("Portland")]
    public void Names_the_candidates_of_an_ambiguous_city(string place)
    {
        var reading = PlaceZone.Of(place);

        Assert.NotNull(reading);
        Assert.Null(reading.Zone);
        Assert.True(reading.Candidates.Count > 1);
    }

    [Theory]
    [InlineData("Hotel Paris")]
    [InlineData("Room 2")]
    [InlineData("Main Hall")]
    [InlineData("Hall")]
    [InlineData("Salle Europe")]
    [InlineData("online")]
    [InlineData("Victoria")]
    [InlineData("USA")]
    [InlineData("Lobby, Level 2")]
    [InlineData("B")]
    [InlineData("")]
    public void Sees_no_zone_where_no_city_stands(string place)
    {
        Assert.Null(PlaceZone.Of(place)?.Zone);
    }

    [Theory]
    [InlineData("Mission économique à Phoenix", "America/Phoenix")]
    [InlineData("Economic mission in San Francisco 2025", "America/Los_Angeles")]
    [InlineData("Example Conference 2025, Lisbon", "Europe/Lisbon")]
    [InlineData("Example Days – Warszawa 2025", "Europe/Warsaw")]
    [InlineData("The Paris agreement and its friends", null)]
    [InlineData("Programme of the visit", null)]
    [InlineData("Workshop in March 2031", null)]
    [InlineData("Lens: a workshop", null)]
    public void Finds_the_city_in_a_title(string title, string? zone)
    {
        Assert.Equal(zone, PlaceZone.OfTitle(title)?.Zone?.Id);
    }

    [Fact]
    public void Every_zone_of_the_table_is_known()
    {
        var zones = CityTable.Lines("cities.txt").Select(line => line[..line.IndexOf(' ', StringComparison.Ordinal)]).Distinct(StringComparer.Ordinal).ToList();

        Assert.True(zones.Count > 200);
        Assert.All(zones, zone => Assert.NotNull(DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone)));
    }
}
