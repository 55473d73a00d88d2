using System.Globalization;
using Delegations.Documents.Rendering.Words;
using NodaTime;

namespace Delegations.Documents.Rendering.Agendas;

/// <summary>A day drawn to scale: a row for each place, a bar for each session, placed in percent so that it fits any width.</summary>
internal sealed record DayScale(IReadOnlyList<DayScale.Hour> Hours, IReadOnlyList<DayScale.Row> Rows)
{
    private const int MinutesPerHour = 60;
    private const int MostLabels = 13;

    /// <summary>The scale; null where there is too little to compare.</summary>
    public static DayScale? Of(AgendaDay day)
    {
        var timed = day.Sessions.Where(session => session is { Cancelled: false, LocalStart: not null, LocalEnd: not null }).ToList();
        if (timed.Count < 2)
        {
            return null;
        }

        var first = timed.Min(session => Start(session, day)) / MinutesPerHour;
        var last = Math.Max(first + 1, (timed.Max(session => End(session, day)) + MinutesPerHour - 1) / MinutesPerHour);
        var step = ((last - first) / MostLabels) + 1;
        var rows = timed.GroupBy(session => session.Place.Main, StringComparer.OrdinalIgnoreCase)
            .Select(place => new Row(place.Key, [.. place.Select(session => BarOf(session, day, first, last))]));
        return new DayScale([.. Enumerable.Range(0, last - first + 1).Select(hour => HourOf(hour, first, last, step))], [.. rows]);
    }

    /// <summary>The same in words, for those who do not see it.</summary>
    public string Describe() =>
        string.Join("; ", Rows.Select(row => (row.Place.Length > 0 ? row.Place + ": " : "") + string.Join(", ", row.Bars.Select(bar => bar.Label))));

    private static Hour HourOf(int index, int first, int last, int step) => new(
        index % step == 0 && index < last - first ? (first + index).ToString(CultureInfo.InvariantCulture) : "",
        Percent(index * MinutesPerHour, 0, last - first));

    private static Bar BarOf(AgendaSession session, AgendaDay day, int first, int last)
    {
        var start = Start(session, day);
        var end = Math.Max(start + 5, End(session, day));
        var until = session.End is { } given ? "–" + DateWords.Time(given) : "";
        return new Bar(Percent(start, first, last), Percent(end - start, 0, last - first), DateWords.Time(session.Start ?? default) + until + " " + session.Title.Main);
    }

    private static int Start(AgendaSession session, AgendaDay day) => Minutes(session.LocalStart, day);

    /// <summary>What lasts into the next day is drawn to midnight.</summary>
    private static int End(AgendaSession session, AgendaDay day) => Math.Min(24 * MinutesPerHour, Minutes(session.LocalEnd, day));

    private static int Minutes(LocalDateTime? at, AgendaDay day) =>
        (int)Period.Between(day.Date.AtMidnight(), at ?? day.Date.AtMidnight(), PeriodUnits.Minutes).Minutes;

    private static string Percent(int minutes, int firstHour, int lastHour) =>
        (100m * (minutes - (firstHour * MinutesPerHour)) / ((lastHour - firstHour) * MinutesPerHour)).ToString("0.##", CultureInfo.InvariantCulture) + "%";

    internal sealed record Hour(string Label, string X);

    internal sealed record Bar(string X, string Width, string Label);

    internal sealed record Row(string Place, IReadOnlyList<Bar> Bars);
}
