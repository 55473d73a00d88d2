using Delegations.Documents.Rendering.Words;

namespace Delegations.Documents.Rendering.Agendas;

/// <summary>
/// Draws a day's scale as SVG. Across, everything is in percent, so that it fits any width; down, in pixels. Names that do not fit
/// on a phone have the class <c>w</c>, and are shown where there is room.
/// </summary>
internal sealed class ScaleMarkup(MarkupWriter html, DayScale scale, DocumentWords words)
{
    private const int Top = 27;
    private const int LabelHeight = 15;
    private const int LaneHeight = 19;
    private const int ThinLane = 8;

    /// <summary>Rows of more lanes are drawn thin, without names.</summary>
    private const int MostNamedLanes = 4;
    private const int RowGap = 6;
    private const int MostHours = 13;

    private readonly int[] _tops = Tops(scale);

    /// <param name="id">From which the ids of title and description are made.</param>
    /// <param name="title">What the picture shows.</param>
    public void Write(string id, string title)
    {
        var height = _tops[^1];
        html.Write($"""<figure class="scale"><svg role="img" aria-labelledby="{id}-title {id}-desc" width="100%" height="{height}"><title id="{id}-title">{title}</title><desc id="{id}-desc">{ScaleWords.Describe(scale, words)}</desc>""");
        WriteSpans(height);
        WriteHours(height);
        foreach (var transfer in scale.Transfers)
        {
            html.Write($"""<line class="way" x1="{At(transfer.From.End)}" x2="{At(transfer.To.Start)}" y1="{Middle(transfer.FromRow, transfer.From)}" y2="{Middle(transfer.ToRow, transfer.To)}"/>""");
        }

        for (var row = 0; row < scale.Rows.Count; row++)
        {
            WriteRow(row);
        }

        WriteMinutes();
        html.Write($"</svg>");
        WriteKeys();
        html.Write($"</figure>\n");
    }

    /// <summary>A gap is a band through all places, an overlap a line under the hours.</summary>
    private void WriteSpans(int height)
    {
        foreach (var gap in scale.Gaps)
        {
            html.Write($"""<rect class="gap" x="{At(gap.Start)}" y="16" width="{Across(gap.Minutes)}" height="{height - 16}"/>""");
        }

        foreach (var overlap in scale.Overlaps)
        {
            html.Write($"""<rect class="overlap" x="{At(overlap.Start)}" y="14" width="{Across(overlap.Minutes)}" height="4"/>""");
        }
    }

    private void WriteHours(int height)
    {
        var step = ((scale.Last - scale.First) / MostHours) + 1;
        for (var hour = scale.First; hour <= scale.Last; hour++)
        {
            var x = At(hour * DayScale.MinutesPerHour);
            var kind = hour is 24 ? "midnight" : "hour";
            html.Write($"""<line class="{kind}" x1="{x}" x2="{x}" y1="16" y2="{height}"/>""");
            if ((hour - scale.First) % step == 0 && hour < scale.Last)
            {
                html.Write($"""<text x="{x}" y="10">{hour % 24}</text>""");
            }
        }
    }

    private void WriteRow(int index)
    {
        var row = scale.Rows[index];
        if (row.Place.Length > 0)
        {
            html.Write($"""<text x="0" y="{_tops[index] + 11}">{ScaleText.Place(row.Place)}</text>""");
        }

        foreach (var bar in row.Bars)
        {
            WriteBar(bar, _tops[index] + LabelHeight + (bar.Lane * Lane(row)), Lane(row) - 2, row.Lanes <= MostNamedLanes);
        }
    }

    /// <summary>A bar without an end of its own is drawn with a broken line; one whose name does not fit says it when it is pointed at.</summary>
    private void WriteBar(ScaleBar bar, int y, int height, bool named)
    {
        var width = Across(bar.End - bar.Start);
        var kind = bar.Session.End is null ? "bar open" : "bar";
        var title = ScaleWords.Title(bar, words);
        var narrow = named ? ScaleText.Fitting(title, width, ScaleText.NarrowWidth) : null;
        var wide = named ? ScaleText.Fitting(title, width, ScaleText.WideWidth) : null;
        html.Write($"""<rect class="{kind}" x="{At(bar.Start)}" y="{y}" width="{width}" height="{height}" rx="2">""");
        if (wide != title)
        {
            html.Write($"<title>{ScaleWords.Named(bar, words)}</title>");
        }

        html.Write($"</rect>");
        if (wide is not null)
        {
            var shown = narrow == title ? "n" : "n w";
            html.Write($"""<text class="{shown}" x="{At(bar.Start)}" dx="5" y="{y + 12}">{wide}</text>""");
        }
    }

    /// <summary>How long a way takes stands beside it, how long a gap lasts above it, where no way says so already.</summary>
    private void WriteMinutes()
    {
        foreach (var transfer in scale.Transfers.Where(transfer => transfer.Minutes >= DayScale.Noticeable))
        {
            WriteMinutes(transfer.From.End, transfer.Minutes);
        }

        foreach (var gap in scale.Gaps.Where(gap => scale.Transfers.All(transfer => transfer.From.End != gap.Start)))
        {
            WriteMinutes(gap.Start, gap.Minutes);
        }
    }

    private void WriteMinutes(int start, int minutes) =>
        html.Write($"""<text class="min" x="{Across(start + (minutes / 2) - (scale.First * DayScale.MinutesPerHour))}" y="25">{ScaleWords.Lasting(minutes, words)}</text>""");

    private void WriteKeys()
    {
        (bool IsShown, string Kind, string Word)[] keys =
        [
            (scale.Gaps.Count > 0, "gap", words.Break),
            (scale.Transfers.Count > 0, "way", words.Transfer),
            (scale.Overlaps.Count > 0, "overlap", words.Overlap),
        ];
        if (keys.Any(key => key.IsShown))
        {
            html.Write($"""<figcaption aria-hidden="true">""");
            foreach (var key in keys.Where(key => key.IsShown))
            {
                html.Write($"""<span class="key {key.Kind}">{key.Word}</span>""");
            }

            html.Write($"</figcaption>");
        }
    }

    private int Middle(int row, ScaleBar bar) => _tops[row] + LabelHeight + (bar.Lane * Lane(scale.Rows[row])) + (Lane(scale.Rows[row]) / 2) - 1;

    private Percent At(int minute) => Across(minute - (scale.First * DayScale.MinutesPerHour));

    private Percent Across(int minutes) => Percent.Of(minutes, (scale.Last - scale.First) * DayScale.MinutesPerHour);

    private static int Lane(ScaleRow row) => row.Lanes <= MostNamedLanes ? LaneHeight : ThinLane;

    /// <summary>Where each row begins, and where the last one ends.</summary>
    private static int[] Tops(DayScale scale)
    {
        var tops = new int[scale.Rows.Count + 1];
        tops[0] = Top;
        for (var row = 0; row < scale.Rows.Count; row++)
        {
            tops[row + 1] = tops[row] + LabelHeight + (scale.Rows[row].Lanes * Lane(scale.Rows[row])) + RowGap;
        }

        return tops;
    }
}
