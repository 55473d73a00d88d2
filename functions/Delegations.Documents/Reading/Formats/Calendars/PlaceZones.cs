using System.Globalization;
using Delegations.Documents.Reading.Notations;
using NodaTime;
using NodaTime.TimeZones;

namespace Delegations.Documents.Reading.Formats.Calendars;

/// <summary>Guesses zones by places: their names, countries, coordinates, and the domains of web addresses.</summary>
internal static class PlaceZones
{
    private const double FarthestKilometres = 600;

    // How much farther than the nearest place the next one with another clock must be.
    private const double Margin = 1.5;
    private const int MostWords = 12;

    // Country codes that the world uses for other things than the country.
    private static readonly HashSet<string> Generic = new(["io", "co", "me", "tv", "ai", "fm", "to", "cc", "ws", "gg", "ly", "is", "la", "sh", "gl", "st", "ag", "im", "vc", "tk", "ml", "ga", "cf", "gq", "sc", "bz", "mn", "nu", "pw", "re", "pm", "tf", "eu"], StringComparer.Ordinal);

    private static readonly string[] OtherCountries =
    [
        "Europe/London: uk|united kingdom|great britain|england|scotland|wales|royaume uni|verenigd koninkrijk|grossbritannien", "Europe/Berlin: deutschland|allemagne|duitsland|germany",
        "Europe/Vienna: osterreich|autriche|oostenrijk", "Europe/Zurich: schweiz|suisse|svizzera|zwitserland", "Europe/Brussels: belgie|belgique|belgien",
        "Europe/Amsterdam: nederland|pays bas|niederlande|the netherlands", "Europe/Paris: frankreich|frankrijk", "Europe/Rome: italia|italie|italien", "Europe/Warsaw: polska",
        "Europe/Luxembourg: luxemburg", "Europe/Prague: czechia|cesko",
    ];

    private static readonly Lazy<Dictionary<string, string>> Domains = new(() => (TzdbDateTimeZoneSource.Default.ZoneLocations ?? []).GroupBy(location => location.CountryCode.ToLowerInvariant(), StringComparer.Ordinal)
        .Where(group => group.Count() == 1 && !Generic.Contains(group.Key)).Select(group => (group.Key, group.First().ZoneId)).Append(("uk", "Europe/London")).Append(("de", "Europe/Berlin"))
        .DistinctBy(pair => pair.Item1, StringComparer.Ordinal).ToDictionary(pair => pair.Item1, pair => pair.Item2, StringComparer.Ordinal));

    private static readonly Lazy<Dictionary<string, string>> Countries = new(() => OtherCountries.Select(row => row.Split(": ")).SelectMany(row => row[1].Split('|').Select(name => (Name: name, Zone: row[0])))
        .Concat((TzdbDateTimeZoneSource.Default.ZoneLocations ?? []).GroupBy(location => location.CountryName, StringComparer.Ordinal).Where(group => group.Count() == 1).Select(group => (Words.Key(group.Key), group.First().ZoneId)))
        .DistinctBy(pair => pair.Item1, StringComparer.Ordinal).ToDictionary(pair => pair.Item1, pair => pair.Item2, StringComparer.Ordinal));

    /// <summary>The zone of the city or country that a place's address ends with, or has in brackets.</summary>
    public static DateTimeZone? OfPlace(string place)
    {
        var parts = place.Split([',', '(', ')', ';', '\n', '|'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        for (var index = parts.Length - 1; index >= Math.Max(0, parts.Length - 5); index--)
        {
            // "1000 Brussels": the post code says nothing.
            var name = parts[index].Trim(' ', '.', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
            if (name.Length is > 1 and < 60 && (ZoneNotation.City(name) ?? OfCountry(name)) is { } zone)
            {
                return zone;
            }
        }

        return null;
    }

    /// <summary>The zone of a city or country that a title names: <c>PyCon UK 2015</c>, <c>Vienna Data Week</c>.</summary>
    public static DateTimeZone? OfTitle(string title)
    {
        var words = title.Split([' ', ',', '-', '–', '(', ')', '@', ':', '|', '/'], StringSplitOptions.RemoveEmptyEntries).Take(MostWords).ToList();
        for (var count = 3; count > 0; count--)
        {
            for (var index = 0; index + count <= words.Count; index++)
            {
                // A name begins with a capital: "nice" is a word, "Nice" a city.
                var name = string.Join(' ', words.Skip(index).Take(count));
                if (char.IsUpper(name[0]) && (name.Length > 2 || name == "UK") && (ZoneNotation.City(name) ?? OfCountry(name)) is { } zone)
                {
                    return zone;
                }
            }
        }

        return null;
    }

    /// <summary>The zone of the country of a web address, where that country has one zone.</summary>
    public static DateTimeZone? OfAddress(string address)
    {
        var scheme = address.IndexOf("://", StringComparison.Ordinal);
        var host = scheme >= 0 ? address[(scheme + 3)..] : address[(address.LastIndexOf('@') + 1)..];
        var end = host.IndexOfAny(['/', ':', '?', '#']);
        host = end < 0 ? host : host[..end];
        var dot = host.LastIndexOf('.');
        return dot > 0 && Domains.Value.TryGetValue(host[(dot + 1)..].ToLowerInvariant(), out var id) ? DateTimeZoneProviders.Tzdb.GetZoneOrNull(id) : null;
    }

    /// <summary>The zone of the nearest place that the zone database knows, unless clocks differ thereabouts (RFC 5545 3.8.1.6).</summary>
    public static DateTimeZone? OfCoordinates(string geo)
    {
        var parts = geo.Split([';', ','], StringSplitOptions.TrimEntries);
        if (parts.Length != 2 || !double.TryParse(parts[0], NumberStyles.Float, CultureInfo.InvariantCulture, out var latitude) || !double.TryParse(parts[1], NumberStyles.Float, CultureInfo.InvariantCulture, out var longitude)
            || !(Math.Abs(latitude) <= 90 && Math.Abs(longitude) <= 180) || (latitude == 0 && longitude == 0))
        {
            return null;
        }

        var near = (TzdbDateTimeZoneSource.Default.ZoneLocations ?? []).Select(location => (location.ZoneId, Distance: Kilometres(latitude, longitude, location.Latitude, location.Longitude)))
            .Where(pair => pair.Distance < FarthestKilometres * Margin).OrderBy(pair => pair.Distance).ToList();
        if (near.Count == 0 || near[0].Distance > FarthestKilometres)
        {
            return null;
        }

        var nearest = DateTimeZoneProviders.Tzdb[near[0].ZoneId];
        return near.TrueForAll(pair => pair.Distance > near[0].Distance * Margin || SameClock(nearest, DateTimeZoneProviders.Tzdb[pair.ZoneId])) ? nearest : null;
    }

    private static DateTimeZone? OfCountry(string name) =>
        Countries.Value.TryGetValue(Words.Key(name), out var id) ? DateTimeZoneProviders.Tzdb.GetZoneOrNull(id) : null;

    private static bool SameClock(DateTimeZone one, DateTimeZone other)
    {
        var (winter, summer) = (Instant.FromUtc(2024, 1, 15, 12, 0), Instant.FromUtc(2024, 7, 15, 12, 0));
        return one.GetUtcOffset(winter) == other.GetUtcOffset(winter) && one.GetUtcOffset(summer) == other.GetUtcOffset(summer);
    }

    /// <summary>Near enough for the question which of two cities is nearer.</summary>
    private static double Kilometres(double latitude, double longitude, double otherLatitude, double otherLongitude)
    {
        var across = Math.Abs(longitude - otherLongitude) is var apart && apart > 180 ? 360 - apart : apart;
        var x = across * Math.Cos((latitude + otherLatitude) / 2 * Math.PI / 180);
        var y = latitude - otherLatitude;
        return Math.Sqrt((x * x) + (y * y)) * 111;
    }
}
