using System.Globalization;
using Delegations.Desk.Corrections;
using Delegations.Documents.Rendering.Words;
using Delegations.Model;
using NodaTime;

namespace Delegations.Desk.Today;

/// <summary>Draws a day from left to right, on the clock of its places.</summary>
internal sealed class DayStrip
{
    /// <summary>Of a session's block.</summary>
    public const int BlockHeight = 14;

    private const int Top = 20;
    private const int Lane = BlockHeight + 3;
    private const int MinutesPerHour = 60;
    private const int MinutesPerDay = 24 * MinutesPerHour;
    private const int MostTicks = 7;
    private const int NearEdge = 15;

    private readonly int from;
    private readonly int until;

    private DayStrip(int from, int until)
    {
        this.from = from;
        this.until = until;
    }

    /// <summary>Null where nothing of the day has a time.</summary>
    public static Strip? Of(IReadOnlyList<Session> sessions, VisitDay day, Instant now, Language language)
    {
        var timed = sessions.Where(session => session is { Cancelled: false, LocalStart: not null }).ToList();
        if (timed.Count is 0)
        {
            return null;
        }

        var first = timed.Min(session => StartOf(session, day.Shown)) / MinutesPerHour * MinutesPerHour;
        var last = timed.Max(session => EndOf(session, day.Shown));
        var strip = new DayStrip(first, Math.Min(MinutesPerDay, Math.Max(first + MinutesPerHour, (last + MinutesPerHour - 1) / MinutesPerHour * MinutesPerHour)));
        var (blocks, lanes) = strip.Stack(timed, day.Shown, now, language);
        var here = now.InZone(VisitDay.ZoneOf(timed, timed[0].TimeZone, now)).LocalDateTime;
        var bottom = Top + (lanes * Lane);
        return new Strip(bottom + 16, bottom + 12, $"{DateWords.Heading(day.Shown, language)}: {string.Join(", ", timed.Select(session => $"{SessionTimes.Hours(session, language)} {session.Title}"))}")
        {
            Blocks = blocks,
            Ticks = strip.Ticks(),
            Now = here.Date == day.Shown ? strip.NowAt(here.TimeOfDay, language) : null,
        };
    }

    private (IReadOnlyList<StripBlock> Blocks, int Lanes) Stack(List<Session> timed, LocalDate day, Instant now, Language language)
    {
        var (blocks, ends) = (new List<StripBlock>(), new List<int>());
        foreach (var session in timed)
        {
            var (start, end) = (StartOf(session, day), EndOf(session, day));
            var lane = ends.FindIndex(free => free <= start);
            if (lane < 0)
            {
                lane = ends.Count;
                ends.Add(0);
            }

            ends[lane] = end;
            blocks.Add(new StripBlock(
                Percent(Share(start)), Top + (lane * Lane), Percent(100.0 * Math.Max(end - start, 1) / (until - from)),
                $"{SessionTimes.Hours(session, language)} {session.Title}", SessionMoments.StandingOf(session, now) is SessionStanding.Past));
        }

        return (blocks, ends.Count);
    }

    private List<StripTick> Ticks()
    {
        var hours = (until - from) / MinutesPerHour;
        var step = (hours + MostTicks - 1) / MostTicks;
        return [.. Enumerable.Range(0, hours + 1).Where(hour => hour % step is 0).Select(hour => Tick(from + (hour * MinutesPerHour), $"{(from / MinutesPerHour) + hour:00}"))];
    }

    private StripTick? NowAt(LocalTime time, Language language)
    {
        var minute = (time.Hour * MinutesPerHour) + time.Minute;
        var word = language.Say(en: "now", fr: "maintenant", nl: "nu", de: "jetzt");
        return minute < from || minute > until ? null : Tick(minute, $"{word} {DateWords.Time(time)}");
    }

    /// <summary>Near an edge a label stands on the side where there is room.</summary>
    private StripTick Tick(int minute, string label) => new(Percent(Share(minute)), label, Share(minute) switch
    {
        < NearEdge => "start",
        > 100 - NearEdge => "end",
        _ => "middle",
    });

    private double Share(int minute) => 100.0 * (minute - from) / (until - from);

    private static string Percent(double share) => string.Create(CultureInfo.InvariantCulture, $"{share:0.##}%");

    /// <summary>In minutes of the day; what began the day before begins with it.</summary>
    private static int StartOf(Session session, LocalDate day) => session.Date == day && session.Start is { } start ? (start.Hour * MinutesPerHour) + start.Minute : 0;

    /// <summary>What goes on after midnight ends with the day.</summary>
    private static int EndOf(Session session, LocalDate day) =>
        session.LocalEnd is { } end && end.Date == day ? (end.Hour * MinutesPerHour) + end.Minute : MinutesPerDay;
}
