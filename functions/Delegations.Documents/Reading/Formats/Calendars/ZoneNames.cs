using Delegations.Documents.Reading.Notations;
using NodaTime;
using NodaTime.TimeZones;

namespace Delegations.Documents.Reading.Formats.Calendars;

/// <summary>Knows the zones by the names that calendar programs give them: IANA, Windows, and what Windows shows for them.</summary>
internal static class ZoneNames
{
    /// <summary>What Windows shows behind "(UTC+01:00) " where no city of the zone database stands in it, or one that would mislead.</summary>
    private static readonly Dictionary<string, string> Shown = Index(
    [
        "America/New_York: eastern time|eastern time us canada|eastern|us eastern", "America/Chicago: central time|central time us canada|us central",
        "America/Denver: mountain time|mountain time us canada|us mountain", "America/Los_Angeles: pacific time|pacific time us canada|us pacific",
        "America/Phoenix: arizona", "America/Halifax: atlantic time canada|atlantic time", "America/St_Johns: newfoundland", "America/Anchorage: alaska",
        "Pacific/Honolulu: hawaii", "America/Indianapolis: indiana east", "America/Regina: saskatchewan", "America/Guatemala: central america",
        "America/Tijuana: baja california", "America/Mexico_City: guadalajara|guadalajara mexico city monterrey", "America/Mazatlan: chihuahua la paz mazatlan",
        "America/Bogota: bogota lima quito rio branco|bogota lima quito", "America/Sao_Paulo: brasilia", "America/Cayenne: cayenne fortaleza",
        "America/La_Paz: georgetown la paz manaus san juan", "America/Argentina/Buenos_Aires: city of buenos aires|buenos aires", "America/Godthab: greenland",
        "Atlantic/Cape_Verde: cabo verde is|cape verde is", "Europe/London: dublin edinburgh lisbon london|greenwich mean time dublin edinburgh lisbon london|greenwich mean time",
        "Atlantic/Reykjavik: monrovia reykjavik", "Europe/Berlin: amsterdam berlin bern rome stockholm vienna|amsterdam|central european time|mitteleuropaische zeit|w europe",
        "Europe/Paris: brussels copenhagen madrid paris", "Europe/Budapest: belgrade bratislava budapest ljubljana prague", "Europe/Warsaw: sarajevo skopje warsaw zagreb",
        "Africa/Lagos: west central africa", "Europe/Bucharest: athens bucharest", "Europe/Kiev: helsinki kyiv riga sofia tallinn vilnius",
        "Africa/Johannesburg: harare pretoria", "Asia/Riyadh: kuwait riyadh", "Europe/Moscow: moscow st petersburg|moscow st petersburg volgograd",
        "Asia/Dubai: abu dhabi muscat", "Asia/Karachi: islamabad karachi", "Asia/Kolkata: chennai kolkata mumbai new delhi|india",
        "Asia/Colombo: sri jayawardenepura", "Asia/Almaty: astana|almaty novosibirsk", "Asia/Rangoon: yangon rangoon", "Asia/Bangkok: bangkok hanoi jakarta",
        "Asia/Shanghai: beijing chongqing hong kong urumqi|beijing|china", "Asia/Singapore: kuala lumpur singapore", "Asia/Tokyo: osaka sapporo tokyo",
        "Australia/Sydney: canberra melbourne sydney", "Pacific/Port_Moresby: guam port moresby", "Pacific/Guadalcanal: solomon is new caledonia",
        "Pacific/Auckland: auckland wellington", "Pacific/Fiji: fiji", "Etc/UTC: coordinated universal time|universal time|universal coordinated time",
    ]);

    private static readonly Lazy<Dictionary<string, string>> Ignoring = new(() => DateTimeZoneProviders.Tzdb.Ids.GroupBy(id => id, StringComparer.OrdinalIgnoreCase)
        .ToDictionary(group => group.Key, group => group.First(), StringComparer.OrdinalIgnoreCase));

    private static readonly Lazy<Dictionary<string, string>> Windows = new(() => TzdbDateTimeZoneSource.Default.WindowsToTzdbIds.ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.OrdinalIgnoreCase));

    private static readonly Lazy<HashSet<string>> Located = new(() => [.. TzdbDateTimeZoneSource.Default.ZoneLocations?.Select(location => location.ZoneId) ?? []]);

    /// <summary>The zone of a TZID or X-WR-TIMEZONE, or null.</summary>
    public static DateTimeZone? Find(string name)
    {
        var text = name.Trim().Trim('"', '\'').Trim();
        if (text.Length is 0 or > 200)
        {
            return null;
        }

        return OfId(text) ?? OfPath(text) ?? OfWindows(text) ?? OfShown(text) ?? OfOffset(text) ?? ZoneNotation.Read(text);
    }

    /// <summary>Whether clocks of this zone show UTC for no place's sake.</summary>
    public static bool IsUtc(DateTimeZone zone) => zone.MinOffset == Offset.Zero && zone.MaxOffset == Offset.Zero && !Located.Value.Contains(zone.Id);

    /// <summary>The zone under its present name: Europe/Kiev and US/Eastern are no longer in the table of places.</summary>
    private static DateTimeZone? OfId(string id)
    {
        if (!Ignoring.Value.TryGetValue(id, out var known))
        {
            return null;
        }

        var present = !Located.Value.Contains(known) && TzdbDateTimeZoneSource.Default.CanonicalIdMap.TryGetValue(known, out var canonical) && Located.Value.Contains(canonical) ? canonical : known;
        return DateTimeZoneProviders.Tzdb[present];
    }

    /// <summary><c>/mozilla.org/20050126_1/Europe/Brussels</c>, <c>/freeassociation.sourceforge.net/Tzfile/America/Argentina/Salta</c>.</summary>
    private static DateTimeZone? OfPath(string text)
    {
        var parts = text.Split('/');
        for (var count = Math.Min(3, parts.Length - 1); count > 0; count--)
        {
            if (OfId(string.Join('/', parts[^count..])) is { } zone)
            {
                return zone;
            }
        }

        return null;
    }

    private static DateTimeZone? OfWindows(string text)
    {
        var standard = text.Replace("Daylight Time", "Standard Time", StringComparison.OrdinalIgnoreCase);
        return Windows.Value.TryGetValue(standard, out var id) || Windows.Value.TryGetValue(standard.TrimEnd(' ', '1', '2', '3', '4', '5', '6', '7', '8', '9'), out id)
            || Windows.Value.TryGetValue(standard + " Standard Time", out id) ? DateTimeZoneProviders.Tzdb.GetZoneOrNull(id) : null;
    }

    /// <summary><c>(UTC+01:00) Brussels, Copenhagen, Madrid, Paris</c>, in the language of whoever's Windows it was.</summary>
    private static DateTimeZone? OfShown(string text)
    {
        var hasOffset = text[0] == '(' && text.Contains(')', StringComparison.Ordinal);
        var names = hasOffset ? text[(text.IndexOf(')', StringComparison.Ordinal) + 1)..] : text;
        if (Shown.TryGetValue(Words.Key(names), out var id))
        {
            return DateTimeZoneProviders.Tzdb.GetZoneOrNull(id);
        }

        if (!hasOffset)
        {
            return null;
        }

        var offset = OffsetText.Read(text[1..text.IndexOf(')', StringComparison.Ordinal)]);
        foreach (var city in names.Split([',', '/', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (ZoneNotation.City(city) is { } zone && (offset is null || HasOffset(zone, offset.Value)))
            {
                return zone;
            }
        }

        return names.Trim().Length == 0 || offset is null ? null : OffsetText.Zone(offset.Value);
    }

    private static DateTimeZone? OfOffset(string text) => text.AsSpan().ContainsAny('+', '-') && OffsetText.Read(text) is { } offset ? OffsetText.Zone(offset) : null;

    /// <summary>Whether clocks there show this offset in winter or summer nowadays; in history they showed others.</summary>
    private static bool HasOffset(DateTimeZone zone, Offset offset) =>
        zone.GetUtcOffset(Instant.FromUtc(2024, 1, 15, 12, 0)) == offset || zone.GetUtcOffset(Instant.FromUtc(2024, 7, 15, 12, 0)) == offset;

    private static Dictionary<string, string> Index(string[] rows) =>
        rows.Select(row => row.Split(": ")).SelectMany(row => row[1].Split('|').Select(name => (name, row[0])))
            .ToDictionary(pair => pair.name, pair => pair.Item2, StringComparer.Ordinal);
}
