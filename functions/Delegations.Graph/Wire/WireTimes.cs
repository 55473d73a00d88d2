using Delegations.Graph.Events;
using Delegations.Model;
using NodaTime;
using NodaTime.Text;

namespace Delegations.Graph.Wire;

/// <summary>Times as Graph writes them: a wall clock and the name of its zone.</summary>
internal static class WireTimes
{
    private static readonly LocalDateTimePattern Written = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:ss");
    private static readonly LocalDateTimePattern Read = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:ss;FFFFFFFFF");
    private static readonly OffsetDateTimePattern Moment = OffsetDateTimePattern.ExtendedIso;

    // Of an attendee who has not answered.
    private static readonly Instant Never = Instant.FromUtc(1, 1, 2, 0, 0);

    /// <summary>
    /// Both ends in the zone's own time, so that calendars show the place's clock; in UTC where Windows has no name for the zone,
    /// or where the clock shows one of the times twice or never and Exchange would have to guess.
    /// </summary>
    public static (DateTimeTimeZone Start, DateTimeTimeZone End) Write(EventTimes times)
    {
        var name = WindowsZones.NameOf(times.Zone);
        return name is not null && IsClear(times.Start, times.Zone) && IsClear(times.End, times.Zone)
            ? (Write(times.Start, name), Write(times.End, name))
            : (WriteUtc(times.Start, times.Zone), WriteUtc(times.End, times.Zone));
    }

    /// <summary>The instant; null where the text or the zone is unknown.</summary>
    public static Instant? ReadInstant(DateTimeTimeZone? time)
    {
        if (time?.DateTime is not { } text || WindowsZones.Find(time.TimeZone) is not { } zone)
        {
            return null;
        }

        var local = Read.Parse(text);
        return local.Success ? PlaceTime.ToInstant(local.Value, zone) : null;
    }

    /// <summary>When an answer was given; null where none was.</summary>
    public static Instant? ReadMoment(string? text)
    {
        var moment = Moment.Parse(text ?? "");
        return moment.Success && moment.Value.ToInstant() is var instant && instant > Never ? instant : null;
    }

    private static bool IsClear(LocalDateTime local, DateTimeZone zone) => zone.MapLocal(local).Count == 1;

    private static DateTimeTimeZone WriteUtc(LocalDateTime local, DateTimeZone zone) =>
        Write(PlaceTime.ToInstant(local, zone).InUtc().LocalDateTime, WindowsZones.Utc);

    private static DateTimeTimeZone Write(LocalDateTime local, string zone) => new(Written.Format(local), zone);
}
