using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Delegations.Documents.Reading.Formats;

/// <summary>
/// Reads a Word document's body as it stands with all insertions accepted: deleted, moved-away and hidden text, comments and
/// field codes are left out (ISO/IEC 29500-1, 17.13.5).
/// </summary>
internal sealed class WordReader(ReadBudget budget, FindingsWriter findings)
{
    private static readonly HashSet<string> Skipped =
        ["del", "moveFrom", "instrText", "delText", "Fallback", "commentRangeStart", "pPr", "tblPr", "tcPr", "trPr", "sectPr"];

    private static readonly XmlReaderSettings XmlSettings =
        new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true };

    // A table within a table lies in a row, a cell and often a content control; whoever looks upwards from thousands of levels never ends.
    private const int ElementsPerLevel = 8;

    private readonly List<SourceBlock> blocks = [];
    private int tableCount;
    private int paragraphCount;
    private bool sawHiddenText;

    public static List<SourceBlock> Read(ReadOnlyMemory<byte> content, ReadBudget budget, FindingsWriter findings)
    {
        using var zip = new ZipArchive(new MemoryReader(content), ZipArchiveMode.Read);
        ZipGuard.Check(zip, budget.Limits);
        ZipGuard.ReportExtras(zip, findings);
        var body = Load(zip, budget.Limits).Root?.Elements().FirstOrDefault(element => Is(element, "body")) ?? throw new InvalidDataException();
        var reader = new WordReader(budget, findings);
        reader.ReadBody(body, 0);
        if (reader.sawHiddenText)
        {
            findings.HiddenTextSkipped();
        }

        return reader.blocks;
    }

    private static XDocument Load(ZipArchive zip, ReadLimits limits)
    {
        var package = new OfficePackage(zip, limits);
        var entry = package.FindHeld(package.MainPart("word/document.xml")) ?? throw new InvalidDataException();
        CheckNodes(entry, limits);
        using var stream = entry.Open();
        using var xml = XmlReader.Create(stream, XmlSettings);
        return XDocument.Load(xml);
    }

    /// <summary>Counts before the tree is built: what packs well may take a hundred times its size as objects.</summary>
    private static void CheckNodes(ZipArchiveEntry entry, ReadLimits limits)
    {
        using var stream = entry.Open();
        using var xml = XmlReader.Create(stream, XmlSettings);
        long nodes = 0;
        while (xml.Read())
        {
            if (xml.Depth > limits.Nesting * ElementsPerLevel)
            {
                throw new UnreadableFileException(FileProblem.TooDeep);
            }

            nodes += 1 + xml.AttributeCount;
            if (nodes > limits.XmlNodes)
            {
                throw new UnreadableFileException(FileProblem.Inflated);
            }
        }
    }

    private static bool Is(XElement element, string name) => string.Equals(element.Name.LocalName, name, StringComparison.Ordinal);

    private void ReadBody(XElement parent, int depth)
    {
        budget.CheckDepth(depth);
        foreach (var element in parent.Elements())
        {
            switch (element.Name.LocalName)
            {
                case "p":
                    AddParagraph(element);
                    break;
                case "tbl":
                    blocks.Add(ReadTable(element, depth));
                    break;
                case "sdt" or "sdtContent" or "ins" or "moveTo" or "customXml" or "smartTag":
                    ReadBody(element, depth + 1);
                    break;
                default:
                    break;
            }
        }
    }

    private void AddParagraph(XElement element)
    {
        paragraphCount++;
        var text = budget.Clean(ParagraphText(element));
        if (text.Length > 0)
        {
            budget.SpendRow(1);
            var place = string.Create(CultureInfo.InvariantCulture, $"paragraph {paragraphCount}");
            if (budget.TakeCut())
            {
                findings.SessionsCut(place, budget.Limits.CellCharacters);
            }

            blocks.Add(new SourceParagraph(text, place));
        }
    }

    private SourceTable ReadTable(XElement table, int depth)
    {
        tableCount++;
        var name = string.Create(CultureInfo.InvariantCulture, $"table {tableCount}");
        var rows = new List<SourceRow>();
        var above = new List<SourceCell>();
        var number = 0;
        foreach (var element in Children(table, "tr"))
        {
            number++;
            if (IsDeletedRow(element))
            {
                continue;
            }

            var cells = ReadRow(element, above, depth + 1);
            if (budget.TakeCut())
            {
                findings.TextCut(string.Create(CultureInfo.InvariantCulture, $"{name}, row {number}"), budget.Limits.CellCharacters);
            }

            above = cells;
            budget.SpendRow(cells.Count);
            rows.Add(new SourceRow(number, cells));
        }

        return new SourceTable(name, PlaceStyle.Table, rows);
    }

    private List<SourceCell> ReadRow(XElement row, List<SourceCell> above, int depth)
    {
        budget.CheckDepth(depth);
        var cells = new List<SourceCell>();
        foreach (var element in Children(row, "tc"))
        {
            var properties = element.Elements().FirstOrDefault(child => Is(child, "tcPr"));
            var merge = properties?.Elements().FirstOrDefault(child => Is(child, "vMerge"));
            var continues = merge is not null && !string.Equals(Value(merge), "restart", StringComparison.Ordinal);
            var cell = continues && cells.Count < above.Count
                ? above[cells.Count] with { Continued = true }
                : new SourceCell(budget.Clean(CellText(element, depth)));
            cells.Add(cell);
            var span = properties?.Elements().FirstOrDefault(child => Is(child, "gridSpan"));
            for (var filler = 1; filler < Span(span) && cells.Count < 64; filler++)
            {
                cells.Add(default);
            }
        }

        return cells;
    }

    /// <summary>The text of a cell; a table inside it reads as its cells, line by line.</summary>
    private string CellText(XElement cell, int depth)
    {
        budget.CheckDepth(depth);
        var lines = new List<string>();
        foreach (var element in cell.Elements())
        {
            if (Is(element, "p"))
            {
                lines.Add(ParagraphText(element).Trim());
            }
            else if (!Skipped.Contains(element.Name.LocalName))
            {
                lines.Add(CellText(element, depth + 1));
            }
        }

        return string.Join('\n', lines.Where(line => line.Length > 0));
    }

    private string ParagraphText(XElement paragraph)
    {
        var text = new StringBuilder();
        AppendText(paragraph, text, 0);
        return text.ToString();
    }

    private void AppendText(XElement parent, StringBuilder text, int depth)
    {
        budget.CheckDepth(depth);
        foreach (var element in parent.Elements())
        {
            var name = element.Name.LocalName;
            if (Skipped.Contains(name))
            {
                continue;
            }

            if (string.Equals(name, "r", StringComparison.Ordinal) && IsHidden(element))
            {
                sawHiddenText = true;
                continue;
            }

            _ = name switch
            {
                "t" => text.Append(element.Value),
                "tab" => text.Append('\t'),
                "br" or "cr" => text.Append('\n'),
                "noBreakHyphen" => text.Append('-'),
                _ => text,
            };
            AppendText(element, text, depth + 1);
        }
    }

    private static bool IsHidden(XElement run) =>
        run.Elements().FirstOrDefault(child => Is(child, "rPr"))?.Elements().FirstOrDefault(child => Is(child, "vanish")) is { } vanish
        && Value(vanish) is null or "1" or "true" or "on";

    private static bool IsDeletedRow(XElement row) =>
        row.Elements().FirstOrDefault(child => Is(child, "trPr"))?.Elements().Any(child => Is(child, "del")) == true;

    private static string? Value(XElement element) => element.Attributes().FirstOrDefault(attribute => string.Equals(attribute.Name.LocalName, "val", StringComparison.Ordinal))?.Value;

    private static int Span(XElement? element) => element is not null && int.TryParse(Value(element), NumberStyles.None, CultureInfo.InvariantCulture, out var span) ? span : 1;

    /// <summary>Rows and cells, also where a content control or an insertion is wrapped around them.</summary>
    private static IEnumerable<XElement> Children(XElement parent, string name)
    {
        foreach (var element in parent.Elements())
        {
            if (Is(element, name))
            {
                yield return element;
            }
            else if (element.Name.LocalName is "sdt" or "sdtContent" or "ins" or "customXml")
            {
                foreach (var inner in Children(element, name))
                {
                    yield return inner;
                }
            }
        }
    }
}
