using System.Security.Cryptography;
using System.Text;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Azure.Storage.Blobs.Specialized;
using Delegations.Model.Ids;

namespace Delegations.Storage.Blobs;

/// <summary>The blobs whose leases are a lane's slots, under a name that tells nobody's address.</summary>
internal sealed class SlotBlobs(StorageClients clients, string lane, string instance, TimeProvider time, LeaseSlotsOptions options)
{
    public const string Container = "slots";

    private readonly string folder = OpaqueId.Derive(Container, lane);

    /// <summary>The slot's lease; null where somebody else has it.</summary>
    public async Task<SlotLease?> TryTakeAsync(int number, CancellationToken cancellationToken)
    {
        var blob = Blob(number);
        var client = blob.GetBlobLeaseClient(LeaseId(number));
        var asked = time.GetTimestamp();
        try
        {
            await AcquireAsync(blob, client, cancellationToken);
            return new SlotLease(number, client, asked, time, options);
        }
        catch (RequestFailedException e) when (e.Status == 409)
        {
            return null;
        }
    }

    internal BlobClient Blob(int number) => clients.Blobs.GetBlobContainerClient(Container).GetBlobClient($"{folder}/{number}");

    private async Task AcquireAsync(BlobClient blob, BlobLeaseClient client, CancellationToken cancellationToken)
    {
        try
        {
            await client.AcquireAsync(options.Lease, cancellationToken: cancellationToken);
        }
        catch (RequestFailedException e) when (e.Status == 404)
        {
            await CreateAsync(blob, cancellationToken);
            await client.AcquireAsync(options.Lease, cancellationToken: cancellationToken);
        }
    }

    private async Task CreateAsync(BlobClient blob, CancellationToken cancellationToken)
    {
        await clients.Blobs.GetBlobContainerClient(Container).CreateIfNotExistsAsync(PublicAccessType.None, cancellationToken: cancellationToken);
        try
        {
            var whereNoneIs = new BlobUploadOptions { Conditions = new BlobRequestConditions { IfNoneMatch = ETag.All } };
            await blob.UploadAsync(BinaryData.FromBytes(ReadOnlyMemory<byte>.Empty), whereNoneIs, cancellationToken);
        }
        catch (RequestFailedException e) when (e.Status is 409 or 412)
        {
            // Somebody else has created it meanwhile, and may hold it.
        }
    }

    // An id that is held already is taken again by whoever proposes it: this process after its restart.
    private string LeaseId(int number)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes($"{lane}\n{number}\n{instance}"))[..16];
        return new Guid(bytes, bigEndian: true).ToString("D");
    }
}
