using ExcelDataReader;

namespace Delegations.Documents.Reading.Formats;

/// <summary>Gives the rows below a cell merged downwards its value: a day or a place often spans its sessions.</summary>
internal sealed class MergedCells(CellRange[]? ranges)
{
    private readonly List<CellRange> downward = [.. (ranges ?? []).Where(range => range.ToRow > range.FromRow)];
    private readonly Dictionary<CellRange, SourceCell> values = [];

    public void Fill(int row, List<SourceCell> cells)
    {
        foreach (var range in downward)
        {
            if (row == range.FromRow && range.FromColumn < cells.Count)
            {
                values[range] = cells[range.FromColumn];
            }
            else if (row > range.FromRow && row <= range.ToRow && values.TryGetValue(range, out var value) && !value.IsEmpty && cells.Count > 0)
            {
                while (cells.Count <= range.FromColumn)
                {
                    cells.Add(default);
                }

                cells[range.FromColumn] = value with { Continued = true };
            }
        }
    }
}
