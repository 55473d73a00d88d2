using NodaTime;

namespace Delegations.Documents.Reading.Replies;

/// <summary>What an answer to an invitation says (RFC 5546 3.2.3, 3.2.7).</summary>
public sealed record CalendarReply
{
    /// <summary>Of the invitation that is answered.</summary>
    public required string Uid { get; init; }

    /// <summary>The bare address of who answers, in small letters, its domain in ASCII.</summary>
    public required string Attendee { get; init; }

    public required ReplyAnswer Answer { get; init; }

    /// <summary>Of the invitation as it was when it was answered; 0 where the answer does not say.</summary>
    public required int Sequence { get; init; }

    /// <summary>When the answer was made; null where it does not say, or not in UTC.</summary>
    public required Instant? Stamp { get; init; }

    /// <summary>What they wrote beside their answer; empty where they wrote nothing.</summary>
    public required string Comment { get; init; }

    /// <summary>The start that a counter-proposal proposes.</summary>
    public ProposedTime? ProposedStart { get; init; }

    /// <summary>The end that a counter-proposal proposes.</summary>
    public ProposedTime? ProposedEnd { get; init; }

    /// <summary>The From address of the mail, written as <see cref="Attendee"/> is; null for a bare calendar object, and where the mail names no sender or several.</summary>
    public string? Sender { get; init; }

    /// <summary>Whether the mail says that it comes from who answers. Anybody can write that: see <see cref="SenderTrust"/>.</summary>
    public bool SenderIsAttendee => Sender is not null && Sender.Equals(Attendee, StringComparison.Ordinal);

    /// <summary>Whether a trusted server vouches for the sender's domain.</summary>
    public SenderTrust SenderTrust { get; init; } = SenderTrust.NotTrusted;
}

/// <summary>What somebody answers.</summary>
public enum ReplyAnswer
{
    /// <summary>Nothing yet; also words that are not known (RFC 5545 3.2.12).</summary>
    NeedsAction,
    Accepted,
    Tentative,
    Declined,

    /// <summary>Somebody else is to come.</summary>
    Delegated,

    /// <summary>Another time is proposed; the invitation itself is not answered.</summary>
    CounterProposal,
}

/// <summary>Whether the sender of a mail is who the mail says.</summary>
public enum SenderTrust
{
    /// <summary>Nobody who is trusted says so: a person must look.</summary>
    NotTrusted,

    /// <summary>A trusted server checked that the mail comes from the sender's domain.</summary>
    Trusted,
}

/// <summary>A time that somebody proposes.</summary>
/// <param name="Local">As written; midnight where it is a day.</param>
/// <param name="Zone">UTC or the zone that it is written in; null where the answer does not say.</param>
/// <param name="IsDay">Whether it has no time of day.</param>
public sealed record ProposedTime(LocalDateTime Local, DateTimeZone? Zone, bool IsDay);
