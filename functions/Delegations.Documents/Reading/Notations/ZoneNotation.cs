using System.Globalization;
using System.Text.RegularExpressions;
using Delegations.Documents.Reading.Places;
using NodaTime;
using NodaTime.TimeZones;

namespace Delegations.Documents.Reading.Notations;

/// <summary>Reads time zones: IANA names, Windows names, names of cities in the zone database, usual abbreviations, <c>UTC+5</c>.</summary>
internal static partial class ZoneNotation
{
    private const int LongestLine = 300;

    // Abbreviations that mean one thing to those who write itineraries here; the others are asked for.
    private static readonly Dictionary<string, string> Abbreviations = Index(
    [
        "Etc/UTC: utc gmt z ut",
        "Europe/Brussels: cet cest hec mec",
        "Europe/Berlin: mez mesz",
        "Europe/Lisbon: wet west",
        "Europe/Helsinki: eet eest",
        "Europe/London: bst",
        "Europe/Moscow: msk",
        "America/New_York: et est edt",
        "America/Chicago: ct cdt",
        "America/Denver: mt mdt",
        "America/Phoenix: mst",
        "America/Los_Angeles: pt pst pdt",
        "America/Halifax: adt",
        "America/Sao_Paulo: brt",
        "Asia/Tokyo: jst",
        "Asia/Seoul: kst",
        "Asia/Hong_Kong: hkt",
        "Asia/Singapore: sgt",
        "Asia/Karachi: pkt",
        "Australia/Sydney: aest aedt",
        "Pacific/Auckland: nzst nzdt",
        "Africa/Nairobi: eat",
        "Africa/Johannesburg: sast",
    ]);

    // Words that are no cities, and places too small for the table of cities.
    private static readonly Dictionary<string, string> OtherPlaces = Index(
    [
        "Europe/Brussels: redu libramont transinne central_european_time central_european_summer_time",
        "America/Los_Angeles: silicon_valley californie heure_du_pacifique pacific_time pacific_standard_time",
        "America/Denver: mountain_time",
        "America/Chicago: central_time",
        "America/New_York: eastern_time eastern_standard_time",
        "America/Phoenix: arizona",
        "Europe/Berlin: mitteleuropaische_zeit",
    ]);

    private static readonly string[] Prefixes = ["heure locale de ", "heure de ", "heure d'", "heure d’", "time in ", "local time in ", "tijd in ", "zeit in ", "ortszeit ", "hora de ", "hora local de ", "ora di "];

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
        var bare = text.Trim(' ', ':', '.');
        var folded = Words.Fold(bare);
        foreach (var prefix in Prefixes)
        {
            if (folded.StartsWith(prefix, StringComparison.Ordinal))
            {
                bare = bare[prefix.Length..];
                break;
            }
        }

        var key = Words.Key(bare);
        return key.Length > 3 && OtherPlaces.TryGetValue(key, out var id) ? DateTimeZoneProviders.Tzdb[id]
            : PlaceZone.Of(bare, anyCase: true) is { } place ? place.Zone
            : key.Length > 3 && Cities.Value.TryGetValue(key, out id) ? DateTimeZoneProviders.Tzdb[id] : null;
    }

    /// <summary>Whether the whole text is the abbreviation of a zone, in capitals: the heading of a column of times.</summary>
    public static bool IsAbbreviation(string text) => text.Length is >= 3 and <= 5 && text.All(char.IsAsciiLetterUpper) && Abbreviations.ContainsKey(text.ToLowerInvariant());

    /// <summary>The zone that a line or heading names among other words; abbreviations count beside times only.</summary>
    public static DateTimeZone? FindIn(string text, bool besideTime)
    {
        if (text.Length > LongestLine)
        {
            return null;
        }

        if (text.Contains('/', StringComparison.Ordinal) && Iana().Match(text) is { Success: true } iana && Read(iana.Value) is { } named)
        {
            return named;
        }

        if (HourOf().Match(text) is { Success: true } hour && City((hour.Groups["city"].Success ? hour.Groups["city"] : hour.Groups["before"]).Value.Trim()) is { } city)
        {
            return city;
        }

        return besideTime && AbbreviationWord().Match(text) is { Success: true } letters ? ReadShort(letters.Value) : null;
    }

    /// <summary>The zone written behind the times of a cell: <c>9:00am-10:00am PST</c>. Cheap where there is none.</summary>
    public static DateTimeZone? Behind(string text)
    {
        var end = text.AsSpan().TrimEnd(") ]").Length;
        if (end < 5)
        {
            return null;
        }

        var last = text[end - 1];
        if (char.IsAsciiLetterUpper(last) && char.IsAsciiLetterUpper(text[end - 2]) && !(last == 'M' && text[end - 2] is 'A' or 'P'))
        {
            return AbbreviationWord().Match(text, Math.Max(0, end - 12)) is { Success: true } letters ? ReadShort(letters.Value) : null;
        }

        return last == 'Z' || char.IsAsciiDigit(last) ? OffsetBehind(text) : null;
    }

    /// <summary>2025-11-04T09:00:00+01:00, 09:00 UTC+1</summary>
    private static DateTimeZone? OffsetBehind(string text)
    {
        if (!text.Contains('T', StringComparison.Ordinal) || IsoOffset().Match(text) is not { Success: true } match)
        {
            return null;
        }

        return ReadShort(match.Groups["z"].Success ? "utc" : $"utc{match.Groups["o"].Value}");
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
        var index = new Dictionary<string, string>(StringComparer.Ordinal);
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
            .DistinctBy(pair => pair.Word, StringComparer.Ordinal).ToDictionary(pair => pair.Word, pair => pair.Zone, StringComparer.Ordinal);

    [GeneratedRegex(@"\b(Europe|America|Asia|Africa|Australia|Pacific|Atlantic|Indian)/[A-Za-z_/\-]+", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Iana();

    [GeneratedRegex(@"\b(heure de|heure locale de|heure d['’]|time in|local time in|tijd in|Ortszeit|Zeit in|hora de|hora local de|ora di)\s*(?<city>[\p{L} \-]{3,30})|(?<before>\p{Lu}[\p{L}\-]+( \p{Lu}[\p{L}\-]+)?) ((local )?time|Ortszeit|tijd)\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex HourOf();

    [GeneratedRegex(@"\b((UTC|GMT)\s?[+\-]\s?[0-9]{1,2}(:?00)?|ET|EST|EDT|CT|CDT|MT|MDT|MST|PT|PST|PDT|CET|CEST|MEZ|MESZ|GMT|UTC|BST|WET|WEST|EET|EEST|MSK|JST|KST|HKT|SGT|AEST|AEDT|NZST|NZDT|SAST|EAT|BRT)\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex AbbreviationWord();

    [GeneratedRegex(@"[A-Za-z]+(/[A-Za-z_\-+0-9]+){1,2}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Slashed();

    [GeneratedRegex(@"(?<=T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]+)?)?)((?<z>Z)|(?<o>[+\-][0-9]{2}(:?00)?))$|\b(UTC|GMT)\s?(?<o>[+\-]\s?[0-9]{1,2}(:?00)?)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex IsoOffset();

    [GeneratedRegex(@"^(utc|gmt)\s*(?<sign>[+\-])\s*0?(?<h>[0-9]{1,2})(:?00)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Offset();
}
