using Delegations.Documents.Rendering.Agendas;
using Delegations.Documents.Rendering.VisitorLists;
using Delegations.Hosting.Edge;
using Delegations.Itineraries;
using Delegations.Model;
using Delegations.Model.Ids;
using Delegations.Visits;
using Delegations.Web;
using Microsoft.AspNetCore.Http.HttpResults;
using NodaTime;

namespace Delegations.Agendas;

/// <summary>Who comes to a stop, as a file for its gate: of the published version, else of the newest. Made anew each time, and never kept.</summary>
internal static class GetVisitorList
{
    public static async Task<Results<FileContentHttpResult, Problem>> GetAsync(
        VisitId visit,
        StopId stop,
        VisitStore visits,
        ItineraryStore itineraries,
        AgendaWriter writer,
        IClock clock,
        HttpContext http,
        CancellationToken cancellationToken)
    {
        if (await visits.FindAsync(visit, cancellationToken) is not { } found)
        {
            return Problems.NotFound(RequestLanguage.Of(http.Request));
        }

        var spoken = RequestLanguage.Of(http.Request, found.Language);
        if (FormatOf(http.Request.Query["format"]) is not { } format)
        {
            return Problems.Invalid(spoken, Requirements(spoken));
        }

        if (await itineraries.FindAsync(visit, found.Publication?.Version ?? found.LatestVersion, cancellationToken) is not { } version)
        {
            return StopAnswer.NoItinerary(spoken);
        }

        if (version.Itinerary.Stops.All(known => known.Id != stop))
        {
            return Problems.NotFound(spoken);
        }

        var language = AgendaQuery.LanguageOf(http.Request, found);
        var issue = found.Publication is { } publication
            ? AgendaIssue.Of(publication)
            : new AgendaIssue(AgendaState.Preliminary, clock.GetCurrentInstant(), IsPublished: false);
        var list = writer.ListVisitors(await writer.ReadAsync(found, cancellationToken), version, issue, stop, language);
        var content = format is AgendaFormat.Docx ? DocxVisitorList.Render(list) : XlsxVisitorList.Render(list);
        return TypedResults.File(content, format.ContentType(), $"visitor-list.{stop}.{language.Code}.{format.Extension()}");
    }

    private static AgendaFormat? FormatOf(string? word) => word?.ToLowerInvariant() switch
    {
        null or "" or "xlsx" => AgendaFormat.Xlsx,
        "docx" => AgendaFormat.Docx,
        _ => null,
    };

    private static string Requirements(Language language) => language.Say(
        en: "“format” is xlsx or docx; “lang” is en, fr, nl, de or ru.",
        fr: "« format » vaut xlsx ou docx ; « lang » vaut en, fr, nl, de ou ru.",
        nl: "“format” is xlsx of docx; “lang” is en, fr, nl, de of ru.",
        de: "„format“ ist xlsx oder docx; „lang“ ist en, fr, nl, de oder ru.");
}
