using System.Globalization;
using Delegations.Model;
using NodaTime;
using NodaTime.Text;

namespace Delegations.Documents.Reading.Formats.Calendars;

/// <summary>Makes dated occurrences of a file's events: series expanded, their exceptions put in their places.</summary>
internal sealed class OccurrenceReader(EventTimes times, SeriesReader series, FindingsWriter findings)
{
    private static readonly LocalDatePattern DayPattern = LocalDatePattern.CreateWithInvariantCulture("uuuuMMdd");

    public List<Occurrence> Read(IReadOnlyList<CalendarEvent> events)
    {
        var own = events.Where(found => found.RecurrenceId is null && found.Uid.Length > 0).CountBy(found => found.Uid, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var exceptions = events.Where(found => found.RecurrenceId is not null).ToLookup(found => found.Uid, StringComparer.Ordinal);
        if (own.Where(pair => pair.Value > 1).Sum(pair => pair.Value) is > 0 and var shared)
        {
            findings.CalendarIdsShared(events.First(found => own.GetValueOrDefault(found.Uid) > 1).Line, shared);
        }

        var occurrences = new List<Occurrence>(events.Count);
        foreach (var found in events)
        {
            var uid = found.Uid.Length > 0 && own.GetValueOrDefault(found.Uid) <= 1 ? found.Uid : null;
            if (found.Recurs)
            {
                AddSeries(occurrences, found, uid, [.. exceptions[found.Uid]]);
            }
            else
            {
                var reference = found.RecurrenceId is { } replaced ? Reference(uid, replaced.IsDate ? replaced.Local.Date : times.InstantOf(replaced, found).InZone(times.Source(found)).Date) : uid;
                occurrences.Add(At(found, found.Start.Local, times.Shown(found), times.Length(found), reference));
            }
        }

        return WithUniqueReferences(occurrences);
    }

    private static string? Reference(string? uid, LocalDate day) => uid is null ? null : string.Create(CultureInfo.InvariantCulture, $"{uid}/{DayPattern.Format(day)}");

    /// <summary>What names several names none: sessions are told apart by what they say then.</summary>
    private static List<Occurrence> WithUniqueReferences(List<Occurrence> occurrences)
    {
        var count = occurrences.Where(found => found.Reference is not null).CountBy(found => found.Reference ?? "", StringComparer.OrdinalIgnoreCase).ToDictionary(StringComparer.OrdinalIgnoreCase);
        return count.Values.All(number => number == 1) ? occurrences
            : [.. occurrences.Select(found => found.Reference is { } reference && count[reference] > 1 ? found with { Reference = null } : found)];
    }

    private void AddSeries(List<Occurrence> occurrences, CalendarEvent found, string? uid, IReadOnlyList<CalendarEvent> exceptions)
    {
        var shown = times.Shown(found);
        var length = times.Length(found);
        foreach (var start in series.Read(found, exceptions))
        {
            occurrences.Add(At(found, start, shown, length, Reference(uid, start.Date)));
        }
    }

    private Occurrence At(CalendarEvent found, LocalDateTime start, DateTimeZone? shown, Period? length, string? reference)
    {
        var end = length is null ? (LocalDateTime?)null : start + length;
        if (found.Start.IsDate || shown is null || times.Source(found) is var source && source.Equals(shown))
        {
            return new Occurrence(found, start, end, shown, reference);
        }

        return new Occurrence(found, InZone(start, source, shown), end is { } last ? InZone(last, source, shown) : null, shown, reference);
    }

    private static LocalDateTime InZone(LocalDateTime local, DateTimeZone from, DateTimeZone to) => PlaceTime.ToInstant(local, from).InZone(to).LocalDateTime;
}
