using Azure;
using Azure.Storage;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Azure.Storage.Sas;

namespace Delegations.Storage.Blobs;

/// <summary>Hands documents on to readers: a part of one as it comes from the storage, or an address at which the storage itself hands it out.</summary>
public sealed class DocumentDownloads(StorageClients clients, TimeProvider time)
{
    /// <summary>An identity's key to sign with is asked for once in so long.</summary>
    private static readonly TimeSpan KeyLife = TimeSpan.FromHours(1);

    /// <summary>By so much clocks may differ.</summary>
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);

    // Two that ask at the same time each get one; either serves.
    private UserDelegationKey? key;

    /// <summary>Some of a document's bytes, of which never more than a buffer is in memory; null where there is no such document.</summary>
    /// <exception cref="ArgumentException">Container or path is malformed.</exception>
    public async Task<Stream?> ReadAsync(string container, string path, long from, long count, CancellationToken cancellationToken)
    {
        try
        {
            var asked = new BlobDownloadOptions { Range = new HttpRange(from, count) };
            return (await Open(container, path).DownloadStreamingAsync(asked, cancellationToken)).Value.Content;
        }
        catch (RequestFailedException e) when (e.Status is 404)
        {
            return null;
        }
    }

    /// <summary>
    /// An address at which anybody reads this one document for so long, and nothing else can be done: a secret. Signed with the account's key
    /// where there is one, as on the emulator, else with a key that the storage gives the identity for it (user delegation).
    /// </summary>
    /// <param name="shownAs">What the storage says of the document to who reads it there.</param>
    /// <exception cref="ArgumentException">Container or path is malformed.</exception>
    public async Task<Uri> SignAsync(string container, string path, DownloadHead shownAs, TimeSpan life, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(shownAs);
        var (blob, now) = (Open(container, path), time.GetUtcNow());
        var signature = new BlobSasBuilder(BlobSasPermissions.Read, now + life)
        {
            BlobContainerName = container,
            BlobName = path,
            Resource = "b",
            Protocol = clients.Options.IsDevelopmentStorage ? SasProtocol.HttpsAndHttp : SasProtocol.Https,
            ContentType = shownAs.ContentType,
            ContentDisposition = shownAs.ContentDisposition,
            CacheControl = "no-store",
        };
        return new BlobUriBuilder(blob.Uri)
        {
            Sas = clients.Options.Account is { } account
                ? signature.ToSasQueryParameters(new StorageSharedKeyCredential(account.Name, account.Key))
                : signature.ToSasQueryParameters(await KeyAsync(now, now + life, cancellationToken), clients.Blobs.AccountName),
        }.ToUri();
    }

    /// <summary>A signature holds no longer than the key that it was made with.</summary>
    private async Task<UserDelegationKey> KeyAsync(DateTimeOffset now, DateTimeOffset until, CancellationToken cancellationToken)
    {
        if (key is { } known && known.SignedExpiresOn > until + Skew)
        {
            return known;
        }

        return key = (await clients.Blobs.GetUserDelegationKeyAsync(now - Skew, until + KeyLife, cancellationToken)).Value;
    }

    private BlobClient Open(string container, string path)
    {
        StorageNames.RequireContainer(container);
        StorageNames.RequirePath(path);
        return clients.Blobs.GetBlobContainerClient(container).GetBlobClient(path);
    }
}

/// <summary>What is said of a document that the storage itself hands out.</summary>
public sealed record DownloadHead(string ContentType, string ContentDisposition);
