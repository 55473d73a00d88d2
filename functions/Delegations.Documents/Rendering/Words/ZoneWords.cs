using System.Globalization;
using Delegations.Model;
using NodaTime;

namespace Delegations.Documents.Rendering.Words;

/// <summary>Time zones as people know them: by a city, with the abbreviation and the distance from UTC.</summary>
public static class ZoneWords
{
    /// <summary><c>Brussels time, CET, UTC+1</c>.</summary>
    public static string Name(DateTimeZone zone, LocalDateTime at, Language language)
    {
        var interval = zone.GetZoneInterval(PlaceTime.ToInstant(at, zone));
        var offset = Offset(interval.WallOffset);
        if (!zone.Id.Contains('/', StringComparison.Ordinal) || zone.Id.StartsWith("Etc/", StringComparison.Ordinal))
        {
            return offset;
        }

        var time = Time(zone, language);

        // Zones without an abbreviation of their own are named "+05" in the database.
        return interval.Name.Length > 0 && char.IsAsciiLetter(interval.Name[0]) ? $"{time}, {interval.Name}, {offset}" : $"{time}, {offset}";
    }

    /// <summary><c>Brussels time</c>; the distance from UTC is left out, because it can change within a visit.</summary>
    public static string Time(DateTimeZone zone, Language language)
    {
        var place = zone.Id[(zone.Id.LastIndexOf('/') + 1)..].Replace('_', ' ');
        var words = DocumentWords.In(language);
        return words.TimeOf(words.Cities.GetValueOrDefault(place, place));
    }

    private static string Offset(Offset offset)
    {
        var minutes = Math.Abs(offset.Seconds) / 60;
        var sign = offset.Seconds < 0 ? '−' : '+';
        return offset.Seconds == 0 ? "UTC"
            : minutes % 60 == 0 ? string.Create(CultureInfo.InvariantCulture, $"UTC{sign}{minutes / 60}")
            : string.Create(CultureInfo.InvariantCulture, $"UTC{sign}{minutes / 60}:{minutes % 60:00}");
    }
}
