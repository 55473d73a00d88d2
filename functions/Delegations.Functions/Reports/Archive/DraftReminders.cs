using Delegations.Invitations.Notices;
using Delegations.Visits;
using NodaTime;

namespace Delegations.Reports.Archive;

/// <summary>Reminds the coordinator of a report that nobody releases: after two weeks, and then once a week at most.</summary>
internal sealed class DraftReminders(ReportStore reports, NoticeStore notices, NoticeDesk desk, ArchiveClock time)
{
    private static readonly Duration Week = Duration.FromDays(7);

    public async Task RemindAsync(Visit visit, CancellationToken cancellationToken)
    {
        var now = time.Clock.GetCurrentInstant();
        if (visit is not { Progress: VisitProgress.ReportDrafted, Invitations.Coordinator: not null }
            || await reports.FindLatestAsync(visit.Id, cancellationToken) is not { IsReleased: false } report
            || now - report.Drafted < time.Options.Draft)
        {
            return;
        }

        var before = (await notices.ListAsync(visit.Id, cancellationToken)).Where(notice => notice.Kind is NoticeKind.ReportDraft).ToList();
        foreach (var open in before.Where(notice => notice.IsOpen))
        {
            // Nobody else looks after notices so long after a visit.
            await desk.ResumeAsync(open, cancellationToken);
        }

        if (!before.Exists(notice => now - notice.Created < Week))
        {
            var drafted = report.Drafted.InZone(visit.TimeZone).Date;
            var number = before.Count(notice => notice.Day == drafted) + 1;
            await desk.AskAsync(Notice.ReportDraft(visit.Id, drafted, number, now), Duration.Zero, cancellationToken);
        }
    }
}
