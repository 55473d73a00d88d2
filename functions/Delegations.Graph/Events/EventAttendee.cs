namespace Delegations.Graph.Events;

/// <summary>Somebody to invite.</summary>
public sealed record EventAttendee(GraphAddress Mailbox, AttendeeKind Kind = AttendeeKind.Required);

/// <summary>How an attendee takes part.</summary>
public enum AttendeeKind
{
    Required,
    Optional,

    /// <summary>A room or a device.</summary>
    Resource,
}
