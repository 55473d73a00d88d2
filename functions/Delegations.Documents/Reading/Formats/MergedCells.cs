using ExcelDataReader;

namespace Delegations.Documents.Reading.Formats;

/// <summary>
/// Gives the rows below a cell merged downwards its value, because a day or a place often spans its sessions, and tells a cell
/// merged across how many columns it spans, because a session often spans all rooms.
/// </summary>
internal sealed class MergedCells
{
    // A programme has some dozens; a file made to be slow may have any number.
    private const int MostRanges = 2_000;

    private readonly Dictionary<int, List<CellRange>> starting;
    private readonly List<(CellRange Range, SourceCell Value)> open = [];

    public MergedCells(CellRange[]? ranges) =>
        starting = (ranges ?? []).Where(range => range.ToRow > range.FromRow || range.ToColumn > range.FromColumn).Take(MostRanges)
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
