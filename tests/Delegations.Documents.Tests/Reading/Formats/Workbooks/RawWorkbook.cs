using System.IO.Compression;
using System.Text;
using Delegations.Documents.Reading;
using Delegations.Documents.Reading.Formats;
using Delegations.Model;

namespace Delegations.Documents.Tests.Reading.Formats.Workbooks;

/// <summary>A workbook put together from the text of its parts, so that a test can write what no library would.</summary>
internal sealed record RawWorkbook
{
    public const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    public const string Relations = "http://schemas.openxmlformats.org/package/2006/relationships";
    public const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public string WorkbookPart { get; init; } = "xl/workbook.xml";

    public string Workbook { get; init; } = $"""<workbook xmlns="{Main}" xmlns:r="{Office}"><sheets><sheet name="Programme" sheetId="1" r:id="rId1"/></sheets></workbook>""";

    public string WorkbookRelations { get; init; } = Relation("rId1", "worksheet", "worksheets/sheet1.xml") + Relation("rId2", "styles", "styles.xml") + Relation("rId3", "sharedStrings", "sharedStrings.xml");

    public string Sheet { get; init; } = "";

    public string? Texts { get; init; }

    public string? Styles { get; init; }

    public IReadOnlyList<(string Name, string Content)> Others { get; init; } = [];

    public static string Relation(string id, string kind, string target) => $"""<Relationship Id="{id}" Type="{Office}/{kind}" Target="{target}"/>""";

    /// <summary>Styles whose cells have these format codes, by the number of the cell's style.</summary>
    public static string StylesOf(params string[] codes) =>
        $"""<styleSheet xmlns="{Main}"><numFmts>{string.Concat(codes.Select((code, index) => $"<numFmt numFmtId=\"{164 + index}\" formatCode=\"{System.Security.SecurityElement.Escape(code)}\"/>"))}</numFmts><cellXfs>{string.Concat(codes.Select((_, index) => $"<xf numFmtId=\"{164 + index}\"/>"))}</cellXfs></styleSheet>""";

    public byte[] ToBytes()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            var folder = WorkbookPart[..(WorkbookPart.LastIndexOf('/') + 1)];
            Add(zip, "_rels/.rels", $"<Relationships xmlns=\"{Relations}\">{Relation("rId1", "officeDocument", WorkbookPart)}</Relationships>");
            Add(zip, WorkbookPart, Workbook);
            Add(zip, $"{folder}_rels/{WorkbookPart[folder.Length..]}.rels", $"<Relationships xmlns=\"{Relations}\">{WorkbookRelations}</Relationships>");
            Add(zip, "xl/worksheets/sheet1.xml", Sheet.StartsWith('<') && Sheet.Contains("sheetData", StringComparison.Ordinal) ? Sheet : $"<worksheet xmlns=\"{Main}\"><sheetData>{Sheet}</sheetData></worksheet>");
            Add(zip, "xl/sharedStrings.xml", Texts is null ? null : $"<sst xmlns=\"{Main}\">{Texts}</sst>");
            Add(zip, "xl/styles.xml", Styles);
            foreach (var (name, content) in Others)
            {
                Add(zip, name, content);
            }
        }

        return stream.ToArray();
    }

    public (IReadOnlyList<SourceTable> Sheets, IReadOnlyList<Finding> Findings) Read(ReadLimits? limits = null)
    {
        var findings = new FindingsWriter(Language.English);
        var document = DocumentOpener.Open(ToBytes(), "programme.xlsx", limits ?? ReadLimits.Default, findings);
        return ([.. document.Blocks.Cast<SourceTable>()], findings.All);
    }

    /// <summary>The text of the only cells of the only sheet, by rows.</summary>
    public IReadOnlyList<string> ReadRows() => [.. Read().Sheets.Single().Rows.Select(row => $"{row.Number}: {string.Join('|', row.Cells.Select(cell => cell.Text))}")];

    private static void Add(ZipArchive zip, string name, string? content)
    {
        if (content is null)
        {
            return;
        }

        using var writer = new StreamWriter(zip.CreateEntry(name).Open(), new UTF8Encoding(false));
        writer.Write(content);
    }
}
