using System.Globalization;
using System.Text;
using ExcelDataReader;
using NodaTime;

namespace Delegations.Documents.Reading.Formats.Workbooks;

/// <summary>Reads the visible cells of xls and xlsb workbooks, whose records are binary.</summary>
internal static class BinaryWorkbookReader
{
    // Further to the right stand lists and calculations, not programmes.
    private const int MostColumns = 256;

    static BinaryWorkbookReader() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static List<SourceBlock> Read(ReadOnlyMemory<byte> content, bool isZip, ReadBudget budget, FindingsWriter findings)
    {
        try
        {
            return ReadSheets(content, isZip, budget, findings);
        }
        catch (ExcelDataReader.Exceptions.InvalidPasswordException)
        {
            throw new UnreadableFileException(FileProblem.Encrypted);
        }
    }

    private static List<SourceBlock> ReadSheets(ReadOnlyMemory<byte> content, bool isZip, ReadBudget budget, FindingsWriter findings)
    {
        using var stream = new MemoryReader(content);
        using var reader = isZip ? ExcelReaderFactory.CreateOpenXmlReader(stream) : ExcelReaderFactory.CreateBinaryReader(stream);
        var sheets = new List<SourceBlock>();
        do
        {
            if (!string.Equals(reader.VisibleState, "visible", StringComparison.OrdinalIgnoreCase))
            {
                findings.HiddenSheetSkipped(NameOf(reader));
                continue;
            }

            sheets.Add(ReadSheet(reader, budget, findings));
        }
        while (reader.NextResult());
        return sheets;
    }

    private static SourceTable ReadSheet(IExcelDataReader reader, ReadBudget budget, FindingsWriter findings)
    {
        var rows = new List<SourceRow>();
        var hiddenColumns = FindHiddenColumns(reader);
        var merges = new MergedCells((reader.MergeCells ?? []).Select(range => new MergedRange(range.FromRow, range.FromColumn, range.ToRow, range.ToColumn)));
        var hiddenRows = new List<int>();
        var usedHiddenColumns = new SortedSet<int>();
        var edges = new SheetEdges(reader, MostColumns, budget);
        for (var number = 1; reader.Read(); number++)
        {
            if (edges.IsBeyond(number))
            {
                findings.RowsBelowUnread(PlaceAt(reader, number, 0));
                break;
            }

            var cells = ReadCells(reader, budget, hiddenColumns, usedHiddenColumns);
            merges.Fill(number - 1, cells);
            if (cells.TrueForAll(cell => cell.IsEmpty))
            {
                continue;
            }

            if (reader.RowHeight <= 0)
            {
                hiddenRows.Add(number);
                continue;
            }

            if (budget.TakeCut())
            {
                findings.TextCut(PlaceAt(reader, number, 0), budget.Limits.CellCharacters);
            }

            budget.SpendRow(cells.Count);
            rows.Add(new SourceRow(number, cells));
        }

        if (edges.FirstRowBeside > 0)
        {
            findings.ColumnsBesideUnread(PlaceAt(reader, edges.FirstRowBeside, MostColumns));
        }

        findings.HiddenRowsSkipped(NameOf(reader), hiddenRows);
        findings.HiddenColumnsSkipped(NameOf(reader), usedHiddenColumns);
        return new SourceTable(NameOf(reader), PlaceStyle.Sheet, rows);
    }

    private static string PlaceAt(IExcelDataReader reader, int row, int column) =>
        new SourceTable(NameOf(reader), PlaceStyle.Sheet, []).CellPlace(new SourceRow(row, []), column);

    // The library declares a name, but a damaged workbook may have sheets without one.
    private static string NameOf(IExcelDataReader reader) => (string?)reader.Name ?? "";

    private static HashSet<int> FindHiddenColumns(IExcelDataReader reader) =>
        [.. Enumerable.Range(0, Math.Min(reader.FieldCount, MostColumns)).Where(column => reader.GetColumnWidth(column) <= 0)];

    private static List<SourceCell> ReadCells(IExcelDataReader reader, ReadBudget budget, HashSet<int> hidden, SortedSet<int> usedHidden)
    {
        var width = Math.Min(reader.FieldCount, MostColumns);
        while (width > 0 && reader.GetValue(width - 1) is null)
        {
            width--;
        }

        var cells = new List<SourceCell>(width);
        for (var column = 0; column < width; column++)
        {
            var cell = ToCell(reader.GetValue(column), budget);
            if (!cell.IsEmpty && hidden.Contains(column))
            {
                usedHidden.Add(column);
                cell = default;
            }

            cells.Add(cell);
        }

        while (cells.Count > 0 && cells[^1].IsEmpty)
        {
            cells.RemoveAt(cells.Count - 1);
        }

        return cells;
    }

    private static SourceCell ToCell(object? value, ReadBudget budget) => value switch
    {
        null => default,
        string text => new SourceCell(budget.Clean(text)),
        DateTime moment => SerialNumbers.OfMoment(LocalDateTime.FromDateTime(moment)),
        TimeSpan span => SerialNumbers.OfElapsed(Duration.FromTimeSpan(span)),
        double number => new SourceCell(SerialNumbers.Text(number), number),
        bool flag => new SourceCell(flag ? "true" : "false", flag),
        IFormattable other => new SourceCell(other.ToString(null, CultureInfo.InvariantCulture)),
        _ => default,
    };
}
