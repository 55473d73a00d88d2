using Delegations.Model.Ids;
using Delegations.Visits;

namespace Delegations.Reports.Archive;

/// <summary>Keeps a row <c>archive|package</c> per visit.</summary>
internal sealed class ArchiveRows(VisitsTable table)
{
    public async Task<ArchiveRow?> FindAsync(VisitId visit, CancellationToken cancellationToken)
    {
        var rows = await table.OpenAsync(cancellationToken);
        return await rows.GetEntityIfExistsAsync(visit.Value, ArchiveRow.RowKey, cancellationToken) is { } row ? ArchiveRow.FromRow(row) : null;
    }

    /// <summary>Keeps the row where there was none; the one that stands.</summary>
    public async Task<ArchiveRow> AddOnceAsync(ArchiveRow row, CancellationToken cancellationToken)
    {
        await table.TryAddAsync(row.ToRow(), cancellationToken);
        return await FindAsync(row.Visit, cancellationToken) ?? throw new InvalidOperationException("A row of the archive vanished while it was made.");
    }

    /// <summary>Writes the changed row, or the same anew so that whoever has read it must read it again; null where somebody else wrote.</summary>
    public async Task<ArchiveRow?> UpdateAsync(ArchiveRow row, CancellationToken cancellationToken) =>
        await table.TryReplaceAsync(row.ToRow(), row.ETag, cancellationToken) is { } mark ? row with { ETag = mark } : null;
}
