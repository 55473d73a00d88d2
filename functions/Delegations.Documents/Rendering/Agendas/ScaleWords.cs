using System.Globalization;
using Delegations.Documents.Rendering.Words;
using NodaTime;

namespace Delegations.Documents.Rendering.Agendas;

/// <summary>A day's picture in words, for those who do not see it.</summary>
internal static class ScaleWords
{
    /// <summary>Place by place what happens when, then the gaps, the overlaps and the ways between places.</summary>
    public static string Describe(DayScale scale, DocumentWords words) => string.Join("; ",
    [
        .. scale.Rows.Select(row => Labelled(row.Place, words) + string.Join(", ", row.Bars.Select(bar => Named(bar, words)))),
        .. scale.Gaps.Select(gap => $"{words.Break} {Hours(gap)} ({Lasting(gap.Minutes, words)})"),
        .. scale.Overlaps.Select(overlap => $"{words.Overlap} {Hours(overlap)}"),
        .. scale.Transfers.Where(transfer => transfer.Minutes > 0).Select(transfer => Describe(scale, transfer, words)),
    ]);

    /// <summary><c>10:00–10:45 Welcome</c>; without an end where the file gives none.</summary>
    public static string Named(ScaleBar bar, DocumentWords words)
    {
        var until = bar.Session.End is { } end ? "–" + DateWords.Time(end) : "";
        return $"{DateWords.Time(bar.Session.Start ?? default)}{until} {Title(bar, words)}";
    }

    public static string Title(ScaleBar bar, DocumentWords words) => bar.Session.Title.IsEmpty ? words.Untitled : bar.Session.Title.Main;

    /// <summary><c>45 min</c>.</summary>
    public static string Lasting(int minutes, DocumentWords words) => minutes.ToString(CultureInfo.InvariantCulture) + "\u00A0" + words.Minutes;

    private static string Describe(DayScale scale, ScaleTransfer transfer, DocumentWords words)
    {
        var way = $"{scale.Rows[transfer.FromRow].Place} → {scale.Rows[transfer.ToRow].Place}";
        return $"{words.Transfer} {Hours(new ScaleSpan(transfer.From.End, transfer.To.Start))} ({Lasting(transfer.Minutes, words)}){words.Colon}{way}";
    }

    private static string Labelled(string place, DocumentWords words) => place.Length > 0 ? place + words.Colon : "";

    private static string Hours(ScaleSpan span) => $"{Clock(span.Start)}–{Clock(span.End)}";

    private static string Clock(int minutes) => DateWords.Time(LocalTime.Midnight.PlusMinutes(minutes));
}
