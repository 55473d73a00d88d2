using Delegations.Hosting.Edge;
using Delegations.Itineraries;
using Delegations.Model;
using Delegations.Model.Ids;
using Delegations.Web;

namespace Delegations.Desk.Corrections;

/// <summary>What a version changed against the one before, and that nobody knows of it yet.</summary>
internal static class CorrectedVersion
{
    public static async Task<IResult> ShowAsync(DeskVisit visit, int version, ItineraryStore itineraries, CancellationToken cancellationToken)
    {
        var all = await itineraries.ListAsync(visit.Visit.Id, cancellationToken);
        var kept = all.FirstOrDefault(one => one.Number == version);
        var former = kept?.Corrects ?? all.FirstOrDefault(one => one.Number < version)?.Number;
        if (kept is null || await itineraries.FindAsync(visit.Visit.Id, version, cancellationToken) is not { } now)
        {
            return Problem.Of(StatusCodes.Status404NotFound, visit.Language);
        }

        var before = await itineraries.FindAsync(visit.Visit.Id, former, cancellationToken);
        var diff = ItineraryDiff.Between(FormerSessions.Of(before?.Itinerary), new Continuation(now.Itinerary, new Dictionary<SessionId, double>()));
        var isLatest = visit.Visit.LatestVersion == version;
        var isPublished = visit.Visit.Publication?.Version == version;
        return View.Of<ChangedView>(visit.Language, (nameof(ChangedView.Model), new ChangedModel
        {
            Head = visit.Head,
            Number = version,
            Sessions = ChangeLines.Of(diff, now.Itinerary, visit.Language),
            State = CorrectionWords.StateOf(version, isLatest, isPublished, visit.Language),
            IsLatest = isLatest,
            IsOpen = isLatest && !isPublished,
            Errors = isLatest ? now.Itinerary.Findings.Count(finding => finding.Severity is Severity.Error) : 0,
            Message = CorrectionWords.Of(visit.Said, visit.Language),
        }));
    }
}
