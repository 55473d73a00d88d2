using Delegations.Model;

namespace Delegations.Documents.Rendering.Reports;

/// <summary>Writes the summary of a page or two that partners download.</summary>
public static class SummaryMarkdown
{
    /// <summary>The summary of content made for the public.</summary>
    /// <exception cref="ArgumentException">The content was made for another audience.</exception>
    public static string Render(ReportContent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        if (content.Audience is not Audience.Public)
        {
            throw new ArgumentException("A summary leaves the house: make its content for the public.", nameof(content));
        }

        var document = new MarkdownDocument(content);
        return document.Head(document.Words.Summary)
            .Purpose(withHeading: false)
            .Figures()
            .Outcomes()
            .Written(document.Sentences.Highlights, content.Highlights)
            .Programme()
            .Thanks()
            .ToString();
    }
}
