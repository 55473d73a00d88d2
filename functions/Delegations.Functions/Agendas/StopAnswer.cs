using Delegations.Documents.Rendering.VisitorLists;
using Delegations.Hosting.Edge;
using Delegations.Model;
using Delegations.Model.Ids;
using Delegations.Web;
using NodaTime;

namespace Delegations.Agendas;

/// <summary>A stop as the API shows it to coordinators.</summary>
internal sealed record StopAnswer
{
    public required StopId Id { get; init; }
    public required string Name { get; init; }
    public string? Address { get; init; }

    /// <summary>The days on which the visit is there.</summary>
    public required IReadOnlyList<LocalDate> Days { get; init; }

    /// <summary>What it asks of visitors, as written.</summary>
    public string? EntryConditions { get; init; }

    /// <summary>What of it is understood.</summary>
    public required StopRules Rules { get; init; }

    /// <summary>The last day for the visitor list; null where none is asked for, or no day is known.</summary>
    public LocalDate? Due { get; init; }

    /// <summary>How many people its visitor list names.</summary>
    public required int Visitors { get; init; }

    /// <summary>How many of them have not told what it asks for.</summary>
    public required int OpenAnswers { get; init; }

    public static StopAnswer From(StopVisit visit) => new()
    {
        Id = visit.Stop.Id,
        Name = visit.Stop.Name,
        Address = visit.Stop.Address,
        Days = visit.Days,
        EntryConditions = visit.Stop.EntryConditions,
        Rules = new StopRules(visit.Rules.VisitorList, visit.Rules.Papers, visit.Rules.Citizenship, visit.Rules.Escort, visit.Rules.NoCameras),
        Due = visit.Rules.VisitorListDue,
        Visitors = visit.Visitors.Count,
        OpenAnswers = visit.Unanswered,
    };

    public static Problem NoItinerary(Language language) => Problems.Conflict(language, "no-itinerary", language.Say(
        en: "This visit has no itinerary yet. Upload one; its stops come with it.",
        fr: "Cette visite n’a pas encore de programme. Envoyez-en un ; ses arrêts en font partie.",
        nl: "Dit bezoek heeft nog geen programma. Upload er een; de haltes horen erbij.",
        de: "Dieser Besuch hat noch kein Programm. Laden Sie eines hoch; seine Stationen gehören dazu."));
}

/// <summary>What a stop asks, as far as its entry conditions are understood.</summary>
internal sealed record StopRules(bool VisitorList, bool Papers, bool Citizenship, bool Escort, bool NoCameras);
