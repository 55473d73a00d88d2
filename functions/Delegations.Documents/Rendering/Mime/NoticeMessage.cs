using Delegations.Documents.Rendering.Ics;
using Delegations.Model;
using NodaTime;

namespace Delegations.Documents.Rendering.Mime;

/// <summary>A mail that changes nothing in anybody's calendar.</summary>
/// <remarks>Identifiers and times are given, never made here, so that a repeat is the same bytes.</remarks>
public abstract record NoticeMessage
{
    private NoticeMessage()
    {
    }

    public required CalendarAddress Sender { get; init; }
    public required CalendarAddress Recipient { get; init; }
    public required Language Language { get; init; }

    /// <summary>When the message was made.</summary>
    public required Instant Stamp { get; init; }

    /// <summary>The mail's Message-ID without angle brackets: <c>local@domain</c>.</summary>
    public required string MessageId { get; init; }

    /// <summary>Asks once more for an answer, without sending the entry again.</summary>
    public sealed record Reminder : NoticeMessage
    {
        public required NoticedSession Session { get; init; }
        public required Remaining Remaining { get; init; }

        /// <summary>How an answer can come back to the sender's mailbox; <see cref="Answering.Buttons"/> are those of the entry that was sent before.</summary>
        public Answering Answering { get; init; } = Answering.Buttons | Answering.Reply;

        /// <summary>The page on which the person can answer; null where there is none.</summary>
        public Uri? AnswerPage { get; init; }

        /// <summary>Whom to ask or call; empty for nobody.</summary>
        public string Contact { get; init; } = "";
    }

    /// <summary>A person's own programme of one day, on its eve.</summary>
    public sealed record Digest : NoticeMessage
    {
        public required LocalDate Day { get; init; }

        /// <summary>In the order in which they are shown; at least one.</summary>
        public required IReadOnlyList<NoticedSession> Sessions { get; init; }

        /// <summary>Whom to ask or call on the day; empty for nobody.</summary>
        public string Contact { get; init; } = "";
    }

    /// <summary>Tells a coordinator of something that needs a decision. Names the person, since coordinators may know.</summary>
    public sealed record Alert : NoticeMessage
    {
        public required AlertKind Kind { get; init; }

        /// <summary>Whom it concerns: a name, and where the name alone would not do, an address.</summary>
        public required string Person { get; init; }
        public required NoticedSession Session { get; init; }

        /// <summary>The time that somebody proposes, at the place of the session.</summary>
        public (LocalDateTime Start, LocalDateTime End)? Proposed { get; init; }

        /// <summary>What the person wrote, or why a delivery failed; empty for nothing.</summary>
        public string Detail { get; init; } = "";

        /// <summary>The page of the desk that shows it; null where the desk has no public address.</summary>
        public Uri? Desk { get; init; }
    }

    /// <summary>Tells a coordinator whose answers are missing.</summary>
    public sealed record OpenAnswers : NoticeMessage
    {
        /// <summary>The visit's name.</summary>
        public required string Visit { get; init; }

        /// <summary>In the order in which they are shown; at least one.</summary>
        public required IReadOnlyList<OpenAnswer> Answers { get; init; }

        /// <summary>The page of the desk that shows them; null where the desk has no public address.</summary>
        public Uri? Desk { get; init; }
    }

    /// <summary>Tells a coordinator that a stop's visitor list is due. Names nobody who is on it.</summary>
    public sealed record VisitorListDue : NoticeMessage
    {
        /// <summary>The visit's name.</summary>
        public required string Visit { get; init; }

        /// <summary>The stop's name.</summary>
        public required string Stop { get; init; }

        /// <summary>The last day for it.</summary>
        public required LocalDate Due { get; init; }

        /// <summary>How many days are left on the day of the mail; below 0 where it is late.</summary>
        public required int DaysLeft { get; init; }

        /// <summary>How many people are on the list.</summary>
        public required int Visitors { get; init; }

        /// <summary>How many of them have not told what the stop asks for.</summary>
        public required int Missing { get; init; }

        /// <summary>The page of the desk; null where the desk has no public address.</summary>
        public Uri? Desk { get; init; }
    }

    /// <summary>Tells a coordinator that a visit's report is still a draft.</summary>
    public sealed record ReportDraft : NoticeMessage
    {
        /// <summary>The visit's name.</summary>
        public required string Visit { get; init; }

        /// <summary>Since when it is one.</summary>
        public required LocalDate Drafted { get; init; }

        /// <summary>The page of the desk where it is released; null where the desk has no public address.</summary>
        public Uri? Desk { get; init; }
    }

    /// <summary>A link to documents of a visit, for somebody who has no account.</summary>
    public sealed record SharedDocuments : NoticeMessage
    {
        /// <summary>The visit's name.</summary>
        public required string Visit { get; init; }

        /// <summary>The page that opens: a secret of the recipient's.</summary>
        public required Uri Page { get; init; }

        /// <summary>The last day on which it opens, at the place of the visit.</summary>
        public required LocalDate Until { get; init; }

        /// <summary>Whether it takes the place of a link that somebody has said no longer opens.</summary>
        public bool IsRenewal { get; init; }

        /// <summary>Whom to ask; empty for nobody.</summary>
        public string Contact { get; init; } = "";
    }
}

/// <summary>A session, or a host's block of them, as a notice names it. Times are wall clock at the place.</summary>
public sealed record NoticedSession(string Title, LocalDateTime Start, LocalDateTime End, DateTimeZone Zone)
{
    public string Place { get; init; } = "";

    /// <summary>How to get in.</summary>
    public string EntryConditions { get; init; } = "";
}

/// <summary>What a coordinator is told of.</summary>
public enum AlertKind
{
    Declined,
    ProposedTime,

    /// <summary>A reply from somebody who was not invited: of a restricted visit, a matter of security.</summary>
    UninvitedReply,

    /// <summary>A reply by mail for whose sender nobody vouches: it counts once somebody has looked at it.</summary>
    UnverifiedReply,
    DeliveryFailed,

    /// <summary>The entry was deleted in the organiser's calendar, which tells the person that it is cancelled.</summary>
    EventDeleted,
}

/// <summary>Somebody who has not answered.</summary>
/// <param name="Person">The name.</param>
/// <param name="Session">What they are invited to.</param>
/// <param name="Reminders">How many reminders they have had.</param>
public sealed record OpenAnswer(string Person, NoticedSession Session, int Reminders);
