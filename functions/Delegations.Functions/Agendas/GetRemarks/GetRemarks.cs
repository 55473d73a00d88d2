using Delegations.Agendas.Reviews;
using Delegations.Hosting.Edge;
using Delegations.Model.Ids;
using Delegations.Visits;
using Delegations.Web;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Delegations.Agendas;

/// <summary>What reviewers wrote on the visit's versions.</summary>
internal static class GetRemarks
{
    public static async Task<Results<Ok<IReadOnlyList<RemarkAnswer>>, Problem>> GetAsync(
        VisitId visit, VisitStore visits, RemarkBoard board, HttpContext http, CancellationToken cancellationToken) =>
        await visits.FindAsync(visit, cancellationToken) is { } found
            ? TypedResults.Ok(await board.ReadAsync(found, cancellationToken))
            : Problems.NotFound(RequestLanguage.Of(http.Request));
}
