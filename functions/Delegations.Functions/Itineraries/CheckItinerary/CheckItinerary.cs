using System.Diagnostics;
using Delegations.Documents.Reading;
using Delegations.Hosting.Edge;
using Delegations.Model;
using Delegations.Web;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Delegations.Itineraries;

/// <summary>Reads a file and says what is in it; stores nothing.</summary>
internal static class CheckItinerary
{
    public static async Task<Results<Ok<Itinerary>, Problem>> PostAsync(HttpContext http, CancellationToken cancellationToken)
    {
        var language = RequestLanguage.Of(http.Request);
        if (await RequestFile.ReadAsync(http.Request, cancellationToken) is not { } file)
        {
            return Problems.Unreadable(language, RequestFile.MissingCode, RequestFile.Missing(language));
        }

        return ItineraryReader.Read(file.Content, new ReadOptions { FileName = file.Name, Language = language }) switch
        {
            ItineraryOutcome.Read(var itinerary) => TypedResults.Ok(itinerary),
            ItineraryOutcome.Unreadable(var code, var sentence) => Problems.Unreadable(language, code, sentence),
            _ => throw new UnreachableException(),
        };
    }
}
