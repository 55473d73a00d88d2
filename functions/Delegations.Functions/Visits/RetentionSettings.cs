namespace Delegations.Visits;

/// <summary>Whether a visit's data goes by the usual rules.</summary>
internal sealed record RetentionSettings
{
    public const int LongestReason = 400;

    /// <summary>Why nothing of the visit is purged, such as a dispute; null where nobody holds it.</summary>
    public string? Hold { get; init; }
}
