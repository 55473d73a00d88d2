using System.Text.Json;
using Delegations.Hosting.Edge;
using Delegations.Model;
using Delegations.Model.Ids;
using Delegations.Retention.Exporting;
using Delegations.Web;

namespace Delegations.Retention;

/// <summary>All that is kept of one person over all visits, as JSON or as a page to read.</summary>
internal static class ExportPerson
{
    private const string This = "this";

    public static async Task<IResult> GetAsync(
        VisitId visit, PersonId person, string? format, string? only, PersonExports exports, HttpContext http, CancellationToken cancellationToken)
    {
        var language = RequestLanguage.Of(http.Request);
        if (format is not (null or "json" or "html") || only is not (null or This))
        {
            return Problems.Invalid(language, Requirements(language));
        }

        if (await exports.ReadAsync(visit, person, only is This, cancellationToken) is not { } export)
        {
            return Problems.NotFound(language);
        }

        // Its address names nobody, and neither does the file.
        http.Response.Headers.CacheControl = "no-store";
        return format is "html"
            ? View.Of<ExportView>(export.Language, (nameof(ExportView.Model), ExportModel.Of(export)))
            : TypedResults.File(JsonSerializer.SerializeToUtf8Bytes(export, ExportJson.Readable.PersonExport), "application/json", $"person-{person}.json");
    }

    private static string Requirements(Language language) => language.Say(
        en: "“format” is json or html; “only” is this, or left out for all visits.",
        fr: "« format » vaut json ou html ; « only » vaut this, ou est omis pour toutes les visites.",
        nl: "“format” is json of html; “only” is this, of ontbreekt voor alle bezoeken.",
        de: "„format“ ist json oder html; „only“ ist this oder fehlt für alle Besuche.");
}
