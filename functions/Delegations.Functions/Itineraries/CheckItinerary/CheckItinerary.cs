using System.Diagnostics;
using Delegations.Hosting.Edge;
using Delegations.Model.Ids;
using Delegations.Visits;
using Delegations.Web;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Delegations.Itineraries;

/// <summary>
/// Reads a file and says what is in it: sessions, people, findings; with <c>visit</c>, also what it would change there. Stores nothing.
/// </summary>
internal static class CheckItinerary
{
    public static async Task<Results<Ok<CheckAnswer>, Problem>> PostAsync(
        string? visit, VisitStore visits, ItineraryChecks checks, HttpContext http, CancellationToken cancellationToken)
    {
        var found = VisitId.TryParse(visit, null, out var id) ? await visits.FindAsync(id, cancellationToken) : null;
        if (found is null && !string.IsNullOrEmpty(visit))
        {
            return Problems.NotFound(RequestLanguage.Of(http.Request));
        }

        var language = RequestLanguage.Of(http.Request, found?.Language);
        if (await RequestFile.ReadAsync(http.Request, cancellationToken) is not { } file)
        {
            return Problems.Unreadable(language, RequestFile.MissingCode, RequestFile.Missing(language));
        }

        return await checks.CheckAsync(found, new UploadedFile(file.Name, file.Content), language, cancellationToken) switch
        {
            CheckOutcome.Checked(var answer) => TypedResults.Ok(answer),
            CheckOutcome.Refused(var code, var sentence) => Problems.Unreadable(language, code, sentence),
            _ => throw new UnreachableException(),
        };
    }
}
