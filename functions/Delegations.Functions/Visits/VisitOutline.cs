using Delegations.Model;
using NodaTime;

namespace Delegations.Visits;

/// <summary>
/// What a list of visits shows of the latest version, kept on the visit's row: a list that read every itinerary for it would be slow.
/// </summary>
/// <param name="First">The first day of the programme; null where no session has a day.</param>
/// <param name="Last">Its last day, included.</param>
/// <param name="Sessions">How many take place.</param>
/// <param name="Errors">How many findings stop publication.</param>
/// <param name="Legs">The stretches that have days, in their order.</param>
internal sealed record VisitOutline(LocalDate? First, LocalDate? Last, int Sessions, int Errors, IReadOnlyList<LegOutline> Legs)
{
    /// <summary>A row has little room, and a list shows no more.</summary>
    private const int MostLegs = 30;
    private const int LongestName = 80;

    public static VisitOutline Of(Itinerary itinerary)
    {
        var sessions = itinerary.Sessions.Where(session => !session.Cancelled).ToList();
        var legs = itinerary.Legs.Select(LegOf).OfType<LegOutline>();
        return new VisitOutline(
            sessions.Min(session => session.Date),
            sessions.Max(session => session.EndDate ?? session.Date),
            sessions.Count,
            itinerary.Findings.Count(finding => finding.Severity is Severity.Error),
            [.. legs.OrderBy(leg => leg.First).Take(MostLegs)]);
    }

    private static LegOutline? LegOf(Leg leg) =>
        leg is { First: { } first, Last: { } last } ? new LegOutline(Shorten(leg.Name), leg.TimeZone, first, last) : null;

    private static string Shorten(string name) => name.Length > LongestName ? $"{name[..LongestName]}…" : name;
}

/// <summary>A stretch in one place and time zone. Both days are included.</summary>
internal sealed record LegOutline(string Name, DateTimeZone TimeZone, LocalDate First, LocalDate Last);
