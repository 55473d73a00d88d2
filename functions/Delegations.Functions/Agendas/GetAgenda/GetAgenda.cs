using Delegations.Hosting.Edge;
using Delegations.Itineraries;
using Delegations.Model;
using Delegations.Model.Ids;
using Delegations.Visits;
using Delegations.Web;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Delegations.Agendas;

/// <summary>Any audience, language and format of the published agenda; with <c>version</c>, a preview of that version.</summary>
internal static class GetAgenda
{
    public static async Task<Results<FileContentHttpResult, Problem>> GetAsync(
        VisitId visit,
        string? audience,
        string? format,
        int? version,
        VisitStore visits,
        ItineraryStore itineraries,
        AgendaStore agendas,
        HttpContext http,
        CancellationToken cancellationToken)
    {
        if (await visits.FindAsync(visit, cancellationToken) is not { } found)
        {
            return Problems.NotFound(RequestLanguage.Of(http.Request));
        }

        var language = RequestLanguage.Of(http.Request, found.Language);
        if (!QueryWords.TryRead(audience, out Audience? seenBy) || !QueryWords.TryRead(format, out AgendaFormat? writtenAs))
        {
            return Problems.Invalid(language, Requirements(language));
        }

        if (await itineraries.FindAsync(visit, version ?? found.Publication?.Version, cancellationToken) is not { } shown)
        {
            return Problems.Conflict(language, "not-published", NotPublished(language));
        }

        var kind = new AgendaKind(seenBy ?? Audience.Public, language, writtenAs ?? AgendaFormat.Html);
        var content = version is null && found.Publication is { } publication
            ? await agendas.ReadPublishedAsync(found, shown, publication, kind, cancellationToken)
            : await agendas.PreviewAsync(found, shown, kind, cancellationToken);
        http.Response.Headers.ContentSecurityPolicy = Pages.DocumentPolicy;
        return TypedResults.File(content.ToArray(), kind.ContentType);
    }

    private static string Requirements(Language language) => language.Say(
        en: "“audience” is public, delegation, host or internal; “format” is html or ics.",
        fr: "« audience » vaut public, delegation, host ou internal ; « format » vaut html ou ics.",
        nl: "“audience” is public, delegation, host of internal; “format” is html of ics.",
        de: "„audience“ ist public, delegation, host oder internal; „format“ ist html oder ics.");

    private static string NotPublished(Language language) => language.Say(
        en: "No agenda is published yet. Publish one, or add “version” to see a preview.",
        fr: "Aucun programme n’est encore publié. Publiez-en un, ou ajoutez « version » pour un aperçu.",
        nl: "Er is nog geen agenda gepubliceerd. Publiceer er een, of voeg “version” toe voor een voorbeeld.",
        de: "Es ist noch kein Programm veröffentlicht. Veröffentlichen Sie eines, oder ergänzen Sie „version“ für eine Vorschau.");
}
