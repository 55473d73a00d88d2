using Delegations.Documents.Rendering.Templates;
using Delegations.Model;
using Delegations.Visits;
using Microsoft.AspNetCore.Http.HttpResults;
using NodaTime;

namespace Delegations.Itineraries;

/// <summary>Makes templates: with examples, or with a visit's own sessions under the ids that they keep.</summary>
internal sealed class ItineraryTemplates(ItineraryStore itineraries, IClock clock)
{
    /// <summary>Examples lie ahead, so that nobody sends what is over.</summary>
    private const int DaysAhead = 28;

    private static readonly DateTimeZone UsualZone = DateTimeZoneProviders.Tzdb["Europe/Brussels"];

    public TemplateFile Example(Language language, TemplateFormat format) =>
        Write(ItineraryTemplate.Example(language, UsualZone, ExampleDay(UsualZone)), format);

    /// <summary>The latest version's sessions; examples where the visit has none yet.</summary>
    public async Task<TemplateFile> OfAsync(Visit visit, Language language, TemplateFormat format, CancellationToken cancellationToken)
    {
        var latest = await itineraries.FindAsync(visit.Id, visit.LatestVersion, cancellationToken);
        var template = ItineraryTemplate.Example(language, visit.TimeZone, ExampleDay(visit.TimeZone)) with
        {
            Title = visit.Name,
            Delegation = "",
            Organiser = visit.Organiser.Name,
            Stamp = new VisitStamp(visit.Id, latest?.Number),
        };
        return Write(latest is null ? template : template.With(latest.Itinerary), format);
    }

    /// <summary>A version as a workbook: in its own language and zone, with all that it says; the same version gives the same bytes.</summary>
    public static byte[] WorkbookOf(Visit visit, ItineraryVersion version) => WorkbookTemplate.Render(new ItineraryTemplate
    {
        Language = version.Itinerary.Language,
        Title = version.Itinerary.Title ?? visit.Name,
        Organiser = visit.Organiser.Name,
        Zone = version.Itinerary.TimeZone,
        Sessions = [],
        Stamp = new VisitStamp(visit.Id, version.Number),
    }.With(version.Itinerary));

    private static TemplateFile Write(ItineraryTemplate template, TemplateFormat format)
    {
        var language = template.Language;
        var name = language.Say(en: "itinerary", fr: "itineraire", nl: "programma", de: "programm");
        return format is TemplateFormat.Docx
            ? new TemplateFile($"{name}.docx", DocumentTemplate.ContentType, DocumentTemplate.Render(template))
            : new TemplateFile($"{name}.xlsx", WorkbookTemplate.ContentType, WorkbookTemplate.Render(template));
    }

    private LocalDate ExampleDay(DateTimeZone zone) =>
        clock.GetCurrentInstant().InZone(zone).Date.PlusDays(DaysAhead).Next(IsoDayOfWeek.Monday);
}

/// <summary>What a template can be written as.</summary>
internal enum TemplateFormat
{
    Xlsx,
    Docx,
}

/// <summary>A template as a file to download.</summary>
internal sealed record TemplateFile(string Name, string ContentType, byte[] Content)
{
    public FileContentHttpResult ToAnswer() => TypedResults.File(Content, ContentType, Name);
}
