using Delegations.Documents.Rendering.Words;
using Delegations.Model;

namespace Delegations.Documents.Rendering.Reports;

/// <summary>Lays a document of a report written in Markdown out as one HTML file.</summary>
public static class HtmlReport
{
    /// <summary>The page; HTML in the Markdown is shown as text, pictures as their description.</summary>
    public static Task<string> RenderAsync(string title, string markdown, Language language, CancellationToken cancellationToken) =>
        RenderAsync(title, markdown, language, html => html, cancellationToken);

    /// <summary>The same, with the picture of what the sessions led to.</summary>
    public static Task<string> RenderAsync(ReportContent content, string markdown, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(content);
        return RenderAsync(content.Title, markdown, content.Language, html => WithPicture(html, content), cancellationToken);
    }

    private static Task<string> RenderAsync(string title, string markdown, Language language, Func<string, string> complete, CancellationToken cancellationToken)
    {
        var (html, hasTitle) = SafeMarkdown.Render(markdown);
        var parameters = new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            [nameof(ReportPage.Title)] = title,
            [nameof(ReportPage.Language)] = language,
            [nameof(ReportPage.Body)] = complete(html),
            [nameof(ReportPage.ShowTitle)] = !hasTitle,
        };
        return PageRenderer.RenderAsync<ReportPage>(parameters, cancellationToken);
    }

    /// <summary>Below its heading, which is ours: headings that somebody wrote are of a lower level.</summary>
    private static string WithPicture(string html, ReportContent content)
    {
        var heading = $"<h2>{ReportWords.In(content.Language).Outcomes}</h2>";
        var at = html.IndexOf(heading, StringComparison.Ordinal);
        return at < 0 ? html : html.Insert(at + heading.Length, OutcomePicture.Draw(content));
    }
}
