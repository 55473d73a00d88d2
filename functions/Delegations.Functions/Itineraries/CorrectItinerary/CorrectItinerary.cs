using System.Diagnostics;
using Delegations.Hosting.Edge;
using Delegations.Itineraries.Corrections;
using Delegations.Model.Ids;
using Delegations.Visits;
using Delegations.Web;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Delegations.Itineraries;

/// <summary>A new version from a correction of the latest; with <c>preview</c>, only what it would change.</summary>
internal static class CorrectItinerary
{
    public static async Task<Results<Ok<UploadAnswer>, Ok<CheckAnswer>, Problem>> PatchAsync(
        VisitId visit,
        bool? preview,
        ItineraryCorrection correction,
        VisitStore visits,
        ItineraryCorrections corrections,
        PeopleStore people,
        HttpContext http,
        CancellationToken cancellationToken)
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

        if (preview is true)
        {
            return await corrections.PreviewAsync(found, correction, language, cancellationToken) switch
            {
                CheckOutcome.Checked(var answer) => TypedResults.Ok(answer),
                CheckOutcome.Refused refused => Problems.Invalid(language, refused.Code, refused.Sentence, refused.Refusals),
                CheckOutcome.Stale => Problems.Stale(language),
                _ => throw new UnreachableException(),
            };
        }

        switch (await corrections.CorrectAsync(found, correction, language, cancellationToken))
        {
            case UploadOutcome.Kept kept:
                http.Response.Headers.ETag = Preconditions.ToHeader(kept.Visit.ETag);
                return TypedResults.Ok(UploadAnswer.From(kept, await people.ReadAsync(visit, cancellationToken)));
            case UploadOutcome.Refused refused:
                return Problems.Invalid(language, refused.Code, refused.Sentence, refused.Refusals);
            case UploadOutcome.Stale:
                return Problems.Stale(language);
            default:
                throw new UnreachableException();
        }
    }
}
