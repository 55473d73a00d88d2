using System.Diagnostics;
using Delegations.Hosting.Edge;
using Delegations.Itineraries;
using Delegations.Itineraries.Corrections;
using Delegations.Model.Ids;
using Delegations.Web;

namespace Delegations.Desk.Corrections;

/// <summary>Changes one session by a form.</summary>
internal static class SessionChange
{
    public static async Task<IResult> ShowAsync(DeskVisit visit, SessionId session, ItineraryStore itineraries, CancellationToken cancellationToken)
    {
        var latest = await SeenVersion.LatestAsync(visit, itineraries, cancellationToken);
        return latest is not null && latest.Find(session) is { } found
            ? SessionPage.Show(SessionPage.Of(visit, latest, SessionValues.Of(found), session.Value) with { Message = CorrectionWords.Of(visit.Said, visit.Language) }, visit.Language)
            : Problem.Of(StatusCodes.Status404NotFound, visit.Language);
    }

    public static async Task<IResult> TakeAsync(
        DeskVisit visit, SessionId session, ItineraryStore itineraries, ItineraryCorrections corrections, HttpContext http, CancellationToken cancellationToken)
    {
        var form = await RequestForm.ReadAsync(http.Request, cancellationToken);
        var seen = await SeenVersion.OfAsync(visit, SeenVersion.NumberIn(form), itineraries, cancellationToken);
        if (seen is null || seen.Find(session) is not { } before)
        {
            return await StaleAsync(http, session, form, null, itineraries, cancellationToken);
        }

        var was = SessionValues.Of(before);
        var values = SessionValues.Of(form, was);
        var correction = new ItineraryCorrection { Base = seen.Number, Sessions = [values.Against(was, session.Value)] };
        return await corrections.CorrectAsync(visit.Visit, correction, visit.Language, cancellationToken) switch
        {
            UploadOutcome.Kept kept => visit.Go(kept, "corrected", $"/sessions/{session}"),
            UploadOutcome.Refused refused => SessionPage.Show(
                SessionPage.Refused(SessionPage.Of(visit, seen, values, session.Value), refused, visit.Language), visit.Language, StatusCodes.Status422UnprocessableEntity),
            UploadOutcome.Stale => await StaleAsync(http, session, form, was, itineraries, cancellationToken),
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>The form in its newest state, with what had been filled in beside it.</summary>
    private static async Task<IResult> StaleAsync(
        HttpContext http, SessionId session, IFormCollection form, SessionValues? seen, ItineraryStore itineraries, CancellationToken cancellationToken)
    {
        var visit = await DeskVisit.AgainAsync(http);
        var latest = await SeenVersion.LatestAsync(visit, itineraries, cancellationToken);
        if (latest is null || latest.Find(session) is not { } found)
        {
            return Problem.Of(StatusCodes.Status404NotFound, visit.Language);
        }

        var now = SessionValues.Of(found);
        var model = SessionPage.Of(visit, latest, now, session.Value);
        var written = SessionValues.Of(form, now);
        return SessionPage.Show(SessionPage.Stale(model, written, seen ?? now, visit.Language), visit.Language, StatusCodes.Status409Conflict);
    }
}
