using System.Diagnostics;
using Delegations.Hosting.Edge;
using Delegations.Model.Ids;
using Delegations.Visits;
using Delegations.Web;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Delegations.Reports;

/// <summary>Makes the newest report final: it may be shared, and will be archived. A repeat changes nothing.</summary>
internal static class ReleaseReport
{
    public static async Task<Results<Ok<ReportAnswer>, Problem>> PostAsync(
        VisitId visit, VisitStore visits, ReportReleases releases, HttpContext http, CancellationToken cancellationToken)
    {
        if (await visits.FindAsync(visit, cancellationToken) is not { } found)
        {
            return Problems.NotFound(RequestLanguage.Of(http.Request));
        }

        var language = RequestLanguage.Of(http.Request, found.Language);
        return await releases.ReleaseAsync(found, cancellationToken) switch
        {
            ReleaseOutcome.Released(var report) => TypedResults.Ok(ReportAnswer.From(report)),
            ReleaseOutcome.NoReport => Problems.Conflict(language, "no-report", ReportAnswer.NoReport(language)),
            ReleaseOutcome.Stale or ReleaseOutcome.Redrafted => Problems.Stale(language),
            _ => throw new UnreachableException(),
        };
    }
}
