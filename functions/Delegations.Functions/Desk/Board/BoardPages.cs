using Delegations.Invitations;
using Delegations.Model.Ids;
using Delegations.Visits;
using Delegations.Web;

namespace Delegations.Desk.Board;

/// <summary>The invitations and their answers: the board, the page of each entry, and what a coordinator does there.</summary>
internal static class BoardPages
{
    public static void Map(IEndpointRouteBuilder visit)
    {
        visit.MapGet("/invitations", ShowAsync);
        visit.MapGet("/invitations/{invitation:id}", ShowEntryAsync);
        visit.MapGet("/invitations/{invitation:id}/files/{name}", EntryFiles.GetAsync);
        visit.MapPost("/invitations/reply", AnswerForms.RecordAsync).WithMetadata(new Audited(AuditWords.ReplyRecorded));
        visit.MapPost("/invitations/mail", AnswerForms.TakeMailAsync).WithMetadata(new Audited(AuditWords.ReplyMailTaken));
        visit.MapPost("/invitations/remind", ReminderForm.RemindAsync).WithMetadata(new Audited(AuditWords.RemindersSent));
        visit.MapPost("/invitations/retry", RetryAsync).WithMetadata(new Audited(AuditWords.DeliveriesRetried));
        visit.MapGet("/outbox", GetOutboxAsync);
    }

    private static Task<IResult> ShowAsync(DeskVisit visit, BoardViews views, CancellationToken cancellationToken) =>
        views.ShowAsync(BoardPlace.Of(visit), new BoardNews(), StatusCodes.Status200OK, cancellationToken);

    private static Task<IResult> ShowEntryAsync(DeskVisit visit, InvitationId invitation, BoardViews views, CancellationToken cancellationToken) =>
        views.ShowAsync(BoardPlace.Of(visit) with { Entry = invitation }, new BoardNews(), StatusCodes.Status200OK, cancellationToken);

    /// <summary>Failed invitations once more.</summary>
    private static async Task<IResult> RetryAsync(DeskVisit visit, FailedInvitations failed, HttpContext http, CancellationToken cancellationToken)
    {
        var place = BoardPlace.Of(visit, await RequestForm.ReadAsync(http.Request, cancellationToken));
        return place.Go(BoardMessages.Retried, (await failed.RetryAsync(visit.Visit, cancellationToken)).Retried);
    }

    /// <summary>The files hold the links by which people answer: they are for whoever may answer for them.</summary>
    private static async Task<IResult> GetOutboxAsync(
        VisitId visit, VisitStore visits, Storage.Blobs.DocumentStore documents, HttpContext http, CancellationToken cancellationToken) =>
        EntryFiles.RefuseViewer(http) ?? (IResult)await GetOutbox.GetAsync(visit, visits, documents, http, cancellationToken);
}
