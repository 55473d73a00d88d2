using Delegations.Documents.Reading.Notations;

namespace Delegations.Documents.Reading.Places;

/// <summary>A country, or a state or province of one.</summary>
/// <param name="Country">ISO 3166.</param>
/// <param name="Part">State or province; empty for the whole country.</param>
internal readonly record struct Region(string Country, string Part)
{
    /// <summary>Whether a city lies in it.</summary>
    public bool Holds(City city) => city.Country == Country && (Part.Length == 0 || city.Region == Part);
}

/// <summary>Countries, states and provinces by name and code.</summary>
internal static class RegionTable
{
    private static readonly Lazy<Dictionary<string, Region>> Names = new(Load);

    /// <summary>The region that words name; codes only in capitals: <c>AZ</c>, <c>UK</c>.</summary>
    public static Region? Find(string text)
    {
        var trimmed = text.Trim(' ', '.', ',');
        if (trimmed.Length is 2 or 3 && trimmed.All(char.IsAsciiLetterUpper))
        {
            // In addresses CA is California rather than Canada; IN Indiana, DE Delaware are asked the cities.
            return Names.Value.TryGetValue("US-" + trimmed, out var state) ? state
                : Names.Value.TryGetValue("=" + trimmed, out var coded) ? coded
                : Names.Value.TryGetValue("CA-" + trimmed, out var province) ? province
                : Names.Value.TryGetValue("AU-" + trimmed, out var territory) ? territory
                : Names.Value.TryGetValue(Words.Key(trimmed), out var named) ? named : null;
        }

        return trimmed.Length > 2 && Names.Value.TryGetValue(Words.Key(trimmed), out var region) ? region : null;
    }

    /// <summary>The country that a code means, where <see cref="Find"/> took it for a state.</summary>
    public static Region? Country(string text) => Names.Value.TryGetValue("=" + text.Trim(' ', '.', ','), out var country) ? country : null;

    private static Dictionary<string, Region> Load()
    {
        var names = new Dictionary<string, Region>(StringComparer.Ordinal);
        foreach (var line in CityTable.Lines("countries.txt"))
        {
            var colon = line.IndexOf(": ", StringComparison.Ordinal);
            var code = line[..colon];
            var region = new Region(code[..2], code.Length > 3 ? code[3..] : "");
            names.TryAdd(code.Length > 3 ? code : "=" + code, region);
            foreach (var name in line[(colon + 2)..].Split("; "))
            {
                names.TryAdd(Words.Key(name), region);
            }
        }

        return names;
    }
}
