using System.Globalization;
using System.Xml.Linq;

namespace Delegations.Documents.Reading.Formats;

/// <summary>Reads a Word table as a table, or as what stands in it where it only lays out the page.</summary>
internal sealed class WordTableReader(ReadBudget budget, FindingsWriter findings, WordText text, Func<XElement, string?, int, List<SourceBlock>> readBlocks)
{
    private const int MostColumns = 64;

    public IEnumerable<SourceBlock> Read(XElement table, string name, int depth)
    {
        var rows = new List<WordRow>();
        var number = 0;
        foreach (var element in Children(table, "tr"))
        {
            number++;
            if (IsDeleted(element))
            {
                continue;
            }

            var place = string.Create(CultureInfo.InvariantCulture, $"{name}, row {number}");
            var cells = ReadCells(element, rows.Count > 0 ? rows[^1] : null, place, depth + 1);
            if (budget.TakeCut())
            {
                findings.TextCut(place, budget.Limits.CellCharacters);
            }

            rows.Add(new WordRow(number, cells));
            budget.SpendRow(rows[^1].Width);
        }

        return WordTableLayout.IsLayout(rows) ? WordTableLayout.Unfold(rows) : [AsTable(name, rows)];
    }

    private static SourceTable AsTable(string name, List<WordRow> rows)
    {
        var parallels = WordParallels.Of(rows);
        return new SourceTable(name, PlaceStyle.Table, [.. rows.SelectMany(parallels.Part).SelectMany(WordTableLayout.WithInnerTimes).Select(row => row.ToSource())]);
    }

    private List<WordCell> ReadCells(XElement row, WordRow? above, string place, int depth)
    {
        budget.CheckDepth(depth);
        var cells = new List<WordCell>();
        var column = Math.Min(WordXml.Number(WordXml.Child(WordXml.Child(row, "trPr"), "gridBefore"), 0), MostColumns);
        foreach (var element in Children(row, "tc"))
        {
            var properties = WordXml.Child(element, "tcPr");
            var span = Math.Clamp(WordXml.Number(WordXml.Child(properties, "gridSpan"), 1), 1, MostColumns);
            var merge = WordXml.Child(properties, "vMerge");
            var continues = merge is not null && !string.Equals(WordXml.Value(merge), "restart", StringComparison.Ordinal);
            cells.Add(continues && above?.At(column) is { } upper
                ? upper with { Column = column, Span = span, IsContinued = true }
                : ReadCell(element, column, span, place, depth));
            column += column < MostColumns ? span : 1;
        }

        return cells;
    }

    private WordCell ReadCell(XElement element, int column, int span, string place, int depth)
    {
        var blocks = readBlocks(element, place, depth);
        var paragraphs = blocks.OfType<SourceParagraph>().ToList();
        var isStruck = paragraphs.Count > 0 && paragraphs.TrueForAll(paragraph => paragraph.IsStruck);
        var lines = blocks.Where(block => isStruck || block is not SourceParagraph { IsStruck: true }).SelectMany(Lines);
        return new WordCell(column, span, blocks, budget.Clean(string.Join('\n', lines)), isStruck);
    }

    /// <summary>A table inside a cell reads as its cells, line by line.</summary>
    private static IEnumerable<string> Lines(SourceBlock block) => block switch
    {
        SourceParagraph paragraph => [paragraph.Text],
        SourceTable table => table.Rows.SelectMany(row => row.Cells).Where(cell => !cell.IsEmpty && !cell.Continued).Select(cell => cell.Text),
        _ => [],
    };

    private static bool IsDeleted(XElement row) => WordXml.Child(WordXml.Child(row, "trPr"), "del") is not null;

    /// <summary>Rows and cells, also where a content control or an insertion is wrapped around them.</summary>
    private IEnumerable<XElement> Children(XElement parent, string name)
    {
        foreach (var element in WordXml.Unwrap(parent))
        {
            if (WordXml.Is(element, name))
            {
                yield return element;
            }
            else if (element.Name.LocalName is "sdt" or "ins" or "customXml" && !text.IsUnfilled(element))
            {
                foreach (var inner in Children(element, name))
                {
                    yield return inner;
                }
            }
        }
    }
}
