using Delegations.Documents.Rendering.Agendas.Word;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Delegations.Documents.Rendering.Reports;

/// <summary>Writes the inside of a Markdown paragraph.</summary>
internal sealed class DocxInlines(WordPart body)
{
    public void Write(ContainerInline inlines, string? style)
    {
        foreach (var inline in inlines)
        {
            Write(inline, style);
        }
    }

    private void Write(Inline inline, string? style)
    {
        switch (inline)
        {
            case LiteralInline literal:
                body.Text(literal.Content.ToString(), style);
                break;
            case HtmlEntityInline entity:
                body.Text(entity.Transcoded.ToString(), style);
                break;
            case CodeInline code:
                body.Text(code.Content, style);
                break;
            case AutolinkInline link:
                body.Link(link.IsEmail ? null : link.Url, link.Url);
                break;
            case LineBreakInline line:
                body.Text(line.IsHard ? "\n" : " ", style);
                break;
            case LinkInline link:
                body.Link(link.Url, string.Concat(link.Descendants<LiteralInline>().Select(literal => literal.Content.ToString())));
                break;
            case EmphasisInline emphasis:
                Write((ContainerInline)emphasis, emphasis.DelimiterCount >= 2 ? WordStyles.Label : WordStyles.Soft);
                break;
            case ContainerInline container:
                Write(container, style);
                break;
        }
    }
}
