using System.Diagnostics;
using Delegations.Hosting.Edge;
using Delegations.Itineraries;
using Delegations.Itineraries.Corrections;
using Delegations.Model;
using Delegations.Model.Ids;
using Delegations.Web;

namespace Delegations.Desk.Corrections;

/// <summary>“Everything after 14:00 on Tuesday 20 minutes later”: first shown, then done by one button.</summary>
internal static class HourShift
{
    private const string Page = "/shift";

    public static async Task<IResult> ShowAsync(DeskVisit visit, ShiftReader reader, CancellationToken cancellationToken)
    {
        var wish = ShiftWish.Read(name => visit.Request.Query[name]);
        return await reader.ReadAsync(visit, wish, cancellationToken) is { } model
            ? Show(model.Message is null ? model with { Message = CorrectionWords.Of(visit.Said, visit.Language) } : model, visit.Language, model.Message is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity)
            : visit.Go("/programme", "none");
    }

    public static async Task<IResult> TakeAsync(
        DeskVisit visit, ItineraryStore itineraries, ItineraryCorrections corrections, ShiftReader reader, HttpContext http, CancellationToken cancellationToken)
    {
        var form = await RequestForm.ReadAsync(http.Request, cancellationToken);
        var wish = ShiftWish.Read(name => form[name]);
        var seen = await SeenVersion.OfAsync(visit, SeenVersion.NumberIn(form), itineraries, cancellationToken);
        var session = SessionId.TryParse(wish.Session, null, out var id) ? seen.Find(id) : null;
        var outcome = seen is null || (wish.Session.Length > 0 && session is null)
            ? new UploadOutcome.Stale()
            : await corrections.CorrectAsync(visit.Visit, wish.On(seen.Number, session), visit.Language, cancellationToken);
        return outcome switch
        {
            UploadOutcome.Kept kept => visit.Go(kept, "shifted", Page),
            UploadOutcome.Refused refused => await AgainAsync(http, wish, reader, refused.Sentence, StatusCodes.Status422UnprocessableEntity, cancellationToken),
            UploadOutcome.Stale => await AgainAsync(http, wish, reader, CorrectionWords.Stale(visit.Language), StatusCodes.Status409Conflict, cancellationToken),
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>What the same wish would do to the newest version.</summary>
    private static async Task<IResult> AgainAsync(HttpContext http, ShiftWish wish, ShiftReader reader, string sentence, int status, CancellationToken cancellationToken)
    {
        var visit = await DeskVisit.AgainAsync(http);
        return await reader.ReadAsync(visit, wish, cancellationToken) is { } model
            ? Show(model with { Message = Message.Wrong(sentence) }, visit.Language, status)
            : Problem.Of(StatusCodes.Status404NotFound, visit.Language);
    }

    private static IResult Show(ShiftModel model, Language language, int status) => View.Of<ShiftView>(language, status, (nameof(ShiftView.Model), model));
}
