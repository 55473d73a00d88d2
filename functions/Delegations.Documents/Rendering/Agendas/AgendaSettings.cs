using Delegations.Model;
using NodaTime;

namespace Delegations.Documents.Rendering.Agendas;

/// <summary>For whom, and as what, an itinerary is rendered.</summary>
public sealed record AgendaSettings
{
    public required string Title { get; init; }
    public required Audience Audience { get; init; }
    public required Language Language { get; init; }
    public required AgendaState State { get; init; }

    /// <summary>The itinerary's version, counted from 1.</summary>
    public required int Version { get; init; }

    /// <summary>The people list; says who may be named in public.</summary>
    public IReadOnlyList<Person> People { get; init; } = [];

    /// <summary>Where the newest version is to be found, shown at the foot.</summary>
    public string? PublicUrl { get; init; }

    /// <summary>When the version was published; where it is null, calendar files count from the version's number.</summary>
    public Instant? Stamp { get; init; }
}

/// <summary>How far an agenda is settled.</summary>
public enum AgendaState
{
    Preliminary,
    Final,
}
