using System.Diagnostics;
using Delegations.Hosting.Edge;
using Delegations.Model.Ids;
using Delegations.Visits;
using Delegations.Web;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Delegations.Itineraries;

/// <summary>A new version from a file; answers its findings and what it changes.</summary>
internal static class UploadItinerary
{
    public static async Task<Results<Ok<UploadAnswer>, Problem>> PutAsync(
        VisitId visit, VisitStore visits, ItineraryUploads uploads, PeopleStore people, HttpContext http, CancellationToken cancellationToken)
    {
        if (await visits.FindAsync(visit, cancellationToken) is not { } found)
        {
            return Problems.NotFound(RequestLanguage.Of(http.Request));
        }

        var language = RequestLanguage.Of(http.Request, found.Language);
        if (!Preconditions.Hold(http.Request, found.ETag))
        {
            return Problems.Stale(language);
        }

        if (await RequestFile.ReadAsync(http.Request, cancellationToken) is not { } file)
        {
            return Problems.Unreadable(language, RequestFile.MissingCode, RequestFile.Missing(language));
        }

        var outcome = await uploads.UploadAsync(found, new UploadedFile(file.Name, file.Content), language, cancellationToken);
        switch (outcome)
        {
            case UploadOutcome.Kept kept:
                http.Response.Headers.ETag = Preconditions.ToHeader(kept.Visit.ETag);
                return TypedResults.Ok(UploadAnswer.From(kept, await people.ReadAsync(visit, cancellationToken)));
            case UploadOutcome.Refused(var code, var sentence):
                return Problems.Unreadable(language, code, sentence);
            case UploadOutcome.Stale:
                return Problems.Stale(language);
            default:
                throw new UnreachableException();
        }
    }
}
