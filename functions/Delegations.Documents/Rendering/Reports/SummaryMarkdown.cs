namespace Delegations.Documents.Rendering.Reports;

/// <summary>Writes the summary of a page or two that partners download.</summary>
public static class SummaryMarkdown
{
    /// <summary>The summary of content made for the public.</summary>
    /// <exception cref="ArgumentException">The content was made for another audience.</exception>
    public static string Render(ReportContent content) => throw new NotSupportedException(content?.Title);
}
