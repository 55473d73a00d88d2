using System.Diagnostics;
using Delegations.Hosting.Edge;
using Delegations.Invitations.Replies;
using Delegations.Model.Ids;
using Delegations.Visits;
using Delegations.Web;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Delegations.Invitations;

/// <summary>An answer by phone or letter, or a coordinator's word for an answer by mail.</summary>
internal static class RecordReply
{
    public static async Task<Results<Ok<RecordedReply>, Problem>> PutAsync(
        VisitId visit,
        InvitationId invitation,
        ReplyRequest request,
        VisitStore visits,
        HandAnswers answers,
        RecordedReplies recorded,
        HttpContext http,
        CancellationToken cancellationToken)
    {
        if (await visits.FindAsync(visit, cancellationToken) is not { } found)
        {
            return Problems.NotFound(RequestLanguage.Of(http.Request));
        }

        var language = RequestLanguage.Of(http.Request, found.Language);
        return await answers.RecordAsync(found, invitation, request, language, cancellationToken) switch
        {
            RecordOutcome.Kept kept => TypedResults.Ok(await recorded.DescribeAsync(kept, language, cancellationToken)),
            RecordOutcome.Refused refused => RecordedReplies.Problem(refused, language),
            _ => throw new UnreachableException(),
        };
    }
}
