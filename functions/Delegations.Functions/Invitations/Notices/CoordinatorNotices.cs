using System.Diagnostics;
using Delegations.Documents.Rendering.Ics;
using Delegations.Documents.Rendering.Mime;
using Delegations.Invitations.Replies;
using Delegations.Visits;
using Delegations.Web;
using NodaTime;
using WordedKind = Delegations.Documents.Rendering.Mime.AlertKind;

namespace Delegations.Invitations.Notices;

/// <summary>Words notices to the visit's coordinator; null where the notice is not wanted any more, or nobody is to be told.</summary>
internal sealed class CoordinatorNotices(InvitationStore invitations, ReplyStore replies, NoticeViews views, PublicAddress address, IClock clock)
{
    /// <summary>A list that could not leave for so long is another one by now.</summary>
    private static readonly Duration Late = Duration.FromDays(1);

    public async Task<NoticeMessage?> AlertAsync(Visit visit, Notice notice, NoticeHead head, CancellationToken cancellationToken)
    {
        if (visit.Invitations.Coordinator is not { } coordinator || notice is not { Alert: { } kind, Invitation: { } id }
            || await invitations.FindAsync(visit.Id, id, cancellationToken) is not { } row || (row.Sent ?? row.Outgoing?.Content) is not { } entry)
        {
            return null;
        }

        var facts = await replies.ListAsync(visit.Id, id, cancellationToken);
        if (!IsStillSo(kind, notice, row, facts) || (kind is AlertKind.Deleted && await IsToGoAsync(visit, row, cancellationToken)))
        {
            return null;
        }

        var fact = facts.FirstOrDefault(known => known.Key == notice.Cause);
        return new NoticeMessage.Alert
        {
            Sender = head.Sender,
            Recipient = new CalendarAddress("", coordinator),
            Language = visit.Language,
            Stamp = head.Stamp,
            MessageId = head.MessageId,
            Kind = ToWorded(kind),
            Person = kind is AlertKind.Stranger && fact?.OnBehalf is { Length: > 0 } stranger ? stranger : row.Name,
            Session = NoticeHead.SessionOf(kind is AlertKind.Failed ? row.Outgoing?.Content ?? entry : entry),
            Detail = kind is AlertKind.Failed
                ? row.Reason?.Say(visit.Language) ?? ""
                : string.Join('\n', new[] { fact?.Proposal ?? "", fact?.Note ?? "" }.Where(line => line.Length > 0)),
            Desk = DeskOf(visit),
        };
    }

    public async Task<NoticeMessage?> ListOpenAsync(Visit visit, Notice notice, NoticeHead head, CancellationToken cancellationToken)
    {
        var now = clock.GetCurrentInstant();
        if (visit.Invitations.Coordinator is not { } coordinator || now - notice.Created > Late)
        {
            return null;
        }

        var view = await views.ReadAsync(visit, cancellationToken);
        if (view.OpenAt(now) is not { Count: > 0 } open)
        {
            return null;
        }

        return new NoticeMessage.OpenAnswers
        {
            Sender = head.Sender,
            Recipient = new CalendarAddress("", coordinator),
            Language = visit.Language,
            Stamp = head.Stamp,
            MessageId = head.MessageId,
            Visit = visit.Name,
            Answers = [.. open.Select(row => new OpenAnswer(row.Name, NoticeHead.SessionOf(row.Sent!), RemindersOf(row, view.Notices)))], // what was not sent is not open
            Desk = DeskOf(visit),
        };
    }

    /// <summary>Not wanted once the report is released.</summary>
    public NoticeMessage? AskForReport(Visit visit, Notice notice, NoticeHead head) =>
        visit.Invitations.Coordinator is { } coordinator && visit.Progress is VisitProgress.ReportDrafted && notice.Day is { } drafted
            && clock.GetCurrentInstant() - notice.Created <= Late
            ? new NoticeMessage.ReportDraft
            {
                Sender = head.Sender,
                Recipient = new CalendarAddress("", coordinator),
                Language = visit.Language,
                Stamp = head.Stamp,
                MessageId = head.MessageId,
                Visit = visit.Name,
                Drafted = drafted,
                Desk = address.Of($"/desk/visits/{visit.Id}/report") is { } desk ? new Uri(desk) : null,
            }
            : null;

    /// <summary>Somebody may have thought better of it, and what failed may have been sent since.</summary>
    private static bool IsStillSo(AlertKind kind, Notice notice, Invitation row, IReadOnlyList<ReplyFact> facts) => kind switch
    {
        AlertKind.Declined => facts.Count is 0 || CurrentReply.Of(row, facts) is { IsStale: false, Status: ReplyStatus.Declined },
        AlertKind.Deleted => !row.IsTakenBack && row.Entry?.Id == notice.Cause,
        AlertKind.Failed => row.State is InvitationState.Failed && Alert.OfFailure(row).Cause == notice.Cause,
        _ => true,
    };

    /// <summary>Whoever deleted the event by hand did what the programme says, only sooner than a cancellation that is held.</summary>
    private async Task<bool> IsToGoAsync(Visit visit, Invitation row, CancellationToken cancellationToken) =>
        (await views.ReadAsync(visit, cancellationToken)).DifferenceOf(row) is { Kind: DifferenceKind.Cancel };

    private static int RemindersOf(Invitation row, IReadOnlyList<Notice> notices) => notices.Count(notice =>
        notice is { Kind: NoticeKind.Reminder, State: NoticeState.Sent or NoticeState.Unknown } && notice.Invitation == row.Id);

    private Uri? DeskOf(Visit visit) => address.Of($"/desk/visits/{visit.Id}") is { } desk ? new Uri(desk) : null;

    private static WordedKind ToWorded(AlertKind kind) => kind switch
    {
        AlertKind.Declined => WordedKind.Declined,
        AlertKind.Proposal => WordedKind.ProposedTime,
        AlertKind.Stranger => WordedKind.UninvitedReply,
        AlertKind.AwaitsLook => WordedKind.UnverifiedReply,
        AlertKind.Failed => WordedKind.DeliveryFailed,
        AlertKind.Deleted => WordedKind.EventDeleted,
        _ => throw new UnreachableException(),
    };
}
