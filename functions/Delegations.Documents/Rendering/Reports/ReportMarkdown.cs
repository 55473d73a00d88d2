namespace Delegations.Documents.Rendering.Reports;

/// <summary>Writes the draft report that a coordinator edits.</summary>
public static class ReportMarkdown
{
    /// <summary>Programme, who spoke, who hosted, thanks. Nothing to fill in: what is released must read as finished.</summary>
    public static string Render(ReportContent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        var document = new MarkdownDocument(content);
        var words = document.Words;
        return document.Head(words.Report)
            .Figures()
            .Programme(withPeople: true)
            .People(words.WhoSpoke, content.Spoke)
            .People(words.WhoHosted, content.Hosted)
            .Thanks()
            .ToString();
    }
}
