using System.Text;
using Delegations.Documents.Reading;
using Delegations.Model;
using NodaTime;
using Xunit;

namespace Delegations.Documents.Tests.Reading.Formats.Calendars;

public sealed class CalendarReaderTests
{
    [Theory]
    [InlineData("SUMMARY:Visit of th\r\n e plant", "Visit of the plant")]
    [InlineData("SUMMARY:Visit of th\n\te plant", "Visit of the plant")]
    [InlineData("SUMMARY:Lunch\\, then\\; coffee \\\\ tea", "Lunch, then; coffee \\ tea")]
    [InlineData("summary;LANGUAGE=\"en:x;y\":Lunch", "Lunch")]
    [InlineData("SUMMARY;X=\"never closed:Lunch", "Lunch")]
    [InlineData("SUMMARY;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:Caf=C3=A9", "Café")]
    [InlineData("SUMMARY;ENCODING=QUOTED-PRINTABLE:Caf=C3=A9 =\r\nnoir", "Café noir")]
    [InlineData("group.SUMMARY: Lunch ", "Lunch")]
    public void A_title_is_read_as_it_is_meant(string line, string title) => Assert.Equal(title, Event(line + "\r\nDTSTART:20250602T090000").Title);

    [Theory]
    [InlineData("DTSTART;TZID=Europe/Brussels:20250602T090000", "09:00 Europe/Brussels")]
    [InlineData("DTSTART;TZID=\"Europe/Brussels\":20250602T090000", "09:00 Europe/Brussels")]
    [InlineData("DTSTART;TZID=\"W. Europe Standard Time:20250602T090000\"", "09:00 Europe/Berlin")]
    [InlineData("DTSTART;TZID=\"(GMT+10:00) Canberra, Melbourne, Sydney\":20250602T090000", "09:00 Australia/Sydney")]
    [InlineData("DTSTART;TZID=(UTC+01:00) Bruxelles, Copenhague, Madrid, Paris:20250602T090000", "09:00 Europe/Brussels")]
    [InlineData("DTSTART;TZID=(UTC-05:00) Eastern Time (US & Canada):20250602T090000", "09:00 America/New_York")]
    [InlineData("DTSTART;TZID=(GMT+01.00) Amsterdam / Berlin / Bern / Rome / Stockholm / Vienna:20250602T090000", "09:00 Europe/Berlin")]
    [InlineData("DTSTART;TZID=/freeassociation.sourceforge.net/Tzfile/America/Argentina/Salta:20250602T090000", "09:00 America/Argentina/Salta")]
    [InlineData("DTSTART;TZID=/citadel.org/20190914_1/America/New_York:20250602T090000", "09:00 America/New_York")]
    [InlineData("DTSTART;TZID=US/Pacific:20250602T090000", "09:00 America/Los_Angeles")]
    [InlineData("DTSTART;TZID=Europe/Kiev:20250602T090000", "09:00 Europe/Kyiv")]
    [InlineData("DTSTART;TZID=europe/luxembourg:20250602T090000", "09:00 Europe/Luxembourg")]
    [InlineData("DTSTART;TZID=Eastern Daylight Time:20250602T090000", "09:00 America/New_York")]
    [InlineData("DTSTART;TZID=GMT+0530:20250602T090000", "09:00 UTC+05:30")]
    [InlineData("DTSTART;TZID=UTC-03:00:20250602T090000", "09:00 Etc/GMT+3")]
    [InlineData("DTSTART:20250602T090000Z", "09:00 Etc/UTC")]
    [InlineData("DTSTART:2025-06-02T09:00:00Z", "09:00 Etc/UTC")]
    [InlineData("DTSTART:20250602T090000+0200", "07:00 Etc/UTC")]
    [InlineData("DTSTART:20250602T0900", "09:00 Europe/Brussels")]
    [InlineData("DTSTART:20250602T090000", "09:00 Europe/Brussels")]
    [InlineData("DTSTART:20250602T090000Z\r\nLOCATION:Grand Hall\\, Tokyo", "18:00 Asia/Tokyo")]
    [InlineData("DTSTART:20250602T090000Z\r\nGEO:42.58;14.09", "11:00 Europe/Rome")]
    [InlineData("DTSTART:20250602T090000Z\r\nURL:https://www.example.uk/talk", "10:00 Europe/London")]
    [InlineData("DTSTART;VALUE=DATE:20250602", "all day Europe/Brussels")]
    [InlineData("DTSTART:20250602", "all day Europe/Brussels")]
    public void A_start_is_read_on_the_clock_of_its_place(string line, string expected)
    {
        var session = Event("SUMMARY:Visit\r\n" + line);

        Assert.Equal(new LocalDate(2025, 6, 2), session.Date);
        Assert.Equal(expected, (session.Start?.ToString("HH:mm", null) ?? "all day") + " " + session.TimeZone.Id);
    }

    [Theory]
    [InlineData("X-WR-TIMEZONE:America/Phoenix", "2025-06-02 02:00 America/Phoenix", "")]
    [InlineData("VTIMEZONE: Europe/Rome", "2025-06-02 11:00 Europe/Rome", "")]
    [InlineData("X-WR-TIMEZONE:UTC", "2025-06-02 09:00 Etc/UTC", "calendar.zone-missing")]
    [InlineData("X-WR-CALNAME:DataCon UK 2025", "2025-06-02 10:00 Europe/London", "calendar.zone-assumed")]
    [InlineData("NAME:Vienna Data Week", "2025-06-02 11:00 Europe/Vienna", "calendar.zone-assumed")]
    public void Times_in_UTC_are_shown_where_the_calendar_is(string head, string expected, string code)
    {
        var itinerary = Read(Calendar("SUMMARY:Visit\r\nDTSTART:20250602T090000Z") + head + "\r\n");
        var session = itinerary.Sessions[0];

        Assert.Equal(expected, $"{session.LocalStart!.Value.ToString("uuuu-MM-dd HH:mm", null)} {session.TimeZone.Id}");
        Assert.Equal(code, itinerary.Findings.Select(finding => finding.Code).FirstOrDefault(found => found.StartsWith("calendar.zone", StringComparison.Ordinal)) ?? "");
    }

    [Fact]
    public void Times_in_UTC_are_shown_in_the_zone_of_the_visit()
    {
        var itinerary = Read(Calendar("SUMMARY:Visit\r\nDTSTART:20250602T090000Z"), zone: DateTimeZoneProviders.Tzdb["Asia/Tashkent"]);

        Assert.Equal(new LocalTime(14, 0), itinerary.Sessions[0].Start);
        Assert.Contains(itinerary.Findings, finding => finding is { Code: "calendar.zone-of-visit", Severity: Severity.Info });
    }

    [Fact]
    public void Rooms_called_after_cities_tell_no_zone()
    {
        var itinerary = Read(Calendar("SUMMARY:A\r\nDTSTART:20250602T090000Z\r\nDTEND:20250602T110000Z\r\nLOCATION:Tokyo", "SUMMARY:B\r\nDTSTART:20250602T093000Z\r\nLOCATION:Paris"));

        Assert.All(itinerary.Sessions, session => Assert.Equal("Etc/UTC", session.TimeZone.Id));
    }

    [Theory]
    [InlineData("DTSTART:20250602T090000\r\nDTEND:20250602T103000", "10:30", null)]
    [InlineData("DTSTART:20250602T090000\r\nDURATION:PT2H", "11:00", null)]
    [InlineData("DTSTART:20250602T220000\r\nDURATION:P1DT1H", "23:00", "2025-06-03")]
    [InlineData("DTSTART:20250602T220000\r\nDTEND:20250603T010000", "01:00", "2025-06-03")]
    [InlineData("DTSTART:20250602T220000\r\nDTEND:20250603T000000", "00:00", "2025-06-03")]
    [InlineData("DTSTART:20250602T090000", null, null)]
    [InlineData("DTSTART:20250602T090000\r\nDTEND:20250602T090000", null, null)]
    [InlineData("DTSTART;VALUE=DATE:20250602\r\nDTEND;VALUE=DATE:20250605", null, "2025-06-04")]
    [InlineData("DTSTART;VALUE=DATE:20250602\r\nDTEND;VALUE=DATE:20250603", null, null)]
    [InlineData("DTSTART;VALUE=DATE:20250602\r\nDTEND;VALUE=DATE:20250602", null, null)]
    [InlineData("DTSTART;VALUE=DATE:20250602\r\nDURATION:P2D", null, "2025-06-03")]
    [InlineData("DTSTART;TZID=Europe/London:20250602T090000\r\nDTEND;TZID=Europe/Paris:20250602T120000", "11:00", null)]
    public void An_end_is_read(string lines, string? time, string? day)
    {
        var session = Event("SUMMARY:Visit\r\n" + lines);

        Assert.Equal(time, session.End?.ToString("HH:mm", null));
        Assert.Equal(day, session.EndDate?.ToString("uuuu-MM-dd", null));
    }

    [Theory]
    [InlineData("DTSTART:20250602T090000\r\nDTEND:20250601T090000", "calendar.end-before-start", "line 2")]
    [InlineData("DTSTART:20250602T090000\r\nRRULE:FREQ=HOURLY;COUNT=4", "calendar.rule-unread", "line 5")]
    [InlineData("DTSTART:20250602T090000\r\nRRULE:FREQ=DAILY", "calendar.series-cut", "line 2")]
    [InlineData("DTSTART:20250602T090000\r\nRRULE:FREQ=DAILY;COUNT=61", "calendar.series-cut", "line 2")]
    [InlineData("DTSTART:20250602T090000\r\nRRULE:FREQ=DAILY;UNTIL=20990101", "calendar.series-cut", "line 2")]
    [InlineData("DTSTART:20250602T090000\r\nRRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;COUNT=3", "calendar.series-cut", "line 2")]
    [InlineData("DTSTART;TZID=Nowhere:20250602T090000", "calendar.zone-unknown", "line 2")]
    [InlineData("DTSTART:20250602T090000\r\nEXDATE:someday", "calendar.date-unreadable", "line 5")]
    [InlineData("DTSTART:20250602T090000\r\nRECURRENCE-ID;RANGE=THISANDFUTURE:20250602T090000", "calendar.range-unread", "line 5")]
    [InlineData("DTSTART:20250602T090000\r\nEND:VEVENT\r\nBEGIN:VTODO\r\nSUMMARY:Pack\r\nEND:VTODO\r\nBEGIN:VEVENT\r\nSUMMARY:B\r\nDTSTART:20250603T090000", "calendar.part-left-out", "line 6")]
    [InlineData("DTSTART:20250602T090000\r\nBEGIN:VEVENT\r\nSUMMARY:B\r\nDTSTART:20250603T090000", "calendar.cut-off", "line 2")]
    [InlineData("DTSTART:20250602T090000\r\nRRULE:FREQ=DAILY;COUNT=2\r\n?", "calendar.lines-unread", "line 6")]
    [InlineData("DTSTART:20250602T090000\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:B\r\nDTSTART:soon", "calendar.start-unreadable", "line 8")]
    [InlineData("DTSTART:20250602T090000\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nDTSTART:20250603", "session.no-title", "line 6")]
    public void What_is_wrong_is_said_with_its_place(string lines, string code, string place)
    {
        var itinerary = Read(Calendar("SUMMARY:Visit\r\n" + lines));

        Assert.Contains(itinerary.Findings, finding => finding.Code == code && finding.Place == place);
        Assert.Contains(itinerary.Sessions, session => session.LocalStart == new LocalDateTime(2025, 6, 2, 9, 0));
    }

    [Theory]
    [InlineData("RRULE:FREQ=DAILY;COUNT=4", "2 3 4 5")]
    [InlineData("RRULE:FREQ=DAILY;COUNT=4\r\nEXDATE:20250603T090000,20250604T090000", "2 5")]
    [InlineData("RRULE:FREQ=DAILY;COUNT=4\r\nEXDATE;VALUE=DATE:20250603\r\nEXDATE;TZID=Europe/Brussels:20250604T090000", "2 5")]
    [InlineData("RDATE:20250610T090000,20250612T090000", "2 10 12")]
    [InlineData("RDATE;VALUE=PERIOD:20250610T090000/PT1H", "2 10")]
    [InlineData("RRULE:FREQ=WEEKLY;COUNT=2\r\nRDATE:20250604T090000", "2 4 9")]
    [InlineData("RRULE:FREQ=DAILY", "2")]
    [InlineData("RRULE:FREQ=DAILY\r\nEXDATE:20250602T090000", "3")]
    public void A_series_has_its_dates(string lines, string days)
    {
        var itinerary = Read(Calendar("UID:s\r\nSUMMARY:Visit\r\nDTSTART:20250602T090000\r\n" + lines));

        Assert.Equal(days, string.Join(' ', itinerary.Sessions.Select(session => session.Date!.Value.Day)));
        Assert.Equal(itinerary.Sessions.Count, itinerary.Sessions.Select(session => session.Id).Distinct().Count());
    }

    [Fact]
    public void A_series_keeps_its_local_time_when_the_clocks_change()
    {
        var itinerary = Read(Calendar("SUMMARY:Visit\r\nDTSTART;TZID=Europe/Brussels:20250328T090000\r\nDTEND;TZID=Europe/Brussels:20250328T100000\r\nRRULE:FREQ=DAILY;COUNT=4"));

        Assert.All(itinerary.Sessions, session => Assert.Equal(new LocalTime(9, 0), session.Start));
    }

    [Fact]
    public void Of_a_routine_the_days_of_the_visit_are_read()
    {
        var days = new DateInterval(new LocalDate(2025, 6, 10), new LocalDate(2025, 6, 12));

        var itinerary = Read(Calendar("SUMMARY:Briefing\r\nDTSTART:20200101T083000\r\nRRULE:FREQ=DAILY"), days: days);

        Assert.Equal([10, 11, 12], itinerary.Sessions.Select(session => session.Date!.Value.Day));
        Assert.Contains(itinerary.Findings, finding => finding.Code == "calendar.series-of-visit");
    }

    [Theory]
    [InlineData("STATUS:CANCELLED", true, Audience.Public)]
    [InlineData("CLASS:PRIVATE", false, Audience.Internal)]
    [InlineData("CLASS:PUBLIC", false, Audience.Public)]
    [InlineData("CLASS:X-SECRET", false, Audience.Internal)]
    public void Status_and_class_are_kept(string line, bool cancelled, Audience audience)
    {
        var session = Event("SUMMARY:Visit\r\nDTSTART:20250602T090000\r\n" + line);

        Assert.Equal((cancelled, audience), (session.Cancelled, session.Audience));
    }

    [Fact]
    public void A_cancelling_message_cancels() =>
        Assert.True(Read(Calendar("SUMMARY:Visit\r\nDTSTART:20250602T090000") + "METHOD:CANCEL\r\n").Sessions[0].Cancelled);

    [Fact]
    public void A_line_broken_without_folding_belongs_to_its_text() =>
        Assert.Equal("Welcome\nSpeaker: Anna Berg\nand others", Event("SUMMARY:Visit\r\nDTSTART:20250602T090000\r\nDESCRIPTION:Welcome\r\nSpeaker: Anna Berg\r\nand others").Notes);

    [Fact]
    public void Folding_may_cut_a_letter_in_two()
    {
        var text = Calendar("SUMMARY:Café\r\nDTSTART:20250602T090000");
        var bytes = Encoding.UTF8.GetBytes(text).ToList();
        bytes.InsertRange(bytes.IndexOf(0xC3) + 1, "\r\n "u8.ToArray());

        Assert.Equal("Café", Readings.ReadBytes([.. bytes], "a.ics").Sessions[0].Title);
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-8")]
    [InlineData("iso-8859-1")]
    public void Any_encoding_is_read(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] content = [.. encoding.GetPreamble(), .. encoding.GetBytes(Calendar("SUMMARY:Café crème\r\nDTSTART:20250602T090000"))];

        Assert.Equal("Café crème", Readings.ReadBytes(content, "a.ics").Sessions[0].Title);
    }

    [Fact]
    public void Several_calendars_in_one_file_are_read_each_in_its_zone()
    {
        var one = Calendar("SUMMARY:A\r\nDTSTART:20250602T090000Z") + "X-WR-TIMEZONE:Europe/Paris\r\n";
        var two = Calendar("SUMMARY:B\r\nDTSTART:20250602T090000Z") + "X-WR-TIMEZONE:Asia/Tokyo\r\n";

        Assert.Equal(["11", "18"], Read(one + two).Sessions.Select(session => session.Start!.Value.ToString("HH", null)));
    }

    [Fact]
    public void A_calendar_saved_as_a_comment_of_its_page_is_read() =>
        Assert.Equal("A", Read("<!--\r\n" + Calendar("SUMMARY:A\r\nDTSTART:20250602T090000Z") + "-->\r\n").Sessions[0].Title);

    [Theory]
    [InlineData("Jan Peeters", "Anna Berg", "Jan Peeters")]
    [InlineData("Anna Berg", "", "")]
    [InlineData("jan@example.org", "", "")]
    public void Organisers_are_hosts_where_events_have_their_own(string other, string first, string second)
    {
        var one = Calendar("SUMMARY:A\r\nORGANIZER;CN=Anna Berg:mailto:info@example.org\r\nDTSTART:20250602T090000Z");
        var two = Calendar($"SUMMARY:B\r\nORGANIZER;CN={other}:mailto:info@example.org\r\nDTSTART:20250602T100000Z");

        Assert.Equal([first, second], Read(one + two).Sessions.Select(session => session.Hosts.Count == 0 ? "" : session.Hosts[0].Name));
    }

    [Theory]
    [InlineData("BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n")]
    [InlineData("BEGIN:VCALENDAR\r\nBEGIN:VFREEBUSY\r\nFREEBUSY:20250602T090000Z/PT1H\r\nEND:VFREEBUSY\r\nEND:VCALENDAR\r\n")]
    public void A_calendar_without_events_is_refused(string text) =>
        Assert.Equal("file.no-events", Assert.IsType<ItineraryOutcome.Unreadable>(Readings.Try(Encoding.UTF8.GetBytes(text), "a.ics")).Code);

    [Fact]
    public void Components_nested_too_deep_are_refused() =>
        Assert.Equal("file.too-deep", Assert.IsType<ItineraryOutcome.Unreadable>(Readings.Try(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("BEGIN:X\r\n", 100).Prepend("BEGIN:VCALENDAR\r\n"))), "a.ics")).Code);

    [Fact]
    public void Thousands_of_endless_series_end()
    {
        var events = Enumerable.Range(0, 5_000).Select(number => $"UID:{number}\r\nSUMMARY:S\r\nDTSTART:20200101T090000\r\nRRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30;UNTIL=99900101").ToArray();

        Assert.Equal(5_000, Effort.OfAtMost(150, () => Read(Calendar(events))).Sessions.Count);
    }

    private static Session Event(string lines) => Read(Calendar(lines)).Sessions.Single();

    private static Itinerary Read(string text, DateTimeZone? zone = null, DateInterval? days = null) =>
        Assert.IsType<ItineraryOutcome.Read>(ItineraryReader.Read(Encoding.UTF8.GetBytes(text), new ReadOptions { FileName = "a.ics", Language = Language.English, Zone = zone, Days = days })).Itinerary;

    private static string Calendar(params string[] events) =>
        "BEGIN:VCALENDAR\r\n" + string.Concat(events.Select(lines => $"BEGIN:VEVENT\r\n{lines}\r\nEND:VEVENT\r\n")) + "END:VCALENDAR\r\n";
}
