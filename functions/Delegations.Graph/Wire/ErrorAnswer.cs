using System.Text.Json.Serialization;

namespace Delegations.Graph.Wire;

/// <summary>A refusal; its message is not read, because it may repeat addresses.</summary>
internal sealed record ErrorAnswer(ErrorDetail? Error);

internal sealed record ErrorDetail
{
    public string? Code { get; init; }

    [JsonPropertyName("@event.existingEventId")]
    public string? ExistingEventId { get; init; }
}
