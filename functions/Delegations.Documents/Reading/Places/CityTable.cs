using System.Globalization;
using Delegations.Documents.Reading.Notations;

namespace Delegations.Documents.Reading.Places;

/// <summary>A city of the table.</summary>
/// <param name="Name">As the table writes it.</param>
/// <param name="Zone">By its IANA name.</param>
/// <param name="Country">ISO 3166.</param>
/// <param name="Region">State or province, where the table gives it.</param>
/// <param name="Thousands">Inhabitants.</param>
/// <param name="IsCapital">Of its country.</param>
internal sealed record City(string Name, string Zone, string Country, string Region, int Thousands, bool IsCapital);

/// <summary>The world's larger cities by name, in several languages. Read at the first question.</summary>
internal static class CityTable
{
    private static readonly Lazy<Dictionary<string, IReadOnlyList<City>>> Names = new(Load);

    /// <summary>All cities of that name, the largest first; the key is <see cref="Words.Key"/>.</summary>
    public static IReadOnlyList<City> Find(string key) => Names.Value.TryGetValue(key, out var cities) ? cities : [];

    /// <summary>The zones of a country or region; the table has them all.</summary>
    public static IEnumerable<string> ZonesOf(Region region) =>
        Names.Value.Values.SelectMany(cities => cities).Where(region.Holds).Select(city => city.Zone).Distinct(StringComparer.Ordinal);

    /// <summary>Every line of a table beside this class, but remarks.</summary>
    public static IEnumerable<string> Lines(string file)
    {
        using var stream = typeof(CityTable).Assembly.GetManifestResourceStream(file) ?? throw new InvalidOperationException($"The assembly lacks {file}.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line;
            }
        }
    }

    private static Dictionary<string, IReadOnlyList<City>> Load()
    {
        var names = new Dictionary<string, IReadOnlyList<City>>(12_000, StringComparer.Ordinal);
        foreach (var line in Lines("cities.txt"))
        {
            LoadCities(line, names);
        }

        foreach (var line in Lines("names.txt"))
        {
            LoadNames(line, names);
        }

        return names;
    }

    /// <summary><c>America/Chicago US-TX: Houston 2296; San Antonio 1469</c></summary>
    private static void LoadCities(string line, Dictionary<string, IReadOnlyList<City>> names)
    {
        var colon = line.IndexOf(": ", StringComparison.Ordinal);
        var blank = line.IndexOf(' ', StringComparison.Ordinal);
        var (zone, country) = (line[..blank], line.Substring(blank + 1, 2));
        var region = colon > blank + 3 ? line[(blank + 4)..colon] : "";
        foreach (var part in line.AsSpan(colon + 2).Split("; "))
        {
            var entry = line.AsSpan(colon + 2)[part];
            var number = entry.LastIndexOf(' ');
            var isCapital = entry[^1] == '*';
            var name = entry[..number].ToString();
            var city = new City(name, zone, country, region, int.Parse(entry[(number + 1)..].TrimEnd('*'), CultureInfo.InvariantCulture), isCapital);
            Add(names, Words.Key(name), city);
            if (name.Contains(" / ", StringComparison.Ordinal))
            {
                Array.ForEach(name.Split(" / "), half => Add(names, Words.Key(half), city));
            }
        }
    }

    /// <summary><c>Brussels BE: Bruxelles; Brussel</c></summary>
    private static void LoadNames(string line, Dictionary<string, IReadOnlyList<City>> names)
    {
        var colon = line.IndexOf(": ", StringComparison.Ordinal);
        var country = line.Substring(colon - 2, 2);
        if (names.GetValueOrDefault(Words.Key(line[..(colon - 3)]))?.FirstOrDefault(city => city.Country == country) is not { } known)
        {
            return;
        }

        foreach (var name in line[(colon + 2)..].Split("; "))
        {
            Add(names, Words.Key(name), known);
        }
    }

    private static void Add(Dictionary<string, IReadOnlyList<City>> names, string key, City city)
    {
        if (!names.TryGetValue(key, out var known))
        {
            names[key] = [city];
        }
        else if (!known.Contains(city))
        {
            names[key] = [.. known.Append(city).OrderByDescending(other => other.Thousands)];
        }
    }
}
