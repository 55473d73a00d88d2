using System.Globalization;
using System.Xml.Linq;
using Delegations.Documents.Rendering.Agendas;
using Delegations.Documents.Rendering.Agendas.Exchange;
using Delegations.Model;
using NodaTime;
using Xunit;

namespace Delegations.Documents.Tests.Rendering.Agendas.Exchange;

public sealed class ScheduleXmlTests
{
    public static TheoryData<string> All => ["two legs", "coordinators", "nasty texts", "zones", "sixty days"];

    [Fact]
    public void A_small_schedule_is_as_agreed() => Golden.Matches("schedule.delegation.en.xml", ScheduleXml.Render(ExchangeSamples.TwoLegs()));

    [Theory]
    [MemberData(nameof(All))]
    public void Every_schedule_is_valid(string sample) => Assert.Empty(XmlSchedule.Read(Sample(sample)).Complaints);

    [Fact]
    public void Texts_come_back_as_they_were_meant()
    {
        var events = XmlSchedule.Events(XmlSchedule.Read(ExchangeSamples.NastyTexts()).Document);

        Assert.Equal(ExchangeSamples.Nasty.Select(text => text.Meant), events.Select(session => Value(session, "title")));
        Assert.Equal(ExchangeSamples.Nasty.Select(text => text.Meant), events.Select(session => session.Parent!.Attribute("name")!.Value));
        Assert.Equal(ExchangeSamples.Nasty.Select(text => $"first\n{text.Meant}\nlast"), events.Select(session => Value(session, "abstract").Replace(" \n", "\n", StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_start_is_the_right_moment_on_the_clock_of_its_place()
    {
        var agenda = ExchangeSamples.Zones();

        var events = XmlSchedule.Events(XmlSchedule.Read(agenda).Document).ToDictionary(session => session.Attribute("guid")!.Value, StringComparer.Ordinal);

        Assert.Equal(agenda.Dated.Count(), events.Count);
        Assert.All(agenda.Dated, session =>
        {
            var written = events[IcsAgenda.UidOf(session.Id)];
            var moment = DateTimeOffset.Parse(Value(written, "date"), CultureInfo.InvariantCulture);
            var meant = PlaceTime.ToInstant(session.LocalStart!.Value, session.Zone).InZone(session.Zone);
            Assert.Equal(meant.ToDateTimeOffset(), moment);
            Assert.Equal(meant.Offset.ToTimeSpan(), moment.Offset);
            Assert.Equal(meant.TimeOfDay.ToString("HH:mm", CultureInfo.InvariantCulture), Value(written, "start"));
        });
    }

    [Theory]
    [InlineData("03:59", "2026-05-03")]
    [InlineData("04:00", "2026-05-04")]
    public void A_day_goes_on_until_four_in_the_morning(string start, string day)
    {
        var agenda = Agenda.From(Samples.Itinerary(Samples.Session("Night train", new LocalDate(2026, 5, 4), start, null)), Samples.Settings(Audience.Public));

        var written = XmlSchedule.Read(agenda).Document.Descendants("day").Single();

        Assert.Equal(day, written.Attribute("date")!.Value);
        Assert.StartsWith(day + "T04:00:00", written.Attribute("start")!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void What_has_no_hour_or_no_day_is_named_in_the_comment_and_keeps_its_day()
    {
        var (document, _) = XmlSchedule.Read(ExchangeSamples.TwoLegs());

        var comment = document.Nodes().OfType<XComment>().Single().Value;

        Assert.Contains("Time to be confirmed: Fri 3 Apr, Departure", comment, StringComparison.Ordinal);
        Assert.Contains("Day to be confirmed: Follow-up meeting at the air show", comment, StringComparison.Ordinal);
        Assert.Equal(["2015-04-01", "2015-04-02", "2015-04-03"], document.Descendants("day").Select(day => day.Attribute("date")!.Value));
        Assert.Empty(document.Descendants("day").Last().Elements());
    }

    [Fact]
    public void Cancelled_sessions_are_no_events_but_coordinators_find_them_named()
    {
        var (document, _) = XmlSchedule.Read(ExchangeSamples.TwoLegs(Audience.Internal));

        Assert.DoesNotContain(XmlSchedule.Events(document), session => Value(session, "title") is "Visit to the observatory");
        Assert.Contains("Cancelled: Visit to the observatory", document.Nodes().OfType<XComment>().Single().Value, StringComparison.Ordinal);
    }

    [Fact]
    public void An_agenda_without_sessions_is_a_schedule_without_days()
    {
        var (document, _) = XmlSchedule.Read(Agenda.From(Samples.Itinerary(), Samples.Settings(Audience.Public)));

        Assert.Empty(document.Descendants("day"));
        Assert.Equal("0", document.Descendants("days").Single().Value);
    }

    [Fact]
    public void Each_session_links_to_its_place_in_the_page_and_to_its_map()
    {
        var agenda = ExchangeSamples.TwoLegs();

        var tour = XmlSchedule.Events(XmlSchedule.Read(agenda).Document).Single(session => Value(session, "title") is "Tour of the engine hall");

        Assert.Equal("https://visits.example.org/a/2015#" + agenda.Dated.Single(session => session.Title.Main is "Tour of the engine hall").Id, Value(tour, "url"));
        Assert.StartsWith("https://www.openstreetmap.org/?mlat=33.9164", tour.Descendants("link").Single().Attribute("href")!.Value, StringComparison.Ordinal);
    }

    private static string Value(XElement session, string name) => session.Element(name)!.Value;

    private static Agenda Sample(string name) => name switch
    {
        "two legs" => ExchangeSamples.TwoLegs(),
        "coordinators" => ExchangeSamples.TwoLegs(Audience.Internal),
        "nasty texts" => ExchangeSamples.NastyTexts(),
        "zones" => ExchangeSamples.Zones(),
        _ => ExchangeSamples.Long(),
    };
}
