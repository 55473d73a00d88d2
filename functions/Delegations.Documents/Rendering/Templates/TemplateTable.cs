using System.Xml.Linq;
using Delegations.Model;

namespace Delegations.Documents.Rendering.Templates;

/// <summary>The table of a text document's template: a row per session, and some to write further ones in.</summary>
internal sealed class TemplateTable
{
    private const int EmptyRows = 6;

    private static readonly XNamespace Main = DocumentTemplate.Main;

    /// <summary>The columns and how wide they are among each other.</summary>
    private static readonly (TemplateField Field, int Share)[] AllColumns =
    [
        (TemplateField.Date, 11), (TemplateField.Time, 9), (TemplateField.EndDate, 11), (TemplateField.Title, 21), (TemplateField.Stop, 12),
        (TemplateField.Place, 14), (TemplateField.Host, 15), (TemplateField.Speaker, 17), (TemplateField.Audience, 11), (TemplateField.Handling, 11), (TemplateField.Status, 10),
        (TemplateField.Zone, 10), (TemplateField.Leg, 9), (TemplateField.Address, 14), (TemplateField.Coordinates, 10), (TemplateField.EntryConditions, 13),
        (TemplateField.Notes, 14), (TemplateField.InternalNotes, 13), (TemplateField.Id, 9),
    ];

    /// <summary>A page has no room for what this visit does not use.</summary>
    private static readonly TemplateField[] Optional =
        [TemplateField.EndDate, TemplateField.Stop, TemplateField.Zone, TemplateField.Leg, TemplateField.Address, TemplateField.Coordinates, TemplateField.EntryConditions, TemplateField.Handling, TemplateField.Id];

    private readonly ItineraryTemplate template;
    private readonly ContentControls controls;
    private readonly TemplateRows rows;
    private readonly IReadOnlyList<(TemplateColumn Column, int Width)> columns;

    public TemplateTable(ItineraryTemplate template, ContentControls controls, int width)
    {
        this.template = template;
        this.controls = controls;
        rows = new TemplateRows(template);
        var shown = AllColumns.Where(column => !Optional.Contains(column.Field) || rows.IsUsed(new TemplateColumn(column.Field)))
            .SelectMany(column => TemplateColumn.Of(column.Field, rows).Select(one => (Column: one, column.Share))).ToList();
        var shares = shown.Sum(column => column.Share);
        columns = [.. shown.Select(column => (column.Column, width * column.Share / shares))];
        Comments = [.. columns.Select(column => column.Column.Note(template.Language))];
    }

    /// <summary>The comments on the headings, from left to right.</summary>
    public IReadOnlyList<string> Comments { get; }

    public XElement ToXml() => new(
        Main + "tbl",
        new XElement(
            Main + "tblPr",
            new XElement(Main + "tblW", DocumentTemplate.Attribute("w", columns.Sum(column => column.Width)), DocumentTemplate.Attribute("type", "dxa")),
            new XElement(Main + "tblBorders", new[] { "top", "left", "bottom", "right", "insideH", "insideV" }.Select(side => new XElement(
                Main + side,
                DocumentTemplate.Attribute("val", "single"),
                DocumentTemplate.Attribute("sz", 4),
                DocumentTemplate.Attribute("space", 0),
                DocumentTemplate.Attribute("color", "BFBFBF")))),
            new XElement(Main + "tblLayout", DocumentTemplate.Attribute("type", "fixed"))),
        new XElement(Main + "tblGrid", columns.Select(column => new XElement(Main + "gridCol", DocumentTemplate.Attribute("w", column.Width)))),
        Headings(),
        rows.Sessions.Select(session => Row(session)),
        Enumerable.Range(0, EmptyRows).Select(_ => Row(null)));

    private static XElement Row(bool isHeading, IEnumerable<XElement> cells) => new(
        Main + "tr",
        new XElement(Main + "trPr", new XElement(Main + "cantSplit"), isHeading ? new XElement(Main + "tblHeader") : null),
        cells);

    private static XElement Cell(int width, bool isHeading, params XElement[] paragraphs) => new(
        Main + "tc",
        new XElement(
            Main + "tcPr",
            new XElement(Main + "tcW", DocumentTemplate.Attribute("w", width), DocumentTemplate.Attribute("type", "dxa")),
            isHeading
                ? new XElement(Main + "shd", DocumentTemplate.Attribute("val", "clear"), DocumentTemplate.Attribute("color", "auto"), DocumentTemplate.Attribute("fill", "D9E2F3"))
                : null),
        paragraphs);

    private XElement Headings() => Row(isHeading: true, columns.Select((column, index) => Cell(
        column.Width,
        isHeading: true,
        DocumentTemplate.Paragraph(
            new XElement(Main + "commentRangeStart", DocumentTemplate.Attribute("id", index)),
            DocumentTemplate.Run(column.Column.Heading(template.Language), "b"),
            new XElement(Main + "commentRangeEnd", DocumentTemplate.Attribute("id", index)),
            new XElement(Main + "r", new XElement(Main + "commentReference", DocumentTemplate.Attribute("id", index)))))));

    /// <summary>A session's row, or an empty one.</summary>
    private XElement Row(Session? session) => Row(isHeading: false, columns.Select(column =>
        Cell(column.Width, isHeading: false, Content(session, column.Column))));

    private XElement[] Content(Session? session, TemplateColumn column)
    {
        var text = session is null ? "" : rows.TextOf(session, column);
        var name = column.Heading(template.Language);
        var control = column.Field switch
        {
            TemplateField.Date => controls.Day(name, session?.Date),
            TemplateField.Audience => controls.Choice(name, text, TemplateWords.Audiences(template.Language), isOpen: false),
            TemplateField.Handling => controls.Choice(name, text, TemplateWords.Labels, isOpen: false),
            TemplateField.Status => controls.Choice(name, text, TemplateWords.Statuses(template.Language), isOpen: true),
            TemplateField.Zone => controls.Choice(name, text, TemplateWords.Zones(template), isOpen: true),
            TemplateField.Id when text.Length > 0 => DocumentTemplate.SmallRun(text),
            _ => null,
        };
        return control is not null
            ? [DocumentTemplate.Paragraph(control)]
            : [.. text.Split('\n').Select(line => line.Length is 0 ? DocumentTemplate.Paragraph() : DocumentTemplate.Paragraph(DocumentTemplate.Run(line)))];
    }
}
