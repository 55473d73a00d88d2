using System.Security.Cryptography;
using System.Text.Json.Serialization;
using Delegations.Model.Ids;
using NodaTime;

namespace Delegations.Model;

/// <summary>The sessions as uploaded or corrected. A version of it never changes.</summary>
public sealed record Itinerary
{
    public required SourceFile Source { get; init; }

    /// <summary>The visit's title, where the file gives one.</summary>
    public string? Title { get; init; }

    /// <summary>The language of the file's content.</summary>
    public required Language Language { get; init; }

    /// <summary>The zone of whatever names no other.</summary>
    public required DateTimeZone TimeZone { get; init; }

    /// <summary>How far the whole may be told; null where the file does not say. What a session says of itself goes before it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Handling? Handling { get; init; }
    public required IReadOnlyList<Leg> Legs { get; init; }
    public required IReadOnlyList<Stop> Stops { get; init; }

    /// <summary>In order of time as far as it is known, else in the file's order.</summary>
    public required IReadOnlyList<Session> Sessions { get; init; }
    public required IReadOnlyList<Finding> Findings { get; init; }
}

/// <summary>Where an itinerary came from.</summary>
/// <param name="Name">The file's name, without its folder.</param>
/// <param name="Format"><c>xlsx</c>, <c>docx</c>, <c>csv</c>, <c>yaml</c>, <c>json</c>: by content, not by name.</param>
/// <param name="Sha256">Of the file's bytes, lower-case hexadecimal.</param>
public sealed record SourceFile(string Name, string Format, string Sha256)
{
    /// <summary>The name by which the same bytes are known again.</summary>
    public static string HashOf(ReadOnlySpan<byte> content) => Convert.ToHexStringLower(SHA256.HashData(content));
}

/// <summary>A stretch of a visit in one place and time zone. Both days are included.</summary>
public sealed record Leg(LegId Id, string Name, DateTimeZone TimeZone, LocalDate? First, LocalDate? Last);

/// <summary>A place visited.</summary>
public sealed record Stop(StopId Id, string Name)
{
    public string? Address { get; init; }
    public LegId? Leg { get; init; }

    /// <summary>What the place asks of visitors, as written.</summary>
    public string? EntryConditions { get; init; }
}
