using System.Globalization;
using System.Xml.Linq;
using Delegations.Documents.Rendering.Templates;

namespace Delegations.Documents.Rendering.Agendas.Sheets;

/// <summary>Puts written sheets together to a workbook.</summary>
internal sealed class SheetBook(AgencyLook agency, OfficeDescription description)
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    public const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private const string PartType = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private const string RelationshipType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string WorkbookPath = "xl/workbook.xml";
    private const int LongestName = 31;

    private static readonly XNamespace Namespace = Main;

    private readonly List<(string Name, SheetWriter Sheet, ReadOnlyMemory<byte> Content)> sheets = [];

    /// <summary>Adds a sheet whose rows are all written.</summary>
    public void Add(string name, SheetWriter sheet, SheetMargins margins) =>
        sheets.Add((name.Length <= LongestName ? name : name[..LongestName].TrimEnd(), sheet, sheet.ToBytes(margins)));

    public byte[] ToBytes()
    {
        var package = new OfficePackage()
            .Add(WorkbookPath, PartType + "sheet.main+xml", Workbook())
            .Add("xl/styles.xml", PartType + "styles+xml", SheetLook.ToXml(description.Language, agency.Accent))
            .Relate("", "rIdWorkbook", RelationshipType + "officeDocument", WorkbookPath)
            .Relate(WorkbookPath, "rIdStyles", RelationshipType + "styles", "styles.xml");
        for (var index = 0; index < sheets.Count; index++)
        {
            var path = $"worksheets/sheet{Number(index)}.xml";
            package.Add("xl/" + path, PartType + "worksheet+xml", sheets[index].Content);
            package.Relate(WorkbookPath, "rIdSheet" + Number(index), RelationshipType + "worksheet", path);
            sheets[index].Sheet.Links.AddTo(package, "xl/" + path);
        }

        return OfficeProperties.AddTo(package, description).ToBytes();
    }

    private static string Number(int index) => (index + 1).ToString(CultureInfo.InvariantCulture);

    private XElement Workbook() => new(
        Namespace + "workbook",
        new XAttribute(XNamespace.Xmlns + "r", Relationships),
        new XElement(Namespace + "bookViews", new XElement(Namespace + "workbookView", new XAttribute("xWindow", 0), new XAttribute("yWindow", 0), new XAttribute("windowWidth", 28800), new XAttribute("windowHeight", 15000))),
        new XElement(Namespace + "sheets", sheets.Select((sheet, index) => new XElement(
            Namespace + "sheet",
            new XAttribute("name", sheet.Name),
            new XAttribute("sheetId", index + 1),
            new XAttribute(XNamespace.Get(Relationships) + "id", "rIdSheet" + Number(index))))),

        // The heading row stands on every printed page.
        new XElement(Namespace + "definedNames", sheets.Select((sheet, index) => new XElement(
            Namespace + "definedName",
            new XAttribute("name", "_xlnm.Print_Titles"),
            new XAttribute("localSheetId", index),
            $"'{sheet.Name.Replace("'", "''", StringComparison.Ordinal)}'!${Number(sheet.Sheet.HeadingRow - 1)}:${Number(sheet.Sheet.HeadingRow - 1)}"))));
}
