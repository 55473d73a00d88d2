using System.Xml.Linq;

namespace Delegations.Documents.Rendering.Templates;

/// <summary>An itinerary as a workbook to fill in, change and send back (ECMA-376, part 1, SpreadsheetML).</summary>
public static class WorkbookTemplate
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    internal static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    internal static readonly XNamespace Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private const string PartType = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private const string RelationshipType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string WorkbookPath = "xl/workbook.xml";
    private const string SheetPath = "xl/worksheets/sheet1.xml";

    /// <summary>The file; the same template gives the same bytes.</summary>
    public static byte[] Render(ItineraryTemplate template)
    {
        ArgumentNullException.ThrowIfNull(template);
        var sheet = new TemplateSheet(template);
        var package = new OfficePackage()
            .Add(WorkbookPath, PartType + "sheet.main+xml", Workbook(template, sheet))
            .Add(SheetPath, PartType + "worksheet+xml", sheet.ToXml())
            .Add("xl/styles.xml", PartType + "styles+xml", SheetStyles.ToXml(template.Language))
            .Add("xl/comments1.xml", PartType + "comments+xml", SheetComments.ToXml(sheet.Comments))
            .Add("xl/drawings/vmlDrawing1.vml", null, SheetComments.ToDrawing(sheet.Comments))
            .Relate("", "rIdWorkbook", RelationshipType + "officeDocument", WorkbookPath)
            .Relate(WorkbookPath, "rIdSheet", RelationshipType + "worksheet", "worksheets/sheet1.xml")
            .Relate(WorkbookPath, "rIdStyles", RelationshipType + "styles", "styles.xml")
            .Relate(SheetPath, "rIdComments", RelationshipType + "comments", "../comments1.xml")
            .Relate(SheetPath, TemplateSheet.DrawingId, RelationshipType + "vmlDrawing", "../drawings/vmlDrawing1.vml");
        return OfficeProperties.AddTo(package, template.Title, template.Language, template.Stamp).ToBytes();
    }

    private static XElement Workbook(ItineraryTemplate template, TemplateSheet sheet)
    {
        var name = TemplateWords.SheetName(template.Language);
        return new XElement(
            Main + "workbook",
            new XAttribute(XNamespace.Xmlns + "r", Relationships),
            new XElement(Main + "bookViews", new XElement(Main + "workbookView", new XAttribute("xWindow", 0), new XAttribute("yWindow", 0), new XAttribute("windowWidth", 28800), new XAttribute("windowHeight", 15000))),
            new XElement(Main + "sheets", new XElement(
                Main + "sheet", new XAttribute("name", name), new XAttribute("sheetId", 1), new XAttribute(Relationships + "id", "rIdSheet"))),

            // The heading row stands on every printed page.
            new XElement(
                Main + "definedNames",
                Name("Print_Area", $"{name}!{sheet.PrintedColumns}"),
                Name("Print_Titles", $"{name}!${TemplateSheet.HeadingRow}:${TemplateSheet.HeadingRow}")));
    }

    private static XElement Name(string name, string cells) =>
        new(Main + "definedName", new XAttribute("name", $"_xlnm.{name}"), new XAttribute("localSheetId", 0), cells);
}
