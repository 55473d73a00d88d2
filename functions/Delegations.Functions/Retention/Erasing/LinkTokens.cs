using Azure;
using Delegations.Storage;
using Delegations.Storage.Tables;

namespace Delegations.Retention.Erasing;

/// <summary>The secrets that lead to a row: they go with it.</summary>
internal sealed class LinkTokens(StorageClients clients)
{
    public async Task RemoveOfAsync(TableEntity row, CancellationToken cancellationToken)
    {
        var property = row.RowKey.Split('|')[0] switch
        {
            "invitation" => "invitation",
            "agenda-link" => "link",
            "share" => "share",
            _ => null,
        };
        if (property is null)
        {
            return;
        }

        var tokens = await clients.GetTableAsync("tokens", cancellationToken);
        var (visit, id) = (row.PartitionKey, row.RowKey.Split('|')[1]);
        var filter = property switch
        {
            "invitation" => TableClient.CreateQueryFilter($"visit eq {visit} and invitation eq {id}"),
            "link" => TableClient.CreateQueryFilter($"visit eq {visit} and link eq {id}"),
            _ => TableClient.CreateQueryFilter($"visit eq {visit} and share eq {id}"),
        };
        var found = new List<TableEntity>();
        await foreach (var entry in tokens.QueryAsync(filter, null, null, cancellationToken))
        {
            found.Add(entry);
        }

        foreach (var entry in found)
        {
            await tokens.DeleteEntityAsync(entry.PartitionKey, entry.RowKey, ETag.All, cancellationToken);
        }
    }
}
