using System.Text;
using Markdig;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Delegations.Documents.Rendering.Reports;

/// <summary>Markdown as a page may show it: no HTML of its own, nothing loaded, links only where a reader expects them to lead.</summary>
internal static class SafeMarkdown
{
    /// <summary>Headings of ours have the first two levels.</summary>
    private const int HeadingsBelow = 2;
    private const int LowestHeading = 6;

    private static readonly MarkdownPipeline Pipeline = Build(builder => builder.DisableHtml());
    private static readonly MarkdownPipeline Locating = Build(builder => builder.UsePreciseSourceLocation());

    /// <summary>The document without what must not be in it.</summary>
    public static Markdig.Syntax.MarkdownDocument Parse(string markdown)
    {
        var document = Markdown.Parse(markdown, Pipeline);
        foreach (var link in document.Descendants<LinkInline>().ToList())
        {
            if (link.IsImage || !IsAllowed(link.Url))
            {
                link.ReplaceBy(new LiteralInline(TextOf(link)));
            }
        }

        foreach (var link in document.Descendants<AutolinkInline>().Where(link => !link.IsEmail && !IsAllowed(link.Url)).ToList())
        {
            link.ReplaceBy(new LiteralInline(link.Url));
        }

        return document;
    }

    /// <summary>The HTML, and whether it begins with a heading of the first level.</summary>
    public static (string Html, bool HasTitle) Render(string markdown)
    {
        var document = Parse(markdown);
        return (document.ToHtml(Pipeline), document.FirstOrDefault() is HeadingBlock { Level: 1 });
    }

    /// <summary>
    /// What somebody wrote, to stand within a document that others read as text too: markup of other kinds becomes text, pictures and links that
    /// lead nowhere good their words, and headings go below ours.
    /// </summary>
    public static string Clean(string markdown)
    {
        var text = markdown.ReplaceLineEndings("\n");
        var document = Markdown.Parse(text, Locating);
        var changes = document.Descendants().Select(part => ChangeOf(part, text)).OfType<(SourceSpan Span, string Text)>().OrderByDescending(change => change.Span.Start);
        var cleaned = new StringBuilder(text);
        var before = int.MaxValue;
        foreach (var (span, replacement) in changes.Where(change => !change.Span.IsEmpty))
        {
            // What lies within something that is replaced whole goes with it.
            if (span.End < before)
            {
                cleaned.Remove(span.Start, span.Length).Insert(span.Start, replacement);
                before = span.Start;
            }
        }

        return cleaned.ToString().Trim();
    }

    /// <summary>Headings are those that begin with a number sign: a line of dashes below a sentence makes none of it.</summary>
    private static MarkdownPipeline Build(Action<MarkdownPipelineBuilder> configure)
    {
        var builder = new MarkdownPipelineBuilder().UsePipeTables();
        builder.BlockParsers.Find<ParagraphBlockParser>()!.ParseSetextHeadings = false; // CommonMark has one
        configure(builder);
        return builder.Build();
    }

    private static (SourceSpan Span, string Text)? ChangeOf(MarkdownObject part, string text) => part switch
    {
        HtmlBlock or HtmlInline => (part.Span, text.Substring(part.Span.Start, part.Span.Length).Replace("<", "\\<", StringComparison.Ordinal)),
        LinkInline link when link.IsImage || !IsAllowed(link.Url) => (link.Span, MarkdownText.Escape(TextOf(link))),
        AutolinkInline { IsEmail: false } link when !IsAllowed(link.Url) => (link.Span, MarkdownText.Escape(link.Url)),
        LinkReferenceDefinition definition when !IsAllowed(definition.Url) => (definition.Span, ""),
        HeadingBlock heading => (new SourceSpan(heading.Span.Start, heading.Span.Start + heading.Level - 1), new string('#', Math.Min(LowestHeading, heading.Level + HeadingsBelow))),
        _ => null,
    };

    private static bool IsAllowed(string? url) =>
        url is not null
        && (url.StartsWith('#')
            || (Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "https" or "http" or "mailto"));

    private static string TextOf(ContainerInline container) =>
        string.Concat(container.Descendants<LiteralInline>().Select(literal => literal.Content.ToString()));
}
