using System.Diagnostics;
using Delegations.Itineraries;
using Delegations.Itineraries.Corrections;
using Delegations.Model;
using Delegations.Web;
using NodaTime.Text;

namespace Delegations.Desk.Corrections;

/// <summary>Adds a session by a form.</summary>
internal static class NewSession
{
    private const string Page = "/sessions/new";

    /// <summary>Empty but for the day, where the address names one, and shown to nobody outside the delegation unless chosen otherwise.</summary>
    public static async Task<IResult> ShowAsync(DeskVisit visit, ItineraryStore itineraries, CancellationToken cancellationToken)
    {
        if (await SeenVersion.LatestAsync(visit, itineraries, cancellationToken) is not { } latest)
        {
            return visit.Go("/programme", "none");
        }

        var asked = LocalDatePattern.Iso.Parse(visit.Request.Query["day"].ToString());
        var day = asked.Success ? asked.Value : latest.Itinerary.Sessions.Min(session => session.Date);
        var values = Empty with { Date = day is { } date ? LocalDatePattern.Iso.Format(date) : "" };
        return SessionPage.Show(SessionPage.Of(visit, latest, values, "") with { Message = CorrectionWords.Of(visit.Said, visit.Language) }, visit.Language);
    }

    public static async Task<IResult> TakeAsync(
        DeskVisit visit, ItineraryStore itineraries, ItineraryCorrections corrections, HttpContext http, CancellationToken cancellationToken)
    {
        var form = await RequestForm.ReadAsync(http.Request, cancellationToken);
        if (await SeenVersion.LatestAsync(visit, itineraries, cancellationToken) is not { } latest)
        {
            return visit.Go("/programme", "none");
        }

        var values = SessionValues.Of(form, Empty);
        var model = SessionPage.Of(visit, latest, values, "");
        var correction = new ItineraryCorrection { Base = SeenVersion.NumberIn(form) ?? latest.Number, Add = [values.AsNew()] };
        return await corrections.CorrectAsync(visit.Visit, correction, visit.Language, cancellationToken) switch
        {
            UploadOutcome.Kept kept => visit.Go(kept, "added", Page),
            UploadOutcome.Refused refused => SessionPage.Show(SessionPage.Refused(model, refused, visit.Language), visit.Language, StatusCodes.Status422UnprocessableEntity),

            // What is new is lost by nothing that others wrote: it can be sent again as it stands.
            UploadOutcome.Stale => await StaleAsync(http, model, itineraries, cancellationToken),
            _ => throw new UnreachableException(),
        };
    }

    private static async Task<IResult> StaleAsync(HttpContext http, SessionModel model, ItineraryStore itineraries, CancellationToken cancellationToken)
    {
        var visit = await DeskVisit.AgainAsync(http);
        var latest = await SeenVersion.LatestAsync(visit, itineraries, cancellationToken);
        var again = model with { Base = latest?.Number ?? model.Base, Message = Message.Wrong(CorrectionWords.StaleAddition(visit.Language)) };
        return SessionPage.Show(again, visit.Language, StatusCodes.Status409Conflict);
    }

    private static SessionValues Empty => new() { Audience = nameof(Audience.Delegation).ToLowerInvariant() };
}
