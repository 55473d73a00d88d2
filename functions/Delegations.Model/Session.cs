using System.Text.Json.Serialization;
using Delegations.Model.Ids;
using NodaTime;

namespace Delegations.Model;

/// <summary>One timed line of the itinerary.</summary>
public sealed record Session
{
    public required SessionId Id { get; init; }

    /// <summary>The identifier that the file itself gives, where it does.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Reference { get; init; }

    /// <summary>The day in the place's own calendar.</summary>
    public LocalDate? Date { get; init; }

    /// <summary>Wall clock at the place.</summary>
    public LocalTime? Start { get; init; }

    /// <summary>Wall clock at the place; null where the file gives no end.</summary>
    public LocalTime? End { get; init; }

    /// <summary>The day of the end, where it is not <see cref="Date"/>.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public LocalDate? EndDate { get; init; }

    /// <summary>Where the file gives no end: the start of what follows the same day.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public LocalTime? InferredEnd { get; init; }
    public required DateTimeZone TimeZone { get; init; }
    public required string Title { get; init; }

    /// <summary>Place as written; empty where the file gives none.</summary>
    public string Place { get; init; } = "";
    public StopId? Stop { get; init; }
    public LegId? Leg { get; init; }
    public IReadOnlyList<Mention> Speakers { get; init; } = [];
    public IReadOnlyList<Mention> Hosts { get; init; } = [];
    public Audience Audience { get; init; }

    /// <summary>How far the session may be told; null where the file does not say.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Handling? Handling { get; init; }

    /// <summary>Its texts in further languages, where the file gives them.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<Wording>? Wordings { get; init; }

    /// <summary>Where on the globe it is, where the file says so.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public GeoPoint? Position { get; init; }

    /// <summary>Notes for whoever may see the session.</summary>
    public string Notes { get; init; } = "";

    /// <summary>Notes that only coordinators see.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? InternalNotes { get; init; }
    public bool Cancelled { get; init; }

    /// <summary>Where the file says it: <c>Programme!A5:F5</c>, <c>table 1, row 4</c>, <c>line 12</c>.</summary>
    public required string Origin { get; init; }

    /// <summary>The local start, where day and time are known.</summary>
    [JsonIgnore]
    public LocalDateTime? LocalStart => Date is { } date && Start is { } start ? date + start : null;

    /// <summary>The local end: as given, else as inferred, else an hour after the start.</summary>
    [JsonIgnore]
    public LocalDateTime? LocalEnd => LocalStart switch
    {
        null => null,
        { } start when End is { } end => LaterOf(start, (EndDate ?? start.Date) + end),
        { } start when InferredEnd is { } end => LaterOf(start, start.Date + end),
        { } start => start.PlusHours(1),
    };

    /// <summary>The end as an instant, where it is known.</summary>
    [JsonIgnore]
    public Instant? EndInstant => LocalEnd is { } end ? PlaceTime.ToInstant(end, TimeZone) : null;

    private static LocalDateTime LaterOf(LocalDateTime start, LocalDateTime end) => end > start ? end : start.PlusHours(1);
}
