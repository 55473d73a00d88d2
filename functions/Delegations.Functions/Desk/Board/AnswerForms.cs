using System.Diagnostics;
using Delegations.Invitations;
using Delegations.Invitations.Replies;
using Delegations.Web;

namespace Delegations.Desk.Board;

/// <summary>Answers that a coordinator brings: by phone or letter, as the mail that came back, or by a word for one.</summary>
internal static class AnswerForms
{
    public static async Task<IResult> RecordAsync(
        DeskVisit visit, HandAnswers answers, BoardReader reader, BoardViews views, HttpContext http, CancellationToken cancellationToken)
    {
        var form = await RequestForm.ReadAsync(http.Request, cancellationToken);
        var (place, seen) = (BoardPlace.Of(visit, form), SeenEntry.Parse(form["invitation"].ToString()));
        var filled = new RecordForm(seen?.Id.Value ?? "", form["status"].ToString(), form["note"].ToString(), form["onBehalf"].ToString(), form.ContainsKey("general"));
        QueryWords.TryRead(filled.Status, out ReplyStatus? status);
        string? confirm = form["confirm"];
        if (status is null && string.IsNullOrEmpty(confirm))
        {
            var missing = new BoardNews { Message = Message.Wrong(BoardMessages.ChooseAnswer(visit.Language)), Filled = filled };
            return await views.ShowAsync(place, missing, StatusCodes.Status422UnprocessableEntity, cancellationToken);
        }

        var source = await reader.ReadAsync(visit, cancellationToken);
        var row = source.Rows.FirstOrDefault(row => row.Invitation is { } invitation && invitation.Id == seen?.Id);
        if (row is { IsCancelled: false } && string.IsNullOrEmpty(confirm) && SeenEntry.Of(row) != seen)
        {
            return await AskAgainAsync(place, source, row, filled, views, cancellationToken);
        }

        var outcome = row?.Invitation is { } answered
            ? await answers.RecordAsync(visit.Visit, answered, new ReplyRequest(status, filled.Note, filled.OnBehalf, null, confirm), visit.Language, cancellationToken)
            : RecordOutcome.Refused.Of(ReplyRefusal.NotInvited, visit.Language);
        return await AfterAsync(outcome, place, filled, views, byMail: false, cancellationToken);
    }

    public static async Task<IResult> TakeMailAsync(DeskVisit visit, MailAnswers answers, BoardViews views, HttpContext http, CancellationToken cancellationToken)
    {
        var form = await RequestForm.ReadAsync(http.Request, cancellationToken);
        var outcome = await RequestFile.ReadAsync(http.Request, cancellationToken) is { Content.Length: > 0 } file
            ? await answers.RecordAsync(visit.Visit, file.Content, visit.Language, cancellationToken)
            : new RecordOutcome.Refused(StatusCodes.Status422UnprocessableEntity, RequestFile.MissingCode, BoardMessages.ChooseFile(visit.Language));
        return await AfterAsync(outcome, BoardPlace.Of(visit, form), null, views, byMail: true, cancellationToken);
    }

    /// <summary>The person was asked about what the page showed, which is not what holds now.</summary>
    private static Task<IResult> AskAgainAsync(
        BoardPlace place, BoardSource source, BoardRow row, RecordForm filled, BoardViews views, CancellationToken cancellationToken)
    {
        var entry = row.Content is { } content ? source.Times.Entry(content) : "–";
        var news = new BoardNews { Message = Message.Wrong(BoardMessages.ChangedSince(row.Name, entry, source.Language)), Filled = filled };
        return views.ShowAsync(place.Around(row, source.Now), news, StatusCodes.Status409Conflict, cancellationToken);
    }

    private static async Task<IResult> AfterAsync(
        RecordOutcome outcome, BoardPlace place, RecordForm? filled, BoardViews views, bool byMail, CancellationToken cancellationToken) => outcome switch
        {
            RecordOutcome.Kept kept => place.Go(BoardMessages.CodeOf(kept.Kind, byMail)),
            RecordOutcome.Refused(var status, _, var sentence) => await views.ShowAsync(
                place, new BoardNews { Message = Message.Wrong(sentence), Filled = filled }, status, cancellationToken),
            _ => throw new UnreachableException(),
        };
}
