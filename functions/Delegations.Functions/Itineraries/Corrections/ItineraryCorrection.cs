namespace Delegations.Itineraries.Corrections;

/// <summary>What is to change of a visit's latest itinerary, without its file; its parts are done in the order in which they stand here.</summary>
internal sealed record ItineraryCorrection
{
    /// <summary>The version that the coordinator saw: onto another one nothing is written.</summary>
    public int? Base { get; init; }

    public IReadOnlyList<SessionCorrection?>? Sessions { get; init; }
    public DayShift? Shift { get; init; }
    public IReadOnlyList<SessionAddition?>? Add { get; init; }

    /// <summary>Ids of sessions that are to stand in the itinerary no longer; one that readers should see cancelled is corrected instead.</summary>
    public IReadOnlyList<string?>? Remove { get; init; }
}

/// <summary>
/// What a session is to say, each field as the cell of a file would. Null leaves it as it is; an empty text empties a field that a
/// session can be without.
/// </summary>
internal abstract record SessionTexts
{
    public string? Date { get; init; }
    public string? Start { get; init; }
    public string? End { get; init; }

    /// <summary>Only needed where the session ends on another day and its times do not tell.</summary>
    public string? EndDate { get; init; }

    public string? Title { get; init; }
    public string? Place { get; init; }
    public string? TimeZone { get; init; }

    /// <summary><c>Name (Organisation); Name &lt;name@example.org&gt;</c></summary>
    public string? Speakers { get; init; }

    public string? Hosts { get; init; }
    public string? Audience { get; init; }
    public string? Notes { get; init; }
    public string? InternalNotes { get; init; }
}

/// <summary>Changes of one session.</summary>
internal sealed record SessionCorrection : SessionTexts
{
    /// <summary>Its id.</summary>
    public string? Session { get; init; }

    /// <summary>A cancelled session keeps its line, which says so; false takes that back.</summary>
    public bool? Cancelled { get; init; }
}

/// <summary>A new session; day, start and title are needed.</summary>
internal sealed record SessionAddition : SessionTexts;

/// <summary>“Everything after 14:00 on Tuesday 20 minutes later.”</summary>
internal sealed record DayShift
{
    /// <summary>A session is of a day, and starts at a time, on the clock of its own place.</summary>
    public string? Date { get; init; }

    /// <summary>Sessions that start then are moved too.</summary>
    public string? From { get; init; }

    /// <summary>How much later; less than nothing is earlier.</summary>
    public int? Minutes { get; init; }

    /// <summary>Moves only the sessions in this time zone: parts of a delegation may be in several on one day.</summary>
    public string? Zone { get; init; }
}
