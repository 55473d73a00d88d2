using System.Text.Json.Serialization;
using Azure;
using Delegations.Model.Ids;
using Delegations.Model.Json;
using NodaTime;
using NodaTime.Text;

namespace Delegations.Invitations.Notices;

/// <summary>A mail without a calendar entry: what it is for, and how far it is. Its words are made when it leaves.</summary>
internal sealed record Notice
{
    /// <summary>Follows from kind, person and occasion: the same occasion has one row however often it is seen.</summary>
    public required NoticeId Id { get; init; }
    public required VisitId Visit { get; init; }
    public required NoticeKind Kind { get; init; }

    /// <summary>The invitation it is about, and of what goes to guests the address it goes to; null where it is about many.</summary>
    public InvitationId? Invitation { get; init; }

    /// <summary>Of a visitor list: the stop that asks for it.</summary>
    public StopId? Stop { get; init; }

    /// <summary>Of a reminder and a list of open answers the day it is due, of a programme the day it shows, of a visitor list the last day for it, of a draft its own.</summary>
    public LocalDate? Day { get; init; }

    /// <summary>Of an alert: what happened.</summary>
    public AlertKind? Alert { get; init; }

    /// <summary>Of an alert: the key of the answer or of the message. Of a link to documents: the share's id.</summary>
    public string Cause { get; init; } = "";

    /// <summary>Of a reminder: the stamp of the message that asked.</summary>
    public Instant? Asked { get; init; }

    /// <summary>Of a reminder: which one it is since that message, from 1. Of a link to documents: which one it is of its share.</summary>
    public int Number { get; init; }
    public required Instant Created { get; init; }
    public required NoticeState State { get; init; }

    /// <summary>The mail under way, or the last one made: a repeat sends exactly this.</summary>
    public OutgoingNotice? Outgoing { get; init; }

    /// <summary>When the queue was last told; null when nothing waits there.</summary>
    public Instant? QueuedAt { get; init; }

    /// <summary>Not to be tried before, by the outside's wish.</summary>
    public Instant? NotBefore { get; init; }

    /// <summary>Why it waits or failed.</summary>
    public DeliveryReason? Reason { get; init; }

    /// <summary>How often in a row it was not taken.</summary>
    public int Failures { get; init; }
    public ETag ETag { get; init; }

    /// <summary>Whether anything is still to be done about it.</summary>
    [JsonIgnore]
    public bool IsOpen => State is NoticeState.Pending or NoticeState.Sending;

    public static Notice Reminder(Invitation invitation, LocalDate today, int number, Instant now) => new()
    {
        Id = NoticeId.Derive(invitation.Visit.Value, "reminder", invitation.Id.Value, LocalDatePattern.Iso.Format(today)),
        Visit = invitation.Visit,
        Kind = NoticeKind.Reminder,
        Invitation = invitation.Id,
        Day = today,
        Asked = invitation.AskedAt,
        Number = number,
        Created = now,
        State = NoticeState.Pending,
    };

    /// <summary>Two spellings of one person share an address: one mailbox gets one programme.</summary>
    public static Notice Digest(Invitation one, LocalDate day, Instant now) => new()
    {
        Id = NoticeId.Derive(one.Visit.Value, "digest", one.Address.ToUpperInvariant(), LocalDatePattern.Iso.Format(day)),
        Visit = one.Visit,
        Kind = NoticeKind.Digest,
        Invitation = one.Id,
        Day = day,
        Created = now,
        State = NoticeState.Pending,
    };

    public static Notice OfAlert(VisitId visit, Alert alert, Instant now) => new()
    {
        Id = NoticeId.Derive(visit.Value, "alert", alert.Kind.ToString(), alert.Invitation.Value, alert.Cause),
        Visit = visit,
        Kind = NoticeKind.Alert,
        Invitation = alert.Invitation,
        Alert = alert.Kind,
        Cause = alert.Cause,
        Created = now,
        State = NoticeState.Pending,
    };

    /// <summary>Another day makes another notice: who was told of the former one must hear of it.</summary>
    public static Notice VisitorList(VisitId visit, StopId stop, LocalDate due, ListMoment moment, Instant now) => new()
    {
        Id = NoticeId.Derive(visit.Value, "visitor-list", stop.Value, LocalDatePattern.Iso.Format(due), moment.ToString()),
        Visit = visit,
        Kind = NoticeKind.VisitorList,
        Stop = stop,
        Day = due,
        Created = now,
        State = NoticeState.Pending,
    };

    /// <summary>The day is that of the draft. Two timers at once count the same number, and so ask for one mail.</summary>
    public static Notice ReportDraft(VisitId visit, LocalDate drafted, int number, Instant now) => new()
    {
        Id = NoticeId.Derive(visit.Value, "report-draft", LocalDatePattern.Iso.Format(drafted), $"{number}"),
        Visit = visit,
        Kind = NoticeKind.ReportDraft,
        Day = drafted,
        Number = number,
        Created = now,
        State = NoticeState.Pending,
    };

    public static Notice OpenAnswers(VisitId visit, LocalDate today, Instant now) => new()
    {
        Id = NoticeId.Derive(visit.Value, "open-answers", LocalDatePattern.Iso.Format(today)),
        Visit = visit,
        Kind = NoticeKind.OpenAnswers,
        Day = today,
        Created = now,
        State = NoticeState.Pending,
    };

    public static Notice ShareLink(NoticeId id, VisitId visit, ShareId share, int number, Instant now) => new()
    {
        Id = id,
        Visit = visit,
        Kind = NoticeKind.ShareLink,
        Cause = share.Value,
        Number = number,
        Created = now,
        State = NoticeState.Pending,
    };
}

/// <summary>What a mail without an entry is for.</summary>
[JsonConverter(typeof(CodeConverter<NoticeKind>))]
internal enum NoticeKind
{
    /// <summary>Asks once more for an answer.</summary>
    Reminder,

    /// <summary>A person's programme of one day, on its eve.</summary>
    Digest,

    /// <summary>Tells the coordinator of something to decide.</summary>
    Alert,

    /// <summary>Tells the coordinator whose answers are missing.</summary>
    OpenAnswers,

    /// <summary>Tells the coordinator that a stop's visitor list is due.</summary>
    VisitorList,

    /// <summary>Tells the coordinator that the report is still a draft, so that the visit is not archived.</summary>
    ReportDraft,
    /// <summary>A link to documents of the visit, for the recipient that is recorded with it.</summary>
    ShareLink,
}

/// <summary>How far a notice is.</summary>
[JsonConverter(typeof(CodeConverter<NoticeState>))]
internal enum NoticeState
{
    Pending,
    Sending,
    Sent,

    /// <summary>It cannot be sent.</summary>
    Failed,

    /// <summary>It may have left and may not have; the outside could not recognise a repeat, so there is none.</summary>
    Unknown,

    /// <summary>Nobody needed it any more when its turn came.</summary>
    Dropped,
}

/// <summary>A mail as decided before the outside call.</summary>
/// <param name="Stamp">Its date, in whole seconds.</param>
/// <param name="Content">Names the document with all its bytes.</param>
/// <param name="Since">When the call to the outside began.</param>
/// <param name="Call">The queue message whose handling makes the call.</param>
internal sealed record OutgoingNotice(Instant Stamp, string Content, Instant Since, string? Call)
{
    private static readonly InstantPattern KeyTime = InstantPattern.CreateWithInvariantCulture("uuuuMMdd't'HHmmss'z'");

    /// <summary>The same for a true repeat only: what surely did not leave is made anew, with another stamp.</summary>
    public static string KeyOf(NoticeId id, Instant stamp) => $"{id}-{KeyTime.Format(stamp)}";
}
