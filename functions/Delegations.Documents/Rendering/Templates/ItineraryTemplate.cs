using Delegations.Model;
using NodaTime;

namespace Delegations.Documents.Rendering.Templates;

/// <summary>What a template is filled in with: a visit's own sessions, or examples to be overwritten.</summary>
public sealed record ItineraryTemplate
{
    public required Language Language { get; init; }
    public required string Title { get; init; }
    public string Delegation { get; init; } = "";
    public string Organiser { get; init; } = "";

    /// <summary>The zone of every session whose row names no other.</summary>
    public required DateTimeZone Zone { get; init; }
    /// <summary>How far the whole may be told; null where nobody has said.</summary>
    public Handling? Handling { get; init; }

    public required IReadOnlyList<Session> Sessions { get; init; }
    public IReadOnlyList<Leg> Legs { get; init; } = [];
    public IReadOnlyList<Stop> Stops { get; init; } = [];

    /// <summary>Whose data this is; null where the sessions are examples without ids.</summary>
    public VisitStamp? Stamp { get; init; }

    /// <summary>Whether the sessions are real ones, whose ids must come back.</summary>
    internal bool HasIds => Stamp?.Version is not null;

    /// <summary>A template with examples.</summary>
    /// <param name="language">Of headings, words and examples.</param>
    /// <param name="zone">The zone filled in.</param>
    /// <param name="day">The day of the examples.</param>
    public static ItineraryTemplate Example(Language language, DateTimeZone zone, LocalDate day) => new()
    {
        Language = language,
        Title = language.Say(en: "Example visit", fr: "Visite d’exemple", nl: "Voorbeeldbezoek", de: "Beispielbesuch"),
        Delegation = language.Say(en: "Example delegation", fr: "Délégation d’exemple", nl: "Voorbeelddelegatie", de: "Beispieldelegation"),
        Organiser = language.Say(en: "Example agency", fr: "Agence d’exemple", nl: "Voorbeeldagentschap", de: "Beispielagentur"),
        Zone = zone,
        Sessions = TemplateExamples.Of(language, zone, day),
    };

    /// <summary>The same template with a version's sessions in the place of examples.</summary>
    public ItineraryTemplate With(Itinerary itinerary) => this with
    {
        Handling = itinerary.Handling,
        Sessions = itinerary.Sessions,
        Legs = itinerary.Legs,
        Stops = itinerary.Stops,
    };
}
