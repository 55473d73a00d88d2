using System.Text;
using Delegations.Documents.Reading;
using Delegations.Model;
using NodaTime;
using Xunit;

namespace Delegations.Documents.Tests.Reading.Interpreting;

public sealed class ZoneSettlerTests
{
    [Theory]
    [InlineData("Date,Start,Title,Location\n2031-03-10,09:00,Welcome,\"Example Hotel, Phoenix\"\n2031-03-10,10:00,Visit,Room 2", "America/Phoenix", "zone.from-place")]
    [InlineData("Mission à Lisbonne,,\nDate,Start,Title\n2031-03-10,09:00,Welcome\n2031-03-10,10:00,Visit", "Europe/Lisbon", "zone.from-place")]
    [InlineData("Date,Start,Title,Location\n2031-03-10,09:00,Welcome,Main hall\n2031-03-10,10:00,Visit,Room 2", "Europe/Brussels", "zone.assumed")]
    [InlineData("Date,Start,Title,Location\n2031-03-10,09:00,Welcome,Birmingham\n2031-03-10,10:00,Visit,Room 2", "Europe/Brussels", "zone.city-ambiguous,zone.assumed")]
    [InlineData("Date,Start,Title,Location\n2031-03-10,09:00,A,Tokyo\n2031-03-10,10:00,B,Paris\n2031-03-10,11:00,C,Tokyo\n2031-03-10,12:00,D,Paris", "Europe/Brussels", "zone.places-disagree")]
    [InlineData("Date,Start (ET),Title\n2031-03-10,09:00,Welcome\n2031-03-10,10:00,Visit", "America/New_York", "")]
    [InlineData("Date,Start,Title\n2031-03-10,9:00 PST,Welcome\n2031-03-10,10:00 PST,Visit", "America/Los_Angeles", "")]
    [InlineData("Date,CET,EST,Title\n2031-03-10,15:00,09:00,Welcome\n2031-03-10,16:00,10:00,Visit", "Europe/Brussels", "column.unread")]
    public void Settles_the_zone_by_what_the_file_says(string text, string zone, string codes)
    {
        var itinerary = Read(text, null);

        Assert.All(itinerary.Sessions, session => Assert.Equal(zone, session.TimeZone.Id));
        Assert.Equal(codes, string.Join(',', Codes(itinerary)));
    }

    [Fact]
    public void Follows_a_journey_from_zone_to_zone()
    {
        var itinerary = Read("Date,Start,Title,Location\n2031-03-10,09:00,A,Brussels\n2031-03-11,09:00,B,Room 2\n2031-03-12,09:00,C,Phoenix\n2031-03-13,09:00,D,Room 4", null);

        Assert.Equal(["Europe/Brussels", "Europe/Brussels", "America/Phoenix", "America/Phoenix"], itinerary.Sessions.Select(session => session.TimeZone.Id));
        Assert.Equal(["zone.from-places"], Codes(itinerary));
    }

    [Fact]
    public void Keeps_the_zone_of_the_visit_and_says_where_a_place_lies_elsewhere()
    {
        var itinerary = Read("Date,Start,Title,Location\n2031-03-10,09:00,A,Paris\n2031-03-11,09:00,B,Phoenix\n2031-03-11,10:00,C,Phoenix", DateTimeZoneProviders.Tzdb["Europe/Brussels"]);

        Assert.All(itinerary.Sessions, session => Assert.Equal("Europe/Brussels", session.TimeZone.Id));
        Assert.Equal(["zone.place-elsewhere"], Codes(itinerary));
    }

    [Fact]
    public void Takes_names_of_people_and_titles_for_no_places()
    {
        var itinerary = Read("Date,Start,Title,Speaker,Room\n2031-03-10,09:00,Tokyo,Paris Hilton,Lima\n2031-03-10,10:00,Lisbon,Jan Peeters,Quito", null);

        Assert.Equal(["zone.assumed"], Codes(itinerary));
    }

    [Fact]
    public void Speaks_four_languages()
    {
        var messages = Language.All.Select(language =>
            Assert.IsType<ItineraryOutcome.Read>(ItineraryReader.Read("Date,Start,Title\n2031-03-10,09:00,A"u8.ToArray(), new ReadOptions { FileName = "a.csv", Language = language })).Itinerary.Findings.Single(finding => finding.Code is "zone.assumed").Message);

        Assert.Equal(4, messages.Distinct(StringComparer.Ordinal).Count());
    }

    private static IEnumerable<string> Codes(Itinerary itinerary) => itinerary.Findings.Select(finding => finding.Code).Where(code => code is not "time.ends-inferred");

    private static Itinerary Read(string text, DateTimeZone? zone) =>
        Assert.IsType<ItineraryOutcome.Read>(ItineraryReader.Read(Encoding.UTF8.GetBytes(text), new ReadOptions { FileName = "a.csv", Language = Language.English, Zone = zone })).Itinerary;
}
