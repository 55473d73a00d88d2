using System.Globalization;
using System.IO.Compression;
using System.Xml.Linq;

namespace Delegations.Documents.Reading.Formats;

/// <summary>
/// Reads a Word document's body as it stands with all insertions accepted: deleted, moved-away and hidden text, comments and
/// field codes are left out (ISO/IEC 29500-1, 17.13.5). Page heads and feet follow, for what the body does not say.
/// </summary>
internal sealed class WordReader
{
    private readonly ReadBudget budget;
    private readonly FindingsWriter findings;
    private readonly WordText text;
    private readonly WordTableReader tables;
    private int tableCount;
    private int paragraphCount;

    private WordReader(ReadBudget budget, FindingsWriter findings)
    {
        this.budget = budget;
        this.findings = findings;
        text = new WordText(budget);
        tables = new WordTableReader(budget, findings, text, ReadBlocks);
    }

    public static List<SourceBlock> Read(ReadOnlyMemory<byte> content, ReadBudget budget, FindingsWriter findings)
    {
        using var zip = new ZipArchive(new MemoryReader(content), ZipArchiveMode.Read);
        ZipGuard.Check(zip, budget.Limits);
        ZipGuard.ReportExtras(zip, findings);
        var package = new WordPackage(zip, budget.Limits);
        var reader = new WordReader(budget, findings);
        var blocks = reader.ReadBlocks(package.Body, null, 0);
        blocks.AddRange(reader.ReadMargins(package));
        reader.Report();
        return blocks;
    }

    private void Report()
    {
        if (text.SawHidden)
        {
            findings.HiddenTextSkipped();
        }

        if (text.SawStruck)
        {
            findings.StruckTextLeftOut();
        }

        if (text.SawPlaceholder)
        {
            findings.TemplateControlLeftOut();
        }
    }

    private IEnumerable<SourceMargin> ReadMargins(WordPackage package)
    {
        var lines = package.Margins.SelectMany(margin => ReadBlocks(margin, "header", 0)).OfType<SourceParagraph>().Select(paragraph => paragraph.Text).ToList();
        return lines.Append(budget.Clean(package.PropertiesTitle)).Where(line => line.Length > 0).Distinct(StringComparer.Ordinal).Select(line => new SourceMargin(line));
    }

    /// <summary>Paragraphs and tables in their order.</summary>
    /// <param name="parent">The body, a cell, a text box.</param>
    /// <param name="place">Where it is, if it is no part of the body itself.</param>
    /// <param name="depth">How deep it lies.</param>
    private List<SourceBlock> ReadBlocks(XElement parent, string? place, int depth)
    {
        budget.CheckDepth(depth);
        var blocks = new List<SourceBlock>();
        foreach (var element in WordXml.Unwrap(parent))
        {
            switch (element.Name.LocalName)
            {
                case "p":
                    AddParagraph(element, place, depth, blocks);
                    break;
                case "tbl":
                    tableCount += place is null ? 1 : 0;
                    blocks.AddRange(tables.Read(element, place ?? string.Create(CultureInfo.InvariantCulture, $"table {tableCount}"), depth));
                    break;
                case "sdt" or "ins" or "moveTo" or "customXml" or "smartTag" or "AlternateContent" when !text.IsUnfilled(element):
                    blocks.AddRange(ReadBlocks(element, place, depth + 1));
                    break;
                default:
                    break;
            }
        }

        return blocks;
    }

    private void AddParagraph(XElement element, string? place, int depth, List<SourceBlock> blocks)
    {
        paragraphCount += place is null ? 1 : 0;
        var line = text.Read(element);
        var clean = budget.Clean(line.Text);
        var style = WordXml.Value(WordXml.Child(WordXml.Child(element, "pPr"), "pStyle")) ?? "";
        if (clean.Length > 0 && !IsContentsStyle(style))
        {
            var where = place ?? string.Create(CultureInfo.InvariantCulture, $"paragraph {paragraphCount}");
            if (place is null)
            {
                budget.SpendRow(1);
                if (budget.TakeCut())
                {
                    findings.SessionsCut(where, budget.Limits.CellCharacters);
                }
            }

            blocks.Add(new SourceParagraph(clean, where) { IsStruck = line.IsStruck, IsTitle = style is "Title" or "Titre" or "Titel" or "Titolo" or "Ttulo" });
        }

        foreach (var box in line.Boxes)
        {
            blocks.AddRange(ReadBlocks(box, place, depth + 1));
        }
    }

    /// <summary>Lines of a table of contents, by the names that Word gives their styles.</summary>
    private static bool IsContentsStyle(string style) =>
        style.Length is > 2 and < 16 && char.IsAsciiDigit(style[^1]) && style[..^1] is "TOC" or "TM" or "Inhopg" or "Verzeichnis" or "TDC" or "Sommario" or "Sumrio" or "ndice";
}
