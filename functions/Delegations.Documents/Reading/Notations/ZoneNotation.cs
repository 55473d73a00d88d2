using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;
using NodaTime.TimeZones;

namespace Delegations.Documents.Reading.Notations;

/// <summary>Reads time zones: IANA names, Windows names, names of cities in the zone database, usual abbreviations, <c>UTC+5</c>.</summary>
internal static partial class ZoneNotation
{
    // Abbreviations that mean one thing to those who write itineraries here; the others are asked for.
    private static readonly Dictionary<string, string> Abbreviations = Index(
    [
        "Etc/UTC: utc gmt z",
        "Europe/Brussels: cet cest hec",
        "Europe/Berlin: mez mesz",
        "Europe/Lisbon: wet west",
        "Europe/Helsinki: eet eest",
        "Europe/London: bst",
        "America/New_York: et est edt",
        "America/Chicago: ct cdt",
        "America/Denver: mt mdt",
        "America/Phoenix: mst",
        "America/Los_Angeles: pt pst pdt",
        "Asia/Tokyo: jst",
    ]);

    // Places that the zone database knows under another name, or not at all.
    private static readonly Dictionary<string, string> OtherCities = Index(
    [
        "Europe/Brussels: bruxelles brussel liege luik redu namur antwerpen gent",
        "Europe/London: londres londen",
        "Europe/Paris: parijs",
        "Europe/Lisbon: lisbonne lissabon",
        "Europe/Vienna: vienne wien",
        "Europe/Warsaw: varsovie",
        "America/Los_Angeles: silicon_valley san_francisco californie california heure_du_pacifique pacific_time",
        "America/Phoenix: arizona",
    ]);

    private static readonly Lazy<Dictionary<string, string>> Cities = new(IndexCities);

    /// <summary>The zone a cell or value names, or null.</summary>
    public static DateTimeZone? Read(string text)
    {
        var trimmed = text.Trim();
        if (trimmed.Length == 0)
        {
            return null;
        }

        if (Slashed().Match(trimmed) is { Success: true } iana && (DateTimeZoneProviders.Tzdb.GetZoneOrNull(iana.Value) ?? DateTimeZoneProviders.Tzdb.GetZoneOrNull(Cased(iana.Value))) is { } named)
        {
            return named;
        }

        return ReadWindows(trimmed) ?? ReadShort(trimmed) ?? City(trimmed);
    }

    /// <summary>The zone of a city that the zone database knows by name: <c>Phoenix</c>, <c>Los Angeles</c>.</summary>
    public static DateTimeZone? City(string text)
    {
        var key = Words.Key(text);
        foreach (var prefix in new[] { "heure de ", "heure locale de ", "heure d", "time in ", "tijd in ", "zeit in " })
        {
            key = key.StartsWith(prefix, StringComparison.Ordinal) ? key[prefix.Length..] : key;
        }

        return key.Length > 3 && Cities.Value.TryGetValue(key, out var id) ? DateTimeZoneProviders.Tzdb[id] : null;
    }

    private static DateTimeZone? ReadWindows(string text) =>
        TzdbDateTimeZoneSource.Default.WindowsToTzdbIds.TryGetValue(text, out var id) ? DateTimeZoneProviders.Tzdb.GetZoneOrNull(id) : null;

    private static DateTimeZone? ReadShort(string text)
    {
        var folded = Words.Fold(text).Trim(' ', '(', ')', '.');
        if (Abbreviations.TryGetValue(folded, out var id))
        {
            return DateTimeZoneProviders.Tzdb[id];
        }

        // The database writes the sign the other way round: Etc/GMT-5 is five hours ahead of Greenwich.
        return Offset().Match(folded) is { Success: true } match && int.Parse(match.Groups["h"].Value, CultureInfo.InvariantCulture) is var hours and <= 14
            ? DateTimeZoneProviders.Tzdb.GetZoneOrNull(hours == 0 ? "Etc/UTC" : $"Etc/GMT{(match.Groups["sign"].ValueSpan[0] == '+' ? '-' : '+')}{hours}")
            : null;
    }

    private static string Cased(string id) =>
        DateTimeZoneProviders.Tzdb.Ids.FirstOrDefault(known => known.Equals(id, StringComparison.OrdinalIgnoreCase)) ?? id;

    private static Dictionary<string, string> IndexCities()
    {
        var canonical = TzdbDateTimeZoneSource.Default.CanonicalIdMap;
        var index = new Dictionary<string, string>(OtherCities, StringComparer.Ordinal);
        foreach (var id in DateTimeZoneProviders.Tzdb.Ids.Where(id => id.Contains('/', StringComparison.Ordinal) && !id.StartsWith("Etc/", StringComparison.Ordinal)))
        {
            index.TryAdd(Words.Key(id[(id.LastIndexOf('/') + 1)..]), canonical.TryGetValue(id, out var main) ? main : id);
        }

        return index;
    }

    /// <summary>Rows of a zone and the words for it; an underscore in a word is a blank.</summary>
    private static Dictionary<string, string> Index(string[] rows) =>
        rows.Select(row => row.Split(": "))
            .SelectMany(row => row[1].Split(' ').Select(word => (Word: word.Replace('_', ' '), Zone: row[0])))
            .ToDictionary(pair => pair.Word, pair => pair.Zone, StringComparer.Ordinal);

    [GeneratedRegex(@"[A-Za-z]+(/[A-Za-z_\-+0-9]+){1,2}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Slashed();

    [GeneratedRegex(@"^(utc|gmt)\s*(?<sign>[+\-])\s*0?(?<h>[0-9]{1,2})(:?00)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Offset();
}
