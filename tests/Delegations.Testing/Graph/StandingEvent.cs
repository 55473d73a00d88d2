using NodaTime;

namespace Delegations.Testing.Graph;

/// <summary>An event in a mailbox, as it is at the moment.</summary>
public sealed record StandingEvent
{
    public required string Id { get; init; }
    public required string ICalUId { get; init; }
    public required string ETag { get; init; }
    public required string? TransactionId { get; init; }
    public required string Subject { get; init; }
    public required string Html { get; init; }
    public required Instant Start { get; init; }
    public required Instant End { get; init; }
    public required string Zone { get; init; }
    public required string Location { get; init; }

    /// <summary>Responses by address.</summary>
    public required IReadOnlyDictionary<string, string> Responses { get; init; }

    /// <summary>Extended properties by their whole ids.</summary>
    public required IReadOnlyDictionary<string, string> Properties { get; init; }
}
