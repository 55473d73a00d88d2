using Delegations.Model;
using Delegations.Model.Ids;
using Delegations.Visits;
using NodaTime;

namespace Delegations.Invitations.Notices;

/// <summary>Reminds people whom a coordinator chooses, each of each entry once a day at most.</summary>
internal sealed class HandReminders(NoticeViews views, NoticeDesk desk, AnswerWays ways, IClock clock)
{
    /// <param name="chosen">Whom; null for everybody who has not answered.</param>
    /// <param name="spoken">The language in which reasons are told.</param>
    public async Task<RemindersAnswer> RemindAsync(
        Visit visit, IReadOnlyCollection<InvitationId>? chosen, Language spoken, CancellationToken cancellationToken)
    {
        var (view, now) = (await views.ReadAsync(visit, cancellationToken), clock.GetCurrentInstant());
        var rows = view.Compared.Actual.ToDictionary(row => row.Id);
        var targets = chosen?.Distinct() ?? view.Compared.Actual.Where(row => row.IsLive).Select(row => row.Id);
        var (reminded, others) = (new List<RemindedAnswer>(), new List<NotRemindedAnswer>());
        foreach (var id in targets)
        {
            var row = rows.GetValueOrDefault(id);
            if (await RemindAsync(view, row, now, reminded.Count, cancellationToken) is { } obstacle)
            {
                others.Add(new NotRemindedAnswer(id, row?.Name, obstacle, obstacle.Say(spoken)));
            }
            else
            {
                reminded.Add(new RemindedAnswer(id, row!.Name)); // only what is there can be reminded of
            }
        }

        return new RemindersAnswer(reminded, others);
    }

    private async Task<ReminderObstacle?> RemindAsync(NoticeView view, Invitation? row, Instant now, int ahead, CancellationToken cancellationToken)
    {
        if (row is null)
        {
            return ReminderObstacle.NotFound;
        }

        if (ReminderRules.ObstacleOf(row, view.DifferenceOf(row), view.ReplyOf(row), ways.CanAnswer(view.Visit, row), now) is { } obstacle)
        {
            return obstacle;
        }

        var today = now.InZone(view.Visit.TimeZone).Date;
        var notice = Notice.Reminder(row, today, ReminderRules.CountOf(row, view.Notices) + 1, now);
        return await desk.AskAsync(notice, InvitationLimits.DelayOf(view.Visit.Invitations.Way, ahead), cancellationToken)
            ? null
            : ReminderObstacle.RemindedToday;
    }
}

/// <summary>Who is reminded, and who is not and why.</summary>
internal sealed record RemindersAnswer(IReadOnlyList<RemindedAnswer> Reminded, IReadOnlyList<NotRemindedAnswer> NotReminded);

/// <summary>Somebody who is reminded.</summary>
internal sealed record RemindedAnswer(InvitationId Id, string Name);

/// <summary>Somebody who is not.</summary>
/// <param name="Name">Null where the visit has no such invitation.</param>
/// <param name="Reason">Why, in the caller's language.</param>
internal sealed record NotRemindedAnswer(InvitationId Id, string? Name, ReminderObstacle Code, string Reason);
