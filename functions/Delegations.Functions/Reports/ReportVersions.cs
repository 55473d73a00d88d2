using Delegations.Agendas;
using Delegations.Documents.Rendering.Reports;
using Delegations.Visits;
using NodaTime;

namespace Delegations.Reports;

/// <summary>Writes versions of a report: a first draft, one that follows what changed, one with what a coordinator added.</summary>
internal sealed class ReportVersions(VisitStore visits, ReportStore reports, ReportFactsReader reader, IClock clock)
{
    /// <summary>Others write to a visit's row too; that often they are waited for.</summary>
    private const int MostTries = 6;

    /// <summary>Whether the present facts are still those of a version.</summary>
    public async Task<bool> IsCurrentAsync(Visit visit, Publication publication, Report report, CancellationToken cancellationToken)
    {
        var material = await MaterialOfAsync(visit, report, cancellationToken);
        return await reader.ReadAsync(visit, publication, material, cancellationToken) is not { } facts || IsOf(visit, facts, report);
    }

    /// <summary>What coordinators added to a version.</summary>
    public async Task<ReportMaterial> MaterialOfAsync(Visit visit, Report? report, CancellationToken cancellationToken) =>
        report is not null && await reports.ReadFactsAsync(visit.Id, report, cancellationToken) is { } facts ? facts.Material : ReportMaterial.None;

    /// <summary>
    /// The present facts as a version after the former one, or the former itself where nothing differs. Null where the visit is not published, or
    /// somebody else wrote a version meanwhile.
    /// </summary>
    /// <param name="former">The newest version, not released; null before the first.</param>
    public async Task<Report?> WriteAsync(Visit visit, Report? former, ReportMaterial material, ReportState state, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < MostTries && visit.Publication is { } publication; attempt++)
        {
            if (await reader.ReadAsync(visit, publication, material, cancellationToken) is not { } facts)
            {
                return null;
            }

            if (former is not null && former.State == state && IsOf(visit, facts, former))
            {
                return former;
            }

            if (await AddAsync(visit, former, facts, state, cancellationToken) is { } written)
            {
                return written;
            }

            // A release keeps the number: only the row's own mark tells that it is still what was read.
            if ((await reports.FindLatestAsync(visit.Id, cancellationToken))?.ETag != former?.ETag
                || await visits.FindAsync(visit.Id, cancellationToken) is not { } again)
            {
                return null;
            }

            visit = again;
        }

        return null;
    }

    /// <summary>Whether a version was made of the same facts, for the same languages.</summary>
    private static bool IsOf(Visit visit, ReportFacts facts, Report report) =>
        ReportFacts.HashOf(facts.ToJson()) == report.Facts && AgendaDocuments.LanguagesOf(visit).SequenceEqual(report.Languages);

    /// <summary>Facts first, then the row that makes them a version: what is cut off is simply done again.</summary>
    private async Task<Report?> AddAsync(Visit visit, Report? former, ReportFacts facts, ReportState state, CancellationToken cancellationToken)
    {
        var number = (former?.Number ?? 0) + 1;
        var report = new Report
        {
            Number = number,
            State = state,
            ItineraryVersion = facts.ItineraryVersion,
            Languages = AgendaDocuments.LanguagesOf(visit),
            Drafted = clock.GetCurrentInstant(),
            Facts = await reports.PutFactsAsync(visit.Id, number, facts, cancellationToken),
        };
        return await reports.AddAsync(visit, report, VisitProgress.ReportDrafted, cancellationToken) is null
            ? null
            : await reports.FindLatestAsync(visit.Id, cancellationToken);
    }
}
