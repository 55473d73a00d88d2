using System.Runtime.InteropServices;

namespace Delegations.Documents.Reading.Formats.Workbooks;

/// <summary>Cells shown as one, counted from 0.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct MergedRange(int FromRow, int FromColumn, int ToRow, int ToColumn);

/// <summary>
/// Gives the rows below a cell merged downwards its value, because a day or a place often spans its sessions, and tells a cell
/// merged across how many columns it spans, because a session often spans all rooms.
/// </summary>
internal sealed class MergedCells
{
    /// <summary>A programme has some dozens; a file made to be slow may have any number.</summary>
    public const int MostRanges = 2_000;

    private readonly Dictionary<int, List<MergedRange>> starting;
    private readonly List<(MergedRange Range, SourceCell Value)> open = [];

    public MergedCells(IEnumerable<MergedRange> ranges) =>
        starting = ranges.Where(range => range.ToRow > range.FromRow || range.ToColumn > range.FromColumn).Take(MostRanges)
            .GroupBy(range => range.FromRow).ToDictionary(group => group.Key, group => group.ToList());

    public void Fill(int row, List<SourceCell> cells)
    {
        open.RemoveAll(merge => merge.Range.ToRow < row);
        if (cells.Count > 0)
        {
            foreach (var (range, value) in open)
            {
                Put(cells, range.FromColumn, value);
            }
        }

        foreach (var range in starting.GetValueOrDefault(row, []))
        {
            if (range.FromColumn < cells.Count && !cells[range.FromColumn].IsEmpty)
            {
                cells[range.FromColumn] = cells[range.FromColumn] with { Across = range.ToColumn - range.FromColumn + 1 };
                open.Add((range, cells[range.FromColumn] with { Continued = true }));
            }
        }
    }

    private static void Put(List<SourceCell> cells, int column, SourceCell value)
    {
        while (cells.Count <= column)
        {
            cells.Add(default);
        }

        cells[column] = value;
    }
}
