using System.Globalization;
using NodaTime;

namespace Delegations.Documents.Rendering.Ics;

/// <summary>A change of offset that comes every year on the n-th or last weekday of a month.</summary>
/// <param name="Onset">One year's change.</param>
/// <param name="Day">As BYDAY has it: <c>-1SU</c>, <c>2SU</c>.</param>
internal sealed record YearlyRule(Onset Onset, string Day)
{
    private const int DaysInWeek = 7;

    /// <summary>Within eleven years the weekdays fall on every date, so that what looks like a rule by chance is found out.</summary>
    private const int YearsOfProof = 11;

    private static readonly string[] Weekdays = ["", "MO", "TU", "WE", "TH", "FR", "SA", "SU"];

    /// <summary>The two rules that all changes of these years follow, winter's first; null where there are none.</summary>
    public static IReadOnlyList<YearlyRule>? TryFind(DateTimeZone zone, int firstYear, int lastYear)
    {
        var onsets = Onset.Between(zone, firstYear, lastYear + YearsOfProof);
        var years = lastYear + YearsOfProof - firstYear + 1;
        if (onsets.Count != 2 * years
            || onsets.FirstOrDefault(onset => onset.Kind is "STANDARD") is not { } winter
            || onsets.FirstOrDefault(onset => onset.Kind is "DAYLIGHT") is not { } summer)
        {
            return null;
        }

        return Common(onsets, winter, years) is { } winterRule && Common(onsets, summer, years) is { } summerRule
            ? [winterRule.BackToItsBeginning(zone), summerRule.BackToItsBeginning(zone)]
            : null;
    }

    private static YearlyRule? Common(IReadOnlyList<Onset> onsets, Onset first, int years)
    {
        var same = onsets.Where(first.IsAnotherYearOf).ToList();
        var day = Readings(first.Local.Date).FirstOrDefault(reading => same.TrueForAll(onset => IsOn(onset, reading)));
        return same.Count == years && day is not null ? new YearlyRule(first, day) : null;
    }

    private static bool IsOn(Onset onset, string day) => Readings(onset.Local.Date).Contains(day, StringComparer.Ordinal);

    private static IEnumerable<string> Readings(LocalDate date)
    {
        var weekday = Weekdays[(int)date.DayOfWeek];
        if (date.Day > date.Calendar.GetDaysInMonth(date.Year, date.Month) - DaysInWeek)
        {
            yield return "-1" + weekday;
        }

        yield return (((date.Day - 1) / DaysInWeek) + 1).ToString(CultureInfo.InvariantCulture) + weekday;
    }

    /// <summary>The rule with the first year since when it has been kept without a break.</summary>
    private YearlyRule BackToItsBeginning(DateTimeZone zone)
    {
        var earliest = Onset;
        while (earliest.Local.Year > 1)
        {
            var year = earliest.Local.Year - 1;
            var before = Onset.Between(zone, year, year).Where(earliest.IsAnotherYearOf).Where(onset => IsOn(onset, Day)).ToList();
            if (before.Count != 1)
            {
                break;
            }

            earliest = before[0];
        }

        return this with { Onset = earliest };
    }
}
