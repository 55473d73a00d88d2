using Delegations.Hosting.Edge;
using Delegations.Model.Ids;
using Delegations.Visits;
using Delegations.Web;
using Microsoft.AspNetCore.Http.HttpResults;
using NodaTime;

namespace Delegations.Reports;

/// <summary>Makes the newest report final: it may be shared, and will be archived. A repeat changes nothing.</summary>
internal static class ReleaseReport
{
    public static async Task<Results<Ok<ReportAnswer>, Problem>> PostAsync(
        VisitId visit, VisitStore visits, ReportStore reports, IClock clock, HttpContext http, CancellationToken cancellationToken)
    {
        if (await visits.FindAsync(visit, cancellationToken) is not { } found)
        {
            return Problems.NotFound(RequestLanguage.Of(http.Request));
        }

        var language = RequestLanguage.Of(http.Request, found.Language);
        if (await reports.FindLatestAsync(visit, cancellationToken) is not { } report)
        {
            return Problems.Conflict(language, "no-report", ReportAnswer.NoReport(language));
        }

        if (report.IsReleased)
        {
            return TypedResults.Ok(ReportAnswer.From(report));
        }

        var released = report with { State = ReportState.Final, Released = clock.GetCurrentInstant() };
        return await reports.UpdateAsync(found, released, VisitProgress.ReportFinal, cancellationToken) is { } moved
            ? TypedResults.Ok(ReportAnswer.From(released))
            : Problems.Stale(language);
    }
}
