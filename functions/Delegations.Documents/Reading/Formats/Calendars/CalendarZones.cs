using Delegations.Documents.Reading.Notations;
using NodaTime;
using NodaTime.TimeZones;

namespace Delegations.Documents.Reading.Formats.Calendars;

/// <summary>The zones that the TZIDs of a file name: by their names, else by what the file's own VTIMEZONEs say.</summary>
internal sealed class CalendarZones(FindingsWriter findings)
{
    private static readonly Lazy<List<DateTimeZone>> Principal = new(() =>
        [.. TzdbDateTimeZoneSource.Default.WindowsMapping.PrimaryMapping.Values.Distinct(StringComparer.Ordinal).Select(DateTimeZoneProviders.Tzdb.GetZoneOrNull).OfType<DateTimeZone>()]);

    // Comparing a definition with all zones takes its time, and no programme crosses so many zones.
    private const int MostMatches = 50;

    private readonly Dictionary<string, ZoneDefinition> definitions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DateTimeZone?> known = new(StringComparer.Ordinal);

    private int matches;

    /// <summary>Zones that are tried before others where only offsets are known.</summary>
    public List<DateTimeZone> Preferred { get; } = [];

    public void Define(CalendarComponent component)
    {
        var definition = new ZoneDefinition(component);
        if (!definition.IsEmpty)
        {
            definitions.TryAdd(component.Text("TZID"), definition);
        }
    }

    /// <summary>The zones that are defined, by the names they have.</summary>
    public IEnumerable<string> Defined => definitions.Keys;

    /// <summary>The zone, or null where nothing tells which it is; that is reported once.</summary>
    public DateTimeZone? Find(string id, LocalDate date, int line)
    {
        if (!known.TryGetValue(id, out var zone))
        {
            known[id] = zone = Resolve(id, date, line);
        }

        return zone;
    }

    private DateTimeZone? Resolve(string id, LocalDate date, int line)
    {
        var defined = definitions.TryGetValue(id, out var definition) ? definition : null;
        var named = ZoneNames.Find(id);
        if (named is not null && (defined is null || !ZoneNames.IsUtc(named) || defined.Match(date.Year, [named]) is not null))
        {
            return named;
        }

        if (defined is null && findings.Answers.ZoneOf(id) is { } answered)
        {
            findings.ZoneAnswered($"line {Words.Number(line)}", id, answered);
            return answered;
        }

        if (defined is null)
        {
            findings.CalendarZoneUnknown(line, id);
            return null;
        }

        // Some call a zone GMT that has a summer time.
        if ((ZoneNames.Find(defined.Location) ?? (matches++ < MostMatches ? defined.Match(date.Year, Preferred.Concat(Principal.Value)) : null)) is { } matched)
        {
            return matched;
        }

        var offset = OffsetText.Zone(defined.OffsetAt(date));
        findings.CalendarZoneByOffset(defined.Line, offset);
        return offset;
    }
}
