using System.Diagnostics;
using Delegations.Hosting.Edge;
using Delegations.Itineraries;
using Delegations.Itineraries.Corrections;
using Delegations.Model;
using Delegations.Model.Ids;
using Delegations.Web;

namespace Delegations.Desk.Corrections;

/// <summary>Cancels a session, which keeps its line, or takes it out; each is asked once more before it is done.</summary>
internal static class SessionEnding
{
    public static Task<IResult> AskCancellationAsync(DeskVisit visit, SessionId session, ItineraryStore itineraries, CancellationToken cancellationToken) =>
        AskAsync(visit, session, isRemoval: false, itineraries, null, StatusCodes.Status200OK, cancellationToken);

    public static Task<IResult> AskRemovalAsync(DeskVisit visit, SessionId session, ItineraryStore itineraries, CancellationToken cancellationToken) =>
        AskAsync(visit, session, isRemoval: true, itineraries, null, StatusCodes.Status200OK, cancellationToken);

    public static async Task<IResult> CancelAsync(
        DeskVisit visit, SessionId session, ItineraryStore itineraries, ItineraryCorrections corrections, HttpContext http, CancellationToken cancellationToken)
    {
        var form = await RequestForm.ReadAsync(http.Request, cancellationToken);
        var correction = new ItineraryCorrection { Base = SeenVersion.NumberIn(form), Sessions = [new SessionCorrection { Session = session.Value, Cancelled = true }] };
        var outcome = await corrections.CorrectAsync(visit.Visit, correction, visit.Language, cancellationToken);
        return outcome is UploadOutcome.Kept kept
            ? visit.Go(kept, "cancelled", $"/sessions/{session}")
            : await AskAgainAsync(http, session, isRemoval: false, outcome, itineraries, cancellationToken);
    }

    public static async Task<IResult> RemoveAsync(
        DeskVisit visit, SessionId session, ItineraryStore itineraries, ItineraryCorrections corrections, HttpContext http, CancellationToken cancellationToken)
    {
        var form = await RequestForm.ReadAsync(http.Request, cancellationToken);
        var correction = new ItineraryCorrection { Base = SeenVersion.NumberIn(form), Remove = [session.Value] };
        var outcome = await corrections.CorrectAsync(visit.Visit, correction, visit.Language, cancellationToken);
        return outcome is UploadOutcome.Kept kept
            ? visit.Go(kept, "removed", "/programme")
            : await AskAgainAsync(http, session, isRemoval: true, outcome, itineraries, cancellationToken);
    }

    private static async Task<IResult> AskAgainAsync(
        HttpContext http, SessionId session, bool isRemoval, UploadOutcome outcome, ItineraryStore itineraries, CancellationToken cancellationToken)
    {
        var visit = await DeskVisit.AgainAsync(http);
        var (sentence, status) = outcome switch
        {
            UploadOutcome.Refused refused => (refused.Sentence, StatusCodes.Status422UnprocessableEntity),
            UploadOutcome.Stale => (CorrectionWords.Stale(visit.Language), StatusCodes.Status409Conflict),
            _ => throw new UnreachableException(),
        };
        return await AskAsync(visit, session, isRemoval, itineraries, Message.Wrong(sentence), status, cancellationToken);
    }

    private static async Task<IResult> AskAsync(
        DeskVisit visit, SessionId session, bool isRemoval, ItineraryStore itineraries, Message? message, int status, CancellationToken cancellationToken)
    {
        var latest = await SeenVersion.LatestAsync(visit, itineraries, cancellationToken);
        return latest is not null && latest.Find(session) is { } found
            ? Show(new EndingModel(visit.Head, session.Value, latest.Number, found.Title, SessionTimes.WithDay(found, visit.Language), isRemoval) { Message = message }, visit.Language, status)
            : Problem.Of(StatusCodes.Status404NotFound, visit.Language);
    }

    private static IResult Show(EndingModel model, Language language, int status) => View.Of<EndingView>(language, status, (nameof(EndingView.Model), model));
}
