using Delegations.Model;
using NodaTime;

namespace Delegations.Documents.Rendering.Ics;

/// <summary>One calendar message to one person about one entry: all that its file and its mail are made of.</summary>
/// <remarks>Identifiers and times are given, never made here, so that a repeat is the same bytes.</remarks>
public sealed record CalendarMessage
{
    public required CalendarMethod Method { get; init; }

    /// <summary>The same in every message about the entry; names nobody and no host (RFC 7986 section 5.3).</summary>
    public required string Uid { get; init; }

    /// <summary>The revision (RFC 5545 section 3.8.7.4); above 0 the mail calls itself an update.</summary>
    public required int Sequence { get; init; }

    /// <summary>When the message was made; written to the second, so two messages of one entry need two seconds.</summary>
    public required Instant Stamp { get; init; }

    /// <summary>Wall clock at the place.</summary>
    public required LocalDateTime Start { get; init; }

    /// <summary>Wall clock at the place, after <see cref="Start"/>.</summary>
    public required LocalDateTime End { get; init; }

    public required DateTimeZone Zone { get; init; }
    public required string Summary { get; init; }
    public string Location { get; init; } = "";

    /// <summary>Plain text; becomes the description of the entry and the body of the mail.</summary>
    public string Description { get; init; } = "";

    /// <summary>Whether the agenda is still preliminary.</summary>
    public bool Tentative { get; init; }

    /// <summary>The mailbox that sends and reads the answers.</summary>
    public required CalendarAddress Organizer { get; init; }

    /// <summary>The one person written to; nobody sees the other guests.</summary>
    public required CalendarAddress Attendee { get; init; }

    public AttendeeRole Role { get; init; }
    public ParticipationStatus ParticipationStatus { get; init; }

    /// <summary>Whether answers that a calendar or a mail program sends to the organiser are read back; only then are they asked for.</summary>
    public bool AsksForReply { get; init; } = true;

    /// <summary>The language of the mail's own words.</summary>
    public required Language Language { get; init; }

    /// <summary>The mail's Message-ID without angle brackets: <c>local@domain</c>.</summary>
    public required string MessageId { get; init; }

    /// <summary>Of a cancellation: the entry goes on, but without this person (RFC 5546 section 3.2.5).</summary>
    public bool WithdrawnForAttendeeOnly { get; init; }
}

/// <summary>What a calendar message does (RFC 5546 section 1.4).</summary>
public enum CalendarMethod
{
    /// <summary>Invites or updates.</summary>
    Request,

    /// <summary>Takes back.</summary>
    Cancel,
}

/// <summary>How much somebody is needed (RFC 5545 section 3.2.16).</summary>
public enum AttendeeRole
{
    Required,
    Optional,
}

/// <summary>What is known of somebody's answer (RFC 5545 section 3.2.12).</summary>
public enum ParticipationStatus
{
    NeedsAction,
    Accepted,
    Tentative,
    Declined,
}
