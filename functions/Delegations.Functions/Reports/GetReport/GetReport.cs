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
        VisitId visit, string? part, string? format, VisitStore visits, ReportStore reports, HttpContext http, CancellationToken cancellationToken)
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

        var document = new ReportDocument(wanted.Value, language, writtenAs ?? ReportFormat.Html);
        if (await reports.ReadAsync(visit, report, document, cancellationToken) is not { } content)
        {
            return Problems.NotFound(language);
        }

        http.Response.Headers.ContentSecurityPolicy = Pages.DocumentPolicy(content.ToMemory().Span);
        return TypedResults.File(content.ToArray(), document.ContentType);
    }

    private static string Requirements(Language language) => language.Say(
        en: "“part” is report or summary; “format” is html or md.",
        fr: "« part » vaut report ou summary ; « format » vaut html ou md.",
        nl: "“part” is report of summary; “format” is html of md.",
        de: "„part“ ist report oder summary; „format“ ist html oder md.");
}
