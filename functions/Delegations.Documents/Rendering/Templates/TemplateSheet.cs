using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Delegations.Model;
using NodaTime;

namespace Delegations.Documents.Rendering.Templates;

/// <summary>The sheet of a workbook template: what holds for all sessions, then a row per session.</summary>
internal sealed partial class TemplateSheet
{
    public const int HeadingRow = 8;
    public const string DrawingId = "rIdDrawing";

    private const int ZoneRow = 4;
    private const int LanguageRow = 5;
    private const int HandlingRow = 6;

    /// <summary>Drop-downs reach beyond the rows filled in.</summary>
    private const int LastRow = 2000;

    /// <summary>A list inside a validation holds no more (Excel specifications and limits).</summary>
    private const int LongestList = 255;

    private const int LongestCell = 32_767;
    private const int Alphabet = 26;
    private const double LineHeight = 15;
    private const int MostLines = 12;

    private static readonly LocalDate DayZero = new(1899, 12, 30);

    /// <summary>Before it, Excel counts a day that never was.</summary>
    private static readonly LocalDate FirstDay = new(1900, 3, 1);

    private static readonly XNamespace Main = WorkbookTemplate.Main;

    private static readonly (TemplateField Field, double Width)[] AllColumns =
    [
        (TemplateField.Date, 17), (TemplateField.Start, 8), (TemplateField.End, 8), (TemplateField.EndDate, 17), (TemplateField.Title, 36),
        (TemplateField.Stop, 24), (TemplateField.Place, 26), (TemplateField.Host, 26), (TemplateField.Speaker, 30), (TemplateField.Notes, 26),
        (TemplateField.Audience, 12), (TemplateField.Handling, 18), (TemplateField.Status, 14), (TemplateField.InternalNotes, 30), (TemplateField.EntryConditions, 24),
        (TemplateField.Address, 28), (TemplateField.Coordinates, 20), (TemplateField.Leg, 14), (TemplateField.Zone, 18), (TemplateField.Id, 14),
    ];

    private readonly ItineraryTemplate template;
    private readonly TemplateRows rows;
    private readonly IReadOnlyList<(TemplateColumn Column, double Width)> columns;

    public TemplateSheet(ItineraryTemplate template)
    {
        this.template = template;
        rows = new TemplateRows(template);
        columns =
        [
            .. AllColumns.Where(column => column.Field is not (TemplateField.EndDate or TemplateField.Stop or TemplateField.Coordinates) || rows.IsUsed(new TemplateColumn(column.Field)))
                .SelectMany(column => TemplateColumn.Of(column.Field, rows).Select(one => (one, column.Width))),
        ];
        Comments = [.. columns.Select((column, index) => new SheetComment(
            Reference(index, HeadingRow), HeadingRow - 1, index, column.Column.Note(template.Language)))];
    }

    public IReadOnlyList<SheetComment> Comments { get; }

    /// <summary>The columns that fit on paper; what stands behind them is for the screen: internal notes, conditions, ids.</summary>
    public string PrintedColumns => $"$A:${Letters(IndexOf(TemplateField.Status))}";

    public XElement ToXml() => new(
        Main + "worksheet",
        new XAttribute(XNamespace.Xmlns + "r", WorkbookTemplate.Relationships),
        new XElement(Main + "sheetPr", new XElement(Main + "pageSetUpPr", new XAttribute("fitToPage", 1))),
        View(),
        new XElement(Main + "sheetFormatPr", new XAttribute("defaultRowHeight", 15)),
        new XElement(Main + "cols", columns.Select((column, index) => new XElement(
            Main + "col",
            new XAttribute("min", index + 1),
            new XAttribute("max", index + 1),
            new XAttribute("width", column.Width),
            new XAttribute("style", StyleOf(column.Column.Field)),
            new XAttribute("customWidth", 1)))),
        new XElement(Main + "sheetData", Head(), Headings(), rows.Sessions.Select(Line)),
        Choices(),
        new XElement(Main + "pageMargins", new[] { "left", "right", "top", "bottom", "header", "footer" }.Select(side => new XAttribute(side, side is "header" or "footer" ? 0.3 : 0.5))),
        new XElement(Main + "pageSetup", new XAttribute("paperSize", 9), new XAttribute("fitToHeight", 0), new XAttribute("orientation", "landscape")),
        new XElement(Main + "headerFooter", new XElement(Main + "oddFooter", "&R&P / &N")),
        new XElement(Main + "legacyDrawing", new XAttribute(WorkbookTemplate.Relationships + "id", DrawingId)));

    /// <summary>The heading row and what stands above it stay in sight.</summary>
    private static XElement View() => new(Main + "sheetViews", new XElement(
        Main + "sheetView",
        new XAttribute("workbookViewId", 0),
        new XElement(
            Main + "pane",
            new XAttribute("ySplit", HeadingRow),
            new XAttribute("topLeftCell", Reference(0, HeadingRow + 1)),
            new XAttribute("activePane", "bottomLeft"),
            new XAttribute("state", "frozen")),
        new XElement(
            Main + "selection",
            new XAttribute("pane", "bottomLeft"),
            new XAttribute("activeCell", Reference(0, HeadingRow + 1)),
            new XAttribute("sqref", Reference(0, HeadingRow + 1)))));

    private static int StyleOf(TemplateField field) => field switch
    {
        TemplateField.Date or TemplateField.EndDate => SheetStyles.Date,
        TemplateField.Start or TemplateField.End => SheetStyles.Time,
        TemplateField.Id => SheetStyles.Id,
        _ => SheetStyles.Text,
    };

    private static string Reference(int column, int row) => string.Create(CultureInfo.InvariantCulture, $"{Letters(column)}{row}");

    private static string Letters(int column) => column < Alphabet ? $"{(char)('A' + column)}" : $"{Letters((column / Alphabet) - 1)}{(char)('A' + (column % Alphabet))}";

    private static XElement Row(int number, IEnumerable<XElement?> cells, double height = LineHeight) =>
        new(Main + "row", new XAttribute("r", number), new XAttribute("ht", height), cells);

    private static XElement TextCell(string reference, int style, string text)
    {
        var clean = OfficePackage.Clean(text);
        var value = Escape().Replace(clean.Length <= LongestCell ? clean : clean[..LongestCell], "_x005F_");
        return new XElement(
            Main + "c",
            new XAttribute("r", reference),
            new XAttribute("s", IsFormulaLike(value) ? Quoted(style) : style),
            new XAttribute("t", "inlineStr"),
            new XElement(Main + "is", new XElement(Main + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), value)));
    }

    /// <summary>Such a text would become a formula as soon as somebody edits the cell or saves the sheet as CSV.</summary>
    private static bool IsFormulaLike(string text) => text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t';

    private static int Quoted(int style) => style switch
    {
        SheetStyles.Value => SheetStyles.QuotedValue,
        _ => SheetStyles.QuotedText,
    };

    private static XElement NumberCell(string reference, int style, double number) => new(
        Main + "c",
        new XAttribute("r", reference),
        new XAttribute("s", style),
        new XElement(Main + "v", number.ToString("R", CultureInfo.InvariantCulture)));

    /// <summary>What holds for all sessions, a label and a value per row.</summary>
    private IEnumerable<XElement> Head()
    {
        var language = template.Language;
        (string Label, string Value)[] lines =
        [
            (TemplateWords.TitleLabel(language), template.Title),
            (TemplateWords.DelegationLabel(language), template.Delegation),
            (TemplateWords.OrganiserLabel(language), template.Organiser),
            (TemplateWords.ZoneLabel(language), template.Zone.Id),
            (TemplateWords.LanguageLabel(language), TemplateWords.Of(language, language)),
            .. template.Handling is { } handling ? new[] { (TemplateWords.HandlingLabel(language), handling.Label()) } : [],
        ];
        var hint = lines.Length + 1;
        return lines
            .Select((line, index) => Row(index + 1,
            [
                TextCell(Reference(0, index + 1), SheetStyles.Label, line.Label),
                .. columns.Skip(1).Select((_, at) => TextCell(Reference(at + 1, index + 1), SheetStyles.Value, at is 0 ? line.Value : "")).Select(WithoutEmptyText),
            ]))
            .Append(Row(hint, columns.Select((_, at) => TextCell(Reference(at, hint), SheetStyles.Hint, at is 0 ? TemplateWords.Hint(template) : "")).Select(WithoutEmptyText)))
            .Concat(Enumerable.Range(hint + 1, HeadingRow - hint - 1).Select(row =>
                Row(row, columns.Select((_, at) => TextCell(Reference(at, row), SheetStyles.Value, "")).Select(WithoutEmptyText))));
    }

    /// <summary>Only the style: above the table, the borders of a column's empty cells would be lines without sense.</summary>
    private static XElement WithoutEmptyText(XElement cell)
    {
        if (cell.Value.Length is 0)
        {
            cell.RemoveNodes();
            cell.Attribute("t")?.Remove();
        }

        return cell;
    }

    private XElement Headings() => Row(HeadingRow, columns.Select((column, index) =>
        TextCell(Reference(index, HeadingRow), SheetStyles.Heading, column.Column.Heading(template.Language))));

    private XElement Line(Session session, int index)
    {
        var number = HeadingRow + 1 + index;
        return Row(number, columns.Select((column, at) => CellOf(session, column.Column, Reference(at, number))), HeightOf(session));
    }

    /// <summary>About as high as its longest cell: not every spreadsheet fits rows to their text when it opens a file.</summary>
    private double HeightOf(Session session)
    {
        var lines = columns
            .Where(column => StyleOf(column.Column.Field) is SheetStyles.Text)
            .Max(column => rows.TextOf(session, column.Column).Split('\n').Sum(line => 1 + (int)(line.Length / column.Width)));
        return LineHeight * Math.Min(lines, MostLines);
    }

    private XElement? CellOf(Session session, TemplateColumn column, string reference)
    {
        var style = StyleOf(column.Field);
        return column.Field switch
        {
            TemplateField.Date when session.Date is { } date && date >= FirstDay => NumberCell(reference, style, Serial(date)),
            TemplateField.EndDate when session.EndDate is { } date && date != session.Date && date >= FirstDay => NumberCell(reference, style, Serial(date)),
            TemplateField.Start => session.Start is { } start ? NumberCell(reference, style, Serial(start)) : null,
            TemplateField.End => session.End is { } end ? NumberCell(reference, style, Serial(end)) : null,
            _ when rows.TextOf(session, column) is { Length: > 0 } text => TextCell(reference, style, text),
            _ => null,
        };
    }

    private static double Serial(LocalDate date) => Period.DaysBetween(DayZero, date);

    private static double Serial(LocalTime time) => time.TickOfDay / (double)NodaConstants.TicksPerDay;

    private XElement Choices()
    {
        var language = template.Language;
        XElement[] choices =
        [
            Choice(Column(TemplateField.Audience), TemplateWords.Audiences(language), isStrict: true),
            Choice(HandlingCells(), TemplateWords.Labels, isStrict: true),
            Choice(Column(TemplateField.Status), TemplateWords.Statuses(language), isStrict: false),
            Choice($"{Column(TemplateField.Zone)} {Reference(1, ZoneRow)}", TemplateWords.Zones(template), isStrict: false),
            Choice(Reference(1, LanguageRow), TemplateWords.Languages(language), isStrict: false),
        ];
        return new XElement(Main + "dataValidations", new XAttribute("count", choices.Length), choices);
    }

    private string HandlingCells() => template.Handling is null ? Column(TemplateField.Handling) : $"{Column(TemplateField.Handling)} {Reference(1, HandlingRow)}";

    private string Column(TemplateField field)
    {
        var index = IndexOf(field);
        return $"{Reference(index, HeadingRow + 1)}:{Reference(index, LastRow)}";
    }

    private int IndexOf(TemplateField field) => columns.TakeWhile(column => column.Column.Field != field).Count();

    /// <summary>A drop-down. Other words are taken too, but where they would be read as something else Excel asks first.</summary>
    private static XElement Choice(string cells, IReadOnlyList<string> words, bool isStrict)
    {
        var list = string.Join(',', words.Where((_, index) => words.Take(index + 1).Sum(word => word.Length + 1) <= LongestList));
        return new XElement(
            Main + "dataValidation",
            new XAttribute("type", "list"),
            new XAttribute("errorStyle", "warning"),
            new XAttribute("allowBlank", 1),
            isStrict ? new XAttribute("showErrorMessage", 1) : null,
            new XAttribute("sqref", cells),
            new XElement(Main + "formula1", $"\"{list}\""));
    }

    /// <summary>What spreadsheets would read as a sign written by its number (ECMA-376, part 1, 22.9.2.19).</summary>
    [GeneratedRegex("_(?=x[0-9A-Fa-f]{4}_)", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Escape();
}
