using System.Runtime.CompilerServices;
using Azure;
using Delegations.Storage;
using Delegations.Storage.Tables;

namespace Delegations.Visits;

/// <summary>The table <c>visits</c>: one partition per visit, and one that lists them.</summary>
internal sealed class VisitsTable(StorageClients clients)
{
    public const string IndexPartition = "index";

    /// <summary>The table, created on first need.</summary>
    public Task<TableClient> OpenAsync(CancellationToken cancellationToken) => clients.GetTableAsync("visits", cancellationToken);

    /// <summary>Adds a row; false where it is there already.</summary>
    public async Task<bool> TryAddAsync(TableEntity row, CancellationToken cancellationToken)
    {
        var visits = await OpenAsync(cancellationToken);
        try
        {
            await visits.AddEntityAsync(row, cancellationToken);
            return true;
        }
        catch (RequestFailedException e) when (e.Status is 409)
        {
            return false;
        }
    }

    /// <summary>Replaces a row: what marks it from now on, or null where somebody else wrote or removed it since <paramref name="read"/>.</summary>
    public async Task<ETag?> TryReplaceAsync(TableEntity row, ETag read, CancellationToken cancellationToken)
    {
        var visits = await OpenAsync(cancellationToken);
        try
        {
            var response = await visits.UpdateEntityAsync(row, read, TableUpdateMode.Replace, cancellationToken);
            return response.Headers.ETag ?? default;
        }
        catch (RequestFailedException e) when (e.Status is 412 or 404)
        {
            return null;
        }
    }

    /// <summary>Removes a row, whatever its state; one that is gone is no error.</summary>
    public async Task RemoveAsync(string partition, string key, CancellationToken cancellationToken)
    {
        var visits = await OpenAsync(cancellationToken);
        await visits.DeleteEntityAsync(partition, key, ETag.All, cancellationToken);
    }

    /// <summary>The rows of one kind in a partition, in key order: those whose key begins with the kind and a bar.</summary>
    public async IAsyncEnumerable<TableEntity> ListAsync(
        string partition, string kind, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var open = await OpenAsync(cancellationToken);
        var (from, to) = ($"{kind}|", $"{kind}}}");
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {partition} and RowKey ge {from} and RowKey lt {to}");
        await foreach (var row in open.QueryAsync(filter, null, null, cancellationToken))
        {
            yield return row;
        }
    }
}
