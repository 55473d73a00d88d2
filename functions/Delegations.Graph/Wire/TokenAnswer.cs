using System.Text.Json.Serialization;

namespace Delegations.Graph.Wire;

internal sealed record TokenAnswer
{
    [JsonPropertyName("access_token")]
    public string? AccessToken { get; init; }

    [JsonPropertyName("expires_in")]
    public int? ExpiresIn { get; init; }

    /// <summary>Why there is no token.</summary>
    public string? Error { get; init; }
}
