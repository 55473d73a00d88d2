namespace Delegations.Documents.Rendering.Reports;

/// <summary>Writes the draft report that a coordinator edits.</summary>
public static class ReportMarkdown
{
    /// <summary>Programme, who spoke, who hosted, thanks.</summary>
    public static string Render(ReportContent content) => throw new NotSupportedException(content?.Title);
}
