using Delegations.Model.Ids;
using Delegations.Retention.Searching;
using Delegations.Storage.Blobs;
using Delegations.Visits;

namespace Delegations.Retention.Erasing;

/// <summary>Walks through all that is kept of a visit in search of one person; looks, or takes them out.</summary>
internal sealed class VisitSweep(VisitStore visits, VisitPeople people, RowSweep rows, BlobSweep blobs, DocumentStore documents)
{
    /// <summary>Containers whose overwritten and deleted files live on for a time where the account keeps versions.</summary>
    private static readonly string[] Versioned = ["itineraries", "agendas", "reports", "outbox", "notices", "archive-personal"];

    /// <summary>Null where there is no such visit.</summary>
    public async Task<SweepTally?> RunAsync(VisitId id, Wanted wanted, SweepOptions options, CancellationToken cancellationToken)
    {
        if (await visits.FindAsync(id, cancellationToken) is not { } visit)
        {
            return null;
        }

        var sought = Sought.In(id, wanted, await people.ReadAsync(id, cancellationToken));
        var all = await rows.ReadAsync(visit, cancellationToken);
        var run = new SweepRun(visit, sought, RowSweep.OwnIn(all, sought), options);
        await blobs.RunAsync(run, cancellationToken);

        // Read again: the files' part has written some of them.
        await rows.TakeDependentAsync(run, options.IsDry ? all : await rows.ReadAsync(visit, cancellationToken), cancellationToken);
        await rows.TakeLastAsync(run, all, cancellationToken);
        if (!options.IsDry)
        {
            // Once more, when the rows are gone: an archiver that began before has read them, and must read again.
            await blobs.RunArchiveAsync(run, cancellationToken);
        }

        return run.Tally;
    }

    /// <summary>Removes what was overwritten or deleted of a visit's files; how many of it the account let go.</summary>
    public async Task<int> RemoveFormerAsync(VisitId visit, CancellationToken cancellationToken)
    {
        var removed = 0;
        foreach (var container in Versioned)
        {
            removed += await documents.RemoveFormerAsync(container, $"{visit}/", cancellationToken);
        }

        return removed;
    }
}
