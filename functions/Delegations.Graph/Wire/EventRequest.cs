namespace Delegations.Graph.Wire;

/// <summary>The body of a creation or a change; what is null is not written.</summary>
internal sealed record EventRequest
{
    public string? Subject { get; init; }
    public BodyRequest? Body { get; init; }
    public DateTimeTimeZone? Start { get; init; }
    public DateTimeTimeZone? End { get; init; }
    public LocationPart? Location { get; init; }
    public IReadOnlyList<AttendeeRequest>? Attendees { get; init; }
    public string? ShowAs { get; init; }
    public bool? ResponseRequested { get; init; }
    public bool? AllowNewTimeProposals { get; init; }
    public bool? HideAttendees { get; init; }
    public bool? IsReminderOn { get; init; }
    public int? ReminderMinutesBeforeStart { get; init; }
    public bool? IsOnlineMeeting { get; init; }
    public string? OnlineMeetingProvider { get; init; }
    public string? TransactionId { get; init; }
    public required IReadOnlyList<ExtendedProperty> SingleValueExtendedProperties { get; init; }
}

internal sealed record BodyRequest(string ContentType, string Content);

internal sealed record DateTimeTimeZone(string? DateTime, string? TimeZone);

internal sealed record LocationPart(string? DisplayName);

internal sealed record AttendeeRequest(EmailAddress EmailAddress, string Type);

internal sealed record EmailAddress(string? Address, string? Name);

internal sealed record ExtendedProperty(string? Id, string? Value);

internal sealed record CancelRequest(string? Comment);
