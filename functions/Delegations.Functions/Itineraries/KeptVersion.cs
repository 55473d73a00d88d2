using NodaTime;

namespace Delegations.Itineraries;

/// <summary>A version as the list of a visit's versions has it.</summary>
internal sealed record KeptVersion
{
    public required int Number { get; init; }

    /// <summary>When it was sent in, or the correction was.</summary>
    public required Instant Uploaded { get; init; }

    /// <summary>Of its file: <c>xlsx</c>.</summary>
    public required string Format { get; init; }
    public required int Sessions { get; init; }
    public required int Errors { get; init; }
    public required int Warnings { get; init; }

    /// <summary>The version that it corrected; null where a file was sent in.</summary>
    public int? Corrects { get; init; }
}
