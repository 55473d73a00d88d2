using Delegations.Model.Ids;
using Delegations.Storage.Blobs;

namespace Delegations.Reports.Archive;

/// <summary>
/// Where packages lie: the record and the personal part in a container each, because the record's is immutable in Azure, and what is
/// being packed beside the personal part, where it can be removed.
/// </summary>
internal sealed class PackageStore(DocumentStore documents)
{
    public const string RecordContainer = "archive";
    public const string PersonalContainer = "archive-personal";
    public const string ManifestName = "manifest.json";

    public DocumentStore Documents => documents;

    public static string ContainerOf(PackagePart part) => part is PackagePart.Record ? RecordContainer : PersonalContainer;

    public static string FolderOf(VisitId visit, PackagePart part) => part is PackagePart.Record ? $"{visit}/record/" : $"{visit}/personal/";

    public static string PathOf(VisitId visit, PackagePart part, string name) => FolderOf(visit, part) + name;

    /// <summary>Where an archiver lays out a part before any of it is written.</summary>
    public static string StageOf(VisitId visit, string run, PackagePart part) => $"{visit}/packing/{run}/{(part is PackagePart.Record ? "record" : "personal")}/";

    public Task<BinaryData?> ReadAsync(VisitId visit, PackagePart part, string name, CancellationToken cancellationToken) =>
        documents.ReadIfExistsAsync(ContainerOf(part), PathOf(visit, part, name), cancellationToken);

    public Task<StoredDocument?> OpenAsync(VisitId visit, PackagePart part, string name, CancellationToken cancellationToken) =>
        documents.OpenIfExistsAsync(ContainerOf(part), PathOf(visit, part, name), cancellationToken);

    /// <summary>The manifest as it lies there; null for none.</summary>
    public async Task<StoredManifest?> ReadManifestAsync(VisitId visit, PackagePart part, CancellationToken cancellationToken) =>
        await ReadAsync(visit, part, ManifestName, cancellationToken) is { } json
            ? new StoredManifest(PackageManifest.Read(json), PackageManifest.HashOf(json.ToMemory().Span))
            : null;

    /// <summary>The names of all that lies in a part, whatever its manifest says.</summary>
    public async Task<IReadOnlyList<string>> ListAsync(VisitId visit, PackagePart part, CancellationToken cancellationToken)
    {
        var (folder, names) = (FolderOf(visit, part), new List<string>());
        await foreach (var path in documents.ListAsync(ContainerOf(part), folder, cancellationToken))
        {
            names.Add(path[folder.Length..]);
        }

        return names;
    }

    /// <summary>Removes all below a folder of the personal part's container, but what lies in another one.</summary>
    public async Task RemoveAsync(string folder, string? except, CancellationToken cancellationToken)
    {
        var paths = await documents.ListAsync(PersonalContainer, folder, cancellationToken).ToListAsync(cancellationToken);
        foreach (var path in paths.Where(path => except is null || !path.StartsWith(except, StringComparison.Ordinal)))
        {
            await documents.DeleteIfExistsAsync(PersonalContainer, path, cancellationToken);
        }
    }
}

/// <summary>A manifest as it lies in the storage.</summary>
/// <param name="Manifest">What it says; null where it is not as it was written.</param>
/// <param name="Sha256">Of its bytes.</param>
internal sealed record StoredManifest(PackageManifest? Manifest, string Sha256);
