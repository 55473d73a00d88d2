using System.Globalization;
using System.Text;
using Delegations.Model;
using NodaTime.Text;
using Xunit;

namespace Delegations.Documents.Tests.Reading.Formats.Calendars;

public sealed class CalendarProgramsTests
{
    [Fact]
    public void Exchange_is_read_by_its_display_names() => AssertLines(
        CalendarSamples.Exchange,
        "2025-06-02 09:00–09:30 Europe/Paris | Accueil et café | Salle A",
        "2025-06-02 18:00–18:30 Europe/Paris | Point interne | (internal)",
        "2025-06-03 Europe/Paris | Journée libre");

    [Fact]
    public void Outlook_is_read_by_what_its_zone_does() => AssertLines(
        CalendarSamples.Outlook,
        "2025-06-10 14:00–15:00 America/New_York | Plant tour | 12 Main Street, Springfield");

    [Fact]
    public void Outlook_guests_are_counted_and_not_taken_as_speakers()
    {
        var itinerary = Read(CalendarSamples.Outlook);

        Assert.Empty(itinerary.Sessions[0].Speakers);
        Assert.Equal("Bring the badge, please.\n\nAgenda:\n1. Tour", itinerary.Sessions[0].Notes);
        Assert.Contains("1 invitations", itinerary.Findings.Single(finding => finding.Code == "calendar.guests-left-out").Message, StringComparison.Ordinal);
        Assert.Contains(itinerary.Findings, finding => finding is { Code: "calendar.tentative", Severity: Severity.Info });
    }

    [Fact]
    public void Google_series_are_expanded_with_their_exceptions() => AssertLines(
        CalendarSamples.Google,
        "2025-08-25 14:00–15:00 Europe/Kyiv | Breakfast briefing",
        "2025-08-25 20:00–21:30 Europe/Kyiv | Dinner",
        "2025-08-27 14:00–15:00 Europe/Kyiv | Breakfast briefing",
        "2025-08-27 15:00–16:00 Europe/Kyiv | Breakfast briefing (moved)",
        "2025-08-29 14:00–15:00 Europe/Kyiv | Breakfast briefing");

    [Fact]
    public void Google_dates_have_references_of_their_own()
    {
        var itinerary = Read(CalendarSamples.Google);

        Assert.Equal(["series@example.org/20250825", "dinner@example.org", "series@example.org/20250827", "series@example.org/20250826", "series@example.org/20250829"], itinerary.Sessions.Select(session => session.Reference));
        Assert.Equal("Mission économique", itinerary.Title);
        Assert.Equal("Dress code: smart\n\nCall us & ask", itinerary.Sessions[1].Notes);
        Assert.Equal("ics", itinerary.Source.Format);
        Assert.Equal("line 21", itinerary.Sessions[1].Origin);
    }

    [Fact]
    public void Apple_is_read_in_any_order() => AssertLines(
        CalendarSamples.Apple,
        "2025-07-06 13:00–14:00 America/Vancouver | Boat trip | (cancelled)",
        "2025-07-07 09:00–10:30 America/Vancouver | Port authority",
        "2025-07-08 to 2025-07-10 America/Vancouver | Fair");

    [Fact]
    public void A_trip_is_shown_on_the_clocks_of_its_places()
    {
        var itinerary = AssertLines(
            CalendarSamples.Trip,
            "2011-10-11 to 2011-10-13 America/Phoenix | Phoenix, AZ, October 2011; | Phoenix, AZ",
            "2011-10-11 07:45–09:55 America/Phoenix | XX403 PHX to SFO | Phoenix (PHX)",
            "2011-10-11 10:05–11:05 America/Phoenix | Directions to the hotel");

        Assert.Contains(itinerary.Findings, finding => finding is { Code: "calendar.zone-of-place", Place: "line 11" });
        Assert.DoesNotContain(itinerary.Findings, finding => finding.Code == "session.no-start");
    }

    [Fact]
    public void A_conference_with_one_UID_for_all_keeps_all()
    {
        var itinerary = AssertLines(
            CalendarSamples.Conference,
            "2025-03-28 10:00–10:45 Europe/Berlin | Opening | Saal 1",
            "2025-03-28 10:00–11:45 Europe/Berlin | Workshop | Saal 2");

        Assert.All(itinerary.Sessions, session => Assert.Null(session.Reference));
        Assert.Equal("How it began.\nhttps://example.org/opening", itinerary.Sessions[0].Notes);
        Assert.Equal("Spring Meeting", itinerary.Title);
        Assert.Contains(itinerary.Findings, finding => finding is { Code: "calendar.ids-shared", Place: "line 4" });
    }

    private static Itinerary Read(string calendar) => Readings.ReadWith(Encoding.UTF8.GetBytes(calendar), "visit.ics", options => options);

    private static Itinerary AssertLines(string calendar, params string[] expected)
    {
        var itinerary = Read(calendar);
        Assert.Equal(expected, itinerary.Sessions.Select(Line));
        return itinerary;
    }

    private static string Line(Session session)
    {
        var clock = LocalTimePattern.CreateWithInvariantCulture("HH':'mm");
        var times = session.Start is { } start ? $" {clock.Format(start)}–{(session.End is { } end ? clock.Format(end) : "")}" : "";
        var until = session.EndDate is { } last ? $" to {LocalDatePattern.Iso.Format(last)}" : "";
        return string.Create(CultureInfo.InvariantCulture, $"{LocalDatePattern.Iso.Format(session.Date!.Value)}{until}{times} {session.TimeZone.Id} | {session.Title}")
            + (session.Place.Length > 0 ? " | " + session.Place : "") + (session.Audience == Audience.Internal ? " | (internal)" : "") + (session.Cancelled ? " | (cancelled)" : "");
    }
}
