using Delegations.Visits;
using NodaTime;

namespace Delegations.Reports;

/// <summary>Writes the first report of visits that are over, and writes it anew while it is a draft and anything that it is made of changes.</summary>
internal sealed class ReportDrafts(VisitStore visits, ReportStore reports, ReportVersions versions, ReportTimers timers)
{
    public async Task DraftDueAsync(CancellationToken cancellationToken)
    {
        var failures = new VisitFailures(timers.Logger);
        await foreach (var visit in visits.ListAsync(cancellationToken))
        {
            if (visit is { Progress: VisitProgress.Open or VisitProgress.ReportDrafted, Publication.Ends: { } ends } && ends <= timers.Clock.GetCurrentInstant())
            {
                await failures.RunAsync(visit.Id, () => DraftAsync(visit, cancellationToken));
            }
        }

        failures.ThrowIfAny();
    }

    /// <summary>What is in review is not changed under those who read it; whoever releases it is told what changed since.</summary>
    private async Task DraftAsync(Visit visit, CancellationToken cancellationToken)
    {
        var former = await reports.FindLatestAsync(visit.Id, cancellationToken);
        if (former is null or { State: ReportState.Draft })
        {
            var material = await versions.MaterialOfAsync(visit, former, cancellationToken);
            await versions.WriteAsync(visit, former, material, ReportState.Draft, cancellationToken);
        }
    }
}

/// <summary>What the hourly work on reports needs besides its stores.</summary>
internal sealed record ReportTimers(IClock Clock, ILogger<ReportDrafts> Logger);
