using Delegations.Model;

namespace Delegations.Documents.Rendering.Reports;

/// <summary>Writes the draft of an article for anybody to read: prose instead of lists, people only with their word.</summary>
public static class ArticleMarkdown
{
    /// <summary>The article of content made for the public by <see cref="ArticleNames.WithTheirWord"/>.</summary>
    /// <exception cref="ArgumentException">The content was made for another audience.</exception>
    public static string Render(ReportContent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        if (content.Audience is not Audience.Public)
        {
            throw new ArgumentException("An article is for anybody: make its content for the public.", nameof(content));
        }

        return new ArticleProse(content).Write();
    }
}
