using System.Diagnostics;
using Delegations.Documents.Rendering.Ics;
using Delegations.Documents.Rendering.Mime;
using Delegations.Visits;
using NodaTime;

namespace Delegations.Invitations.Notices;

/// <summary>Makes what a notice says, out of the visit as it is now.</summary>
internal sealed class NoticeWriter(GuestNotices guests, CoordinatorNotices coordinator, ListNotices lists, IEnumerable<INoticeAuthor> others)
{
    public async Task<NoticeDraft> WriteAsync(Visit visit, Notice notice, Instant stamp, CancellationToken cancellationToken)
    {
        var head = NoticeHead.Of(visit, notice, stamp);
        var message = await (notice.Kind switch
        {
            NoticeKind.Reminder => guests.RemindAsync(visit, notice, head, cancellationToken),
            NoticeKind.Digest => guests.ShowDayAsync(visit, notice, head, cancellationToken),
            NoticeKind.Alert => coordinator.AlertAsync(visit, notice, head, cancellationToken),
            NoticeKind.OpenAnswers => coordinator.ListOpenAsync(visit, notice, head, cancellationToken),
            NoticeKind.VisitorList => lists.TellAsync(visit, notice, head, cancellationToken),
            NoticeKind.ReportDraft => Task.FromResult(coordinator.AskForReport(visit, notice, head)),
            _ => others.FirstOrDefault(author => author.Kind == notice.Kind)?.WriteAsync(visit, notice, head, cancellationToken) ?? throw new UnreachableException(),
        });
        if (message is null)
        {
            return new NoticeDraft.NotWanted();
        }

        // Graph invites addresses that no mail of ours can be written to.
        if (!CalendarAddress.IsUsable(message.Recipient.Address))
        {
            return new NoticeDraft.Unaddressable();
        }

        var forms = NoticeForms.Of(message);
        return new NoticeDraft.Written(new NoticeContent(visit.Organiser, message.Recipient, forms.Subject, forms.Text, forms.Html, forms.Mail));
    }
}

/// <summary>What became of writing a notice.</summary>
internal abstract record NoticeDraft
{
    private NoticeDraft()
    {
    }

    internal sealed record Written(NoticeContent Content) : NoticeDraft;

    /// <summary>Nobody needs it any more.</summary>
    internal sealed record NotWanted : NoticeDraft;

    /// <summary>The address cannot stand in a mail.</summary>
    internal sealed record Unaddressable : NoticeDraft;
}
