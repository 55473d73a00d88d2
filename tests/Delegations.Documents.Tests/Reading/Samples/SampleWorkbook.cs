using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using NodaTime;

namespace Delegations.Documents.Tests.Reading.Samples;

/// <summary>Writes a workbook as a coordinator lays it out: title cells merged, heads bold, dates and times as Excel keeps them.</summary>
internal sealed class SampleWorkbook
{
    private readonly List<SampleSheet> sheets = [];

    public SampleSheet AddSheet(string name, params double[] columnWidths)
    {
        var sheet = new SampleSheet(name, columnWidths);
        sheets.Add(sheet);
        return sheet;
    }

    public byte[] ToBytes()
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddWorkbookPart();
            document.ChangeIdOfPart(workbook, "rId1");
            workbook.Workbook = new Workbook();
            var list = workbook.Workbook.AppendChild(new Sheets());
            workbook.AddNewPart<WorkbookStylesPart>("rIdStyles").Stylesheet = SampleStyles.Make();
            for (var index = 0; index < sheets.Count; index++)
            {
                var id = string.Create(CultureInfo.InvariantCulture, $"rId{index + 1}");
                workbook.AddNewPart<WorksheetPart>(id).Worksheet = sheets[index].ToWorksheet();
                list.AppendChild(new Sheet
                {
                    Id = id,
                    SheetId = (uint)(index + 1),
                    Name = sheets[index].Name,
                    State = sheets[index].IsHidden ? SheetStateValues.Hidden : null,
                });
            }
        }

        return FixedZip.Rewrite(stream.ToArray());
    }
}

internal sealed class SampleSheet(string name, double[] columnWidths)
{
    private readonly SheetData data = new();
    private readonly List<string> merges = [];
    private uint row;

    public string Name => name;

    public bool IsHidden { get; set; }

    /// <summary>A title over the whole width.</summary>
    public SampleSheet Title(string text)
    {
        Add(SampleStyles.Title, text);
        merges.Add($"A{row}:{Letter(columnWidths.Length - 1)}{row}");
        return this;
    }

    public SampleSheet Line(params object?[] cells) => Add(SampleStyles.Label, cells);

    public SampleSheet Blank()
    {
        row++;
        return this;
    }

    public SampleSheet Heads(params object?[] cells) => Add(SampleStyles.Head, cells);

    public SampleSheet Row(params object?[] cells) => Add(SampleStyles.Text, cells);

    /// <summary>A row that the coordinator has hidden.</summary>
    public SampleSheet HiddenRow(params object?[] cells)
    {
        Add(SampleStyles.Text, cells);
        data.Elements<Row>().Last().Hidden = true;
        return this;
    }

    public SampleSheet Merge(string range)
    {
        merges.Add(range);
        return this;
    }

    public Worksheet ToWorksheet()
    {
        var columns = new Columns(columnWidths.Select((width, index) => new Column { Min = (uint)(index + 1), Max = (uint)(index + 1), Width = width, CustomWidth = true }));
        var worksheet = new Worksheet(columns, data);
        if (merges.Count > 0)
        {
            worksheet.AppendChild(new MergeCells(merges.Select(range => new MergeCell { Reference = range })));
        }

        return worksheet;
    }

    private SampleSheet Add(uint style, params object?[] cells)
    {
        row++;
        var line = data.AppendChild(new Row { RowIndex = row });
        for (var column = 0; column < cells.Length; column++)
        {
            if (cells[column] is { } value)
            {
                line.AppendChild(ToCell(value, style, $"{Letter(column)}{row}"));
            }
        }

        return this;
    }

    private static Cell ToCell(object value, uint style, string reference) => value switch
    {
        LocalDate date => Number(Period.DaysBetween(new LocalDate(1899, 12, 30), date), SampleStyles.Date, reference),
        LocalTime time => Number(time.TickOfDay / (double)NodaConstants.TicksPerDay, SampleStyles.Time, reference),
        int number => Number(number, style, reference),
        _ => new Cell
        {
            CellReference = reference,
            StyleIndex = style,
            DataType = CellValues.InlineString,
            InlineString = new InlineString(new Text((string)value) { Space = SpaceProcessingModeValues.Preserve }),
        },
    };

    private static Cell Number(double value, uint style, string reference) => new()
    {
        CellReference = reference,
        StyleIndex = style,
        CellValue = new CellValue(value.ToString("R", CultureInfo.InvariantCulture)),
    };

    private static string Letter(int column) => ((char)('A' + column)).ToString();
}
