using System.Buffers;
using System.Globalization;
using NodaTime;

namespace Delegations.Documents.Reading.Formats.Calendars;

/// <summary>A date or date with time as a property gives it (RFC 5545 3.3.4, 3.3.5).</summary>
/// <param name="Local">As written; midnight where it is a date.</param>
/// <param name="IsDate">Whether it has no time of day.</param>
/// <param name="Offset">Zero behind <c>Z</c>; null where the moment is local.</param>
/// <param name="ZoneId">The TZID parameter.</param>
internal readonly record struct CalendarMoment(LocalDateTime Local, bool IsDate, Offset? Offset, string? ZoneId)
{
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789");

    /// <summary>Reads <c>20200609</c>, <c>20200609T090000</c>, <c>…Z</c>; also ISO 8601's long form and offsets, which are not allowed but met.</summary>
    public static CalendarMoment? Read(ReadOnlySpan<char> value, string? zoneId)
    {
        Span<char> compact = stackalloc char[32];
        var length = 0;
        foreach (var sign in value)
        {
            if (length == compact.Length)
            {
                return null;
            }

            // Dashes of the date and colons of the time fall away; the sign of an offset stays.
            if (!(sign is ':' or '"' or ' ' || (sign == '-' && length < 8)))
            {
                compact[length++] = char.ToUpperInvariant(sign);
            }
        }

        var text = compact[..length];
        return DateOf(text) is { } date ? OfDate(date, text[8..], zoneId) : null;
    }

    /// <summary>All values of a property that lists them; of periods, the start.</summary>
    public static IEnumerable<CalendarMoment?> ReadList(CalendarProperty property)
    {
        foreach (var part in property.Value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var slash = part.IndexOf('/', StringComparison.Ordinal);
            yield return Read(slash < 0 ? part : part[..slash], property.Parameter("TZID"));
        }
    }

    private static CalendarMoment? OfDate(LocalDate date, ReadOnlySpan<char> rest, string? zoneId)
    {
        if (rest.Length == 0)
        {
            return new CalendarMoment(date.AtMidnight(), IsDate: true, null, zoneId);
        }

        rest = rest[0] == 'T' ? rest[1..] : rest;
        var digits = rest.IndexOfAnyExcept(Digits);
        var clock = digits < 0 ? rest : rest[..digits];
        var tail = digits < 0 ? [] : rest[digits..];
        if (clock.Length is not (4 or 5 or 6) || Number(clock[..2]) is > 24 || Number(clock[2..4]) is > 59)
        {
            return null;
        }

        var local = date.AtMidnight().PlusHours(Number(clock[..2])).PlusMinutes(Number(clock[2..4]));
        if (tail.Length > 0 && tail[0] == '.')
        {
            var fraction = tail[1..].IndexOfAnyExcept(Digits);
            tail = fraction < 0 ? [] : tail[(fraction + 1)..];
        }

        return tail.Length == 0 ? new CalendarMoment(local, IsDate: false, null, zoneId)
            : OffsetOf(tail) is { } offset ? new CalendarMoment(local, IsDate: false, offset, zoneId) : null;
    }

    private static LocalDate? DateOf(ReadOnlySpan<char> text)
    {
        if (text.Length < 8 || text[..8].ContainsAnyExceptInRange('0', '9'))
        {
            return null;
        }

        var (year, month, day) = (Number(text[..4]), Number(text[4..6]), Number(text[6..8]));
        return year is >= 1 and <= 2199 && month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month)
            ? new LocalDate(year, month, day) : null;
    }

    private static Offset? OffsetOf(ReadOnlySpan<char> tail) => tail switch
    {
        "Z" => NodaTime.Offset.Zero,
        ['+' or '-', .. { Length: 2 or 4 } digits] when !digits.ContainsAnyExceptInRange('0', '9') && Number(digits[..2]) <= 14 =>
            NodaTime.Offset.FromSeconds((tail[0] == '-' ? -60 : 60) * ((Number(digits[..2]) * 60) + (digits.Length == 4 ? Number(digits[2..]) : 0))),
        _ => null,
    };

    private static int Number(ReadOnlySpan<char> digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}
