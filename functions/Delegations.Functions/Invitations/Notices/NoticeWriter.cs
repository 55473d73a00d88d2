using System.Diagnostics;
using Delegations.Documents.Rendering.Mime;
using Delegations.Visits;
using NodaTime;

namespace Delegations.Invitations.Notices;

/// <summary>Makes what a notice says, out of the visit as it is now.</summary>
internal sealed class NoticeWriter(GuestNotices guests, CoordinatorNotices coordinator)
{
    /// <summary>Null where the notice is not wanted any more.</summary>
    public async Task<NoticeContent?> WriteAsync(Visit visit, Notice notice, Instant stamp, CancellationToken cancellationToken)
    {
        var head = NoticeHead.Of(visit, notice, stamp);
        var message = await (notice.Kind switch
        {
            NoticeKind.Reminder => guests.RemindAsync(visit, notice, head, cancellationToken),
            NoticeKind.Digest => guests.ShowDayAsync(visit, notice, head, cancellationToken),
            NoticeKind.Alert => coordinator.AlertAsync(visit, notice, head, cancellationToken),
            NoticeKind.OpenAnswers => coordinator.ListOpenAsync(visit, notice, head, cancellationToken),
            _ => throw new UnreachableException(),
        });
        if (message is null)
        {
            return null;
        }

        var forms = NoticeForms.Of(message);
        return new NoticeContent(visit.Organiser, message.Recipient, forms.Subject, forms.Text, forms.Html, forms.Mail);
    }
}
