using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Delegations.Model.Ids;

namespace Delegations.Storage.Blobs;

/// <summary>Keeps documents as blobs in private containers, which are created on their first use in this process.</summary>
public sealed class DocumentStore(StorageClients clients)
{
    private const string HashKey = "sha256";
    private const string OperationKey = "operation";

    private readonly OncePerName created = new(name => clients.Blobs.GetBlobContainerClient(name).CreateIfNotExistsAsync(PublicAccessType.None));

    /// <summary>Stores the document where none is yet, and never changes one that is there.</summary>
    /// <exception cref="ArgumentException">Container or path is malformed.</exception>
    public async Task<AddOutcome> AddOnceAsync(string container, string path, BinaryData content, string contentType, CancellationToken cancellationToken)
    {
        var blob = await OpenForWritingAsync(container, path, cancellationToken);
        var operation = OpaqueId.Random();
        var options = Describe(content, contentType);
        options.Metadata.Add(OperationKey, operation);
        options.Conditions = new BlobRequestConditions { IfNoneMatch = ETag.All };
        try
        {
            await blob.UploadAsync(content, options, cancellationToken);
            return AddOutcome.Added;
        }
        catch (RequestFailedException e) when (e.Status == 409 && e.ErrorCode == BlobErrorCode.BlobAlreadyExists)
        {
            return await CompareAsync(blob, content, operation, cancellationToken);
        }
    }

    /// <summary>Stores the document in place of what is there.</summary>
    /// <exception cref="ArgumentException">Container or path is malformed.</exception>
    public async Task PutAsync(string container, string path, BinaryData content, string contentType, CancellationToken cancellationToken)
    {
        var blob = await OpenForWritingAsync(container, path, cancellationToken);
        await blob.UploadAsync(content, Describe(content, contentType), cancellationToken);
    }

    /// <summary>The document's bytes, or null where there is none.</summary>
    public async Task<BinaryData?> ReadIfExistsAsync(string container, string path, CancellationToken cancellationToken)
    {
        try
        {
            return (await Open(container, path).DownloadContentAsync(cancellationToken)).Value.Content;
        }
        catch (RequestFailedException e) when (IsAbsent(e))
        {
            return null;
        }
    }

    /// <summary>What the document is, without its bytes; null where there is none.</summary>
    public async Task<DocumentDescription?> DescribeIfExistsAsync(string container, string path, CancellationToken cancellationToken)
    {
        try
        {
            var properties = (await Open(container, path).GetPropertiesAsync(cancellationToken: cancellationToken)).Value;
            return new DocumentDescription(properties.ContentType, properties.ContentLength, properties.Metadata.TryGetValue(HashKey, out var hash) ? hash : null);
        }
        catch (RequestFailedException e) when (IsAbsent(e))
        {
            return null;
        }
    }

    /// <summary>The document as a stream, or null where there is none.</summary>
    public async Task<StoredDocument?> OpenIfExistsAsync(string container, string path, CancellationToken cancellationToken)
    {
        var blob = Open(container, path);
        try
        {
            var properties = (await blob.GetPropertiesAsync(cancellationToken: cancellationToken)).Value;
            var reading = new BlobOpenReadOptions(allowModifications: false)
            {
                Conditions = new BlobRequestConditions { IfMatch = properties.ETag },
            };
            return new StoredDocument(await blob.OpenReadAsync(reading, cancellationToken), properties.ContentType, properties.ContentLength);
        }
        catch (RequestFailedException e) when (IsAbsent(e))
        {
            return null;
        }
    }

    /// <summary>The paths that begin with <paramref name="prefix"/>, in their order; an empty one lists all.</summary>
    public async IAsyncEnumerable<string> ListAsync(
        string container,
        string prefix,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        StorageNames.RequireContainer(container);
        var blobs = clients.Blobs.GetBlobContainerClient(container).GetBlobsAsync(prefix: prefix, cancellationToken: cancellationToken);
        await using var pages = blobs.AsPages().GetAsyncEnumerator(cancellationToken);
        while (await HasNextAsync(pages))
        {
            foreach (var blob in pages.Current.Values)
            {
                yield return blob.Name;
            }
        }
    }

    /// <summary>
    /// Removes what was overwritten or deleted below a prefix, where the account keeps former versions; how many there were. What it then keeps
    /// of these (soft delete) it lets go of after its own days.
    /// </summary>
    public async Task<int> RemoveFormerAsync(string container, string prefix, CancellationToken cancellationToken)
    {
        StorageNames.RequireContainer(container);
        var client = clients.Blobs.GetBlobContainerClient(container);
        var former = new List<(string Name, string Version)>();
        await using var pages = client.GetBlobsAsync(BlobTraits.None, BlobStates.Version, prefix, cancellationToken).AsPages().GetAsyncEnumerator(cancellationToken);
        while (await HasNextAsync(pages))
        {
            former.AddRange(pages.Current.Values.Where(blob => blob is { VersionId: not null, IsLatestVersion: not true }).Select(blob => (blob.Name, blob.VersionId)));
        }

        foreach (var (name, version) in former)
        {
            await client.GetBlobClient(name).WithVersion(version).DeleteIfExistsAsync(cancellationToken: cancellationToken);
        }

        return former.Count;
    }

    /// <summary>Whether there was a document to delete.</summary>
    public async Task<bool> DeleteIfExistsAsync(string container, string path, CancellationToken cancellationToken) =>
        await Open(container, path).DeleteIfExistsAsync(DeleteSnapshotsOption.IncludeSnapshots, cancellationToken: cancellationToken);

    // Nothing was ever stored in a container that is not there.
    private static async Task<bool> HasNextAsync(IAsyncEnumerator<Page<BlobItem>> pages)
    {
        try
        {
            return await pages.MoveNextAsync();
        }
        catch (RequestFailedException e) when (IsAbsent(e))
        {
            return false;
        }
    }

    private static bool IsAbsent(RequestFailedException e) =>
        e.Status == 404 && (e.ErrorCode == BlobErrorCode.BlobNotFound || e.ErrorCode == BlobErrorCode.ContainerNotFound || e.ErrorCode is null);

    private static BlobUploadOptions Describe(BinaryData content, string contentType) => new()
    {
        HttpHeaders = new BlobHttpHeaders { ContentType = contentType },
        Metadata = new Dictionary<string, string>(StringComparer.Ordinal) { [HashKey] = Hash(content) },
    };

    private static string Hash(BinaryData content) => Convert.ToHexStringLower(SHA256.HashData(content.ToMemory().Span));

    private static async Task<AddOutcome> CompareAsync(BlobClient blob, BinaryData content, string operation, CancellationToken cancellationToken)
    {
        var metadata = (await blob.GetPropertiesAsync(cancellationToken: cancellationToken)).Value.Metadata;
        if (metadata.TryGetValue(OperationKey, out var writer) && string.Equals(writer, operation, StringComparison.Ordinal))
        {
            // The client's first attempt had succeeded and its answer was lost.
            return AddOutcome.Added;
        }

        var there = metadata.TryGetValue(HashKey, out var hash)
            ? hash
            : Hash((await blob.DownloadContentAsync(cancellationToken)).Value.Content);
        return string.Equals(there, Hash(content), StringComparison.Ordinal) ? AddOutcome.AlreadyThere : AddOutcome.Differs;
    }

    private async Task<BlobClient> OpenForWritingAsync(string container, string path, CancellationToken cancellationToken)
    {
        var blob = Open(container, path);
        await created.EnsureAsync(container, cancellationToken);
        return blob;
    }

    private BlobClient Open(string container, string path)
    {
        StorageNames.RequireContainer(container);
        StorageNames.RequirePath(path);
        return clients.Blobs.GetBlobContainerClient(container).GetBlobClient(path);
    }
}
