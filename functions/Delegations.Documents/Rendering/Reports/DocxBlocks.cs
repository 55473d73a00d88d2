using System.Globalization;
using Delegations.Documents.Rendering.Agendas.Word;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Delegations.Documents.Rendering.Reports;

/// <summary>Writes blocks of Markdown as paragraphs and tables.</summary>
internal sealed class DocxBlocks(WordPart body, WordPage page, bool isLetters)
{
    private const string Bullet = "•\t";
    private bool beginsPage;

    public void Write(ContainerBlock blocks)
    {
        foreach (var block in blocks)
        {
            Write(block, "Normal", "");
        }
    }

    private void Write(Block block, string style, string mark)
    {
        switch (block)
        {
            case HeadingBlock heading:
                Paragraph(heading, heading.Level switch { 1 => WordStyles.Title, 2 => WordStyles.Heading1, _ => WordStyles.Heading3 }, "");
                break;
            case ListBlock list:
                WriteItems(list);
                break;
            case QuoteBlock quote:
                WriteAll(quote, WordStyles.Internal);
                break;
            case Table table:
                Write(table);
                break;
            case ThematicBreakBlock:
                beginsPage |= isLetters;
                break;
            case FencedCodeBlock or CodeBlock:
                body.Paragraph(WordStyles.Internal, ((LeafBlock)block).Lines.ToString());
                break;
            case LeafBlock leaf:
                Paragraph(leaf, style, mark);
                break;
            case ContainerBlock container:
                WriteAll(container, style);
                break;
        }
    }

    private void WriteAll(ContainerBlock container, string style)
    {
        foreach (var inner in container)
        {
            Write(inner, style, "");
        }
    }

    private void WriteItems(ListBlock list)
    {
        var number = int.TryParse(list.OrderedStart, CultureInfo.InvariantCulture, out var start) ? start : 1;
        foreach (var item in list.OfType<ListItemBlock>())
        {
            var mark = list.IsOrdered ? $"{number++}.\t" : Bullet;
            foreach (var inner in item)
            {
                Write(inner, WordStyles.Notes, mark);
                mark = "";
            }
        }
    }

    private void Write(Table table)
    {
        var rows = table.OfType<TableRow>().ToList();
        var columns = rows.Count > 0 ? rows.Max(row => row.Count) : 0;
        if (columns is 0)
        {
            return;
        }

        var headings = Enumerable.Range(0, columns).Select(column => column < rows[0].Count ? TextOf(rows[0][column]) : "").ToList();
        var written = new WordTable(body, WordTable.Divide(page.TextWidth, [.. Enumerable.Repeat(1, columns)]), headings, string.Join(", ", headings));
        foreach (var row in rows.Skip(1))
        {
            written.BeginRow();
            for (var column = 0; column < columns; column++)
            {
                written.BeginCell();
                body.BeginParagraph(WordStyles.Cell);
                if (column < row.Count)
                {
                    WriteInlines((ContainerBlock)row[column]);
                }

                body.End();
                written.EndCell();
            }

            written.EndRow();
        }

        written.End();
    }

    private void WriteInlines(ContainerBlock cell)
    {
        foreach (var leaf in cell.OfType<LeafBlock>().Where(leaf => leaf.Inline is not null))
        {
            new DocxInlines(body).Write(leaf.Inline!, null); // asked for above
        }
    }

    private static string TextOf(Block cell) =>
        string.Concat(cell.Descendants<LiteralInline>().Select(literal => literal.Content.ToString()));

    private void Paragraph(LeafBlock leaf, string style, string mark)
    {
        body.BeginParagraph(style, isRightToLeft: false, beginsPage);
        beginsPage = false;
        body.Text(mark);
        if (leaf.Inline is { } inlines)
        {
            new DocxInlines(body).Write(inlines, null);
        }

        body.End();
        if (style is "Normal" && mark.Length is 0)
        {
            body.Paragraph("Normal", "");
        }
    }
}
