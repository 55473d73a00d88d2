using NodaTime;

namespace Delegations.Documents.Reading.Formats.Calendars;

/// <summary>Finds the dates of a recurring event (RFC 5545 3.8.5), as many as a visit can have.</summary>
internal sealed class SeriesReader(EventTimes times, VisitFrame visit, ReadLimits limits, FindingsWriter findings)
{
    // Counted only to be said in a finding.
    private const int MostCounted = 5_000;

    private readonly RecurrenceBudget budget = new();

    /// <summary>The dates that are read; those in <paramref name="replaced"/> have events of their own.</summary>
    public IReadOnlyList<LocalDateTime> Read(CalendarEvent series, IReadOnlyList<CalendarEvent> replaced)
    {
        var source = times.Source(series);
        var excluded = new ExcludedDates(series, source);
        foreach (var moment in series.Exceptions.Concat(replaced.Select(found => found.RecurrenceId).OfType<CalendarMoment>()))
        {
            excluded.Add(moment, moment.IsDate ? null : times.InstantOf(moment, series));
        }

        var added = series.Additions.Select(moment => moment.IsDate || series.Start.IsDate ? moment.Local.Date + series.Start.Local.TimeOfDay : times.InstantOf(moment, series).InZone(source).LocalDateTime).ToList();
        if (RuleOf(series) is not { } rule)
        {
            return InLimit(series, [.. added.Append(series.Start.Local).Distinct().Where(excluded.Allows).Order()]);
        }

        var until = rule.Until is { } end ? UntilOf(end, series) : _ => false;
        var dates = RecurrenceDates.Of(rule, series.Start.Local, until, budget).Where(excluded.Allows);
        if (rule.IsEndless || rule.Count > MostCounted)
        {
            return Cut(series, rule, excluded, until, [.. dates.Take(1)], rule.Count - 1);
        }

        var all = dates.Take(MostCounted).Concat(added.Where(excluded.Allows)).Distinct().Order().ToList();
        return all.Count > limits.Occurrences || budget.IsSpent ? Cut(series, rule, excluded, until, all, all.Count - 1) : all;
    }

    private RecurrenceRule? RuleOf(CalendarEvent series)
    {
        if (series.Rule is not { } property)
        {
            return null;
        }

        var rule = RecurrenceRule.Read(property.Value);
        if (rule is null)
        {
            findings.CalendarRuleUnread(property.Line);
        }

        return rule;
    }

    private IReadOnlyList<LocalDateTime> InLimit(CalendarEvent series, IReadOnlyList<LocalDateTime> dates)
    {
        if (dates.Count <= limits.Occurrences)
        {
            return dates;
        }

        findings.CalendarSeriesCut(series.Line, dates.Count - 1, limits.Occurrences);
        return [dates[0]];
    }

    /// <summary>Of somebody's routine, the dates within the visit; where its days are not known, the first.</summary>
    private List<LocalDateTime> Cut(CalendarEvent series, RecurrenceRule rule, ExcludedDates excluded, Func<LocalDateTime, bool> until, IReadOnlyList<LocalDateTime> dates, int? leftOut)
    {
        if (visit.Days is { } days)
        {
            var within = RecurrenceDates.Of(rule, series.Start.Local, until, budget, days.Start).TakeWhile(date => date.Date <= days.End)
                .Where(date => date.Date >= days.Start && excluded.Allows(date)).Take(limits.Occurrences).ToList();
            if (within.Count > 0)
            {
                findings.CalendarSeriesOfVisit(series.Line, within.Count);
                return within;
            }
        }

        findings.CalendarSeriesCut(series.Line, leftOut, limits.Occurrences);
        return [.. dates.Take(1)];
    }

    /// <summary>UNTIL may be a date, UTC or local (RFC 5545 3.3.10); all three are met, whatever the start is.</summary>
    private Func<LocalDateTime, bool> UntilOf(CalendarMoment until, CalendarEvent series)
    {
        if (until.IsDate || series.Start.IsDate)
        {
            return date => date.Date > until.Local.Date;
        }

        var last = until.Offset is null ? until.Local : times.InstantOf(until, series).InZone(times.Source(series)).LocalDateTime;
        return date => date > last;
    }
}
