using Delegations.Model;
using NodaTime;

namespace Delegations.Documents.Reading.Formats.Calendars;

/// <summary>The dates of a series that do not take place as its rule says: excluded, or with an event of their own.</summary>
internal sealed class ExcludedDates(CalendarEvent series, DateTimeZone source)
{
    private readonly HashSet<Instant> instants = [];
    private readonly HashSet<LocalDate> days = [];
    private readonly HashSet<LocalDateTime> locals = [];

    /// <param name="moment">As written.</param>
    /// <param name="instant">Null where it is a date.</param>
    public void Add(CalendarMoment moment, Instant? instant)
    {
        if (instant is not { } at)
        {
            days.Add(moment.Local.Date);
        }
        else if (series.Start.IsDate)
        {
            days.Add(moment.Offset is null ? moment.Local.Date : at.InZone(source).Date);
        }
        else
        {
            instants.Add(at);
            if (moment.Offset is null && series.Start is { Offset: null, ZoneId: null })
            {
                locals.Add(moment.Local);
            }
        }
    }

    public bool Allows(LocalDateTime start) =>
        (days.Count == 0 || !days.Contains(start.Date)) && (locals.Count == 0 || !locals.Contains(start)) && (instants.Count == 0 || !instants.Contains(PlaceTime.ToInstant(start, source)));
}
