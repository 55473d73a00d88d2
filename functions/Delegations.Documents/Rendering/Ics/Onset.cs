using NodaTime;
using NodaTime.TimeZones;

namespace Delegations.Documents.Rendering.Ics;

/// <summary>A change of a zone's offset.</summary>
/// <remarks><see cref="Local"/> is the wall clock just before the change, as VTIMEZONE writes it.</remarks>
internal sealed record Onset(LocalDateTime Local, Offset From, Offset To, string Name, string Kind)
{
    /// <summary>The changes of these years, the last included.</summary>
    public static IReadOnlyList<Onset> Between(DateTimeZone zone, int firstYear, int lastYear)
    {
        var start = new LocalDateTime(firstYear, 1, 1, 0, 0).InZoneLeniently(zone).ToInstant();
        var end = new LocalDateTime(lastYear + 1, 1, 1, 0, 0).InZoneLeniently(zone).ToInstant();
        return
        [
            .. zone.GetZoneIntervals(start, end)
                .Where(interval => interval.HasStart && interval.Start > start)
                .Select(interval => Of(interval, zone)),
        ];
    }

    /// <summary>Whether both are the same change in different years.</summary>
    public bool IsAnotherYearOf(Onset other) =>
        this with { Local = other.Local } == other
        && Local.Month == other.Local.Month
        && Local.TimeOfDay == other.Local.TimeOfDay;

    private static Onset Of(ZoneInterval interval, DateTimeZone zone)
    {
        var before = zone.GetZoneInterval(interval.Start - Duration.Epsilon);
        return new Onset(
            interval.Start.WithOffset(before.WallOffset).LocalDateTime,
            before.WallOffset,
            interval.WallOffset,
            interval.Name,
            IsSummer(before, interval) ? "DAYLIGHT" : "STANDARD");
    }

    // Ireland and Morocco keep their books the other way round: their winter is the exception, with negative savings.
    private static bool IsSummer(ZoneInterval before, ZoneInterval after) =>
        after.Savings > Offset.Zero || (after.Savings == Offset.Zero && before.Savings < Offset.Zero);
}
