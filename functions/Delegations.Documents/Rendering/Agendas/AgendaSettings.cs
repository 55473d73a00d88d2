using Delegations.Model;
using Delegations.Model.Ids;
using NodaTime;

namespace Delegations.Documents.Rendering.Agendas;

/// <summary>For whom, and as what, an itinerary is rendered.</summary>
public sealed record AgendaSettings
{
    public required string Title { get; init; }
    public required Audience Audience { get; init; }

    /// <summary>The stop whose hosts it is for: they see what happens at their place.</summary>
    public StopId? Stop { get; init; }

    /// <summary>The person it is for: guests see the delegation's agenda, others their own part.</summary>
    public PersonId? Person { get; init; }

    /// <summary>Those of the people list who may know what is for named members only.</summary>
    public IReadOnlyCollection<PersonId> Members { get; init; } = [];
    public required Language Language { get; init; }

    /// <summary>The second language of a bilingual layout.</summary>
    public Language? Beside { get; init; }

    /// <summary>Texts in languages that the file itself does not have.</summary>
    public Translations Translations { get; init; } = Translations.None;

    /// <summary>The zone that the readers come from; null where the times at the place say enough.</summary>
    public DateTimeZone? HomeZone { get; init; }
    public AgencyLook Agency { get; init; } = AgencyLook.Plain;

    /// <summary>Whom to call: a name and a number, as written.</summary>
    public string Contact { get; init; } = "";
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
