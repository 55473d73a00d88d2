using Delegations.Model;
using NodaTime;

namespace Delegations.Documents.Rendering.Agendas;

/// <summary>A day drawn to scale: a row for each place, a bar for each session. All minutes are counted from midnight on the clocks of the day's zone.</summary>
/// <param name="First">The full hour at which the picture begins.</param>
/// <param name="Last">The full hour at which it ends; past 24 where a session lasts past midnight.</param>
/// <param name="Rows">By place, in the order of their first sessions.</param>
/// <param name="Gaps">When nothing happens between two sessions.</param>
/// <param name="Overlaps">When more than one session goes on.</param>
/// <param name="Transfers">From one place to the next.</param>
internal sealed record DayScale(
    int First, int Last, IReadOnlyList<ScaleRow> Rows, IReadOnlyList<ScaleSpan> Gaps, IReadOnlyList<ScaleSpan> Overlaps, IReadOnlyList<ScaleTransfer> Transfers)
{
    public const int MinutesPerHour = 60;

    /// <summary>A shorter stretch is a pause for breath, not worth a word.</summary>
    public const int Noticeable = 15;

    /// <summary>More rows would not fit on a page beside anything else: further places share the last one.</summary>
    private const int MostRows = 14;

    /// <summary>Four in the morning: what lasts longer is drawn to there, so that the day itself keeps its width.</summary>
    private const int LatestHour = 28;
    private const int ShortestBar = 5;

    /// <summary>The scale; null where there is too little to compare.</summary>
    public static DayScale? Of(AgendaDay day)
    {
        var drawn = day.Sessions.Where(session => session is { Cancelled: false, LocalStart: not null, LocalEnd: not null })
            .Select(session => BarOf(session, day))
            .OrderBy(bar => bar.Start)
            .ToList();
        if (drawn.Count < 2)
        {
            return null;
        }

        var first = drawn[0].Start / MinutesPerHour;
        var last = Math.Max(first + 1, (drawn.Max(bar => bar.End) + MinutesPerHour - 1) / MinutesPerHour);
        var rows = ByPlace(drawn);
        var blocks = Blocks(rows.SelectMany((row, index) => row.Bars.Select(bar => (bar, index))).OrderBy(placed => placed.bar.Start).ToList());
        var transfers = blocks.Zip(blocks.Skip(1), TransferBetween).OfType<ScaleTransfer>().ToList();
        var gaps = blocks.Zip(blocks.Skip(1), (one, next) => new ScaleSpan(one.Max(placed => placed.Bar.End), next[0].Bar.Start));
        return new DayScale(first, last, rows, [.. gaps.Where(gap => gap.Minutes >= Noticeable)], Overlapping(drawn), transfers);
    }

    private static ScaleBar BarOf(AgendaSession session, AgendaDay day)
    {
        var start = Math.Clamp(Minutes(session.LocalStart, session.Zone, day), 0, (24 * MinutesPerHour) - ShortestBar);
        var end = Math.Max(start + ShortestBar, Minutes(session.LocalEnd, session.Zone, day));
        return new ScaleBar(session, start, Math.Min(end, LatestHour * MinutesPerHour), 0);
    }

    private static int Minutes(LocalDateTime? at, DateTimeZone zone, AgendaDay day)
    {
        var local = at ?? day.Date.AtMidnight();
        var there = zone.Equals(day.Zone) ? local : PlaceTime.ToInstant(local, zone).InZone(day.Zone).LocalDateTime;
        return (int)Math.Clamp(Period.Between(day.Date.AtMidnight(), there, PeriodUnits.Minutes).Minutes, int.MinValue, int.MaxValue);
    }

    private static List<ScaleRow> ByPlace(List<ScaleBar> drawn)
    {
        var places = drawn.GroupBy(bar => PlaceOf(bar.Session), StringComparer.OrdinalIgnoreCase).Select(place => place.ToList()).ToList();
        var own = places.Count > MostRows ? MostRows - 1 : places.Count;
        var rows = places.Take(own).Select(bars => ScaleRow.Of(PlaceName.Shared([.. bars.Select(bar => bar.Session.Place.Main)]), bars)).ToList();
        return own == places.Count ? rows : [.. rows, ScaleRow.Of("…", [.. places.Skip(own).SelectMany(bars => bars).OrderBy(bar => bar.Start)])];
    }

    /// <summary>Rooms of one stop are one place; where the file has no stops, each name is.</summary>
    private static string PlaceOf(AgendaSession session) => session.Stop?.ToString() ?? session.Place.Main.Trim();

    /// <summary>Sessions that overlap, directly or by others, are one block; between blocks nothing happens.</summary>
    private static List<List<(ScaleBar Bar, int Row)>> Blocks(List<(ScaleBar Bar, int Row)> placed)
    {
        var blocks = new List<List<(ScaleBar Bar, int Row)>>();
        var until = int.MinValue;
        foreach (var one in placed)
        {
            if (one.Bar.Start >= until)
            {
                blocks.Add([]);
            }

            blocks[^1].Add(one);
            until = Math.Max(until, one.Bar.End);
        }

        return blocks;
    }

    /// <summary>Only where everybody was at one place, and goes on to one other: who goes where from parallel sessions, the file does not say.</summary>
    private static ScaleTransfer? TransferBetween(List<(ScaleBar Bar, int Row)> one, List<(ScaleBar Bar, int Row)> next)
    {
        var from = one.MaxBy(placed => placed.Bar.End);
        var to = next[0];
        var isClear = one.All(placed => placed.Row == from.Row || placed.Bar.End < from.Bar.End)
            && next.All(placed => placed.Row == to.Row || placed.Bar.Start > to.Bar.Start);
        return isClear && from.Row != to.Row ? new ScaleTransfer(from.Row, from.Bar, to.Row, to.Bar) : null;
    }

    private static List<ScaleSpan> Overlapping(List<ScaleBar> drawn)
    {
        var spans = new List<ScaleSpan>();
        var until = int.MinValue;
        foreach (var bar in drawn)
        {
            if (bar.Start < until)
            {
                var span = new ScaleSpan(bar.Start, Math.Min(bar.End, until));
                spans = spans is [.. var before, var last] && span.Start <= last.End
                    ? [.. before, last with { End = Math.Max(last.End, span.End) }]
                    : [.. spans, span];
            }

            until = Math.Max(until, bar.End);
        }

        return spans;
    }
}
