using Delegations.Itineraries;
using Delegations.Model.Ids;
using Delegations.Storage.Tables;
using Delegations.Visits;
using NodaTime;

namespace Delegations.Reports.Archive;

/// <summary>
/// Packs a visit whose report is final. First a row says that it is being packed; then the parts are laid out; then the row says whose
/// layout it is, on the state that was read before; then that layout is copied where it stays, each manifest last; and one transaction
/// says that the visit is archived. Cut off anywhere, or done by two at once, it ends in one package.
/// </summary>
internal sealed class VisitArchive(PackedVisits visits, ArchiveRows rows, PackageLayout layout, PackageWriter writer, ArchiveClock time)
{
    private const int MostTries = 5;

    /// <summary>Packs the visit where its report is final; does nothing where that is done or not due.</summary>
    /// <exception cref="InvalidOperationException">Others change the visit all the time: the queue tries again.</exception>
    public async Task ArchiveAsync(VisitId id, CancellationToken cancellationToken)
    {
        for (var tries = 0; tries < MostTries; tries++)
        {
            if (await visits.FindAsync(id, cancellationToken) is not { } packed)
            {
                await writer.ClearAsync(id, cancellationToken);
                return;
            }

            if (await LaidOutAsync(packed, cancellationToken) is { } row && await WriteAsync(packed, row, cancellationToken))
            {
                await writer.ClearAsync(id, cancellationToken);
                return;
            }
        }

        throw new InvalidOperationException("The visit was changed by others each time that it was to be archived.");
    }

    /// <summary>The row with a layout to its name; null where somebody else wrote it meanwhile.</summary>
    private async Task<ArchiveRow?> LaidOutAsync(PackedVisit packed, CancellationToken cancellationToken)
    {
        var (visit, now) = (packed.Visit.Id, time.Clock.GetCurrentInstant());
        var begun = new ArchiveRow { Visit = visit, Run = "", Packed = now, Purge = now + time.Options.PersonalPart };
        var row = await rows.AddOnceAsync(begun, cancellationToken);
        if (row.Run.Length > 0)
        {
            return row;
        }

        var laidOut = begun with { Run = OpaqueId.Random(), ETag = row.ETag };
        await layout.LayAsync(packed, laidOut, cancellationToken);
        return await rows.UpdateAsync(laidOut, cancellationToken);
    }

    private async Task<bool> WriteAsync(PackedVisit packed, ArchiveRow row, CancellationToken cancellationToken)
    {
        if (row.IsWhole)
        {
            // Nobody packs a visit twice: one that is said to be final once more has its package.
            return await visits.EndAsync(packed, Replacing(row), cancellationToken);
        }

        if (await writer.WriteAsync(row, cancellationToken) is not { } written)
        {
            return false;
        }

        return await visits.EndAsync(packed, Replacing(row with { RecordManifest = written.Record, PersonalManifest = written.Personal }), cancellationToken);
    }

    private static TableTransactionAction Replacing(ArchiveRow row) => new(TableTransactionActionType.UpdateReplace, row.ToRow(), row.ETag);
}

/// <summary>When packages are made, and for how long.</summary>
internal sealed record ArchiveClock(IClock Clock, ArchiveOptions Options);

/// <summary>Reads what is to be packed, and says that it was.</summary>
internal sealed class PackedVisits(VisitStore visits, ReportStore reports, ItineraryStore itineraries)
{
    /// <summary>Null where the report is not final, or the visit is archived already.</summary>
    public async Task<PackedVisit?> FindAsync(VisitId id, CancellationToken cancellationToken) =>
        await visits.FindAsync(id, cancellationToken) is { Progress: VisitProgress.ReportFinal, Publication: { } publication } visit
        && await reports.FindLatestAsync(id, cancellationToken) is { State: ReportState.Final } report
        && await itineraries.FindAsync(id, report.ItineraryVersion, cancellationToken) is { } version

            // The agendas that belong to the report, although another version may have been published since.
            ? new PackedVisit(visit, report, version, publication with { Version = report.ItineraryVersion })
            : null;

    /// <summary>Together with the package's row; false where any of it changed meanwhile.</summary>
    public async Task<bool> EndAsync(PackedVisit packed, TableTransactionAction package, CancellationToken cancellationToken) =>
        await reports.UpdateAsync(packed.Visit, packed.Report with { State = ReportState.Archived }, VisitProgress.Archived, [package], cancellationToken) is not null;
}
