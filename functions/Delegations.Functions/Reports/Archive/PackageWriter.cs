using Delegations.Model.Ids;
using Delegations.Storage.Blobs;

namespace Delegations.Reports.Archive;

/// <summary>Copies a layout to where a package stays: the record insert-only, the personal part as it is laid out now, each manifest last.</summary>
internal sealed class PackageWriter(PackageStore store, ArchiveRows rows)
{
    private const string Json = "application/json";

    /// <summary>The hashes of both manifests; null where the layout is gone or somebody else wrote the row: read again and decide anew.</summary>
    public async Task<WrittenPackage?> WriteAsync(ArchiveRow row, CancellationToken cancellationToken) =>
        await WriteRecordAsync(row, cancellationToken) is { } record && await WritePersonalAsync(row, cancellationToken) is { } personal
            ? new WrittenPackage(record, personal)
            : null;

    /// <summary>Removes all layouts of a visit: what is archived needs none, and they name people.</summary>
    public Task ClearAsync(VisitId visit, CancellationToken cancellationToken) => store.RemoveAsync($"{visit}/packing/", null, cancellationToken);

    private async Task<string?> WriteRecordAsync(ArchiveRow row, CancellationToken cancellationToken)
    {
        var stage = PackageStore.StageOf(row.Visit, row.Run, PackagePart.Record);
        if (await ReadAsync(stage + PackageStore.ManifestName, cancellationToken) is not { } manifest || PackageManifest.Read(manifest) is not { } read)
        {
            return null;
        }

        foreach (var entry in read.Files)
        {
            if (await ReadAsync(stage + entry.Name, cancellationToken) is not { } content)
            {
                return null;
            }

            await AddAsync(row, PackagePart.Record, entry.Name, content, entry.ContentType, cancellationToken);
        }

        await AddAsync(row, PackagePart.Record, PackageStore.ManifestName, manifest, Json, cancellationToken);
        return PackageManifest.HashOf(manifest.ToMemory().Span);
    }

    private async Task AddAsync(
        ArchiveRow row, PackagePart part, string name, BinaryData content, string contentType, CancellationToken cancellationToken)
    {
        var path = PackageStore.PathOf(row.Visit, part, name);
        if (await store.Documents.AddOnceAsync(PackageStore.ContainerOf(part), path, content, contentType, cancellationToken) is AddOutcome.Differs)
        {
            throw new InvalidDataException("A record that nobody finished holds another file of the same name.");
        }
    }

    /// <summary>Rewritten since it was laid out, it has other files than its manifest says: those that are there count.</summary>
    private async Task<string?> WritePersonalAsync(ArchiveRow row, CancellationToken cancellationToken)
    {
        var stage = PackageStore.StageOf(row.Visit, row.Run, PackagePart.Personal);
        if (await ReadAsync(stage + PackageStore.ManifestName, cancellationToken) is not { } laidOut || PackageManifest.Read(laidOut) is not { } manifest)
        {
            return null;
        }

        var written = new List<PackedEntry>();
        foreach (var entry in manifest.Files)
        {
            if (await ReadAsync(stage + entry.Name, cancellationToken) is not { } content)
            {
                continue;
            }

            if (!await PutAsync(row, entry.Name, content, entry.ContentType, cancellationToken))
            {
                return null;
            }

            written.Add(entry with { Bytes = content.ToMemory().Length, Sha256 = PackageManifest.HashOf(content.ToMemory().Span) });
        }

        // What is not laid out any more was taken out of it, or all of it was removed because the package is whole.
        if (!await IsAsReadAsync(row, cancellationToken))
        {
            return null;
        }

        await RemoveOthersAsync(row.Visit, written, cancellationToken);
        var json = manifest.With(written).ToJson();
        return await PutAsync(row, PackageStore.ManifestName, json, Json, cancellationToken) ? PackageManifest.HashOf(json.ToMemory().Span) : null;
    }

    /// <summary>False where what is there differs and the row is not the one that was read: the package is somebody else's work by now.</summary>
    private async Task<bool> PutAsync(ArchiveRow row, string name, BinaryData content, string contentType, CancellationToken cancellationToken)
    {
        var path = PackageStore.PathOf(row.Visit, PackagePart.Personal, name);
        if (await store.Documents.AddOnceAsync(PackageStore.PersonalContainer, path, content, contentType, cancellationToken) is not AddOutcome.Differs)
        {
            return true;
        }

        if (!await IsAsReadAsync(row, cancellationToken))
        {
            return false;
        }

        await store.Documents.PutAsync(PackageStore.PersonalContainer, path, content, contentType, cancellationToken);
        return true;
    }

    /// <summary>What a rewriting took out of the layout after an interrupted run had copied it.</summary>
    private async Task RemoveOthersAsync(VisitId visit, IReadOnlyList<PackedEntry> written, CancellationToken cancellationToken)
    {
        var kept = written.Select(entry => entry.Name).Append(PackageStore.ManifestName).ToHashSet(StringComparer.Ordinal);
        foreach (var name in (await store.ListAsync(visit, PackagePart.Personal, cancellationToken)).Where(name => !kept.Contains(name)))
        {
            await store.Documents.DeleteIfExistsAsync(
                PackageStore.PersonalContainer, PackageStore.PathOf(visit, PackagePart.Personal, name), cancellationToken);
        }
    }

    private async Task<bool> IsAsReadAsync(ArchiveRow row, CancellationToken cancellationToken) =>
        (await rows.FindAsync(row.Visit, cancellationToken))?.ETag == row.ETag;

    private Task<BinaryData?> ReadAsync(string path, CancellationToken cancellationToken) =>
        store.Documents.ReadIfExistsAsync(PackageStore.PersonalContainer, path, cancellationToken);
}

/// <summary>A package whose files are all where they stay.</summary>
internal sealed record WrittenPackage(string Record, string Personal);
