namespace Delegations.Documents.Reading.Formats.Workbooks;

/// <summary>The cells of a sheet that hold no value to read, for one finding of each kind.</summary>
internal sealed class CellFaults
{
    // The finding names some; a sheet may have a hundred thousand.
    private const int MostKept = 10_000;

    private readonly List<(CellFault Fault, int Row, int Column)> cells = [];

    public int Mark() => cells.Count;

    public void ForgetSince(int mark) => cells.RemoveRange(mark, cells.Count - mark);

    public void Add(CellFault fault, int row, int column)
    {
        if (cells.Count < MostKept)
        {
            cells.Add((fault, row, column));
        }
    }

    public void Report(SourceTable table, FindingsWriter findings)
    {
        if (Places(CellFault.NotComputed, table) is { Count: > 0 } formulas)
        {
            findings.FormulasNotComputed(formulas[0], formulas);
        }

        if (Places(CellFault.Error, table) is { Count: > 0 } errors)
        {
            findings.CellErrors(errors[0], errors);
        }
    }

    private List<string> Places(CellFault fault, SourceTable table) =>
        [.. cells.Where(cell => cell.Fault == fault).Select(cell => table.CellPlace(new SourceRow(cell.Row, []), cell.Column))];
}
