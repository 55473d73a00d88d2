using System.Text.RegularExpressions;
using Delegations.Documents.Reading.Notations;
using NodaTime;

namespace Delegations.Documents.Reading.Places;

/// <summary>What a place says about its zone.</summary>
/// <param name="Name">The city or country as written.</param>
/// <param name="Zone">Its zone; null where cities of that name lie in several.</param>
/// <param name="Candidates">The cities it can be, with their countries.</param>
internal sealed record PlaceReading(string Name, DateTimeZone? Zone, IReadOnlyList<PlaceCandidate> Candidates);

/// <summary>Finds the city in a place: <c>Flagey, 1050 Bruxelles</c>, <c>Birmingham, AL</c>, <c>Hôtel X (Lisbonne)</c>. Names inside other words are none.</summary>
internal static partial class PlaceZone
{
    private const int LongestPlace = 200;

    // A city of a name wins over those of the same name that are so much smaller; a capital sooner.
    private const int LargeCity = 150;
    private const int TimesLarger = 10;
    private const int TimesLargerAsCapital = 5;

    // Cities whose names are words for rooms and the like.
    private static readonly HashSet<string> OtherWords = new(StringComparer.Ordinal)
    {
        "hall", "bar", "man", "best", "central", "centro", "center", "orange", "union", "mobile", "sale", "salle", "aula", "online", "of", "park", "parc", "plaza", "opera", "essen", "reading", "victoria", "garden", "gardens", "garden city", "university", "university park", "university city",
        "laguna", "lobby", "foyer", "independence", "progreso", "la union", "surprise", "enterprise", "paradise", "normal", "commerce", "media", "split", "date", "tours", "buffet", "campus", "theater", "theatre", "the hall", "bath", "lounge", "mission", "corona", "meet", "zoom", "teams",
    };

    /// <summary>What the place says, or null where it names no city, country or state.</summary>
    public static PlaceReading? Of(string place, bool anyCase = false)
    {
        if (place.Length is < 3 or > LongestPlace)
        {
            return null;
        }

        var whole = Named(place.Trim(), null);
        if (whole is not null)
        {
            return whole;
        }

        var regions = new List<Region>();
        string? regionName = null;
        var segments = Parts().Split(place).Select(part => PostalCode().Replace(part, " ").Trim(' ', '.', '\t')).ToList();
        for (var i = segments.Count - 1; i >= 0; i--)
        {
            var segment = segments[i];
            if (segment.Length < 2 || !(anyCase || char.IsUpper(segment[0]) || segment[0] == '\''))
            {
                continue;
            }

            if (RegionTable.Find(segment) is { } region && IsRegion(segments, i, region))
            {
                regions.Add(region);
                regionName = segment;
                continue;
            }

            if ((Named(segment, regions) ?? WithState(segment)) is { } found)
            {
                return found;
            }
        }

        return regions.Count > 0 && regionName is { Length: > 2 } ? OfRegion(regionName, regions[0]) : null;
    }

    /// <summary>The city that a title says it takes place in: <c>Mission économique à Phoenix</c>, <c>Conference 2025, Lisbon</c>.</summary>
    public static PlaceReading? OfTitle(string title)
    {
        if (title.Length is < 4 or > LongestPlace)
        {
            return null;
        }

        foreach (Match match in InPlace().Matches(title))
        {
            var words = match.Groups["name"].Value.Split(' ');
            for (var count = words.Length; count > 0; count--)
            {
                if (Named(string.Join(' ', words[..count]).TrimEnd(',', '.', ':'), null) is { } found)
                {
                    return found;
                }
            }
        }

        var parts = TitleParts().Split(title);
        return parts.Length > 1 ? parts.Reverse().Select(part => YearOrDate().Replace(part, "").Trim()).Where(IsLarge).Select(part => Named(part, null)).FirstOrDefault(found => found is not null) : null;
    }

    /// <summary>Between dashes a title's words may be anything; only the names of large cities count there.</summary>
    private static bool IsLarge(string name) => CityTable.Find(Words.Key(name)) is [var city, ..] && (city.IsCapital || city.Thousands >= LargeCity);

    /// <summary>"Seattle, Washington": a name of both counts as the state where the city before it lies there.</summary>
    private static bool IsRegion(List<string> segments, int index, Region region)
    {
        var isCity = CityTable.Find(Words.Key(segments[index])).Count > 0;
        return !isCity || (index > 0 && (segments[index].Length <= 3 || CityTable.Find(Words.Key(segments[index - 1])).Any(region.Holds)));
    }

    private static PlaceReading? WithState(string segment)
    {
        var blank = segment.LastIndexOf(' ');
        return blank > 2 && segment.Length - blank - 1 is 2 or 3 && RegionTable.Find(segment[(blank + 1)..]) is { } state && segment[(blank + 1)..].All(char.IsAsciiLetterUpper)
            ? Named(segment[..blank].TrimEnd(','), [state]) : null;
    }

    private static PlaceReading? Named(string name, List<Region>? regions)
    {
        var key = Words.Key(name);
        if (key.Length < 3 || OtherWords.Contains(key) || CalendarWords.Month(key) is not null)
        {
            return null;
        }

        var cities = CityTable.Find(key);
        if (cities.Count == 0)
        {
            return null;
        }

        foreach (var region in regions ?? [])
        {
            var inside = cities.Where(region.Holds).ToList();
            cities = inside.Count > 0 ? inside : RegionTable.Country(region.Part) is { } country && cities.Where(country.Holds).ToList() is { Count: > 0 } abroad ? abroad : cities;
        }

        var first = cities[0];
        var rival = cities.FirstOrDefault(city => !string.Equals(city.Zone, first.Zone, StringComparison.Ordinal));
        var capital = cities.FirstOrDefault(city => city.IsCapital);
        var wins = rival is null || first.Thousands >= rival.Thousands * (first == capital ? TimesLargerAsCapital : TimesLarger);
        return new PlaceReading(name, wins ? DateTimeZoneProviders.Tzdb.GetZoneOrNull(first.Zone) : null, wins ? [] : [.. cities.Take(4).Select(city => new PlaceCandidate(Described(city), city.Zone))]);
    }

    private static string Described(City city) => city.Region.Length > 0 ? $"{city.Name}, {city.Region}, {city.Country}" : $"{city.Name}, {city.Country}";

    /// <summary>A country with one zone gives it.</summary>
    private static PlaceReading? OfRegion(string name, Region region) =>
        CityTable.ZonesOf(region).Take(2).ToList() is [var only] ? new PlaceReading(name, DateTimeZoneProviders.Tzdb.GetZoneOrNull(only), []) : null;

    [GeneratedRegex(@"[,;()\n|\[\]•·]|\s[–—/-]\s", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Parts();

    [GeneratedRegex(@"\b([A-Z]{1,2}-)?[0-9]{4,6}(-[0-9]{3,4})?\b(\s?[A-Z]{2}(?=\s[A-Z][a-z]))?|\b[A-Z]{1,2}[0-9][0-9A-Z]?\s?[0-9][A-Z]{2}\b|\b(Cedex|CEDEX)( [0-9]+)?|\b[0-9]{1,2}(er|e|ème)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex PostalCode();

    [GeneratedRegex(@"\b(in|In|IN|à|À|te|Te|en|em|naar|nach|to|at|a)\s+(?<name>\p{Lu}[\p{L}'’.\-]*(\s+(d[eu]l?|am|la|do|sur|\p{Lu}[\p{L}'’.\-]*)){0,3})", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex InPlace();

    [GeneratedRegex(@"[,|()•·:]|\s[–—-]\s", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex TitleParts();

    [GeneratedRegex(@"[0-9]+(st|nd|rd|th)?|['’][0-9]+", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex YearOrDate();
}
