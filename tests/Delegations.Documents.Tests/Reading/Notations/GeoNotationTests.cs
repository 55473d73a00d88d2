using Delegations.Documents.Reading.Notations;
using Delegations.Model;
using Xunit;

namespace Delegations.Documents.Tests.Reading.Notations;

public sealed class GeoNotationTests
{
    [Theory]
    [InlineData("50.58, 5.56", 50.58, 5.56)]
    [InlineData("50.5838;5.5597", 50.5838, 5.5597)]
    [InlineData("50.5838 5.5597", 50.5838, 5.5597)]
    [InlineData("33.4255° N, 111.9400° W", 33.4255, -111.94)]
    [InlineData("-33.8688,151.2093", -33.8688, 151.2093)]
    [InlineData("https://maps.example.org/?q=50.5838,5.5597&z=17", 50.5838, 5.5597)]
    public void Coordinates_are_read_as_maps_write_them(string text, double latitude, double longitude)
    {
        Assert.Equal(new GeoPoint(latitude, longitude), GeoNotation.Find(text));
    }

    [Theory]
    [InlineData("")]
    [InlineData("09.30 – 10.30")]
    [InlineData("12.50, 13.5")]
    [InlineData("Rue du Bois 1, 4031 Liège")]
    [InlineData("99.99, 200.00")]
    [InlineData("192.168.10.20, 10.20.30.40")]
    public void Other_numbers_are_no_coordinates(string text)
    {
        Assert.Null(GeoNotation.Find(text));
    }

    [Fact]
    public void The_distance_is_the_straight_line()
    {
        var kilometres = new GeoPoint(50.8466, 4.3528).KilometresTo(new GeoPoint(50.6326, 5.5797));

        Assert.Equal(90, kilometres, 1.0);
    }
}
