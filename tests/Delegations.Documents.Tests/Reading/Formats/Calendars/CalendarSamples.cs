namespace Delegations.Documents.Tests.Reading.Formats.Calendars;

/// <summary>Small calendars as different programs write them; the remarks say what is peculiar.</summary>
internal static class CalendarSamples
{
    /// <summary>A display name with colon and commas for a zone, unquoted; no VTIMEZONE; whole days as midnights; no UID.</summary>
    public const string Exchange = """
        BEGIN:VCALENDAR
        METHOD:PUBLISH
        PRODID:Microsoft Exchange Server 2010
        X-WR-CALNAME:Visite de la délégation
        BEGIN:VEVENT
        SUMMARY: Accueil et café
        DTSTART;TZID=(UTC+01:00) Brussels, Copenhagen, Madrid, Paris:20250602T090000
        DTEND;TZID=(UTC+01:00) Brussels, Copenhagen, Madrid, Paris:20250602T093000
        CLASS:PUBLIC
        LOCATION:Salle A
        END:VEVENT
        BEGIN:VEVENT
        SUMMARY:Point interne
        DTSTART;TZID="Romance Standard Time:20250602T180000"
        DTEND;TZID=Romance Standard Time:20250602T183000
        CLASS:CONFIDENTIAL
        END:VEVENT
        BEGIN:VEVENT
        SUMMARY:Journée libre
        DTSTART;TZID=Romance Standard Time:20250603T000000
        DTEND;TZID=Romance Standard Time:20250604T000000
        X-MICROSOFT-CDO-ALLDAYEVENT:TRUE
        END:VEVENT
        END:VCALENDAR
        """;

    /// <summary>A zone of Outlook's own, known only by its rules of 1601; an HTML twin of the description; an alarm.</summary>
    public const string Outlook = """
        BEGIN:VCALENDAR
        PRODID:-//Microsoft Corporation//Outlook 16.0 MIMEDIR//EN
        VERSION:2.0
        METHOD:REQUEST
        BEGIN:VTIMEZONE
        TZID:Customized Time Zone
        BEGIN:STANDARD
        DTSTART:16011104T020000
        RRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=11
        TZOFFSETFROM:-0400
        TZOFFSETTO:-0500
        END:STANDARD
        BEGIN:DAYLIGHT
        DTSTART:16010311T020000
        RRULE:FREQ=YEARLY;BYDAY=2SU;BYMONTH=3
        TZOFFSETFROM:-0500
        TZOFFSETTO:-0400
        END:DAYLIGHT
        END:VTIMEZONE
        BEGIN:VEVENT
        ATTENDEE;CN="Berg, Anna";RSVP=TRUE:mailto:anna.berg@example.org
        ATTENDEE;CN=Room 4;CUTYPE=RESOURCE:mailto:room4@example.org
        DESCRIPTION:Bring the badge\, please.\n\nAgenda:\n1. Tour
        DTEND;TZID="Customized Time Zone":20250610T150000
        DTSTART;TZID="Customized Time Zone":20250610T140000
        LOCATION:12 Main Street\, Springfield
        ORGANIZER;CN="Peeters, Jan":mailto:jan.peeters@example.org
        SUMMARY;LANGUAGE=en-us:Plant tour
        UID:040000008200E00074C5B7101A82E008
        X-ALT-DESC;FMTTYPE=text/html:<html><body>Bring the badge</body></html>
        STATUS:TENTATIVE
        BEGIN:VALARM
        TRIGGER:-PT15M
        DESCRIPTION:Reminder
        END:VALARM
        END:VEVENT
        END:VCALENDAR
        """;

    /// <summary>Times in UTC beside a named zone; a series with an exception before its master, one date excluded; markup.</summary>
    public const string Google = """
        BEGIN:VCALENDAR
        PRODID:-//Google Inc//Google Calendar 70.9054//EN
        VERSION:2.0
        X-WR-CALNAME:Mission économique
        X-WR-TIMEZONE:Europe/Kiev
        BEGIN:VEVENT
        DTSTART;TZID=Europe/Kiev:20250827T150000
        DTEND;TZID=Europe/Kiev:20250827T160000
        UID:series@example.org
        RECURRENCE-ID;TZID=Europe/Kiev:20250826T140000
        SUMMARY:Breakfast briefing (moved)
        END:VEVENT
        BEGIN:VEVENT
        DTSTART;TZID=Europe/Kiev:20250825T140000
        DTEND;TZID=Europe/Kiev:20250825T150000
        RRULE:FREQ=DAILY;UNTIL=20250829T110000Z
        EXDATE;TZID=Europe/Kiev:20250828T140000
        UID:series@example.org
        SUMMARY:Breakfast briefing
        END:VEVENT
        BEGIN:VEVENT
        DTSTART:20250825T170000Z
        DTEND:20250825T183000Z
        UID:dinner@example.org
        DESCRIPTION:<p>Dress code: <b>smart</b></p><br>Call <a href="x">us</a> &amp; ask
        SUMMARY:Dinner
        END:VEVENT
        END:VCALENDAR
        """;

    /// <summary>Properties in any order, a zone without VTIMEZONE, one event cancelled; a duration; lower-case names.</summary>
    public const string Apple = """
        BEGIN:VCALENDAR
        PRODID:-//Apple Inc.//macOS 11.6.7//EN
        BEGIN:VEVENT
        DTEND;TZID=America/Vancouver:20250706T140000
        STATUS:CANCELLED
        SUMMARY:Boat trip
        UID:A1
        DTSTART;TZID=America/Vancouver:20250706T130000
        END:VEVENT
        begin:vevent
        duration:PT1H30M
        summary:Port authority
        uid:A2
        dtstart;tzid=America/Vancouver:20250707T090000
        end:vevent
        BEGIN:VEVENT
        DTEND;VALUE=DATE:20250711
        SUMMARY:Fair
        UID:A3
        DTSTART;VALUE=DATE:20250708
        END:VEVENT
        END:VCALENDAR
        """;

    /// <summary>Everything in UTC or floating; only the places tell where; escaped semicolons.</summary>
    public const string Trip = """
        BEGIN:VCALENDAR
        X-WR-CALNAME:A Traveller (TripIt)
        PRODID:-//A Traveller/NONSGML Bennu 0.1//EN
        BEGIN:VEVENT
        DTSTART;VALUE=DATE:20111011
        DTEND;VALUE=DATE:20111014
        SUMMARY:Phoenix\, AZ\, October 2011\;
        LOCATION:Phoenix\, AZ
        UID:t0
        END:VEVENT
        BEGIN:VEVENT
        DTEND:20111011T165500Z
        SUMMARY:XX403 PHX to SFO
        LOCATION:Phoenix (PHX)
        UID:t1
        DTSTART:20111011T144500Z
        END:VEVENT
        BEGIN:VEVENT
        DTSTART:20111011T100500
        DTEND:20111011T110500
        SUMMARY:Directions to the hotel
        UID:t2
        END:VEVENT
        END:VCALENDAR
        """;

    /// <summary>A zone of Mozilla's own path; durations; categories; addresses; one UID for all.</summary>
    public const string Conference = """
        BEGIN:VCALENDAR
        VERSION:2.0
        PRODID:-//example.org//schedule//EN
        BEGIN:VEVENT
        UID:event
        DTSTART;TZID=/mozilla.org/20050126_1/Europe/Berlin:20250328T100000
        DURATION:PT45M
        SUMMARY:Opening
        LOCATION:Saal 1
        CATEGORIES:Talk,Main
        URL:https://example.org/opening
        DESCRIPTION:How it began.
        END:VEVENT
        BEGIN:VEVENT
        UID:event
        DTSTART;TZID=/mozilla.org/20050126_1/Europe/Berlin:20250328T100000
        DURATION:PT1H45M
        SUMMARY:Workshop
        LOCATION:Saal 2
        END:VEVENT
        X-WR-CALNAME:Spring Meeting
        END:VCALENDAR
        """;
}
