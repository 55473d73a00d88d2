using Delegations.Hosting.Edge;
using Delegations.Itineraries;
using Delegations.Model;
using Delegations.Model.Ids;
using Delegations.Visits;
using Delegations.Web;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Delegations.Agendas;

/// <summary>
/// Any audience, language and format of the published agenda; with <c>version</c>, a preview of that version; with <c>since</c>, what
/// differs from that one.
/// </summary>
internal static class GetAgenda
{
    public static async Task<Results<FileContentHttpResult, Problem>> GetAsync(
        VisitId visit,
        int? version,
        int? since,
        VisitStore visits,
        ItineraryStore itineraries,
        PeopleStore people,
        AgendaDocuments agendas,
        HttpContext http,
        CancellationToken cancellationToken)
    {
        if (await visits.FindAsync(visit, cancellationToken) is not { } found)
        {
            return Problems.NotFound(RequestLanguage.Of(http.Request));
        }

        var language = RequestLanguage.Of(http.Request, found.Language);
        if (AgendaQuery.Read(http.Request.Query, found, http.Request) is not { } kind)
        {
            return Problems.Invalid(language, AgendaQuery.Requirements(language));
        }

        if (await itineraries.FindAsync(visit, version ?? found.Publication?.Version, cancellationToken) is not { } shown)
        {
            return version is null ? Problems.Conflict(language, "not-published", NotPublished(language)) : Problems.NotFound(language);
        }

        if (!await IsThereAsync(visit, kind, shown, since, itineraries, people, cancellationToken))
        {
            return Problems.NotFound(language);
        }

        var content = version is null && found.Publication is { } publication
            ? await agendas.ReadPublishedAsync(found, shown, publication, kind, since, cancellationToken)
            : await agendas.PreviewAsync(found, shown, kind, since, cancellationToken);
        http.Response.Headers.ContentSecurityPolicy = Pages.DocumentPolicy(content.ToMemory().Span);
        return kind.Format is AgendaFormat.Html
            ? TypedResults.File(content.ToArray(), kind.ContentType)
            : TypedResults.File(content.ToArray(), kind.ContentType, kind.FileName);
    }

    /// <summary>A stop, a person or a version that nobody knows gets no empty agenda: somebody mistyped it.</summary>
    private static async Task<bool> IsThereAsync(
        VisitId visit, AgendaKind kind, ItineraryVersion shown, int? since, ItineraryStore itineraries, PeopleStore people, CancellationToken cancellationToken) =>
        (kind.Stop is not { } stop || shown.Itinerary.Stops.Any(known => known.Id == stop))
        && (kind.Person is not { } person || (await people.ReadAsync(visit, cancellationToken)).People.Any(known => known.Id == person))
        && (since is not { } number || await itineraries.FindAsync(visit, number, cancellationToken) is not null);

    private static string NotPublished(Language language) => language.Say(
        en: "No agenda is published yet. Publish one, or add “version” to see a preview.",
        fr: "Aucun programme n’est encore publié. Publiez-en un, ou ajoutez « version » pour un aperçu.",
        nl: "Er is nog geen agenda gepubliceerd. Publiceer er een, of voeg “version” toe voor een voorbeeld.",
        de: "Es ist noch kein Programm veröffentlicht. Veröffentlichen Sie eines, oder ergänzen Sie „version“ für eine Vorschau.");
}
