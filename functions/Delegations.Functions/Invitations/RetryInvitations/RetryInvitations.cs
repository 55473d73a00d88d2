using Delegations.Hosting.Edge;
using Delegations.Model.Ids;
using Delegations.Visits;
using Delegations.Web;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Delegations.Invitations;

/// <summary>Tries failed invitations again, once somebody put right what was in their way.</summary>
internal static class RetryInvitations
{
    public static async Task<Results<Ok<RetryAnswer>, Problem>> PostAsync(
        VisitId visit, VisitStore visits, FailedInvitations failed, HttpContext http, CancellationToken cancellationToken) =>
        await visits.FindAsync(visit, cancellationToken) is { } found
            ? TypedResults.Ok(await failed.RetryAsync(found, cancellationToken))
            : Problems.NotFound(RequestLanguage.Of(http.Request));
}

/// <summary>What a retry set going.</summary>
/// <param name="Retried">Invitations that are no longer failed.</param>
/// <param name="Queued">Deliveries queued at once; the rest waits for its time.</param>
internal sealed record RetryAnswer(int Retried, int Queued);
