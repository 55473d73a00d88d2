using System.Globalization;
using Delegations.Model;
using NodaTime;

namespace Delegations.Documents.Rendering.Words;

/// <summary>Time zones as people know them: by a city, with the abbreviation and the distance from UTC.</summary>
public static class ZoneWords
{
    /// <summary>Cities whose name differs; the first is the zone's own.</summary>
    private static readonly Dictionary<string, (string Fr, string Nl, string De)> Cities = new(StringComparer.Ordinal)
    {
        ["Athens"] = ("Athènes", "Athene", "Athen"),
        ["Berlin"] = ("Berlin", "Berlijn", "Berlin"),
        ["Brussels"] = ("Bruxelles", "Brussel", "Brüssel"),
        ["Bucharest"] = ("Bucarest", "Boekarest", "Bukarest"),
        ["Cairo"] = ("Le Caire", "Caïro", "Kairo"),
        ["Copenhagen"] = ("Copenhague", "Kopenhagen", "Kopenhagen"),
        ["Dubai"] = ("Dubaï", "Dubai", "Dubai"),
        ["Hong Kong"] = ("Hong Kong", "Hongkong", "Hongkong"),
        ["Lisbon"] = ("Lisbonne", "Lissabon", "Lissabon"),
        ["London"] = ("Londres", "Londen", "London"),
        ["Luxembourg"] = ("Luxembourg", "Luxemburg", "Luxemburg"),
        ["Moscow"] = ("Moscou", "Moskou", "Moskau"),
        ["Mexico City"] = ("Mexico", "Mexico-Stad", "Mexiko-Stadt"),
        ["Paris"] = ("Paris", "Parijs", "Paris"),
        ["Prague"] = ("Prague", "Praag", "Prag"),
        ["Rome"] = ("Rome", "Rome", "Rom"),
        ["Seoul"] = ("Séoul", "Seoel", "Seoul"),
        ["Shanghai"] = ("Shanghai", "Shanghai", "Schanghai"),
        ["Singapore"] = ("Singapour", "Singapore", "Singapur"),
        ["Tashkent"] = ("Tachkent", "Tasjkent", "Taschkent"),
        ["Tokyo"] = ("Tokyo", "Tokio", "Tokio"),
        ["Vienna"] = ("Vienne", "Wenen", "Wien"),
        ["Warsaw"] = ("Varsovie", "Warschau", "Warschau"),
        ["Zurich"] = ("Zurich", "Zürich", "Zürich"),
    };

    /// <summary><c>Brussels time, CET, UTC+1</c>.</summary>
    public static string Name(DateTimeZone zone, LocalDateTime at, Language language)
    {
        var interval = zone.GetZoneInterval(PlaceTime.ToInstant(at, zone));
        var offset = Offset(interval.WallOffset);
        if (!zone.Id.Contains('/', StringComparison.Ordinal) || zone.Id.StartsWith("Etc/", StringComparison.Ordinal))
        {
            return offset;
        }

        var place = zone.Id[(zone.Id.LastIndexOf('/') + 1)..].Replace('_', ' ');
        var city = Cities.TryGetValue(place, out var named) ? language.Say(place, named.Fr, named.Nl, named.De) : place;
        var time = language.Say($"{city} time", $"heure {Of(city)}", $"tijd in {city}", $"Ortszeit {city}");

        // Zones without an abbreviation of their own are named "+05" in the database.
        return interval.Name.Length > 0 && char.IsAsciiLetter(interval.Name[0]) ? $"{time}, {interval.Name}, {offset}" : $"{time}, {offset}";
    }

    private static string Of(string city) => city switch
    {
        _ when city.StartsWith("Le ", StringComparison.Ordinal) => "du " + city[3..],
        _ when "AEIOUÉÈaeiou".Contains(city[0], StringComparison.Ordinal) => "d’" + city,
        _ => "de " + city,
    };

    private static string Offset(Offset offset)
    {
        var minutes = Math.Abs(offset.Seconds) / 60;
        var sign = offset.Seconds < 0 ? '−' : '+';
        return offset.Seconds == 0 ? "UTC"
            : minutes % 60 == 0 ? string.Create(CultureInfo.InvariantCulture, $"UTC{sign}{minutes / 60}")
            : string.Create(CultureInfo.InvariantCulture, $"UTC{sign}{minutes / 60}:{minutes % 60:00}");
    }
}
