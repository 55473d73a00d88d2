using NodaTime;
using NodaTime.TimeZones;

namespace Delegations.Graph;

/// <summary>The names that Windows, and so Exchange, gives to time zones.</summary>
/// <remarks>
/// Graph takes only some IANA names (Europe/Brussels is not among them), and all Windows names
/// (https://learn.microsoft.com/graph/api/resources/datetimetimezone).
/// </remarks>
internal static class WindowsZones
{
    public const string Utc = "UTC";

    private static readonly TzdbDateTimeZoneSource Source = TzdbDateTimeZoneSource.Default;

    /// <summary>The Windows name; null where there is none.</summary>
    public static string? NameOf(DateTimeZone zone)
    {
        var id = Source.CanonicalIdMap.TryGetValue(zone.Id, out var canonical) ? canonical : zone.Id;
        return zone.Equals(DateTimeZone.Utc) ? Utc : Source.TzdbToWindowsIds.GetValueOrDefault(id);
    }

    /// <summary>The zone that Graph names, by either kind of name; null where it is unknown.</summary>
    public static DateTimeZone? Find(string? name) => name switch
    {
        null or "" => null,
        Utc => DateTimeZone.Utc,
        _ => DateTimeZoneProviders.Tzdb.GetZoneOrNull(Source.WindowsToTzdbIds.GetValueOrDefault(name, name)),
    };
}
