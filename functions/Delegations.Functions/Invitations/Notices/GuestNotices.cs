using Delegations.Documents.Rendering.Ics;
using Delegations.Documents.Rendering.Mime;
using Delegations.Invitations.Replies;
using Delegations.Visits;
using NodaTime;

namespace Delegations.Invitations.Notices;

/// <summary>Words notices to people who are invited; null where the notice is not wanted any more.</summary>
internal sealed class GuestNotices(InvitationStore invitations, VisitComparison comparison, ReplyStore replies, NoticeViews views, AnswerWays ways, IClock clock)
{
    /// <summary>A reminder that could not leave for so long waits for the next one instead.</summary>
    private static readonly Duration Late = Duration.FromDays(1);

    /// <summary>To nobody who has answered meanwhile, or whose entry has been taken away, is changing or has begun.</summary>
    public async Task<NoticeMessage?> RemindAsync(Visit visit, Notice notice, NoticeHead head, CancellationToken cancellationToken)
    {
        var now = clock.GetCurrentInstant();
        if (notice is not { Invitation: { } id } || now - notice.Created > Late
            || await invitations.FindAsync(visit.Id, id, cancellationToken) is not { Sent: { } sent } row)
        {
            return null;
        }

        var difference = (await comparison.CompareAsync(visit, row, cancellationToken)).Difference;

        var reply = CurrentReply.Of(row, await replies.ListAsync(visit.Id, id, cancellationToken));
        if (ReminderRules.ObstacleOf(row, difference, reply, ways.CanAnswer(visit, row), now) is not null || row.AskedAt != notice.Asked)
        {
            return null;
        }

        var days = Period.DaysBetween(now.InZone(visit.TimeZone).Date, sent.Start.Date);
        return new NoticeMessage.Reminder
        {
            Sender = head.Sender,
            Recipient = new CalendarAddress(row.Name, row.Address),
            Language = sent.Language,
            Stamp = head.Stamp,
            MessageId = head.MessageId,
            Session = NoticeHead.SessionOf(sent),
            Remaining = new Remaining(Math.Max(0, days), notice.Number, Math.Max(notice.Number, visit.Invitations.ReminderDays.Count)),
            Answering = ways.Of(visit),
            AnswerPage = ways.PageOf(row),
            Contact = sent.Contact ?? visit.Invitations.Contact,
        };
    }

    /// <summary>What is published for the day, whoever has declined it all, or whose day has begun, apart.</summary>
    public async Task<NoticeMessage?> ShowDayAsync(Visit visit, Notice notice, NoticeHead head, CancellationToken cancellationToken)
    {
        if (!visit.Invitations.Digest || notice is not { Day: { } day, Invitation: { } id })
        {
            return null;
        }

        var view = await views.ReadAsync(visit, cancellationToken);
        if (view.Compared.Actual.FirstOrDefault(row => row.Id == id) is not { } one
            || view.DayEntries()[(one.Address.ToUpperInvariant(), day)].ToList() is not [var first, ..] entries
            || first.Content.StartInstant <= clock.GetCurrentInstant())
        {
            return null;
        }

        return new NoticeMessage.Digest
        {
            Sender = head.Sender,
            Recipient = new CalendarAddress(first.Row.Name, first.Row.Address),
            Language = first.Content.Language,
            Stamp = head.Stamp,
            MessageId = head.MessageId,
            Day = day,
            Sessions = [.. entries.Select(entry => NoticeHead.SessionOf(entry.Content))],
            Contact = first.Content.Contact ?? visit.Invitations.Contact,
        };
    }
}
