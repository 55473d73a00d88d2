using Delegations.Model.Ids;
using NodaTime;

namespace Delegations.Reports.Archive;

/// <summary>
/// The part of a package that names people. Somebody is erased from it by rewriting each of its files; it is purged as a whole. What is
/// only being packed is rewritten as well, and an archiver that has read it before has to read it again.
/// </summary>
internal sealed class PersonalPart(PackageStore store, ArchiveRows rows, IClock clock)
{
    /// <summary>
    /// Gives every file of the personal part to <paramref name="change"/>, keeps what it gives back (null removes the file), and writes the
    /// manifest last. Safe to repeat; does nothing where there is no package.
    /// </summary>
    /// <param name="visit">Whose package it is.</param>
    /// <param name="change">Takes the name of a file, such as <c>rows.json</c> or <c>blobs/itineraries/000001/source</c>, and its bytes.</param>
    /// <param name="cancellationToken">Ends the rewriting.</param>
    public async Task RewriteAsync(VisitId visit, Func<string, BinaryData, BinaryData?> change, CancellationToken cancellationToken)
    {
        while (await rows.FindAsync(visit, cancellationToken) is { } row)
        {
            if (row is { IsWhole: true, Purged: not null })
            {
                return;
            }

            // What is laid out first: an archiver under way takes its files from there.
            await RewriteLayoutsAsync(row, change, cancellationToken);
            var files = await RewriteAsync(PackageStore.FolderOf(visit, PackagePart.Personal), change, cancellationToken);
            var manifest = row.IsWhole ? await RewriteManifestAsync(visit, files, cancellationToken) : null;
            if (manifest is not null && manifest == row.PersonalManifest)
            {
                // Nothing was to be changed, and a package that is whole has no archiver who must read again.
                return;
            }

            // Whoever wrote meanwhile may have brought back what was just taken out.
            if (await rows.UpdateAsync(row with { PersonalManifest = manifest ?? row.PersonalManifest }, cancellationToken) is not null)
            {
                return;
            }
        }
    }

    /// <summary>Removes the personal part; false where there was none. A repeat ends what an interrupted run began.</summary>
    public async Task<bool> PurgeAsync(VisitId visit, CancellationToken cancellationToken)
    {
        while (await rows.FindAsync(visit, cancellationToken) is { IsWhole: true } row)
        {
            var had = await ExistsAsync(visit, cancellationToken);
            await store.RemoveAsync($"{visit}/", null, cancellationToken);
            if (row.Purged is not null)
            {
                return had;
            }

            if (await rows.UpdateAsync(row with { Purged = clock.GetCurrentInstant() }, cancellationToken) is not null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>When it is to be purged; null where there is none, or it was.</summary>
    public async Task<Instant?> DueAsync(VisitId visit, CancellationToken cancellationToken) =>
        await rows.FindAsync(visit, cancellationToken) is { IsWhole: true, Purged: null } row ? row.Purge : null;

    /// <summary>Whether any file of a personal part is there.</summary>
    public async Task<bool> ExistsAsync(VisitId visit, CancellationToken cancellationToken) =>
        (await store.ListAsync(visit, PackagePart.Personal, cancellationToken)).Count > 0;

    /// <summary>Of what is laid out, only that which becomes the package is worth rewriting; the rest names people for nothing.</summary>
    private async Task RewriteLayoutsAsync(ArchiveRow row, Func<string, BinaryData, BinaryData?> change, CancellationToken cancellationToken)
    {
        var layout = row is { IsWhole: false, Run.Length: > 0 } ? PackageStore.StageOf(row.Visit, row.Run, PackagePart.Personal) : null;
        if (layout is not null)
        {
            await RewriteAsync(layout, change, cancellationToken);
        }

        await store.RemoveAsync($"{row.Visit}/packing/", layout is null ? null : $"{row.Visit}/packing/{row.Run}/", cancellationToken);
    }

    private async Task<Dictionary<string, (long Bytes, string Sha256)>> RewriteAsync(
        string folder, Func<string, BinaryData, BinaryData?> change, CancellationToken cancellationToken)
    {
        var kept = new Dictionary<string, (long Bytes, string Sha256)>(StringComparer.Ordinal);
        var paths = await store.Documents.ListAsync(PackageStore.PersonalContainer, folder, cancellationToken).ToListAsync(cancellationToken);
        foreach (var path in paths.Where(path => path != folder + PackageStore.ManifestName))
        {
            if (await store.Documents.ReadIfExistsAsync(PackageStore.PersonalContainer, path, cancellationToken) is not { } before)
            {
                continue;
            }

            var name = path[folder.Length..];
            if (change(name, before) is not { } after)
            {
                await store.Documents.DeleteIfExistsAsync(PackageStore.PersonalContainer, path, cancellationToken);
                continue;
            }

            kept[name] = (after.ToMemory().Length, PackageManifest.HashOf(after.ToMemory().Span));
            if (!after.ToMemory().Span.SequenceEqual(before.ToMemory().Span))
            {
                var known = await store.Documents.DescribeIfExistsAsync(PackageStore.PersonalContainer, path, cancellationToken);
                await store.Documents.PutAsync(PackageStore.PersonalContainer, path, after, known?.ContentType ?? "application/octet-stream", cancellationToken);
            }
        }

        return kept;
    }

    /// <summary>The files that the manifest names, as they are now; the hash of the new manifest.</summary>
    private async Task<string?> RewriteManifestAsync(VisitId visit, Dictionary<string, (long Bytes, string Sha256)> files, CancellationToken cancellationToken)
    {
        if (await store.ReadManifestAsync(visit, PackagePart.Personal, cancellationToken) is not { Manifest: { } manifest, Sha256: var former })
        {
            return null;
        }

        var entries = manifest.Files
            .Where(entry => files.ContainsKey(entry.Name))
            .Select(entry => entry with { Bytes = files[entry.Name].Bytes, Sha256 = files[entry.Name].Sha256 });
        var json = manifest.With(entries).ToJson();
        var hash = PackageManifest.HashOf(json.ToMemory().Span);
        if (hash != former)
        {
            await store.Documents.PutAsync(
                PackageStore.PersonalContainer, PackageStore.PathOf(visit, PackagePart.Personal, PackageStore.ManifestName), json, "application/json", cancellationToken);
        }

        return hash;
    }
}
