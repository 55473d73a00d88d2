using System.Diagnostics;
using Delegations.Hosting.Edge;
using Delegations.Model.Ids;
using Delegations.Visits;
using Delegations.Web;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Delegations.Itineraries;

/// <summary>The visit's people list: people are added or replaced by name and organisation, never removed by being absent.</summary>
internal static class PutPeople
{
    public static async Task<Results<Ok<PeopleAnswer>, Problem>> PutAsync(
        VisitId visit, VisitStore visits, PeopleUploads uploads, HttpContext http, CancellationToken cancellationToken)
    {
        if (await visits.FindAsync(visit, cancellationToken) is not { } found)
        {
            return Problems.NotFound(RequestLanguage.Of(http.Request));
        }

        var language = RequestLanguage.Of(http.Request, found.Language);
        if (await RequestFile.ReadAsync(http.Request, cancellationToken) is not { } file)
        {
            return Problems.Unreadable(language, RequestFile.MissingCode, RequestFile.Missing(language));
        }

        return await uploads.UploadAsync(found, new UploadedFile(file.Name, file.Content), language, cancellationToken) switch
        {
            PeopleUploadOutcome.Kept(var answer) => TypedResults.Ok(answer),
            PeopleUploadOutcome.Refused(var code, var sentence) => Problems.Unreadable(language, code, sentence),
            _ => throw new UnreachableException(),
        };
    }
}
