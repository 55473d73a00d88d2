using NodaTime;

namespace Delegations.Documents.Reading.Interpreting;

/// <summary>The zone of a time that only says how far it is from Greenwich.</summary>
internal static class OffsetZone
{
    /// <summary>The zone that holds anyway, where its clocks say the same at that moment; else one with this offset all year.</summary>
    public static DateTimeZone Of(Offset offset, LocalDate? date, LocalTime? time, DateTimeZone around)
    {
        if (date is { } day && around.GetUtcOffset((day + (time ?? LocalTime.Noon)).WithOffset(offset).ToInstant()) == offset)
        {
            return around;
        }

        // The database writes the sign the other way round: Etc/GMT-5 is five hours ahead of Greenwich.
        var hours = offset.Seconds / 3600;
        return offset == Offset.Zero ? DateTimeZoneProviders.Tzdb["Etc/UTC"]
            : offset.Seconds % 3600 == 0 && DateTimeZoneProviders.Tzdb.GetZoneOrNull($"Etc/GMT{(hours > 0 ? "-" : "+")}{Math.Abs(hours)}") is { } whole ? whole
            : around;
    }
}
