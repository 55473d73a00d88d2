using Delegations.Visits;
using NodaTime;

namespace Delegations.Reports;

/// <summary>Makes the newest report final: it may be shared, and will be archived. A repeat changes nothing.</summary>
internal sealed class ReportReleases(ReportStore reports, IClock clock)
{
    public Task<ReleaseOutcome> ReleaseAsync(Visit visit, CancellationToken cancellationToken) => ReleaseAsync(visit, null, cancellationToken);

    /// <param name="visit">Whose report it is.</param>
    /// <param name="read">The number of the draft that somebody has read, and no other is released; null for whichever is the newest.</param>
    /// <param name="cancellationToken">Ends the release.</param>
    public async Task<ReleaseOutcome> ReleaseAsync(Visit visit, int? read, CancellationToken cancellationToken)
    {
        if (await reports.FindLatestAsync(visit.Id, cancellationToken) is not { } report)
        {
            return new ReleaseOutcome.NoReport();
        }

        if (report.IsReleased)
        {
            return new ReleaseOutcome.Released(report);
        }

        if (read is { } number && number != report.Number)
        {
            return new ReleaseOutcome.Redrafted(report);
        }

        var released = report with { State = ReportState.Final, Released = clock.GetCurrentInstant() };
        return await reports.UpdateAsync(visit, released, VisitProgress.ReportFinal, cancellationToken) is { }
            ? new ReleaseOutcome.Released(released)
            : new ReleaseOutcome.Stale();
    }
}

/// <summary>What became of a release.</summary>
internal abstract record ReleaseOutcome
{
    private ReleaseOutcome()
    {
    }

    internal sealed record Released(Report Report) : ReleaseOutcome;

    internal sealed record NoReport : ReleaseOutcome;

    /// <summary>It is not the draft that was read.</summary>
    internal sealed record Redrafted(Report Report) : ReleaseOutcome;

    /// <summary>The visit or its report changed in between.</summary>
    internal sealed record Stale : ReleaseOutcome;
}
