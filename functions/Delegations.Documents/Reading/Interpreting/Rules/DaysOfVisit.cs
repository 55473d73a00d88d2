using Delegations.Model;
using NodaTime;

namespace Delegations.Documents.Reading.Interpreting.Rules;

/// <summary>Days that cannot be meant: outside the visit, or, where its days are not known, far from all others.</summary>
internal static class DaysOfVisit
{
    /// <summary>A day further than this from the middle of all is looked at.</summary>
    private const int FarDays = 60;

    /// <summary>And it is a slip only where all others lie this near to the middle.</summary>
    private const int NearDays = 30;

    /// <summary>Fewer sessions show no pattern that a day could break.</summary>
    private const int FewestNear = 3;

    public static void Check(RuleInput input, ReadOptions options, FindingsWriter findings)
    {
        var dated = input.Sessions.Where(session => session.Date is not null).ToList();
        if (options.Days is { } days)
        {
            var outside = dated.FindAll(session => session.Date is { } date && !days.Contains(date));
            Capped.Report(outside, session => findings.OutsideVisit(session.Origin, session.Date.GetValueOrDefault(), days.Start, days.End), findings);
        }
        else if (dated.Count > FewestNear)
        {
            ReportStray(dated, findings);
        }
    }

    private static void ReportStray(List<Session> dated, FindingsWriter findings)
    {
        var dates = dated.ConvertAll(session => session.Date.GetValueOrDefault());
        dates.Sort();
        var middle = dates[dates.Count / 2];
        if (middle.PlusDays(-FarDays) <= dates[0] && dates[^1] <= middle.PlusDays(FarDays))
        {
            return;
        }

        var far = dated.FindAll(session => Distance(session, middle) > FarDays);
        var near = dated.Count(session => Distance(session, middle) <= NearDays);
        var strayDays = far.DistinctBy(session => session.Date).ToList();
        if (strayDays.Count == 1 && near >= FewestNear && near > far.Count && near + far.Count == dated.Count)
        {
            findings.DateFarAway(strayDays[0].Origin, strayDays[0].Date.GetValueOrDefault(), middle);
        }
    }

    private static int Distance(Session session, LocalDate middle) => Math.Abs(Period.DaysBetween(middle, session.Date.GetValueOrDefault()));
}
