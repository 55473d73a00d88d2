using Delegations.Documents.Reading.Formats;
using Delegations.Documents.Reading.Notations;

namespace Delegations.Documents.Reading.Interpreting.Grids;

/// <summary>Tells a grid (times down, days or rooms across) from a table with a session per row, by its headings and its times.</summary>
internal sealed class GridFinder
{
    private const int DeepestHeading = 40;
    private const int SampleRows = 60;
    private const int MostHeadingRows = 3;
    private const int WidestOtherLabel = 40;

    // A column of pictures beside the titles is no track.
    private const double MostLinks = 0.6;

    private readonly SourceTable table;
    private readonly HashSet<int> timeColumns;
    private readonly ColumnSample sample;

    private GridFinder(SourceTable table)
    {
        this.table = table;
        timeColumns = TimeColumns.Of(table);
        sample = new ColumnSample(table.Rows, 1, new DateRules(DateOrder.Unknown, null));
    }

    /// <summary>The finder for a table that is a grid from its first headings on; null where it is none.</summary>
    public static GridFinder? Of(SourceTable table, out GridHeading? first)
    {
        first = null;
        if (table.Rows.Count < 2)
        {
            return null;
        }

        var finder = new GridFinder(table);
        for (var index = 0; finder.timeColumns.Count > 0 && index < Math.Min(table.Rows.Count - 1, DeepestHeading); index++)
        {
            if (finder.At(index) is { } heading)
            {
                first = heading;
                return finder;
            }
        }

        return null;
    }

    /// <summary>The headings that begin at this row, or null.</summary>
    public GridHeading? At(int index)
    {
        var rows = 0;
        while (rows < MostHeadingRows && index + rows < table.Rows.Count && MayBeHeading(table.Rows[index + rows]))
        {
            rows++;
        }

        if (rows == 0 || !HasTimeBelow(index + rows))
        {
            return null;
        }

        var heading = new GridHeading(index, rows, FindLanes(index, rows), FindDayColumn(index, index + rows));
        return IsGrid(heading) ? heading : null;
    }

    /// <summary>The first time may stand below a day.</summary>
    private bool HasTimeBelow(int index) => index < table.Rows.Count
        && (HasTime(table.Rows[index]) || (index + 1 < table.Rows.Count && TableContext.Filled(table.Rows[index], 2) is [var lone] && LaneLabel.KindOf(lone) == LaneKind.Day && HasTime(table.Rows[index + 1])));

    private bool HasTime(SourceRow row) => timeColumns.Any(column => TimeCell.Is(row[column]));

    /// <summary>A row with at least two labels and no time; the day of a single column is enough.</summary>
    private bool MayBeHeading(SourceRow row)
    {
        if (HasTime(row) || row.Cells.Count > TimeColumns.Widest)
        {
            return false;
        }

        var labels = row.Cells.Where((cell, column) => !cell.IsEmpty && !timeColumns.Contains(column)).Take(3).ToList();
        return labels.Count >= 2 || (labels.Count == 1 && (labels[0].Across > 1 || !row.Cells[timeColumns.Min() < row.Cells.Count ? timeColumns.Min() : 0].IsEmpty) && LaneLabel.KindOf(labels[0]) == LaneKind.Day);
    }

    private int FindDayColumn(int first, int below)
    {
        var start = timeColumns.Min();
        for (var column = 0; column < start; column++)
        {
            var isNamed = table.Rows.Skip(first).Take(below - first).Any(row => HeadingTable.Find(row[column].Text) is { Field: Field.Date });
            if (isNamed || table.Rows.Skip(below).Take(SampleRows).Where(row => !row[column].IsEmpty).Take(3).Any(row => LaneLabel.KindOf(row[column]) == LaneKind.Day))
            {
                return column;
            }
        }

        return -1;
    }

    private List<GridLane> FindLanes(int first, int rows)
    {
        var heads = table.Rows.Skip(first).Take(rows).ToList();
        var width = Math.Min(TimeColumns.Widest, table.Rows.Skip(first).Take(SampleRows).Max(row => row.Cells.Count));
        var lanes = new List<GridLane>();
        var (start, end) = (timeColumns.Min(), -1);
        for (var column = start + 1; column < width; column++)
        {
            if (!timeColumns.Contains(column) && sample.Links(column) < MostLinks)
            {
                AddLane(lanes, heads, new GridLane(column, start) { EndColumn = end });
            }
            else if (timeColumns.Contains(column - 1) && timeColumns.Contains(column))
            {
                end = column;
            }
            else if (timeColumns.Contains(column))
            {
                (start, end) = (column, -1);
            }
        }

        return lanes;
    }

    /// <summary>A lane, or a detail of the lane before it; a column without any label is neither.</summary>
    private void AddLane(List<GridLane> lanes, List<SourceRow> heads, GridLane lane)
    {
        var labels = new List<string>();
        for (var index = 0; index < heads.Count; index++)
        {
            var isLast = index == heads.Count - 1;
            var cell = heads[index][lane.Column] is { IsEmpty: false, Continued: false } own ? own : Covering(heads[index], lane.Column, isLast);
            var kind = LaneLabel.KindOf(cell);
            if (kind == LaneKind.Day)
            {
                lane = lane with { Day = cell, DayRow = heads[index] };
            }
            else if (kind == LaneKind.Field && isLast && lanes.Count > 0 && HeadingTable.Find(cell.Text) is { Field: not Field.Title } heading)
            {
                lanes[^1] = lanes[^1] with { Details = [.. lanes[^1].Details, (heading.Field, lane.Column)] };
                return;
            }
            else if (!cell.IsEmpty)
            {
                labels.Add(Words.OneLine(cell.Text));
            }
        }

        if (labels.Count > 0 || !lane.Day.IsEmpty)
        {
            lanes.Add(lane with { Label = string.Join(", ", labels.Distinct(StringComparer.OrdinalIgnoreCase)) });
        }
    }

    /// <summary>The label of an upper row that stands over several columns, merged or not.</summary>
    private SourceCell Covering(SourceRow head, int column, bool isLast)
    {
        var before = column;
        while (before >= 0 && (head[before].IsEmpty || head[before].Continued))
        {
            before--;
        }

        if (before < 0)
        {
            return default;
        }

        var isMerged = head[before].Across > column - before;
        var isOverTimes = timeColumns.Contains(before) && before == column - 1;
        return isMerged || ((isOverTimes || !isLast) && LaneLabel.KindOf(head[before]) is LaneKind.Day or LaneKind.Track) ? head[before] : default;
    }

    private bool IsGrid(GridHeading heading)
    {
        var lanes = heading.Lanes;
        var last = table.Rows[heading.Below - 1];
        var kinds = last.Cells.Where((cell, column) => !cell.IsEmpty && !timeColumns.Contains(column) && column != heading.DayColumn && sample.Links(column) < MostLinks).Select(LaneLabel.KindOf).ToList();
        if (lanes.Count == 0 || lanes.Max(lane => lane.Label.Length) > 200)
        {
            return false;
        }

        var titles = last.Cells.Count(cell => HeadingTable.Find(cell.Text) is { Field: Field.Title, IsExact: true } && LaneLabel.KindOf(cell) != LaneKind.Track);
        if (lanes.All(lane => !lane.Day.IsEmpty) && titles == 0)
        {
            return true;
        }

        var tracks = kinds.Count(kind => kind == LaneKind.Track);
        return lanes.Count >= 2 && titles == 0
            && (tracks >= 2 || (kinds.TrueForAll(kind => kind is LaneKind.Other or LaneKind.Track) && IsParallel(heading)));
    }

    /// <summary>Columns with names of their own are parallel where a break stands in several of them, or across them.</summary>
    private bool IsParallel(GridHeading heading)
    {
        if (heading.Lanes.Any(lane => lane.Label.Length > WidestOtherLabel))
        {
            return false;
        }

        return table.Rows.Skip(heading.Below).Take(SampleRows).Any(row =>
        {
            var texts = heading.Lanes.Select(lane => row[lane.Column]).Where(cell => cell.Text.Length > 3).ToList();
            return texts.Exists(cell => cell.Across > 1) || texts.Select(cell => cell.Text).Distinct(StringComparer.OrdinalIgnoreCase).Count() < texts.Count;
        });
    }
}
