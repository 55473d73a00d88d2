using System.Globalization;
using NodaTime;

namespace Delegations.Documents.Reading.Interpreting;

/// <summary>Reads Excel's serial numbers, which is what is left of dates copied as text: <c>45600</c>, <c>45600.375</c>.</summary>
internal static class SerialNumber
{
    // 1982 to 2119: what stands in a column of dates and lies between is hardly anything else.
    private const int First = 30_000;
    private const int Last = 80_000;
    private const int MinutesOfDay = 24 * 60;

    // Excel takes 1900 for a leap year, so that its day one is this date's morrow from March 1900 on.
    private static readonly LocalDate DayZero = new(1899, 12, 30);

    public static CellTimes? Read(string text)
    {
        if (text.Length is < 5 or > 20 || !char.IsAsciiDigit(text[0]) || !double.TryParse(text.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) || number is < First or > Last)
        {
            return null;
        }

        var minutes = (int)Math.Round((number - Math.Floor(number)) * MinutesOfDay);
        var date = DayZero.PlusDays((int)number);
        return text.Contains('.', StringComparison.Ordinal) || text.Contains(',', StringComparison.Ordinal)
            ? new CellTimes(date, LocalTime.FromMinutesSinceMidnight(minutes % MinutesOfDay), null, HalfUnclear: false)
            : new CellTimes(date, null, null, HalfUnclear: false);
    }
}
