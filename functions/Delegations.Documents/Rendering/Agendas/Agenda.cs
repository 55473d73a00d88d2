using Delegations.Model;
using Delegations.Model.Ids;
using NodaTime;

namespace Delegations.Documents.Rendering.Agendas;

/// <summary>An itinerary version as one audience may see it; renderers only lay it out.</summary>
public sealed record Agenda
{
    public required AgendaText Title { get; init; }
    public required Audience Audience { get; init; }

    /// <summary>The stop whose hosts it is for; null where it is for all of the audience.</summary>
    public StopId? Stop { get; init; }

    /// <summary>The person it is for; null where it is for all of the audience.</summary>
    public PersonId? Person { get; init; }
    public required Language Language { get; init; }

    /// <summary>The itinerary's own language: it decides which number of 03/04 is the day in what nobody translated.</summary>
    public required Language ContentLanguage { get; init; }

    /// <summary>The second language of a bilingual layout.</summary>
    public Language? Beside { get; init; }

    /// <summary>The narrowest label of what is in it: that of the document.</summary>
    public Handling Handling { get; init; }

    /// <summary>How many sessions are left out because only named members may know them; coordinators are told the number.</summary>
    public int Withheld { get; init; }
    public AgencyLook Agency { get; init; } = AgencyLook.Plain;
    public required AgendaState State { get; init; }
    public required int Version { get; init; }
    public Instant? Stamp { get; init; }
    public string? PublicUrl { get; init; }

    /// <summary>Whom to call, as the coordinator wrote it; empty for nobody, and for the public.</summary>
    public string Contact { get; init; } = "";

    /// <summary>The zone of the readers' home, where any session's clock differs from it.</summary>
    public DateTimeZone? HomeZone { get; init; }

    /// <summary>The links of a live page; null in a file.</summary>
    public AgendaOffers? Offers { get; init; }

    /// <summary>What differs from the version that the reader had; null where nobody asked.</summary>
    public AgendaChanges? Changes { get; init; }

    /// <summary>The stretches of the visit, in order; one without a name where the itinerary has no legs.</summary>
    public required IReadOnlyList<AgendaChapter> Chapters { get; init; }

    /// <summary>Sessions whose day is not known yet.</summary>
    public required IReadOnlyList<AgendaSession> Undated { get; init; }

    /// <summary>All sessions with a day, in order.</summary>
    public IEnumerable<AgendaSession> Dated => Chapters.SelectMany(chapter => chapter.Days).SelectMany(day => day.Sessions);

    /// <summary>What the audience may see of an itinerary.</summary>
    public static Agenda From(Itinerary itinerary, AgendaSettings settings) => AgendaRedaction.Apply(itinerary, settings);
}

/// <summary>A leg, or the whole visit where there are none.</summary>
public sealed record AgendaChapter(AgendaText Name, IReadOnlyList<AgendaDay> Days);

/// <summary>A day at the place.</summary>
/// <param name="Date">In the place's own calendar.</param>
/// <param name="Zone">The zone of the day's first session.</param>
/// <param name="ZoneName">That zone in the agenda's language, for people.</param>
/// <param name="Sessions">In order of time as far as it is known.</param>
public sealed record AgendaDay(LocalDate Date, DateTimeZone Zone, string ZoneName, IReadOnlyList<AgendaSession> Sessions);

/// <summary>A session as the audience may see it.</summary>
public sealed record AgendaSession
{
    public required SessionId Id { get; init; }
    public LocalDate? Date { get; init; }
    public LocalTime? Start { get; init; }

    /// <summary>The end that the file gives; null where it gives none.</summary>
    public LocalTime? End { get; init; }

    /// <summary>The day of the end, where it is another.</summary>
    public LocalDate? EndDate { get; init; }

    /// <summary>The local start, where day and time are known.</summary>
    public LocalDateTime? LocalStart { get; init; }

    /// <summary>The local end, as given or assumed, where day and time are known.</summary>
    public LocalDateTime? LocalEnd { get; init; }
    public required DateTimeZone Zone { get; init; }

    /// <summary>The zone for people, where it is not the day's.</summary>
    public string? OtherZoneName { get; init; }

    /// <summary>The start on the clocks at home, where they show another time.</summary>
    public LocalDateTime? HomeStart { get; init; }

    /// <summary>The end on the clocks at home, where <see cref="HomeStart"/> is told and the file gives an end.</summary>
    public LocalDateTime? HomeEnd { get; init; }
    public required AgendaText Title { get; init; }
    public StopId? Stop { get; init; }

    /// <summary>The stop's own name, where <see cref="Place"/> may say more, or a room; never for the public.</summary>
    public AgendaText StopName { get; init; } = AgendaText.None;
    public AgendaText Place { get; init; } = AgendaText.None;
    public string Address { get; init; } = "";

    /// <summary>Where a map shows it; null where neither address nor position is known. Opened by the reader, never by the document.</summary>
    public string? MapUrl { get; init; }

    /// <summary>Where on the globe it is, where the file says so.</summary>
    public GeoPoint? Position { get; init; }

    /// <summary>What the place asks of visitors; never for the public.</summary>
    public AgendaText EntryConditions { get; init; } = AgendaText.None;

    /// <summary>The same in the itinerary's language, for what is read out of it: deadlines must not differ between two languages.</summary>
    public string WrittenConditions { get; init; } = "";
    public IReadOnlyList<AgendaPerson> Speakers { get; init; } = [];
    public IReadOnlyList<AgendaPerson> Hosts { get; init; } = [];
    public AgendaText Notes { get; init; } = AgendaText.None;

    /// <summary>For coordinators only.</summary>
    public string InternalNotes { get; init; } = "";

    /// <summary>For coordinators only: others do not see cancelled sessions.</summary>
    public bool Cancelled { get; init; }

    /// <summary>Who else may see the session.</summary>
    public Audience Audience { get; init; }

    /// <summary>How far it may be told, where the file says so.</summary>
    public Handling? Handling { get; init; }
}

/// <summary>Somebody as the audience may know them.</summary>
/// <param name="Name">The name, or what stands for it where they may not be named.</param>
/// <param name="Detail">Function and organisation; empty where unknown or already the name.</param>
/// <param name="Email">For coordinators only.</param>
public sealed record AgendaPerson(string Name, string Detail, string? Email)
{
    /// <summary>Their house, which is also the end of <see cref="Detail"/>; empty where unknown, already the name, or part of what stands for it.</summary>
    public string Organisation { get; init; } = "";

    /// <summary>A number to call; for coordinators only.</summary>
    public string? Phone { get; init; }
}
