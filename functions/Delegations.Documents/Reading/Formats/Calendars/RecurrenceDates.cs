using NodaTime;

namespace Delegations.Documents.Reading.Formats.Calendars;

/// <summary>Counts how many days the rules of a file ask to be looked at, and ends that where it would take too long.</summary>
internal sealed class RecurrenceBudget
{
    // A rule that finds nothing in a century of days finds nothing.
    private const int DaysOfOneRule = 40_000;

    private int left = 500_000;
    private int ofRule;

    /// <summary>Whether the rule last begun was left before its end.</summary>
    public bool IsSpent => left <= 0 || ofRule <= 0;

    public void BeginRule() => ofRule = DaysOfOneRule;

    public bool TrySpend(int days)
    {
        left -= days;
        ofRule -= days;
        return left > 0 && ofRule > 0;
    }
}

/// <summary>Expands a rule into its dates, in the clock of the place (RFC 5545 3.8.5.3).</summary>
internal static class RecurrenceDates
{
    private const int LastYear = 9990;

    /// <summary>
    /// The dates in order. The start is always the first of them and counts, whether or not the rule means it. They end with the
    /// rule or the budget; whoever asks for more than those of a visit counts them.
    /// </summary>
    /// <param name="rule">The rule.</param>
    /// <param name="start">The start of the first occurrence.</param>
    /// <param name="isAfterUntil">Whether a date lies behind the rule's UNTIL, which may be given in another zone.</param>
    /// <param name="budget">What the file may spend on such dates.</param>
    /// <param name="from">Dates before this need not be found; only where the rule has no COUNT.</param>
    public static IEnumerable<LocalDateTime> Of(RecurrenceRule rule, LocalDateTime start, Func<LocalDateTime, bool> isAfterUntil, RecurrenceBudget budget, LocalDate? from = null)
    {
        budget.BeginRule();
        var filter = new RuleFilter(rule, start);
        var count = 1;
        yield return start;
        for (var period = FirstPeriod(rule, start.Date, from); PeriodAt(rule, start.Date, period) is var (first, beforeLast) && first.Year <= LastYear; period++)
        {
            if (!budget.TrySpend(Period.DaysBetween(first, beforeLast)))
            {
                yield break;
            }

            foreach (var date in filter.Of(first, beforeLast).Where(date => date > start))
            {
                if (count == rule.Count || isAfterUntil(date))
                {
                    yield break;
                }

                count++;
                yield return date;
            }

            if (count == rule.Count || isAfterUntil(first.AtMidnight()))
            {
                yield break;
            }
        }
    }

    private static (LocalDate First, LocalDate BeforeLast) PeriodAt(RecurrenceRule rule, LocalDate start, int number)
    {
        var steps = number * (long)rule.Interval;
        if (steps > 40_000_000)
        {
            return (new LocalDate(LastYear + 1, 1, 1), new LocalDate(LastYear + 1, 1, 2));
        }

        return rule.Frequency switch
        {
            RecurrenceFrequency.Daily => Days(Safe(start, steps, 1), 1),
            RecurrenceFrequency.Weekly => Days(Safe(WeekOf(start, rule.WeekStart), steps, 7), 7),
            RecurrenceFrequency.Monthly => Month((start.Year * 12L) + start.Month - 1 + steps),
            _ => Year(start.Year + steps),
        };
    }

    private static (LocalDate First, LocalDate BeforeLast) Days(LocalDate first, int days) => (first, first.PlusDays(days));

    private static LocalDate Safe(LocalDate date, long steps, int days) =>
        (steps * days) + (date.Year * 366L) > LastYear * 365L ? new LocalDate(LastYear + 1, 1, 1) : date.PlusDays((int)(steps * days));

    private static LocalDate WeekOf(LocalDate date, IsoDayOfWeek first) => date.DayOfWeek == first ? date : date.Previous(first);

    private static (LocalDate First, LocalDate BeforeLast) Month(long number)
    {
        var first = new LocalDate((int)Math.Min(number / 12, LastYear + 1), (int)(number % 12) + 1, 1);
        return (first, first.PlusMonths(1));
    }

    private static (LocalDate First, LocalDate BeforeLast) Year(long number)
    {
        var first = new LocalDate((int)Math.Min(number, LastYear + 1), 1, 1);
        return (first, first.PlusYears(1));
    }

    /// <summary>The period before the one in which the dates asked for begin.</summary>
    private static int FirstPeriod(RecurrenceRule rule, LocalDate start, LocalDate? from)
    {
        if (from is not { } wanted || wanted <= start || rule.Count is not null)
        {
            return 0;
        }

        var between = rule.Frequency switch
        {
            RecurrenceFrequency.Daily => Period.DaysBetween(start, wanted),
            RecurrenceFrequency.Weekly => Period.DaysBetween(start, wanted) / 7,
            RecurrenceFrequency.Monthly => ((wanted.Year - start.Year) * 12) + wanted.Month - start.Month,
            _ => wanted.Year - start.Year,
        };
        return Math.Max(0, (between / rule.Interval) - 1);
    }
}
