namespace Delegations.Visits;

/// <summary>What a caller may set of how a visit invites; null leaves a setting as it is.</summary>
internal sealed record InvitationSettingsRequest
{
    public DeliveryWay? Way { get; init; }
    public bool? HoldTouchUps { get; init; }
    public int? QuietMinutes { get; init; }
    public string? Guests { get; init; }
    public string? Contact { get; init; }

    /// <summary>Empty for nobody.</summary>
    public string? Coordinator { get; init; }
    public IReadOnlyList<int>? ReminderDays { get; init; }
    public bool? Digest { get; init; }
    public bool? OnlineMeetings { get; init; }
}
