using Delegations.Documents.Reading;
using Delegations.Documents.Rendering.Agendas;
using Delegations.Model.Ids;
using NodaTime;

namespace Delegations.Documents.Rendering.RunSheets;

/// <summary>A place visited, and what is to be known of it.</summary>
public sealed record RunSheetStop
{
    public required StopId Id { get; init; }
    public required AgendaText Name { get; init; }
    public string Address { get; init; } = "";

    /// <summary>Where a map shows it; null where that is not known.</summary>
    public string? MapUrl { get; init; }

    /// <summary>When the delegation is there, day by day.</summary>
    public required IReadOnlyList<Presence> Presences { get; init; }

    /// <summary>Who receives the delegation.</summary>
    public required IReadOnlyList<AgendaPerson> Hosts { get; init; }

    /// <summary>What the place asks, as written.</summary>
    public AgendaText Conditions { get; init; } = AgendaText.None;

    /// <summary>What of it is understood.</summary>
    public required EntryRules Rules { get; init; }
}

/// <summary>A delegation's day at one place.</summary>
/// <param name="Date">In the place's own calendar.</param>
/// <param name="Arrival">The first start; null where no time is known.</param>
/// <param name="Departure">The last end; null where the last session has none.</param>
public sealed record Presence(LocalDate Date, LocalTime? Arrival, LocalTime? Departure)
{
    internal static Presence On(LocalDate date, IEnumerable<AgendaSession> sessions)
    {
        var timed = SessionTimes.InOrder(sessions.Where(session => session.LocalStart is not null)).ToList();
        if (timed.Count is 0)
        {
            return new Presence(date, null, null);
        }

        var last = timed.MaxBy(SessionTimes.LastInstant);
        return new Presence(date, timed[0].Start, last?.End);
    }
}
