using Delegations.Documents.Reading.Formats;

namespace Delegations.Documents.Reading.Interpreting.Grids;

/// <summary>Finds the columns of a grid that hold its times.</summary>
internal static class TimeColumns
{
    /// <summary>Further to the right stand lists and calculations, not grids.</summary>
    public const int Widest = 60;

    private const int SampleRows = 60;

    /// <summary>The columns that hold nothing but times where they hold anything.</summary>
    public static HashSet<int> Of(SourceTable table)
    {
        var filled = new int[Widest];
        var times = new int[Widest];
        foreach (var row in table.Rows.Take(SampleRows))
        {
            for (var column = 0; column < Math.Min(row.Cells.Count, Widest); column++)
            {
                var cell = row.Cells[column];
                if (!cell.IsEmpty && !cell.Continued)
                {
                    filled[column]++;
                    times[column] += TimeCell.Is(cell) ? 1 : 0;
                }
            }
        }

        return [.. Enumerable.Range(0, Widest).Where(column => times[column] >= 2 && times[column] * 2 >= filled[column] - Others(table, column))];
    }

    /// <summary>Days and headings between the times of a column, as grids below each other have them.</summary>
    private static int Others(SourceTable table, int column) =>
        table.Rows.Take(SampleRows).Select(row => row[column]).Count(cell => !cell.IsEmpty && !cell.Continued && !TimeCell.Is(cell)
            && (LaneLabel.KindOf(cell) == LaneKind.Day || HeadingTable.Find(cell.Text) is { Field: Field.Start or Field.End or Field.Date }));
}
