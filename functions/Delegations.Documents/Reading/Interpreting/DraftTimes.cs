using NodaTime;

namespace Delegations.Documents.Reading.Interpreting;

/// <summary>Settles times that only make sense beside others: afternoons written without pm, ends after midnight, ends before starts.</summary>
internal sealed class DraftTimes(FindingsWriter findings)
{
    private const int HalfDay = 12;

    // Nothing begins before dawn and is over by breakfast, but a departure that stands alone.
    private const int FirstHour = 1;
    private const int LastFirstHour = 4;
    private const int LastHour = 7;

    // A session that starts in the afternoon and ends by breakfast is a night out, not a mistake.
    private static readonly LocalTime EarliestNightStart = LocalTime.Noon;
    private static readonly LocalTime LatestNightEnd = new(8, 0);

    private SessionDraft? previous;

    private readonly HashSet<(int List, LocalDate? Date)> afternoons = [];

    /// <summary>All drafts, settled one by one in their order.</summary>
    public IEnumerable<SessionDraft> Settle(IReadOnlyList<SessionDraft> drafts)
    {
        foreach (var day in drafts.Where(draft => draft.Start is not null).GroupBy(draft => (draft.List, draft.Date)))
        {
            if (IsAfternoon([.. day]))
            {
                afternoons.Add(day.Key);
            }
        }

        return drafts.Select(Settle);
    }

    /// <summary>"1:00 – 1:30, 1:30 – 2:15, 3:00 – 4:00" and nothing else on that day: nobody meets at night.</summary>
    private static bool IsAfternoon(List<SessionDraft> day) =>
        day.TrueForAll(draft => draft is { HalfUnclear: true, Start.Hour: >= FirstHour and <= LastHour })
        && day[0].Start!.Value.Hour <= LastFirstHour
        && (day.Count > 1 || day[0].End is { Hour: <= LastHour });

    private SessionDraft Settle(SessionDraft draft)
    {
        var settled = SettleEnd(SettleHalf(draft));
        previous = settled.Start is null ? previous : settled;
        return settled;
    }

    /// <summary>After 12:15, "2.20" is in the afternoon.</summary>
    private SessionDraft SettleHalf(SessionDraft draft)
    {
        if (draft.Start is { Hour: < HalfDay } early && afternoons.Contains((draft.List, draft.Date)))
        {
            return Later(draft, early);
        }

        if (draft is not { HalfUnclear: true, Start: { Hour: >= 1 and <= 7 } start } || previous is not { Start: { } before } || previous.List != draft.List || previous.Date != draft.Date)
        {
            return draft;
        }

        var later = start.PlusHours(HalfDay);
        if (start >= before || later < before)
        {
            return draft;
        }

        return Later(draft, start);
    }

    private SessionDraft Later(SessionDraft draft, LocalTime start)
    {
        var later = start.PlusHours(HalfDay);
        findings.AfternoonAssumed(draft.Origin, start, later);
        return draft with { Start = later, End = draft.End is { Hour: < HalfDay } end ? end.PlusHours(HalfDay) : draft.End };
    }

    private SessionDraft SettleEnd(SessionDraft draft)
    {
        if (draft is not { Start: { } start, End: { } end } || end > start || draft.EndDate > draft.Date)
        {
            return draft;
        }

        if (end == start)
        {
            return draft with { End = null };
        }

        if (draft.HalfUnclear && end.Hour is >= 1 and <= 7 && start.Hour >= 8 && end.PlusHours(HalfDay) is var later && later > start)
        {
            findings.AfternoonAssumed(draft.Origin, end, later);
            return draft with { End = later };
        }

        if (start >= EarliestNightStart && end <= LatestNightEnd)
        {
            findings.OverMidnight(draft.Origin, start, end);
            return draft with { EndDate = draft.Date?.PlusDays(1) };
        }

        findings.EndBeforeStart(draft.Origin, start, end);
        return draft;
    }
}
