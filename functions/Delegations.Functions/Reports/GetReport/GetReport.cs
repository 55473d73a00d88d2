using Delegations.Hosting.Edge;
using Delegations.Model;
using Delegations.Model.Ids;
using Delegations.Visits;
using Delegations.Web;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Delegations.Reports;

/// <summary>The state of the report; with <c>part</c>, one of its documents.</summary>
internal static class GetReport
{
    public static async Task<Results<Ok<ReportAnswer>, FileContentHttpResult, Problem>> GetAsync(
        VisitId visit, string? part, string? format, VisitStore visits, ReportStore reports, ReportDocuments documents, HttpContext http, CancellationToken cancellationToken)
    {
        if (await visits.FindAsync(visit, cancellationToken) is not { } found)
        {
            return Problems.NotFound(RequestLanguage.Of(http.Request));
        }

        var language = RequestLanguage.Of(http.Request, found.Language);
        if (!QueryWords.TryRead(part, out ReportPart? wanted) || !QueryWords.TryRead(format, out ReportFormat? writtenAs))
        {
            return Problems.Invalid(language, Requirements(language));
        }

        if (await reports.FindLatestAsync(visit, cancellationToken) is not { } report)
        {
            return Problems.Conflict(language, "no-report", ReportAnswer.NoReport(language));
        }

        if (wanted is null)
        {
            return TypedResults.Ok(ReportAnswer.From(report));
        }

        // Documents have a language that pages have not.
        var spoken = Language.TryParseForDocuments(http.Request.Query["lang"], out var asked) ? asked : language;
        var written = wanted is ReportPart.Letters ? report.Languages[0] : spoken;
        var document = new ReportDocument(wanted.Value, written, writtenAs ?? ReportFormat.Html);
        if (await documents.ReadAsync(visit, report, document, cancellationToken) is not { } content)
        {
            return Problems.NotFound(language);
        }

        http.Response.Headers.ContentSecurityPolicy = Pages.DocumentPolicy(content.ToMemory().Span);
        return TypedResults.File(content.ToArray(), document.ContentType, document.Format is ReportFormat.Docx ? document.FileName : null);
    }

    private static string Requirements(Language language) => language.Say(
        en: "“part” is report, summary, article or letters; “format” is html, docx or md.",
        fr: "« part » vaut report, summary, article ou letters ; « format » vaut html, docx ou md.",
        nl: "“part” is report, summary, article of letters; “format” is html, docx of md.",
        de: "„part“ ist report, summary, article oder letters; „format“ ist html, docx oder md.");
}
