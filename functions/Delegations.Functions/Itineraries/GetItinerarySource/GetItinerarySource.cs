using Delegations.Documents.Rendering.Templates;
using Delegations.Hosting.Edge;
using Delegations.Model;
using Delegations.Model.Ids;
using Delegations.Web;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Delegations.Itineraries;

/// <summary>The file that a version came from, to go on with: as it was sent in, or the workbook that a correction made.</summary>
internal static class GetItinerarySource
{
    public static async Task<Results<FileContentHttpResult, Problem>> GetAsync(
        VisitId visit, int version, ItineraryStore itineraries, HttpContext http, CancellationToken cancellationToken)
    {
        if (await itineraries.FindAsync(visit, version, cancellationToken) is not { Itinerary.Source: var source }
            || await itineraries.ReadSourceAsync(visit, version, cancellationToken) is not { } content)
        {
            return Problems.NotFound(RequestLanguage.Of(http.Request));
        }

        http.Response.Headers.ContentSecurityPolicy = Pages.DocumentPolicy(content.ToMemory().Span);
        return TypedResults.File(content.ToArray(), ContentTypeOf(source), NameOf(source));
    }

    /// <summary>What no program is to open by itself is only bytes.</summary>
    private static string ContentTypeOf(SourceFile source) => source.Format switch
    {
        "xlsx" => WorkbookTemplate.ContentType,
        "docx" => DocumentTemplate.ContentType,
        "csv" => "text/csv",
        "ics" => "text/calendar",
        "json" => "application/json",
        _ => "application/octet-stream",
    };

    /// <summary>The name it was sent under, which tells a workbook with macros from one without; a nameless one gets its format's ending.</summary>
    private static string NameOf(SourceFile source) => Path.HasExtension(source.Name) ? source.Name : $"{source.Name}.{source.Format}";
}
