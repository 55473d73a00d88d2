using System.Text.Json.Serialization;

namespace Delegations.Documents.Rendering.Agendas.Exchange;

/// <summary>The shape of <see cref="JsonAgenda"/>; docs/agenda-json.md tells it to those who read the file.</summary>
internal sealed record AgendaDocument
{
    /// <summary>Raised when a member changes its meaning or goes; further members may come without it.</summary>
    public int Format { get; } = 1;
    public required IReadOnlyList<ToldText> Title { get; init; }
    public required string Audience { get; init; }
    public string? Stop { get; init; }
    public string? Person { get; init; }
    public required string Language { get; init; }
    public string? Beside { get; init; }
    public required WrittenLabel Handling { get; init; }
    public int? Withheld { get; init; }
    public required WrittenAgency Agency { get; init; }
    public required string State { get; init; }
    public required int Version { get; init; }
    public string? Published { get; init; }
    public string? Url { get; init; }
    public string? Contact { get; init; }
    public WrittenZone? HomeZone { get; init; }
    public WrittenChanges? Changes { get; init; }
    public required IReadOnlyList<WrittenChapter> Chapters { get; init; }
    public required IReadOnlyList<WrittenSession> Undated { get; init; }
}

/// <summary>A text in one language (ISO 639-1).</summary>
internal sealed record ToldText(string Language, string Text);

/// <summary><c>TLP:GREEN</c>, and what it asks of readers, in the agenda's language.</summary>
internal sealed record WrittenLabel(string Label, string Meaning);

internal sealed record WrittenAgency(string Name, string Accent)
{
    public WrittenLogo? Logo { get; init; }
}

/// <param name="Content">The picture's bytes in Base64.</param>
internal sealed record WrittenLogo(string MediaType, int Width, int Height, string Content);

/// <param name="Id">Of the zone database: <c>Europe/Brussels</c>.</param>
/// <param name="Name">For people, in the agenda's language.</param>
internal sealed record WrittenZone(string Id, string Name);

internal sealed record WrittenChanges(int Since, IReadOnlyList<WrittenChange> Changes);

internal sealed record WrittenChange(string Kind, string Session, IReadOnlyList<ToldText> Title, string Was, string Now);

internal sealed record WrittenChapter(IReadOnlyList<ToldText> Name, IReadOnlyList<WrittenDay> Days);

internal sealed record WrittenDay(string Date, WrittenZone Zone, IReadOnlyList<WrittenSession> Sessions);

internal sealed record WrittenSession
{
    public required string Id { get; init; }
    public required string Uid { get; init; }
    public string? Date { get; init; }
    public string? Start { get; init; }
    public string? End { get; init; }
    public string? EndDate { get; init; }
    public required string Zone { get; init; }
    public string? OtherZoneName { get; init; }
    public string? StartsAt { get; init; }
    public string? EndsAt { get; init; }
    public bool? EndAssumed { get; init; }
    public string? HomeStart { get; init; }
    public string? HomeEnd { get; init; }
    public required IReadOnlyList<ToldText> Title { get; init; }
    public string? Stop { get; init; }
    public required IReadOnlyList<ToldText> Place { get; init; }
    public string? Address { get; init; }
    public WrittenPosition? Position { get; init; }
    public string? MapUrl { get; init; }
    public required IReadOnlyList<ToldText> EntryConditions { get; init; }
    public required IReadOnlyList<WrittenPerson> Speakers { get; init; }
    public required IReadOnlyList<WrittenPerson> Hosts { get; init; }
    public required IReadOnlyList<ToldText> Notes { get; init; }
    public string? InternalNotes { get; init; }
    public bool Cancelled { get; init; }
    public required string Audience { get; init; }
    public WrittenLabel? Handling { get; init; }
}

/// <summary>In degrees; north and east are positive.</summary>
internal sealed record WrittenPosition(double Latitude, double Longitude);

internal sealed record WrittenPerson(string Name, string? Detail, string? Email, string? Phone);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    GenerationMode = JsonSourceGenerationMode.Metadata | JsonSourceGenerationMode.Serialization)]
[JsonSerializable(typeof(AgendaDocument))]
internal sealed partial class AgendaJsonContext : JsonSerializerContext;
