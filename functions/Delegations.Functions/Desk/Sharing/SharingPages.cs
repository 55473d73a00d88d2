using System.Diagnostics;
using Delegations.Hosting.Edge;
using Delegations.Model;
using Delegations.Model.Ids;
using Delegations.Sharing;
using Delegations.Visits;
using Delegations.Web;

namespace Delegations.Desk.Sharing;

/// <summary>Links by which partners read what is released: made, watched, sent again, withdrawn.</summary>
internal static class SharingPages
{
    private const string Page = "/sharing";

    public static void Map(IEndpointRouteBuilder visit)
    {
        visit.MapGet(Page, ShowAsync);
        visit.MapPost(Page, MakeAsync).WithMetadata(SharingFeature.InLog);
        visit.MapPost("/sharing/{share:id}/revocation", RevokeAsync).WithMetadata(SharingFeature.InLog);
        visit.MapPost("/sharing/{share:id}/link", MailAsync).WithMetadata(SharingFeature.InLog);
    }

    private static async Task<IResult> ShowAsync(DeskVisit visit, SharingReader reader, CancellationToken cancellationToken) =>
        Show(visit.Language, await reader.ReadAsync(visit, null, cancellationToken) with { Message = SharingWords.Of(visit.Said, visit.Language) });

    /// <summary>Answered with the page itself: no address may hold the link that it shows this once.</summary>
    private static async Task<IResult> MakeAsync(
        DeskVisit visit, ShareDesk desk, SharingReader reader, HttpContext http, CancellationToken cancellationToken)
    {
        var entered = EnteredShare.Read(await RequestForm.ReadAsync(http.Request, cancellationToken));
        return await desk.MakeAsync(visit, entered, Actor.Of(http), cancellationToken) switch
        {
            DeskShare.Made(var link) => Show(visit.Language, await reader.ReadAsync(visit, null, cancellationToken) with { New = link }),
            DeskShare.Refused(var sentence) => Show(
                visit.Language,
                await reader.ReadAsync(visit, entered, cancellationToken) with { Message = Message.Wrong(sentence) },
                StatusCodes.Status422UnprocessableEntity),
            _ => throw new UnreachableException(),
        };
    }

    private static async Task<IResult> RevokeAsync(DeskVisit visit, ShareId share, Shares shares, HttpContext http, CancellationToken cancellationToken) =>
        await shares.RevokeAsync(visit.Visit.Id, share, Actor.Of(http), cancellationToken)
            ? visit.Go(Page, "share-revoked")
            : Problem.Of(StatusCodes.Status404NotFound, visit.Language);

    private static async Task<IResult> MailAsync(DeskVisit visit, ShareId share, Shares shares, HttpContext http, CancellationToken cancellationToken)
    {
        if (await shares.FindAsync(visit.Visit.Id, share, cancellationToken) is not { } found)
        {
            return Problem.Of(StatusCodes.Status404NotFound, visit.Language);
        }

        var mailed = await shares.RenewAsync(found, Actor.Of(http), cancellationToken);
        return visit.Go(Page, mailed is null ? "share-not-mailed" : "share-mailed");
    }

    private static IResult Show(Language language, SharingModel model, int status = StatusCodes.Status200OK) =>
        View.Of<SharingView>(language, status, (nameof(SharingView.Model), model));
}
