using Delegations.Invitations.Replies;
using Delegations.Visits;
using NodaTime;

namespace Delegations.Invitations.Notices;

/// <summary>What the timer does: asks for what is due, and takes up what was lost on the way.</summary>
internal sealed class NoticeRounds(VisitStore visits, NoticeViews views, NoticeDesk desk, Alerts alerts, ReplyDesk answers, NoticeTimer timer)
{
    /// <summary>How long after its last session a visit's notices are still looked after.</summary>
    private static readonly Duration Grace = Duration.FromDays(3);

    /// <summary>For so long answers are looked at again; a few rounds may be missed.</summary>
    private static readonly Duration Recent = Duration.FromHours(6);

    public async Task RunAllAsync(CancellationToken cancellationToken)
    {
        var failures = new VisitFailures(timer.Logger);
        await foreach (var visit in visits.ListAsync(cancellationToken))
        {
            await failures.RunAsync(visit.Id, () => IsLookedAfter(visit, timer.Clock.GetCurrentInstant())
                ? RunAsync(visit, cancellationToken)
                : ResumeLinksAsync(visit, cancellationToken));
        }

        failures.ThrowIfAny();
    }

    /// <summary>The number of notices that are new.</summary>
    public async Task<int> RunAsync(Visit visit, CancellationToken cancellationToken)
    {
        var (view, now, added) = (await views.ReadAsync(visit, cancellationToken), timer.Clock.GetCurrentInstant(), 0);
        foreach (var open in view.Notices.Where(notice => notice.IsOpen))
        {
            await desk.ResumeAsync(open, cancellationToken);
        }

        // An attempt cut off between the row and the alert has told nobody.
        foreach (var failed in view.Compared.Actual.Where(row => row.State is InvitationState.Failed && row.Outgoing?.Content.EndInstant > now))
        {
            await alerts.RaiseAsync(visit, Alert.OfFailure(failed), cancellationToken);
        }

        // Nor has an answer that was kept, and no more. What is older was told by a round before.
        foreach (var fact in view.Facts.Where(fact => now - fact.Recorded < Recent))
        {
            if (view.Compared.Actual.FirstOrDefault(row => row.Id == fact.Invitation) is { } row)
            {
                await answers.TellAsync(visit, row, fact, view.Facts, cancellationToken);
            }
        }

        var lists = await timer.Lists.DueAsync(visit, now, cancellationToken);
        foreach (var list in lists)
        {
            await alerts.NoteAsync(list, cancellationToken);
        }

        var toCoordinator = visit.Invitations.Coordinator is null ? [] : lists;
        foreach (var notice in new DueNotices(view, timer.Ways, now).All().Concat(toCoordinator).ExceptBy(view.Notices.Select(known => known.Id), notice => notice.Id))
        {
            added += await desk.AskAsync(notice, InvitationLimits.DelayOf(visit.Invitations.Way, added), cancellationToken) ? 1 : 0;
        }

        return added;
    }

    /// <summary>Links to documents are sent long after a visit.</summary>
    private async Task ResumeLinksAsync(Visit visit, CancellationToken cancellationToken)
    {
        foreach (var open in (await timer.Notices.ListAsync(visit.Id, cancellationToken)).Where(notice => notice is { IsOpen: true, Kind: NoticeKind.ShareLink }))
        {
            await desk.ResumeAsync(open, cancellationToken);
        }
    }

    /// <summary>Visitor lists are due also where nobody is invited by mail.</summary>
    private static bool IsLookedAfter(Visit visit, Instant now) =>
        visit is { Publication: { } publication, Progress: not VisitProgress.Archived } && !((visit.InvitedUntil ?? publication.Ends) + Grace < now);
}

/// <summary>What the hourly work on notices needs besides its stores.</summary>
internal sealed record NoticeTimer(AnswerWays Ways, VisitorLists Lists, NoticeStore Notices, IClock Clock, ILogger<NoticeRounds> Logger);
