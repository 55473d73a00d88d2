using NodaTime;
using NodaTime.Calendars;

namespace Delegations.Documents.Reading.Formats.Calendars;

/// <summary>Tells which days and times of a period a rule means, by its BY parts (the table of RFC 5545 3.3.10).</summary>
internal sealed class RuleFilter
{
    private readonly RecurrenceRule rule;
    private readonly IWeekYearRule weekRule;

    public RuleFilter(RecurrenceRule written, LocalDateTime start)
    {
        rule = Complete(written, start.Date);
        weekRule = WeekYearRules.ForMinDaysInFirstWeek(4, rule.WeekStart);
        Times = [.. from hour in rule.Hours.DefaultIfEmpty(start.Hour)
                    from minute in rule.Minutes.DefaultIfEmpty(start.Minute)
                    orderby hour, minute
                    select new LocalTime(hour, minute, start.Second)];
    }

    public IReadOnlyList<LocalTime> Times { get; }

    /// <summary>The times of the days from the first to before the last that the rule means.</summary>
    public List<LocalDateTime> Of(LocalDate first, LocalDate beforeLast)
    {
        var found = new List<LocalDateTime>();
        for (var day = first; day < beforeLast; day = day.PlusDays(1))
        {
            if (Takes(day))
            {
                found.AddRange(Times.Select(time => day + time));
            }
        }

        if (rule.Positions.Count == 0)
        {
            return found;
        }

        var positions = rule.Positions.Select(position => position > 0 ? position - 1 : found.Count + position);
        return [.. positions.Where(position => position >= 0 && position < found.Count).Distinct().Order().Select(position => found[position])];
    }

    /// <summary>What a rule leaves out it takes from the start: "monthly" is on the same day of the month.</summary>
    private static RecurrenceRule Complete(RecurrenceRule rule, LocalDate start)
    {
        if (rule.Days.Count + rule.MonthDays.Count + rule.YearDays.Count > 0)
        {
            return rule;
        }

        if (rule.Frequency == RecurrenceFrequency.Weekly || rule.Weeks.Count > 0)
        {
            return rule with { Days = [new RuleDay(0, start.DayOfWeek)] };
        }

        return rule.Frequency switch
        {
            RecurrenceFrequency.Monthly => rule with { MonthDays = [start.Day] },
            RecurrenceFrequency.Yearly => rule with { MonthDays = [start.Day], Months = rule.Months.Count > 0 ? rule.Months : [start.Month] },
            _ => rule,
        };
    }

    private bool Takes(LocalDate day) =>
        (rule.Months.Count == 0 || rule.Months.Contains(day.Month))
        && (rule.MonthDays.Count == 0 || Contains(rule.MonthDays, day.Day, CalendarSystem.Iso.GetDaysInMonth(day.Year, day.Month)))
        && (rule.YearDays.Count == 0 || Contains(rule.YearDays, day.DayOfYear, CalendarSystem.Iso.GetDaysInYear(day.Year)))
        && (rule.Weeks.Count == 0 || Contains(rule.Weeks, weekRule.GetWeekOfWeekYear(day), weekRule.GetWeeksInWeekYear(weekRule.GetWeekYear(day))))
        && (rule.Days.Count == 0 || TakesWeekday(day));

    private static bool Contains(IReadOnlyList<int> numbers, int number, int most) => numbers.Contains(number) || numbers.Contains(number - most - 1);

    private bool TakesWeekday(LocalDate day)
    {
        foreach (var weekday in rule.Days)
        {
            if (weekday.Day == day.DayOfWeek && (weekday.Ordinal == 0 || rule.Frequency is RecurrenceFrequency.Daily or RecurrenceFrequency.Weekly || IsNth(weekday.Ordinal, day)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The n-th of the year only where the rule is yearly and names no months.</summary>
    private bool IsNth(int ordinal, LocalDate day)
    {
        var isOfYear = rule.Frequency == RecurrenceFrequency.Yearly && rule.Months.Count == 0;
        var (number, days) = isOfYear
            ? (day.DayOfYear, CalendarSystem.Iso.GetDaysInYear(day.Year))
            : (day.Day, CalendarSystem.Iso.GetDaysInMonth(day.Year, day.Month));
        return ordinal > 0 ? ((number - 1) / 7) + 1 == ordinal : ((days - number) / 7) + 1 == -ordinal;
    }
}
