using System.Diagnostics;
using Delegations.Hosting.Edge;
using Delegations.Invitations;
using Delegations.Invitations.Replies;
using Delegations.Model;
using Delegations.Model.Ids;
using Delegations.Visits;
using Delegations.Web;

namespace Delegations.Desk;

/// <summary>Answers that a coordinator brings, by the forms of a visit's page.</summary>
internal static class DeskReplies
{
    /// <summary>By phone or letter, or a word for an answer by mail.</summary>
    public static async Task<IResult> RecordAsync(
        VisitId visit, VisitStore visits, HandAnswers answers, DeskReader reader, HttpContext http, CancellationToken cancellationToken)
    {
        var language = RequestLanguage.Of(http.Request);
        if (await visits.FindAsync(visit, cancellationToken) is not { } found)
        {
            return OpenDesk.NotFound(language);
        }

        var form = await RequestForm.ReadAsync(http.Request, cancellationToken);
        QueryWords.TryRead(form["status"], out ReplyStatus? status);
        var outcome = InvitationId.TryParse(form["invitation"], null, out var invitation)
            ? await answers.RecordAsync(found, invitation, new ReplyRequest(status, form["note"], form["onBehalf"], null, form["confirm"]), language, cancellationToken)
            : RecordOutcome.Refused.Of(ReplyRefusal.NotInvited, language);
        return Show(await reader.ReadAsync(found, null, language, cancellationToken), outcome, language);
    }

    /// <summary>As the mail that came back.</summary>
    public static async Task<IResult> UploadAsync(
        VisitId visit, VisitStore visits, MailAnswers answers, DeskReader reader, HttpContext http, CancellationToken cancellationToken)
    {
        var language = RequestLanguage.Of(http.Request);
        if (await visits.FindAsync(visit, cancellationToken) is not { } found)
        {
            return OpenDesk.NotFound(language);
        }

        var outcome = await RequestFile.ReadAsync(http.Request, cancellationToken) is { } file
            ? await answers.RecordAsync(found, file.Content, language, cancellationToken)
            : new RecordOutcome.Refused(StatusCodes.Status422UnprocessableEntity, RequestFile.MissingCode, DeskMessages.NoFile(language));
        return Show(await reader.ReadAsync(found, null, language, cancellationToken), outcome, language);
    }

    /// <summary>Failed invitations once more.</summary>
    public static async Task<IResult> RetryAsync(
        VisitId visit, VisitStore visits, FailedInvitations failed, DeskReader reader, HttpContext http, CancellationToken cancellationToken)
    {
        var language = RequestLanguage.Of(http.Request);
        if (await visits.FindAsync(visit, cancellationToken) is not { } found)
        {
            return OpenDesk.NotFound(language);
        }

        var answer = await failed.RetryAsync(found, cancellationToken);
        var model = await reader.ReadAsync(found, null, language, cancellationToken);
        return OpenDesk.Show(model with { Message = DeskMessages.Retried(answer.Retried, language) }, language);
    }

    private static Page<VisitView> Show(VisitModel model, RecordOutcome outcome, Language language) => outcome switch
    {
        RecordOutcome.Refused(var status, _, var sentence) => OpenDesk.Show(model with { Message = sentence, IsError = true }, language, status),
        RecordOutcome.Kept kept => OpenDesk.Show(model with { Message = ReplyWords.Kept(kept, language) }, language),
        _ => throw new UnreachableException(),
    };
}
