using System.Security.Cryptography;
using Delegations.Model.Ids;

namespace Delegations.Reports.Archive;

/// <summary>Tells whether a package is what was written: each file by its hash, and both manifests by the row of the visit.</summary>
internal sealed class PackageCheck(PackageStore store, ArchiveRows rows)
{
    public async Task<PackageOutcome> VerifyAsync(VisitId visit, CancellationToken cancellationToken)
    {
        var row = await rows.FindAsync(visit, cancellationToken);
        var record = await store.ReadManifestAsync(visit, PackagePart.Record, cancellationToken);
        if (row is { IsWhole: false })
        {
            return new PackageOutcome.Underway(row);
        }

        // Where the rows of the visit are gone, the manifests are all there is to go by.
        var faults = new List<PackageFault>();
        var personal = row?.Purged is null ? await store.ReadManifestAsync(visit, PackagePart.Personal, cancellationToken) : null;
        if (row is null && record is null && personal is null)
        {
            return new PackageOutcome.None();
        }

        await CheckAsync(visit, PackagePart.Record, record, row?.RecordManifest, faults, cancellationToken);
        if (row is { Purged: null } || personal is not null)
        {
            await CheckAsync(visit, PackagePart.Personal, personal, row?.PersonalManifest, faults, cancellationToken);
            if (personal?.Manifest is { } manifest && record is not null && manifest.Record != record.Sha256)
            {
                faults.Add(new PackageFault(PackagePart.Record, PackageStore.ManifestName, PackageFaultKind.Changed));
            }
        }

        return record?.Manifest is { } whole && faults.Count is 0
            ? new PackageOutcome.Whole(whole, personal?.Manifest, row)
            : new PackageOutcome.Damaged(record?.Manifest, personal?.Manifest, row, [.. faults.Distinct()]);
    }

    private async Task CheckAsync(
        VisitId visit, PackagePart part, StoredManifest? stored, string? expected, List<PackageFault> faults, CancellationToken cancellationToken)
    {
        if (stored is null || stored.Manifest is null || (expected is not null && expected != stored.Sha256))
        {
            faults.Add(new PackageFault(part, PackageStore.ManifestName, stored is null ? PackageFaultKind.Missing : PackageFaultKind.Changed));
        }

        var files = stored?.Manifest?.Files ?? [];
        foreach (var file in files)
        {
            if (await CompareAsync(visit, part, file, cancellationToken) is { } fault)
            {
                faults.Add(new PackageFault(part, file.Name, fault));
            }
        }

        // Without a manifest nothing says what belongs to it.
        if (stored?.Manifest is not null)
        {
            var known = files.Select(file => file.Name).Append(PackageStore.ManifestName).ToHashSet(StringComparer.Ordinal);
            faults.AddRange((await store.ListAsync(visit, part, cancellationToken))
                .Where(name => !known.Contains(name))
                .Select(name => new PackageFault(part, name, PackageFaultKind.Additional)));
        }
    }

    /// <summary>Reads as a stream: an attachment can have 95 MB.</summary>
    private async Task<PackageFaultKind?> CompareAsync(VisitId visit, PackagePart part, PackedEntry file, CancellationToken cancellationToken)
    {
        await using var document = await store.OpenAsync(visit, part, file.Name, cancellationToken);
        if (document is null)
        {
            return PackageFaultKind.Missing;
        }

        return document.Length == file.Bytes
            && Convert.ToHexStringLower(await SHA256.HashDataAsync(document.Content, cancellationToken)) == file.Sha256
                ? null
                : PackageFaultKind.Changed;
    }
}
