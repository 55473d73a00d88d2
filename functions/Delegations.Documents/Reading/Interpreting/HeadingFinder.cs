using Delegations.Documents.Reading.Formats;
using Delegations.Documents.Reading.Interpreting.Grids;

namespace Delegations.Documents.Reading.Interpreting;

/// <summary>The heading of a table.</summary>
/// <param name="Map">What its columns say.</param>
/// <param name="Index">Of the (upper) heading row among the table's rows.</param>
/// <param name="Rows">One or two.</param>
internal sealed record Heading(ColumnMap Map, int Index, int Rows);

/// <summary>Finds the row, or two rows, of headings in a table.</summary>
internal static class HeadingFinder
{
    private const int DeepestHeading = 40;

    // Two exact headings, time and title, are enough where each cell of the row is one.
    private const int LowestScoreAgain = 6;
    private const int LowestScoreWithoutTitle = 9;
    private const int LongestHeading = 80;

    public static Heading? Find(SourceTable table)
    {
        Heading? best = null;
        for (var index = 0; index < Math.Min(table.Rows.Count, DeepestHeading); index++)
        {
            var map = ColumnMap.Of(table.Rows[index]);
            if (!IsHeading(map) && !IsAboveTimes(table, index, map))
            {
                continue;
            }

            if (best is not null && map.Score <= best.Map.Score)
            {
                continue;
            }

            var single = new Heading(map, index, 1);
            best = TwoRows(table, single) ?? single;
            if (IsComplete(table, best))
            {
                break;
            }
        }

        return best ?? FindSplit(table);
    }

    /// <summary>Whether a row further down repeats or replaces the headings.</summary>
    public static ColumnMap? Again(SourceRow row)
    {
        if (row.Cells.Count < 2 || row.Cells.Any(cell => cell.Text.Length > 60))
        {
            return null;
        }

        var map = ColumnMap.Of(row);
        return IsHeading(map) && map.Unmatched == 0 && map.Score >= LowestScoreAgain && (map.Has(Field.Title) || map.Score >= LowestScoreWithoutTitle) ? map : null;
    }

    /// <summary>Whether a heading names time and title and has times below: a richer one further down is another table's.</summary>
    private static bool IsComplete(SourceTable table, Heading heading) =>
        heading.Map.Has(Field.Title) && heading.Map.Unmatched == 0 && IsAboveTimes(table, heading.Index + heading.Rows - 1, heading.Map);

    private static bool IsHeading(ColumnMap map)
    {
        var hasTime = map.Has(Field.Start) || map.Has(Field.Date) || map.Has(Field.End);
        return (map.Has(Field.Title) && hasTime) || (hasTime && map.Has(Field.Speaker)) || (map.Has(Field.Start) && map.Has(Field.End)) || (map.Has(Field.Title) && map.Score >= 7);
    }

    /// <summary>A heading of times or days is enough where times or days stand below it, whatever the other headings are.</summary>
    private static bool IsAboveTimes(SourceTable table, int index, ColumnMap map)
    {
        var row = table.Rows[index];
        if (index + 1 >= table.Rows.Count || !(map.Has(Field.Start) || map.Has(Field.Date)) || row.Cells.Count(cell => !cell.IsEmpty) < 2 || row.Cells.Any(cell => TimeCell.Is(cell) || cell.Text.Length > LongestHeading))
        {
            return false;
        }

        return ((Field[])[Field.Start, Field.Date]).SelectMany(map.Columns)
            .Any(column => HeadingTable.Find(row[column].Text) is { IsExact: true } && (TimeCell.Is(table.Rows[index + 1][column]) || LaneLabel.KindOf(table.Rows[index + 1][column]) == LaneKind.Day));
    }

    /// <summary>"Zeit | | Programmpunkt" above "von | bis | ": the lower row settles what the upper leaves open.</summary>
    private static Heading? TwoRows(SourceTable table, Heading single)
    {
        if (single.Index + 1 >= table.Rows.Count)
        {
            return null;
        }

        var below = table.Rows[single.Index + 1];
        var all = below.Cells.Where(cell => !cell.IsEmpty).All(cell => HeadingTable.Find(cell.Text) is { IsExact: true });
        var map = ColumnMap.Of(table.Rows[single.Index], below);
        return all && !below.IsBlank && map.Score > single.Map.Score ? new Heading(map, single.Index, 2) : null;
    }

    private static Heading? FindSplit(SourceTable table)
    {
        for (var index = 0; index + 1 < Math.Min(table.Rows.Count, DeepestHeading); index++)
        {
            var below = table.Rows[index + 1];
            var map = ColumnMap.Of(table.Rows[index], below);
            if (IsHeading(map) && below.Cells.Where(cell => !cell.IsEmpty).All(cell => HeadingTable.Find(cell.Text) is { IsExact: true }))
            {
                return new Heading(map, index, 2);
            }
        }

        return null;
    }
}
