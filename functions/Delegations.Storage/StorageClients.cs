using Azure.Core;
using Azure.Identity;
using Azure.Storage;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using Delegations.Storage.Tables;

namespace Delegations.Storage;

/// <summary>The one place that makes the clients of the storage account, each when it is first needed.</summary>
/// <remarks>Lazy, because the app's first answer must not wait for clients and credentials that it does not use.</remarks>
public sealed class StorageClients
{
    private readonly Lazy<TokenCredential> credential;
    private readonly Lazy<BlobServiceClient> blobs;
    private readonly Lazy<QueueServiceClient> queues;
    private readonly Lazy<TableServiceClient> tables;
    private readonly OncePerName createdTables;

    public StorageClients(StorageOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        Options = options;
        credential = new(CreateCredential);
        blobs = new(CreateBlobs);
        queues = new(CreateQueues);
        tables = new(CreateTables);
        createdTables = new(name => Tables.GetTableClient(name).CreateIfNotExistsAsync(CancellationToken.None));
    }

    public StorageOptions Options { get; }

    public BlobServiceClient Blobs => blobs.Value;

    /// <summary>Messages are Base64, as <c>host.json</c> says.</summary>
    public QueueServiceClient Queues => queues.Value;

    public TableServiceClient Tables => tables.Value;

    /// <summary>The table, created on its first use in this process.</summary>
    public async Task<TableClient> GetTableAsync(string name, CancellationToken cancellationToken)
    {
        await createdTables.EnsureAsync(name, cancellationToken);
        return Tables.GetTableClient(name);
    }

    private BlobServiceClient CreateBlobs() => Options.Account is { } account
        ? new BlobServiceClient(Options.BlobEndpoint, new StorageSharedKeyCredential(account.Name, account.Key))
        : new BlobServiceClient(Options.BlobEndpoint, credential.Value);

    private QueueServiceClient CreateQueues()
    {
        var options = new QueueClientOptions { MessageEncoding = QueueMessageEncoding.Base64 };
        return Options.Account is { } account
            ? new QueueServiceClient(Options.QueueEndpoint, new StorageSharedKeyCredential(account.Name, account.Key), options)
            : new QueueServiceClient(Options.QueueEndpoint, credential.Value, options);
    }

    private TableServiceClient CreateTables() => Options.Account is { } account
        ? new TableServiceClient(Options.TableEndpoint, new TableSharedKeyCredential(account.Name, account.Key))
        : new TableServiceClient(Options.TableEndpoint, credential.Value);

    private TokenCredential CreateCredential()
    {
        if (!Options.UsesManagedIdentity)
        {
            return new DefaultAzureCredential();
        }

        return new ManagedIdentityCredential(Options.ClientId is { } clientId
            ? ManagedIdentityId.FromUserAssignedClientId(clientId)
            : ManagedIdentityId.SystemAssigned);
    }
}
