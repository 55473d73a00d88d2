using Delegations.Model;
using NodaTime;

namespace Delegations.Documents.Reading.Formats.Calendars;

/// <summary>Brings the times of events to the clock of their place.</summary>
internal sealed class EventTimes(CalendarZones zones, HomeZones homes, FindingsWriter findings)
{
    private readonly Dictionary<(DateTimeZone Zone, ZoneBasis Basis), (int Line, int Count)> assumed = [];
    private int otherEnds;
    private int firstOtherEnd;

    /// <summary>The zone in whose clock the event recurs: that of its start (RFC 5545 3.8.5.3).</summary>
    public DateTimeZone Source(CalendarEvent found) => ZoneOf(found.Start, found);

    /// <summary>The zone in which the event is shown; null where the file says nothing and the day or time holds as it stands.</summary>
    public DateTimeZone? Shown(CalendarEvent found)
    {
        if (found.Start is { Offset: null, ZoneId: { } id } && zones.Find(id, found.Start.Local.Date, found.Line) is { } own && !ZoneNames.IsUtc(own))
        {
            return own;
        }

        var (zone, basis) = homes.Of(found);
        var isExact = found.Start is { IsDate: false } && (found.Start.Offset is not null || found.Start.ZoneId is not null);
        if (!isExact && basis is ZoneBasis.Visit or ZoneBasis.None)
        {
            return null;
        }

        if (isExact && basis is not ZoneBasis.Named)
        {
            var (line, count) = assumed.GetValueOrDefault((zone, basis), (found.Line, 0));
            assumed[(zone, basis)] = (line, count + 1);
        }

        return zone;
    }

    /// <summary>The instant, whichever zone it is given in.</summary>
    public Instant InstantOf(CalendarMoment moment, CalendarEvent found) => PlaceTime.ToInstant(moment.Local, ZoneOf(moment, found));

    /// <summary>How long the event lasts on its own clock; null where the file does not say, or says it backwards.</summary>
    public Period? Length(CalendarEvent found)
    {
        if (found.End is not { } end)
        {
            return found.Duration;
        }

        var start = found.Start;
        var source = Source(found);
        var local = end.IsDate || start.IsDate ? end.Local : InstantOf(end, found).InZone(source).LocalDateTime;
        if (!end.IsDate && !start.IsDate && end.ZoneId is not null && end.Offset is null && local != end.Local)
        {
            firstOtherEnd = otherEnds++ == 0 ? found.Line : firstOtherEnd;
        }

        if (start.IsDate && !end.IsDate)
        {
            local = local.TimeOfDay == LocalTime.Midnight ? local : local.Date.PlusDays(1).AtMidnight();
        }

        if (local < start.Local && !(end.IsDate && local.Date == start.Local.Date))
        {
            findings.CalendarEndBeforeStart(found.Line);
        }

        return local > start.Local ? Period.Between(start.Local, local, PeriodUnits.Days | PeriodUnits.Minutes) : null;
    }

    public void Report()
    {
        foreach (var ((zone, basis), (line, count)) in assumed)
        {
            Report(zone, basis, line, count);
        }

        if (otherEnds > 0)
        {
            findings.CalendarEndElsewhere(firstOtherEnd, otherEnds);
        }
    }

    private void Report(DateTimeZone zone, ZoneBasis basis, int line, int count)
    {
        Action<int, int, DateTimeZone>? report = basis switch
        {
            ZoneBasis.Visit => findings.CalendarZoneOfVisit,
            ZoneBasis.Place => findings.CalendarZoneOfPlace,
            ZoneBasis.Before => findings.CalendarZoneOfOthers,
            ZoneBasis.Calendar => findings.CalendarZoneOfName,
            ZoneBasis.None => findings.CalendarZoneMissing,
            _ => null,
        };
        report?.Invoke(line, count, zone);
    }

    private DateTimeZone ZoneOf(CalendarMoment moment, CalendarEvent found) => moment switch
    {
        { Offset: { } offset } => OffsetText.Zone(offset),
        { ZoneId: { } id } when zones.Find(id, moment.Local.Date, found.Line) is { } zone => zone,
        _ => homes.Of(found).Zone,
    };
}
