using Delegations.Model.Ids;

namespace Delegations.Reports.Archive;

/// <summary>Shows a package by its manifests, and what a comparison found.</summary>
internal sealed class PackageLook(PackageCheck check, PackageStore store, ArchiveRows rows)
{
    /// <summary>Null where there is no package.</summary>
    public async Task<ArchiveAnswer?> LookAsync(VisitId visit, bool verify, CancellationToken cancellationToken)
    {
        if (verify)
        {
            return await check.VerifyAsync(visit, cancellationToken) switch
            {
                PackageOutcome.Underway(var row) => UnderWay(row),
                PackageOutcome.Whole(var record, var personal, var row) => Answer(record, personal, row) with { Verification = new(true, []) },
                PackageOutcome.Damaged(var record, var personal, var row, var faults) =>
                    Answer(record, personal, row) with { Verification = new(false, faults) },
                _ => null,
            };
        }

        var there = await rows.FindAsync(visit, cancellationToken);
        if (there is { IsWhole: false })
        {
            return UnderWay(there);
        }

        var (kept, people) = (
            await store.ReadManifestAsync(visit, PackagePart.Record, cancellationToken),
            await store.ReadManifestAsync(visit, PackagePart.Personal, cancellationToken));
        return there is null && kept is null && people is null ? null : Answer(kept?.Manifest, people?.Manifest, there);
    }

    private static ArchiveAnswer UnderWay(ArchiveRow row) => new() { State = ArchiveState.UnderWay, Packed = row.Packed, Purge = row.Purge };

    private static ArchiveAnswer Answer(PackageManifest? record, PackageManifest? personal, ArchiveRow? row) => new()
    {
        State = ArchiveState.Archived,
        Packed = row?.Packed ?? record?.Packed ?? personal?.Packed ?? default,
        Purge = row?.Purge ?? personal?.Purge,
        Purged = row?.Purged,
        App = record?.App,
        Report = record?.Report,
        ItineraryVersion = record?.ItineraryVersion,
        Record = FilesOf(record),
        Personal = FilesOf(personal),
    };

    private static IReadOnlyList<ArchivedFile> FilesOf(PackageManifest? manifest) =>
        [.. (manifest?.Files ?? []).Select(file => new ArchivedFile(file.Name, file.ContentType, file.Bytes, file.Sha256))];
}
