using Delegations.Hosting.Edge;
using Delegations.Model.Ids;
using Delegations.Reports.Archive;
using Delegations.Visits;
using Delegations.Web;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Delegations.Reports;

/// <summary>The state of a visit's package, also of one whose rows are gone; with <c>verify=true</c> each file is compared with its manifest.</summary>
internal static class GetArchive
{
    public static async Task<Results<Ok<ArchiveAnswer>, Problem>> GetAsync(
        VisitId visit, bool? verify, VisitStore visits, PackageLook look, HttpContext http, CancellationToken cancellationToken)
    {
        var found = await visits.FindAsync(visit, cancellationToken);
        var language = found is null ? RequestLanguage.Of(http.Request) : RequestLanguage.Of(http.Request, found.Language);
        return await look.LookAsync(visit, verify is true, cancellationToken) is { } answer ? TypedResults.Ok(answer)
            : found is null ? Problems.NotFound(language)
            : ArchiveProblems.NotArchived(found, language);
    }
}
