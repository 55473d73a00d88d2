using Delegations.Documents.Rendering.Agendas;
using Delegations.Documents.Rendering.Agendas.Word;
using Delegations.Documents.Rendering.Templates;
using Delegations.Documents.Rendering.Words;
using Delegations.Model;

namespace Delegations.Documents.Rendering.Reports;

/// <summary>Lays a document of a report written in Markdown out as a text document to print and to go on with.</summary>
public static class DocxReport
{
    public const string ContentType = WordDocument.ContentType;

    /// <summary>The file; the same text gives the same bytes. What <see cref="HtmlReport"/> does not show is not in here either.</summary>
    /// <param name="title">What it is called.</param>
    /// <param name="markdown">The whole text.</param>
    /// <param name="language">Of the text.</param>
    /// <param name="agency">Whose document it is.</param>
    /// <param name="isLetters">Whether a line across begins a new page.</param>
    public static byte[] Render(string title, string markdown, Language language, AgencyLook agency, bool isLetters = false)
    {
        ArgumentNullException.ThrowIfNull(agency);
        using var body = new WordPart("document");
        body.Begin("body");
        var page = new WordPage(IsLying: false);
        new DocxBlocks(body, page, isLetters).Write(SafeMarkdown.Parse(markdown));
        var words = DocumentWords.In(language);
        var margins = new WordMargins(agency, title, [title], words.Page);
        return WordDocument.Assemble(body, page, agency, margins, new OfficeDescription(title, title, agency.Name, language, words.Final, "1"));
    }
}
