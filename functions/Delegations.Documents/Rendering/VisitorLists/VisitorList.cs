using Delegations.Documents.Reading;
using Delegations.Documents.Rendering.Agendas;
using Delegations.Documents.Rendering.RunSheets;
using Delegations.Model;
using NodaTime;

namespace Delegations.Documents.Rendering.VisitorLists;

/// <summary>Who comes to one stop, as its gate asks for it.</summary>
/// <remarks>
/// What it says of the visit is what the stop's hosts may know; citizenship is told only where the stop asks for it. Answers that are
/// missing are shown in it, so that nobody sends an incomplete list by accident.
/// </remarks>
public sealed record VisitorList
{
    /// <summary>The visit there, as its hosts may know it.</summary>
    public required Agenda Agenda { get; init; }
    public required AgendaText StopName { get; init; }
    public required string Address { get; init; }

    /// <summary>When the delegation is there; empty where hosts may not know yet.</summary>
    public required IReadOnlyList<Presence> Presences { get; init; }
    public required IReadOnlyList<AgendaPerson> Hosts { get; init; }

    /// <summary>What the stop asks, as far as it is understood.</summary>
    public required EntryRules Rules { get; init; }

    /// <summary>The last day for the list; null where the stop does not say.</summary>
    public LocalDate? Due => Rules.VisitorListDue;

    /// <summary>Whether the list has a column for citizenship.</summary>
    public bool AsksCitizenship => Rules.Citizenship;

    /// <summary>In the order in which they are listed; without citizenships where the stop does not ask for them.</summary>
    public required IReadOnlyList<Visitor> Visitors { get; init; }

    /// <summary>Those whose answer is missing.</summary>
    public IReadOnlyList<Visitor> Unanswered => AsksCitizenship ? [.. Visitors.Where(visitor => visitor.Citizenship is null)] : [];

    /// <summary>For the organisations that take part, whatever the programme itself is: it names people and may say more of them.</summary>
    public Handling Handling => Agenda.Handling > Handling.Amber ? Agenda.Handling : Handling.Amber;

    /// <summary>The list of <see cref="AgendaSettings.Stop"/>; for whom the settings are made otherwise does not matter.</summary>
    /// <exception cref="ArgumentException">The itinerary has no such stop.</exception>
    public static VisitorList From(Itinerary itinerary, AgendaSettings settings)
    {
        ArgumentNullException.ThrowIfNull(itinerary);
        ArgumentNullException.ThrowIfNull(settings);
        var visit = StopVisit.AllOf(itinerary, settings.People).FirstOrDefault(known => known.Stop.Id == settings.Stop)
            ?? throw new ArgumentException("A visitor list is for a stop of the itinerary.", nameof(settings));
        var agenda = Agenda.From(itinerary, settings with { Audience = Audience.Host, Person = null });
        var stop = RunSheet.From(agenda).Stops is [var only, ..] ? only : null;
        return new VisitorList
        {
            Agenda = agenda,
            Rules = visit.Rules,
            Visitors = visit.Rules.Citizenship ? visit.Visitors : [.. visit.Visitors.Select(visitor => visitor with { Citizenship = null })],
            StopName = stop?.Name ?? new AgendaText(visit.Stop.Name),
            Address = stop?.Address ?? visit.Stop.Address ?? "",
            Presences = stop?.Presences ?? [],
            Hosts = stop?.Hosts ?? [],
        };
    }
}
