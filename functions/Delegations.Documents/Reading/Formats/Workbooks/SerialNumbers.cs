using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Delegations.Documents.Reading.Formats.Workbooks;

/// <summary>Reads the numbers of a workbook's cells by their format: a day is a whole, a time its fraction.</summary>
internal sealed class SerialNumbers(bool countsFrom1904)
{
    // 31 December 9999, the last day that Excel knows.
    private const double LastDay = 2_958_466;

    // A day of the first year is a time that was added up, not a day of a visit.
    private const double FirstDay = 367;

    // The days and hours of a programme are few; a sheet of measurements is not worth remembering.
    private const int MostRemembered = 4_096;

    private static readonly LocalTimePattern ClockText = LocalTimePattern.CreateWithInvariantCulture("HH':'mm");

    // Excel counts a 29 February 1900 that never was; from March 1900 on, days count from here.
    private static readonly LocalDate DayZero = new(1899, 12, 30);
    private static readonly LocalDate MacDayZero = new(1904, 1, 1);

    private const int LastYear = 2199;

    private readonly Dictionary<double, SourceCell> moments = [];

    public SourceCell Read(double number, NumberFormat format) => format.Meaning switch
    {
        _ when !double.IsFinite(number) => default,
        NumberMeaning.Moment when number is >= 0 and < LastDay => Moment(number),
        NumberMeaning.Elapsed when number is >= 0 and < FirstDay => Elapsed(number),
        NumberMeaning.Elapsed when number is >= FirstDay and < LastDay => Moment(number),
        NumberMeaning.Digits when number is >= 0 and < 1e9 && Math.Truncate(number).Equals(number) => new SourceCell(format.Show((long)number).Trim()),
        _ => new SourceCell(Text(number), number),
    };

    /// <summary>A cell that holds only a time gives a time; times are kept to the minute, as 09:20 may come out as 09:19:59.999.</summary>
    public static SourceCell OfMoment(LocalDateTime moment)
    {
        var up = moment.PlusSeconds(30);
        var (date, time) = (up.Date, new LocalTime(up.Hour, up.Minute));
        if (date.Year <= 1900 || date == MacDayZero)
        {
            return new SourceCell(ClockText.Format(time), time);
        }

        if (date.Year > LastYear)
        {
            // A count of something in the clothes of a date; days near the end of the calendar cannot be reckoned with.
            return new SourceCell(LocalDatePattern.Iso.Format(date));
        }

        return time == LocalTime.Midnight
            ? new SourceCell(LocalDatePattern.Iso.Format(date), date)
            : new SourceCell($"{LocalDatePattern.Iso.Format(date)} {ClockText.Format(time)}", date + time);
    }

    public static SourceCell OfElapsed(Duration duration)
    {
        var minutes = (long)Math.Round(duration.TotalMinutes);
        return new SourceCell(string.Create(CultureInfo.InvariantCulture, $"{minutes / 60:00}:{minutes % 60:00}"), duration);
    }

    public static string Text(double number) => Math.Abs(number) < 1e15 && Math.Truncate(number).Equals(number)
        ? ((long)number).ToString(CultureInfo.InvariantCulture)
        : number.ToString("0.##########", CultureInfo.InvariantCulture);

    private static SourceCell Elapsed(double number) => OfElapsed(Duration.FromMinutes(Math.Round(number * 24 * 60)));

    private SourceCell Moment(double number)
    {
        if (moments.TryGetValue(number, out var known))
        {
            return known;
        }

        var minutes = (long)Math.Floor((number * 24 * 60) + 0.5);
        var (days, minute) = ((int)(minutes / (24 * 60)), (int)(minutes % (24 * 60)));
        var day = (countsFrom1904 ? MacDayZero : DayZero).PlusDays(Math.Min(days, (int)LastDay - 1463));
        var cell = OfMoment(day + LocalTime.FromMinutesSinceMidnight(minute));
        if (moments.Count < MostRemembered)
        {
            moments[number] = cell;
        }

        return cell;
    }
}
