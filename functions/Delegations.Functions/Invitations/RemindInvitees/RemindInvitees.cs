using Delegations.Hosting.Edge;
using Delegations.Invitations.Notices;
using Delegations.Model.Ids;
using Delegations.Visits;
using Delegations.Web;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Delegations.Invitations;

/// <summary>Reminds those who have not answered, now.</summary>
internal static class RemindInvitees
{
    public static async Task<Results<Ok<RemindersAnswer>, Problem>> PostAsync(
        VisitId visit, RemindersRequest? request, VisitStore visits, HandReminders reminders, HttpContext http, CancellationToken cancellationToken)
    {
        if (await visits.FindAsync(visit, cancellationToken) is not { } found)
        {
            return Problems.NotFound(RequestLanguage.Of(http.Request));
        }

        var language = RequestLanguage.Of(http.Request, found.Language);
        return TypedResults.Ok(await reminders.RemindAsync(found, request?.Invitations, language, cancellationToken));
    }
}

/// <summary>Whom to remind; null for everybody who has not answered.</summary>
internal sealed record RemindersRequest(IReadOnlyList<InvitationId>? Invitations);
