using Delegations.Model;

namespace Delegations.Documents.Rendering.Reports;

/// <summary>Lays a report or summary written in Markdown out as one HTML file.</summary>
public static class HtmlReport
{
    /// <summary>The page; HTML in the Markdown is shown as text, pictures as their description.</summary>
    public static Task<string> RenderAsync(string title, string markdown, Language language, CancellationToken cancellationToken)
    {
        var (html, hasTitle) = SafeMarkdown.Render(markdown);
        var parameters = new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            [nameof(ReportPage.Title)] = title,
            [nameof(ReportPage.Language)] = language,
            [nameof(ReportPage.Body)] = html,
            [nameof(ReportPage.ShowTitle)] = !hasTitle,
        };
        return PageRenderer.RenderAsync<ReportPage>(parameters, cancellationToken);
    }
}
