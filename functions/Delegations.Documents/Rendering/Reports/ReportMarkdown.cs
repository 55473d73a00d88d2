namespace Delegations.Documents.Rendering.Reports;

/// <summary>Writes the report for those who took part.</summary>
public static class ReportMarkdown
{
    /// <summary>
    /// Purpose, delegation, programme as it took place, findings, next steps, contacts, thanks; a part of which nothing is known is left out. Nothing to
    /// fill in: what is released must read as finished.
    /// </summary>
    public static string Render(ReportContent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        var document = new MarkdownDocument(content);
        var (words, sentences) = (document.Words, document.Sentences);
        return document.Head(words.Report)
            .Purpose(withHeading: true)
            .Figures()
            .People(sentences.Delegation, content.Delegation)
            .Programme()
            .Outcomes()
            .Written(sentences.Highlights, content.Highlights)
            .Written(sentences.Findings, content.Findings)
            .NextSteps()
            .People(words.WhoSpoke, content.Spoke)
            .People(words.WhoHosted, content.Hosted)
            .Thanks()
            .ToString();
    }
}
