using System.Globalization;
using NodaTime;

namespace Delegations.Documents.Reading.Formats.Calendars;

/// <summary>Reads offsets from UTC: <c>+0130</c>, <c>UTC+01:00</c>, <c>GMT-8</c> (RFC 5545 3.3.14).</summary>
internal static class OffsetText
{
    private static readonly DateTimeZone Utc = DateTimeZoneProviders.Tzdb["Etc/UTC"];

    public static Offset? Read(string text)
    {
        var bare = text.Trim().ToUpperInvariant();
        bare = bare.StartsWith("UTC", StringComparison.Ordinal) || bare.StartsWith("GMT", StringComparison.Ordinal) ? bare[3..].Trim() : bare;
        if (bare.Length == 0)
        {
            return text.Trim().Length > 0 ? Offset.Zero : null;
        }

        if (bare[0] is not ('+' or '-' or '−'))
        {
            return null;
        }

        var digits = bare[1..].Replace(":", "", StringComparison.Ordinal).Replace(".", "", StringComparison.Ordinal).Trim();
        if (digits.Length is 0 or > 6 || !int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return null;
        }

        var (hours, minutes) = digits.Length switch { <= 2 => (number, 0), 3 or 4 => (number / 100, number % 100), _ => (number / 10_000, number / 100 % 100) };
        var seconds = ((hours * 60) + minutes) * 60;
        return hours <= 14 && minutes < 60 ? Offset.FromSeconds(bare[0] == '+' ? seconds : -seconds) : null;
    }

    /// <summary>The zone that is always this far from UTC; the database writes the sign the other way round.</summary>
    public static DateTimeZone Zone(Offset offset)
    {
        if (offset == Offset.Zero)
        {
            return Utc;
        }

        var hours = offset.Seconds / 3600;
        if (offset.Seconds % 3600 != 0)
        {
            return DateTimeZone.ForOffset(offset);
        }

        var id = string.Create(CultureInfo.InvariantCulture, $"Etc/GMT{(hours > 0 ? '-' : '+')}{Math.Abs(hours)}");
        return DateTimeZoneProviders.Tzdb.GetZoneOrNull(id) ?? DateTimeZone.ForOffset(offset);
    }
}
