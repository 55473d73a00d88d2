using System.Diagnostics;
using Delegations.Hosting.Edge;
using Delegations.Invitations.Replies;
using Delegations.Model.Ids;
using Delegations.Visits;
using Delegations.Web;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Delegations.Invitations;

/// <summary>An answer as the mail that came back, or as the calendar file in it.</summary>
internal static class RecordReplyMail
{
    public static async Task<Results<Ok<RecordedReply>, Problem>> PostAsync(
        VisitId visit, VisitStore visits, MailAnswers answers, RecordedReplies recorded, HttpContext http, CancellationToken cancellationToken)
    {
        if (await visits.FindAsync(visit, cancellationToken) is not { } found)
        {
            return Problems.NotFound(RequestLanguage.Of(http.Request));
        }

        var language = RequestLanguage.Of(http.Request, found.Language);
        if (await RequestFile.ReadAsync(http.Request, cancellationToken) is not { } file)
        {
            return Problems.Unreadable(language, RequestFile.MissingCode, RequestFile.Missing(language));
        }

        return await answers.RecordAsync(found, file.Content, language, cancellationToken) switch
        {
            RecordOutcome.Kept kept => TypedResults.Ok(await recorded.DescribeAsync(kept, language, cancellationToken)),
            RecordOutcome.Refused refused => RecordedReplies.Problem(refused, language),
            _ => throw new UnreachableException(),
        };
    }
}
