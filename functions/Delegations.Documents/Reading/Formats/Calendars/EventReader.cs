using NodaTime;

namespace Delegations.Documents.Reading.Formats.Calendars;

/// <summary>Reads the events of a calendar's components, and reports those that cannot be.</summary>
internal sealed class EventReader(ReadBudget budget, FindingsWriter findings)
{
    private static readonly HashSet<string> Names = new(
        [
            "UID", "DTSTAMP", "DTSTART", "DTEND", "DURATION", "SUMMARY", "DESCRIPTION", "LOCATION", "GEO", "STATUS", "CLASS", "CATEGORIES", "URL", "SEQUENCE",
            "RRULE", "RDATE", "EXDATE", "EXRULE", "RECURRENCE-ID", "ORGANIZER", "ATTENDEE", "CREATED", "LAST-MODIFIED", "TRANSP", "PRIORITY", "COMMENT", "CONTACT",
            "RESOURCES", "ATTACH", "RELATED-TO", "REQUEST-STATUS", "COLOR", "IMAGE", "CONFERENCE", "TRIGGER", "ACTION", "PRODID", "VERSION", "METHOD", "CALSCALE", "NAME",
        ],
        StringComparer.Ordinal);

    /// <summary>Whether a name is one of RFC 5545's or 7986's.</summary>
    public static bool Knows(string property) => Names.Contains(property);

    public List<CalendarEvent> Read(IReadOnlyList<CalendarComponent> calendars)
    {
        var events = new List<CalendarEvent>();
        foreach (var calendar in calendars)
        {
            var isCancelled = calendar.Text("METHOD").Equals("CANCEL", StringComparison.OrdinalIgnoreCase);
            foreach (var component in calendar.Within("VEVENT"))
            {
                if (Read(component, calendar, isCancelled) is { } found)
                {
                    events.Add(found);
                }
            }
        }

        return events;
    }

    private CalendarEvent? Read(CalendarComponent component, CalendarComponent calendar, bool isCancelled)
    {
        if (Moment(component.Property("DTSTART")) is not { } start)
        {
            findings.CalendarStartUnreadable(component.Property("DTSTART")?.Line ?? component.Line);
            return null;
        }

        var description = Clean(CalendarText.Plain(component.Text("DESCRIPTION")), component);
        var title = Clean(component.Text("SUMMARY"), component);
        if (title.Length == 0)
        {
            // Busy times of a shared calendar, or an entry somebody forgot to name: what it does say names it.
            title = description.Length > 0 ? description.Split('\n', 2)[0] : Clean(CalendarText.Plain(component.Text("LOCATION")), component);
            if (title.Length == 0)
            {
                findings.NoTitle(FindingsWriter.Line(component.Line));
                return null;
            }
        }

        var allDay = component.Text("X-MICROSOFT-CDO-ALLDAYEVENT").Equals("TRUE", StringComparison.OrdinalIgnoreCase);
        return new CalendarEvent
        {
            Line = component.Line,
            Calendar = calendar,
            Start = AsDay(start, allDay),
            End = Moment(component.Property("DTEND")) is { } end ? AsDay(end, allDay) : null,
            Duration = component.Property("DURATION") is { } duration ? CalendarDuration.Read(duration.Value) : null,
            Title = title,
            Uid = component.Text("UID"),
            Place = Clean(CalendarText.Plain(component.Text("LOCATION")), component),
            Organiser = OrganiserOf(component),
            Description = WithAddress(description, component.Text("URL")),
            Categories = string.Join(", ", component.All("CATEGORIES").Select(property => property.Text.Trim())),
            Status = isCancelled ? "CANCELLED" : component.Text("STATUS"),
            Audience = AudienceOf(component.Text("CLASS")),
            Geo = component.Text("GEO"),
            Url = component.Text("URL"),
            Rule = component.Property("RRULE"),
            Additions = Moments(component, "RDATE"),
            Exceptions = Moments(component, "EXDATE"),
            RecurrenceId = RecurrenceIdOf(component),
            Guests = component.All("ATTENDEE").Count(attendee => attendee.Parameter("CUTYPE")?.ToUpperInvariant() is not ("ROOM" or "RESOURCE")),
        };
    }

    /// <summary>Outlook marks whole days beside times that say midnight.</summary>
    private static CalendarMoment AsDay(CalendarMoment moment, bool allDay) =>
        allDay && moment.Offset is null && moment.Local.TimeOfDay == LocalTime.Midnight ? moment with { IsDate = true } : moment;

    private static CalendarMoment? Moment(CalendarProperty? property) => property is null ? null : CalendarMoment.Read(property.Value, property.Parameter("TZID"));

    private static string AudienceOf(string text) => text.ToUpperInvariant() switch
    {
        "" or "PUBLIC" => "",
        "PRIVATE" or "CONFIDENTIAL" => "internal",
        _ => text,
    };

    private string OrganiserOf(CalendarComponent component) =>
        component.Property("ORGANIZER")?.Parameter("CN")?.Trim(' ', '"') is { Length: > 0 } name && !name.Contains('@', StringComparison.Ordinal) ? Clean(name, component) : "";

    private static string WithAddress(string description, string url) =>
        url.Length == 0 || description.Contains(url, StringComparison.OrdinalIgnoreCase) ? description : description.Length == 0 ? url : description + "\n" + url;

    private CalendarMoment? RecurrenceIdOf(CalendarComponent component)
    {
        if (component.Property("RECURRENCE-ID") is not { } property)
        {
            return null;
        }

        if (property.Parameter("RANGE") is not null)
        {
            findings.CalendarRangeUnread(property.Line);
        }

        return Moment(property);
    }

    private List<CalendarMoment> Moments(CalendarComponent component, string name)
    {
        var moments = new List<CalendarMoment>();
        foreach (var property in component.All(name))
        {
            foreach (var moment in CalendarMoment.ReadList(property))
            {
                if (moment is { } read)
                {
                    moments.Add(read);
                }
                else
                {
                    findings.CalendarDateUnreadable(property.Line);
                }
            }
        }

        return moments;
    }

    private string Clean(string text, CalendarComponent component)
    {
        var clean = budget.Clean(text);
        if (budget.TakeCut())
        {
            findings.TextCut(FindingsWriter.Line(component.Line), budget.Limits.CellCharacters);
        }

        return clean;
    }
}
