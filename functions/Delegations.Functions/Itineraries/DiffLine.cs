using System.Text.Json.Serialization;
using Delegations.Model.Ids;
using Delegations.Model.Json;

namespace Delegations.Itineraries;

/// <summary>One session that differs; a side is null where the session is not there.</summary>
internal sealed record DiffLine(SessionId Session, string Title, string? Was, string? Now)
{
    public required IReadOnlyList<DiffKind> Kinds { get; init; }

    /// <summary>What differs, field by field; empty where a side is missing.</summary>
    public IReadOnlyList<FieldChange> Changes { get; init; } = [];

    /// <summary>How sure it is that both sides are the same session, from 0 to 1.</summary>
    public double Certainty { get; init; } = 1;

    /// <summary>The other sessions of a split or a merger.</summary>
    public IReadOnlyList<SessionId> Related { get; init; } = [];
}

/// <summary>A field's two values.</summary>
internal sealed record FieldChange(SessionField Field, string Was, string Now);

/// <summary>What of a session may change.</summary>
[JsonConverter(typeof(CodeConverter<SessionField>))]
internal enum SessionField
{
    Date,
    Start,
    End,
    TimeZone,
    Title,
    Place,
    Speakers,
    Hosts,
    Audience,
    Notes,
    InternalNotes,

    /// <summary>The label of the Traffic Light Protocol.</summary>
    Handling,

    /// <summary>The texts in further languages, as one.</summary>
    Translations,
}

/// <summary>What became of a session.</summary>
[JsonConverter(typeof(CodeConverter<DiffKind>))]
internal enum DiffKind
{
    Added,

    /// <summary>Gone in the version before, and back under the id it had.</summary>
    Restored,

    /// <summary>One became several: the piece most alike keeps the id.</summary>
    Split,

    /// <summary>Several became one, which keeps the id of the one most alike.</summary>
    Merged,
    Moved,
    Renamed,
    NewPlace,
    NewPeople,
    OtherChange,
    Cancelled,
    Removed,
}
