using Delegations.Model;
using NodaTime;
using NodaTime.Text;

namespace Delegations.Desk.Today;

/// <summary>Which day of a visit is shown.</summary>
/// <param name="Shown">The day asked for; else today, or the day of the visit that is nearest to it.</param>
/// <param name="Today">Where the delegation is.</param>
/// <param name="Days">The days that have sessions, in order; at least one.</param>
internal sealed record VisitDay(LocalDate Shown, LocalDate Today, IReadOnlyList<LocalDate> Days)
{
    /// <summary>A session so long ago, or so far ahead, no longer tells where the delegation is.</summary>
    private static readonly Duration Near = Duration.FromHours(18);

    public bool IsToday => Shown == Today;

    public LocalDate First => Days[0];

    public LocalDate Last => Days[^1];

    /// <summary>Null where no session has a day.</summary>
    public static VisitDay? Of(IReadOnlyList<Session> sessions, DateTimeZone zone, Instant now, string? asked)
    {
        List<LocalDate> days = [.. sessions.Select(session => session.Date).OfType<LocalDate>().Distinct().Order()];
        if (days.Count is 0)
        {
            return null;
        }

        var today = now.InZone(ZoneOf(sessions, zone, now)).Date;
        var shown = LocalDatePattern.Iso.Parse(asked ?? "") is { Success: true, Value: var wanted } ? wanted : today;
        return new VisitDay(LocalDate.Min(LocalDate.Max(shown, days[0]), days[^1]), today, days);
    }

    /// <summary>
    /// The clock of the place where the delegation is: that of the session that began last, else of the next one, where either is
    /// near; else the visit's own. In the evening in Phoenix it is already tomorrow in Brussels.
    /// </summary>
    public static DateTimeZone ZoneOf(IReadOnlyList<Session> sessions, DateTimeZone zone, Instant now)
    {
        var timed = sessions.Where(session => session is { Cancelled: false, LocalStart: not null })
            .Select(session => (Start: SessionMoments.StartOf(session), session.TimeZone)).ToList();
        var begun = timed.Where(one => one.Start <= now && now - one.Start < Near).OrderBy(one => one.Start).LastOrDefault();
        var coming = timed.Where(one => one.Start > now && one.Start - now < Near).OrderBy(one => one.Start).FirstOrDefault();
        return begun.TimeZone ?? coming.TimeZone ?? zone;
    }
}
