using Delegations.Visits;
using NodaTime;

namespace Delegations.Reports;

/// <summary>Makes the newest report final: it may be shared, and will be archived. A repeat changes nothing.</summary>
internal sealed class ReportReleases(VisitStore visits, ReportStore reports, ReportDocuments documents, ReportVersions versions, IClock clock)
{
    public Task<ReleaseOutcome> ReleaseAsync(Visit visit, CancellationToken cancellationToken) => ReleaseAsync(visit, (int?)null, cancellationToken);

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

        if (visit.Publication is { } publication && !await versions.IsCurrentAsync(visit, publication, report, cancellationToken))
        {
            // What was read is no longer so: somebody asked not to be named, or a session was corrected.
            var material = await versions.MaterialOfAsync(visit, report, cancellationToken);
            return await versions.WriteAsync(visit, report, material, report.State, cancellationToken) switch
            {
                null => new ReleaseOutcome.Stale(),
                var redrafted when read is null && await visits.FindAsync(visit.Id, cancellationToken) is { } again => await ReleaseAsync(again, redrafted, cancellationToken),
                var redrafted => new ReleaseOutcome.Redrafted(redrafted),
            };
        }

        return await ReleaseAsync(visit, report, cancellationToken);
    }

    /// <summary>Documents first, then the row that makes them final.</summary>
    private async Task<ReleaseOutcome> ReleaseAsync(Visit visit, Report report, CancellationToken cancellationToken)
    {
        await documents.KeepAsync(visit.Id, report, cancellationToken);
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

    /// <summary>It is not the draft that was read, or what it told is no longer so: here is the present one.</summary>
    internal sealed record Redrafted(Report Report) : ReleaseOutcome;

    /// <summary>The visit or its report changed in between.</summary>
    internal sealed record Stale : ReleaseOutcome;
}
