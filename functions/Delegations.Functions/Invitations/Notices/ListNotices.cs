using Delegations.Documents.Rendering.Ics;
using Delegations.Documents.Rendering.Mime;
using Delegations.Visits;
using Delegations.Web;
using NodaTime;

namespace Delegations.Invitations.Notices;

/// <summary>Words notices of visitor lists that are due; null where the notice is not wanted any more, or nobody is to be told.</summary>
internal sealed class ListNotices(VisitorLists lists, PublicAddress address, IClock clock)
{
    /// <summary>One that could not leave for so long says what the next one says better.</summary>
    private static readonly Duration Late = Duration.FromDays(1);

    public async Task<NoticeMessage?> TellAsync(Visit visit, Notice notice, NoticeHead head, CancellationToken cancellationToken)
    {
        var now = clock.GetCurrentInstant();
        if (visit.Invitations.Coordinator is not { } coordinator || now - notice.Created > Late || notice is not { Stop: { } id, Day: { } due }
            || await lists.FindAsync(visit, id, due, cancellationToken) is not { } stop)
        {
            return null;
        }

        return new NoticeMessage.VisitorListDue
        {
            Sender = head.Sender,
            Recipient = new CalendarAddress("", coordinator),
            Language = visit.Language,
            Stamp = head.Stamp,
            MessageId = head.MessageId,
            Visit = visit.Name,
            Stop = stop.Stop.Name,
            Due = due,
            DaysLeft = Period.DaysBetween(now.InZone(visit.TimeZone).Date, due),
            Visitors = stop.Visitors.Count,
            Missing = stop.Unanswered,
            Desk = address.Of($"/desk/visits/{visit.Id}") is { } desk ? new Uri(desk) : null,
        };
    }
}
