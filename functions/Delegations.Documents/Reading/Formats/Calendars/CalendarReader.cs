namespace Delegations.Documents.Reading.Formats.Calendars;

/// <summary>
/// Reads iCalendar files (RFC 5545) as itineraries. The parser is our own because the package of Ical.Net does not restore; it has a
/// library's shape (components, properties, parameters) and mends what calendar programs get wrong.
/// </summary>
internal static class CalendarReader
{
    /// <exception cref="UnreadableFileException">There is no event in it.</exception>
    public static List<SourceBlock> Read(ReadOnlyMemory<byte> content, ReadBudget budget, FindingsWriter findings, VisitFrame visit)
    {
        var calendars = new ComponentReader(budget, findings).Read(ContentLines.Of(content));
        ReportOthers(calendars, findings);
        var events = new EventReader(budget, findings).Read(calendars);
        if (events.Count == 0)
        {
            throw new UnreadableFileException(FileProblem.EmptyCalendar);
        }

        var zones = new CalendarZones(findings);
        zones.Preferred.AddRange(visit.Zone is { } zone ? [zone] : []);
        foreach (var definition in calendars.SelectMany(calendar => calendar.Within("VTIMEZONE")))
        {
            zones.Define(definition);
        }

        var times = new EventTimes(zones, new HomeZones(events, zones, visit), findings);
        var occurrences = new OccurrenceReader(times, new SeriesReader(times, visit, budget.Limits, findings), findings).Read(events);
        times.Report();
        ReportRemarks(events, findings);
        var title = calendars.Select(CalendarTable.TitleOf).FirstOrDefault(name => name.Length > 0) ?? "";
        return CalendarTable.Of(occurrences, budget.Clean(title), budget);
    }

    private static void ReportOthers(List<CalendarComponent> calendars, FindingsWriter findings)
    {
        foreach (var name in new[] { "VTODO", "VJOURNAL", "VFREEBUSY" })
        {
            var others = calendars.SelectMany(calendar => calendar.Within(name)).ToList();
            if (others.Count > 0)
            {
                findings.CalendarPartsLeftOut(others[0].Line, name, others.Count);
            }
        }
    }

    private static void ReportRemarks(List<CalendarEvent> events, FindingsWriter findings)
    {
        if (events.Sum(found => found.Guests) is > 0 and var guests)
        {
            findings.CalendarGuestsLeftOut(events.First(found => found.Guests > 0).Line, guests);
        }

        var tentative = events.Where(found => found.Status.Equals("TENTATIVE", StringComparison.OrdinalIgnoreCase)).Select(found => found.Line).ToList();
        if (tentative.Count > 0)
        {
            findings.CalendarTentative(tentative);
        }
    }
}
