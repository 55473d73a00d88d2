using System.Runtime.CompilerServices;
using Azure;
using Delegations.Model.Ids;
using Delegations.Storage.Tables;

namespace Delegations.Visits;

/// <summary>Keeps visits: their row, and their entry in the list.</summary>
internal sealed class VisitStore(VisitsTable table)
{
    private const int MostAtOnce = 24;

    /// <summary>
    /// Keeps a new visit, or finds it as a repeat of the same request left it. A visit whose creation was interrupted is not listed,
    /// and its id was told to nobody.
    /// </summary>
    public async Task<Visit> AddAsync(Visit visit, CancellationToken cancellationToken)
    {
        await table.TryAddAsync(VisitRows.ToRow(visit), cancellationToken);
        await table.TryAddAsync(new TableEntity(VisitsTable.IndexPartition, visit.Id.Value), cancellationToken);
        return await FindAsync(visit.Id, cancellationToken) ?? throw new InvalidOperationException("A visit that was just kept is not there.");
    }

    public async Task<Visit?> FindAsync(VisitId id, CancellationToken cancellationToken)
    {
        var visits = await table.OpenAsync(cancellationToken);
        var row = await visits.GetEntityIfExistsAsync(id.Value, VisitRows.RowKey, cancellationToken);
        return row is null ? null : VisitRows.FromRow(row);
    }

    /// <summary>All visits, in no order that means anything.</summary>
    public async IAsyncEnumerable<Visit> ListAsync(
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var visits = await table.OpenAsync(cancellationToken);
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {VisitsTable.IndexPartition}");
        await foreach (var entry in visits.QueryAsync(filter, null, ["RowKey"], cancellationToken))
        {
            if (await FindAsync(VisitId.Parse(entry.RowKey), cancellationToken) is { } visit)
            {
                yield return visit;
            }
        }
    }

    /// <summary>All visits at once, for a page that somebody waits for: read several at a time.</summary>
    public async Task<IReadOnlyList<Visit>> ReadAllAsync(CancellationToken cancellationToken)
    {
        var visits = await table.OpenAsync(cancellationToken);
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {VisitsTable.IndexPartition}");
        var ids = new List<VisitId>();
        await foreach (var entry in visits.QueryAsync(filter, null, ["RowKey"], cancellationToken))
        {
            ids.Add(VisitId.Parse(entry.RowKey));
        }

        var all = new List<Visit>(ids.Count);
        foreach (var some in ids.Chunk(MostAtOnce))
        {
            all.AddRange((await Task.WhenAll(some.Select(id => FindAsync(id, cancellationToken)))).OfType<Visit>());
        }

        return all;
    }

    /// <summary>
    /// Writes the changed visit, and with it what the same partition must change together.
    /// Null where somebody else wrote since <see cref="Visit.ETag"/>: read again and decide anew.
    /// </summary>
    public async Task<Visit?> UpdateAsync(
        Visit changed, IEnumerable<TableTransactionAction> together, CancellationToken cancellationToken)
    {
        var visits = await table.OpenAsync(cancellationToken);
        var update = new TableTransactionAction(TableTransactionActionType.UpdateReplace, VisitRows.ToRow(changed), changed.ETag);
        try
        {
            var response = await visits.SubmitTransactionAsync([update, .. together], cancellationToken);
            return changed with { ETag = response.Value[0].Headers.ETag ?? default };
        }
        catch (RequestFailedException e) when (e.Status is 412)
        {
            return null;
        }
    }

    /// <inheritdoc cref="UpdateAsync(Visit, IEnumerable{TableTransactionAction}, CancellationToken)"/>
    public Task<Visit?> UpdateAsync(Visit changed, CancellationToken cancellationToken) => UpdateAsync(changed, [], cancellationToken);
}
