using NodaTime;

namespace Delegations.Documents.Reading.Interpreting;

/// <summary>Reads what is a time only because it stands in a column of times: <c>9-10</c>, <c>9</c>, <c>900</c>, <c>0,375</c>.</summary>
internal static class BareHours
{
    private const int LongestText = 20;

    /// <summary>A range of whole hours, or a number of three digits; both can hardly mean anything else in a short cell.</summary>
    public static CellTimes? Read(string text)
    {
        var bare = text.AsSpan().Trim();
        if (bare.Length is < 3 or > LongestText || !char.IsAsciiDigit(bare[0]))
        {
            return null;
        }

        var dash = bare.IndexOfAny('-', '–', '—');
        if (dash < 0)
        {
            return bare.Length == 3 && HourAndMinute(bare[..1], bare[1..]) is { } short3 ? Of(short3, null) : null;
        }

        return Hour(bare[..dash].Trim()) is { } start && Hour(bare[(dash + 1)..].Trim()) is { } end ? Of(start, end) : null;
    }

    /// <summary>Also a single hour, and the fraction of a day as which Excel keeps a time: only where a heading says that these are times.</summary>
    public static CellTimes? ReadAny(string text)
    {
        var bare = text.AsSpan().Trim();
        if (bare.Length is 0 or > LongestText || !char.IsAsciiDigit(bare[0]))
        {
            return null;
        }

        return Hour(bare) is { } hour ? Of(hour, null) : Read(text) ?? Fraction(bare);
    }

    private static CellTimes Of(LocalTime start, LocalTime? end) => new(null, start, end, HalfUnclear: start.Hour is >= 1 and <= 12 && (end is not { } to || to.Hour <= 12));

    private static LocalTime? Hour(ReadOnlySpan<char> digits) =>
        digits.Length is 1 or 2 && byte.TryParse(digits, out var hour) && hour <= 24 ? new LocalTime(hour % 24, 0) : null;

    private static LocalTime? HourAndMinute(ReadOnlySpan<char> hours, ReadOnlySpan<char> minutes) =>
        byte.TryParse(hours, out var hour) && byte.TryParse(minutes, out var minute) && hour <= 23 && minute <= 59 ? new LocalTime(hour, minute) : null;

    private static CellTimes? Fraction(ReadOnlySpan<char> text)
    {
        const int MinutesOfDay = 24 * 60;
        if (text.Length < 4 || text[0] != '0' || text[1] is not ('.' or ',') || text[2..].ContainsAnyExceptInRange('0', '9'))
        {
            return null;
        }

        var share = 0m;
        var unit = 0.1m;
        foreach (var digit in text[2..])
        {
            share += (digit - '0') * unit;
            unit /= 10;
        }

        return Of(LocalTime.FromMinutesSinceMidnight((int)decimal.Round(share * MinutesOfDay) % MinutesOfDay), null) with { HalfUnclear = false };
    }
}
