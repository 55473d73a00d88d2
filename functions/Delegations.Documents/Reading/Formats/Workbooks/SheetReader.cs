using System.Buffers.Text;

namespace Delegations.Documents.Reading.Formats.Workbooks;

/// <summary>Reads the visible cells of one sheet.</summary>
internal sealed class SheetReader(MarkupReader xml, string name, CellReader cells, ReadBudget budget, FindingsWriter findings)
{
    // Further to the right stand lists and calculations, not programmes.
    private const int MostColumns = 256;

    private readonly SourceTable table = new(name, PlaceStyle.Sheet, []);
    private readonly List<SheetRow> rows = [];
    private readonly List<int> hiddenRows = [];
    private readonly bool[] hiddenColumns = new bool[MostColumns];
    private readonly SortedSet<int> usedHiddenColumns = [];
    private readonly List<MergedRange> merges = [];
    private readonly CellFaults faults = new();
    private int lastRow;
    private int width;
    private int firstRowBeside;
    private bool isBeyond;

    private readonly record struct SheetRow(int Number, List<SourceCell> Cells, bool IsHidden);

    public SourceTable Read()
    {
        while (xml.Read())
        {
            if (xml.Is("row"u8) && !isBeyond)
            {
                ReadRow();
            }
            else if (xml.Is("col"u8))
            {
                ReadColumn();
            }
            else if (xml.Is("mergeCell"u8))
            {
                ReadMerge();
            }
            else if (xml.Is("extLst"u8))
            {
                // Newer programs' own: it repeats names of elements in another sense.
                xml.Skip();
            }
        }

        Report();
        return table with { Rows = VisibleRows() };
    }

    private void Report()
    {
        if (firstRowBeside > 0)
        {
            findings.ColumnsBesideUnread(PlaceAt(firstRowBeside, MostColumns));
        }

        findings.HiddenRowsSkipped(name, hiddenRows);
        findings.HiddenColumnsSkipped(name, usedHiddenColumns);
        faults.Report(table, findings);
    }

    private string PlaceAt(int row, int column) => table.CellPlace(new SourceRow(row, []), column);

    private void ReadRow()
    {
        var depth = xml.Depth;
        var isHidden = ReadRowAttributes();
        var faultsBefore = faults.Mark();
        var row = new List<SourceCell>(width);
        var column = 0;
        while (xml.ReadChild(depth))
        {
            if (!xml.Is("c"u8))
            {
                xml.Skip();
                continue;
            }

            if (!budget.TryLook(1))
            {
                isBeyond = true;
                findings.RowsBelowUnread(PlaceAt(lastRow, 0));
                break;
            }

            var cell = cells.Read(xml, column);
            Put(row, cells.Column, cell);
            column = cells.Column + 1;
        }

        Keep(row, isHidden, faultsBefore);
    }

    /// <summary>A row that does not say which it is is the one below the last.</summary>
    private bool ReadRowAttributes()
    {
        var isHidden = false;
        var number = lastRow + 1;
        var attributes = xml.Attributes;
        while (attributes.MoveNext())
        {
            if (attributes.IsPrefixed)
            {
                continue;
            }

            if (attributes.Name.SequenceEqual("r"u8))
            {
                number = CellAddress.Row(attributes.Value) + 1 ?? throw new InvalidDataException();
            }
            else if (attributes.Name.SequenceEqual("hidden"u8))
            {
                isHidden |= MarkupAttributes.IsYes(MarkupText.Decode(attributes.Value));
            }
            else if (attributes.Name.SequenceEqual("ht"u8))
            {
                isHidden |= IsZero(attributes.Value);
            }
        }

        lastRow = number;
        return isHidden;
    }

    private static bool IsZero(ReadOnlySpan<byte> number) => Utf8Parser.TryParse(number, out double size, out _) && size <= 0;

    private void Put(List<SourceCell> row, int column, SourceCell cell)
    {
        if (column >= MostColumns)
        {
            firstRowBeside = firstRowBeside == 0 && (!cell.IsEmpty || cells.Fault != CellFault.None) ? lastRow : firstRowBeside;
            return;
        }

        if (cells.Fault != CellFault.None && !hiddenColumns[column])
        {
            faults.Add(cells.Fault, lastRow, column);
        }

        if (cell.IsEmpty)
        {
            return;
        }

        if (hiddenColumns[column])
        {
            usedHiddenColumns.Add(column);
            return;
        }

        while (row.Count <= column)
        {
            row.Add(default);
        }

        row[column] = cell;
    }

    private void Keep(List<SourceCell> row, bool isHidden, int faultsBefore)
    {
        if (isHidden)
        {
            faults.ForgetSince(faultsBefore);
        }

        width = row.Count;
        if (row.Count == 0)
        {
            return;
        }

        if (isHidden)
        {
            hiddenRows.Add(lastRow);
        }

        if (budget.TakeCut() && !isHidden)
        {
            findings.TextCut(PlaceAt(lastRow, 0), budget.Limits.CellCharacters);
        }

        budget.SpendRow(row.Count);
        rows.Add(new SheetRow(lastRow, row, isHidden));
    }

    private void ReadColumn()
    {
        var (first, last) = (0, 0);
        var isHidden = false;
        var attributes = xml.Attributes;
        while (attributes.MoveNext())
        {
            if (attributes.Name.SequenceEqual("min"u8))
            {
                first = CellAddress.Row(attributes.Value) ?? 0;
            }
            else if (attributes.Name.SequenceEqual("max"u8))
            {
                last = CellAddress.Row(attributes.Value) ?? 0;
            }
            else if (attributes.Name.SequenceEqual("hidden"u8))
            {
                isHidden |= MarkupAttributes.IsYes(MarkupText.Decode(attributes.Value));
            }
            else if (attributes.Name.SequenceEqual("width"u8))
            {
                isHidden |= IsZero(attributes.Value);
            }
        }

        for (var column = first; isHidden && column <= Math.Min(last, MostColumns - 1); column++)
        {
            hiddenColumns[column] = true;
        }
    }

    private void ReadMerge()
    {
        var attributes = xml.Attributes;
        while (attributes.MoveNext() && merges.Count < MergedCells.MostRanges)
        {
            if (attributes.Name.SequenceEqual("ref"u8) && CellAddress.Range(attributes.Value) is { } range)
            {
                merges.Add(range);
            }
        }
    }

    /// <summary>Which cells are merged stands behind the rows.</summary>
    private List<SourceRow> VisibleRows()
    {
        var merged = new MergedCells(merges);
        var visible = new List<SourceRow>(rows.Count);
        foreach (var row in rows)
        {
            merged.Fill(row.Number - 1, row.Cells);
            if (!row.IsHidden)
            {
                visible.Add(new SourceRow(row.Number, row.Cells));
            }
        }

        return visible;
    }
}
