using Delegations.Hosting.Edge;
using Delegations.Model;
using Delegations.Model.Ids;
using Delegations.Visits;
using Delegations.Web;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Delegations.Itineraries;

/// <summary>A workbook or document to write an itinerary in; with <c>visit</c>, that visit's own, to be changed and sent back.</summary>
internal static class GetTemplate
{
    public static async Task<Results<FileContentHttpResult, Problem>> GetAsync(
        string? format, string? lang, string? visit, VisitStore visits, ItineraryTemplates templates, HttpContext http, CancellationToken cancellationToken)
    {
        var language = RequestLanguage.Of(http.Request);
        if (!QueryWords.TryRead(format, out TemplateFormat? writtenAs) || (!string.IsNullOrEmpty(lang) && !Language.TryParse(lang, out _)))
        {
            return Problems.Invalid(language, Requirements(language));
        }

        if (string.IsNullOrEmpty(visit))
        {
            return templates.Example(language, writtenAs ?? TemplateFormat.Xlsx).ToAnswer();
        }

        // A visit's sessions are not for any cache on the way.
        http.Response.Headers.CacheControl = "no-store";
        return VisitId.TryParse(visit, null, out var id) && await visits.FindAsync(id, cancellationToken) is { } found
            ? (await templates.OfAsync(found, RequestLanguage.Of(http.Request, found.Language), writtenAs ?? TemplateFormat.Xlsx, cancellationToken)).ToAnswer()
            : Problems.NotFound(language);
    }

    private static string Requirements(Language language) => language.Say(
        en: "“format” is xlsx or docx; “lang” is en, fr, nl or de.",
        fr: "« format » vaut xlsx ou docx ; « lang » vaut en, fr, nl ou de.",
        nl: "“format” is xlsx of docx; “lang” is en, fr, nl of de.",
        de: "„format“ ist xlsx oder docx; „lang“ ist en, fr, nl oder de.");
}
