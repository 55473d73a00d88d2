using Delegations.Model;
using NodaTime;

namespace Delegations.Documents.Reading.Interpreting;

/// <summary>A session as its own line gives it, before the lines around it are taken into account.</summary>
internal sealed record SessionDraft
{
    public required string Origin { get; init; }

    /// <summary>Sessions of one list: only those can explain one another's times.</summary>
    public required int List { get; init; }
    public required string Title { get; init; }
    public required DateTimeZone Zone { get; init; }

    /// <summary>Whether the line, its sheet or its leg names the zone, so that the place need not.</summary>
    public bool ZoneKnown { get; init; }
    public string? Reference { get; init; }
    public LocalDate? Date { get; init; }
    public LocalDate? EndDate { get; init; }
    public LocalTime? Start { get; init; }
    public LocalTime? End { get; init; }

    /// <summary>Written by what may be a twelve-hour clock, without am or pm.</summary>
    public bool HalfUnclear { get; init; }
    public string Place { get; init; } = "";
    public string? StopName { get; init; }
    public string? Address { get; init; }
    public string? EntryConditions { get; init; }
    public string? Leg { get; init; }
    public IReadOnlyList<Mention> Speakers { get; init; } = [];
    public IReadOnlyList<Mention> Hosts { get; init; } = [];
    public Audience Audience { get; init; }
    public string Notes { get; init; } = "";
    public string? InternalNotes { get; init; }
    public bool Cancelled { get; init; }

    /// <summary>How long the way to it takes, where the file says so.</summary>
    public Duration? Transfer { get; init; }

    /// <summary>Where on the globe it is, where the file says so.</summary>
    public GeoPoint? Position { get; init; }

    /// <summary>How far it may be told, where its own line says so.</summary>
    public Handling? Handling { get; init; }

    /// <summary>Its texts in further languages; null where the file gives none.</summary>
    public IReadOnlyList<Wording>? Wordings { get; init; }
}
