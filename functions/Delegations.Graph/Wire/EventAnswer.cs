using System.Text.Json;
using System.Text.Json.Serialization;

namespace Delegations.Graph.Wire;

/// <summary>An event as Graph writes it: anything may be missing.</summary>
internal sealed record EventAnswer
{
    public string? Id { get; init; }

    [JsonPropertyName("iCalUId")]
    public string? ICalUId { get; init; }

    [JsonPropertyName("@odata.etag")]
    public string? ETag { get; init; }

    /// <summary>Stands where the event is gone.</summary>
    [JsonPropertyName("@removed")]
    public JsonElement? Removed { get; init; }

    public string? Subject { get; init; }
    public DateTimeTimeZone? Start { get; init; }
    public DateTimeTimeZone? End { get; init; }
    public LocationPart? Location { get; init; }
    public BodyAnswer? Body { get; init; }
    public bool? IsCancelled { get; init; }
    public bool? IsDraft { get; init; }
    public string? TransactionId { get; init; }
    public IReadOnlyList<AttendeeAnswer?>? Attendees { get; init; }
    public IReadOnlyList<ExtendedProperty?>? SingleValueExtendedProperties { get; init; }
}

internal sealed record BodyAnswer(string? Content);

internal sealed record AttendeeAnswer(EmailAddress? EmailAddress, ReplyAnswer? Status, ProposedAnswer? ProposedNewTime);

internal sealed record ReplyAnswer(string? Response, string? Time);

internal sealed record ProposedAnswer(DateTimeTimeZone? Start, DateTimeTimeZone? End);

internal sealed record EventListAnswer
{
    public IReadOnlyList<EventAnswer?>? Value { get; init; }

    [JsonPropertyName("@odata.nextLink")]
    public string? NextLink { get; init; }

    [JsonPropertyName("@odata.deltaLink")]
    public string? DeltaLink { get; init; }
}
