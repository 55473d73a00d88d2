using NodaTime;
using NodaTime.Text;
using NodaTime.TimeZones;

namespace Delegations.Testing.Graph;

/// <summary>Times as the real server takes and gives them.</summary>
internal static class ServerZones
{
    private static readonly LocalDateTimePattern Taken = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:ss;FFFFFFF");
    private static readonly LocalDateTimePattern Given = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:ss.fffffff");

    /// <summary>Windows names alone: which IANA names are taken is a list of the vendor's that clients had better not rely on.</summary>
    public static DateTimeZone? Find(string? name) => name switch
    {
        null => null,
        "UTC" => DateTimeZone.Utc,
        _ => TzdbDateTimeZoneSource.Default.WindowsToTzdbIds.TryGetValue(name, out var id) ? DateTimeZoneProviders.Tzdb[id] : null,
    };

    public static Instant? Read(string? text, DateTimeZone zone) =>
        Taken.Parse(text ?? "") is { Success: true, Value: var local } ? zone.AtLeniently(local).ToInstant() : null;

    public static string Write(Instant instant, DateTimeZone zone) => Given.Format(instant.InZone(zone).LocalDateTime);
}
