using System.Globalization;
using Delegations.Model.Ids;
using Delegations.Reports.Archive;
using Delegations.Storage.Blobs;
using Delegations.Storage.Tables;
using Delegations.Visits;

namespace Delegations.Functions.Tests.Reports.Archive;

/// <summary>All that the storage holds of a visit, its package apart: rows with the types of their columns, and documents.</summary>
internal sealed class StoredVisit
{
    private static readonly string[] Containers = ["itineraries", "reports", "notices", "outbox", "agendas"];

    private StoredVisit(SortedDictionary<string, string> rows, SortedDictionary<string, string> documents) => (Rows, Documents) = (rows, documents);

    /// <summary>Columns as text, by the row's key.</summary>
    public SortedDictionary<string, string> Rows { get; }

    /// <summary>Type and hash, by container and path.</summary>
    public SortedDictionary<string, string> Documents { get; }

    public static async Task<StoredVisit> ReadAsync(Pipeline pipeline, VisitId visit, CancellationToken cancellationToken)
    {
        var (rows, documents) = (new SortedDictionary<string, string>(StringComparer.Ordinal), new SortedDictionary<string, string>(StringComparer.Ordinal));
        await foreach (var row in RowsAsync(pipeline, visit, cancellationToken))
        {
            rows[row.RowKey] = string.Join("; ", row.OrderBy(column => column.Key, StringComparer.Ordinal)
                .Select(column => string.Create(CultureInfo.InvariantCulture, $"{column.Key}:{column.Value?.GetType().Name}={(column.Value is DateTimeOffset time ? time.ToString("o", CultureInfo.InvariantCulture) : column.Value)}")));
        }

        var store = pipeline.Get<DocumentStore>();
        foreach (var container in Containers)
        {
            await foreach (var path in store.ListAsync(container, $"{visit}/", cancellationToken))
            {
                var described = await store.DescribeIfExistsAsync(container, path, cancellationToken);
                var content = await store.ReadIfExistsAsync(container, path, cancellationToken);
                documents[$"{container}/{path[(visit.Value.Length + 1)..]}"] = $"{described?.ContentType} {PackageManifest.HashOf(content!.ToMemory().Span)}"; // listed, so there
            }
        }

        return new StoredVisit(rows, documents);
    }

    /// <summary>Removes every row and document of a visit, but not its package.</summary>
    public static async Task RemoveAsync(Pipeline pipeline, VisitId visit, CancellationToken cancellationToken)
    {
        var table = await pipeline.Get<VisitsTable>().OpenAsync(cancellationToken);
        await foreach (var row in RowsAsync(pipeline, visit, cancellationToken))
        {
            await table.DeleteEntityAsync(visit.Value, row.RowKey, Azure.ETag.All, cancellationToken);
        }

        await table.DeleteEntityAsync(VisitsTable.IndexPartition, visit.Value, Azure.ETag.All, cancellationToken);
        var store = pipeline.Get<DocumentStore>();
        foreach (var container in Containers)
        {
            await foreach (var path in store.ListAsync(container, $"{visit}/", cancellationToken))
            {
                await store.DeleteIfExistsAsync(container, path, cancellationToken);
            }
        }
    }

    private static async IAsyncEnumerable<TableEntity> RowsAsync(
        Pipeline pipeline, VisitId visit, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var table = await pipeline.Get<VisitsTable>().OpenAsync(cancellationToken);
        await foreach (var row in table.QueryAsync(TableClient.CreateQueryFilter($"PartitionKey eq {visit.Value}"), null, null, cancellationToken))
        {
            yield return row;
        }
    }
}
