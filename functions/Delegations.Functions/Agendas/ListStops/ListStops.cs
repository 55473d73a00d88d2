using Delegations.Documents.Rendering.VisitorLists;
using Delegations.Hosting.Edge;
using Delegations.Itineraries;
using Delegations.Model.Ids;
using Delegations.Visits;
using Delegations.Web;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Delegations.Agendas;

/// <summary>The stops of the published version, else of the newest: what each asks, by when, and which answers are missing.</summary>
internal static class ListStops
{
    public static async Task<Results<Ok<IReadOnlyList<StopAnswer>>, Problem>> GetAsync(
        VisitId visit, VisitStore visits, ItineraryStore itineraries, PeopleStore people, HttpContext http, CancellationToken cancellationToken)
    {
        if (await visits.FindAsync(visit, cancellationToken) is not { } found)
        {
            return Problems.NotFound(RequestLanguage.Of(http.Request));
        }

        if (await itineraries.FindAsync(visit, found.Publication?.Version ?? found.LatestVersion, cancellationToken) is not { } version)
        {
            return StopAnswer.NoItinerary(RequestLanguage.Of(http.Request, found.Language));
        }

        var directory = await people.ReadAsync(visit, cancellationToken);
        IReadOnlyList<StopAnswer> stops = [.. StopVisit.AllOf(version.Itinerary, directory.People).Select(StopAnswer.From)];
        return TypedResults.Ok(stops);
    }
}
