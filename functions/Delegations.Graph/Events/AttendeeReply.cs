using NodaTime;

namespace Delegations.Graph.Events;

/// <summary>What an attendee has answered.</summary>
/// <param name="At">When; null where nobody has.</param>
/// <param name="Proposed">Another time that they would like.</param>
public sealed record AttendeeReply(string Address, ReplyKind Kind, Instant? At, Interval? Proposed);

/// <summary>The kinds of answer; what Graph may add to them later is read as none.</summary>
public enum ReplyKind
{
    None,
    Accepted,
    Tentative,
    Declined,
}
