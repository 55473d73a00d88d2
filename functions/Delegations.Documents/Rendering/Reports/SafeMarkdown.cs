using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Delegations.Documents.Rendering.Reports;

/// <summary>Markdown as a page may show it: no HTML of its own, nothing loaded, links only where a reader expects them to lead.</summary>
internal static class SafeMarkdown
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().DisableHtml().Build();

    /// <summary>The HTML, and whether it begins with a heading of the first level.</summary>
    public static (string Html, bool HasTitle) Render(string markdown)
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

        return (document.ToHtml(Pipeline), document.FirstOrDefault() is HeadingBlock { Level: 1 });
    }

    private static bool IsAllowed(string? url) =>
        url is not null
        && (url.StartsWith('#')
            || (Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "https" or "http" or "mailto"));

    private static string TextOf(ContainerInline container) =>
        string.Concat(container.Descendants<LiteralInline>().Select(literal => literal.Content.ToString()));
}
