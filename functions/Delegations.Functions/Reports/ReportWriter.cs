using System.Diagnostics;
using System.Text;
using Delegations.Documents.Rendering.Agendas;
using Delegations.Documents.Rendering.Reports;
using Delegations.Model;
using NodaTime;

namespace Delegations.Reports;

/// <summary>Makes the documents of a report from its facts.</summary>
internal sealed class ReportWriter(AgencyLook look)
{
    /// <summary>The report is for those who took part, letters are for the coordinators; the rest leaves the house.</summary>
    public async Task<BinaryData> WriteAsync(ReportFacts facts, Instant drafted, ReportDocument document, CancellationToken cancellationToken)
    {
        var source = facts.ToSource(drafted);
        if (document.Part is ReportPart.Letters)
        {
            return await LayOutAsync(null, source.Title, LettersMarkdown.Render(source), document, cancellationToken);
        }

        var content = ContentOf(source, document);
        return await LayOutAsync(content, content.Title, MarkdownOf(content, document.Part), document, cancellationToken);
    }

    /// <summary>One letter as a text document; null where there are not so many.</summary>
    public BinaryData? WriteLetter(ReportFacts facts, Instant drafted, int number)
    {
        var source = facts.ToSource(drafted);
        return Letter.Of(source) is { } letters && number >= 1 && number <= letters.Count
            ? BinaryData.FromBytes(DocxReport.Render(source.Title, LettersMarkdown.Render(source, letters[number - 1]), letters[number - 1].Language, look, isLetters: true))
            : null;
    }

    private static ReportContent ContentOf(ReportSource source, ReportDocument document) => document.Part switch
    {
        ReportPart.Report => ReportContent.From(source, Audience.Delegation, document.Language),
        ReportPart.Summary => ReportContent.From(source, Audience.Public, document.Language),
        ReportPart.Article => ReportContent.From(ArticleNames.WithTheirWord(source), Audience.Public, document.Language),
        _ => throw new UnreachableException(),
    };

    private static string MarkdownOf(ReportContent content, ReportPart part) => part switch
    {
        ReportPart.Report => ReportMarkdown.Render(content),
        ReportPart.Summary => SummaryMarkdown.Render(content),
        _ => ArticleMarkdown.Render(content),
    };

    private async Task<BinaryData> LayOutAsync(ReportContent? content, string title, string markdown, ReportDocument document, CancellationToken cancellationToken) =>
        document.Format switch
        {
            ReportFormat.Md => Text(markdown),
            ReportFormat.Docx => BinaryData.FromBytes(DocxReport.Render(title, markdown, document.Language, look, isLetters: document.Part is ReportPart.Letters)),
            _ when content is null => Text(await HtmlReport.RenderAsync(title, markdown, document.Language, cancellationToken)),
            _ => Text(await HtmlReport.RenderAsync(content, markdown, cancellationToken)),
        };

    private static BinaryData Text(string text) => BinaryData.FromBytes(Encoding.UTF8.GetBytes(text));
}
