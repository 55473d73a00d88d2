using System.Diagnostics;
using Delegations.Hosting.Edge;
using Delegations.Model.Ids;
using Delegations.Reports.Archive;
using Delegations.Visits;
using Delegations.Web;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Delegations.Reports;

/// <summary>Brings back what is missing of an archived visit. A repeat finds nothing missing and changes nothing.</summary>
internal static class RestoreVisit
{
    public static async Task<Results<Ok<RestoreAnswer>, Problem>> PostAsync(
        VisitId visit, VisitStore visits, VisitRestore restore, HttpContext http, CancellationToken cancellationToken)
    {
        var found = await visits.FindAsync(visit, cancellationToken);
        var language = found is null ? RequestLanguage.Of(http.Request) : RequestLanguage.Of(http.Request, found.Language);
        return await restore.RestoreAsync(visit, Actor.Of(http), cancellationToken) switch
        {
            RestoreOutcome.Restored(var rows, var documents) => TypedResults.Ok(new RestoreAnswer(rows, documents)),
            RestoreOutcome.NoPackage => found is null ? Problems.NotFound(language) : ArchiveProblems.NotArchived(found, language),
            RestoreOutcome.NotWhole(var faults) => ArchiveProblems.NotWhole(faults, language),
            RestoreOutcome.Purged => ArchiveProblems.Purged(language),
            _ => throw new UnreachableException(),
        };
    }
}
