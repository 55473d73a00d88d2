using Delegations.Retention.Erasing;
using Delegations.Storage.Blobs;
using Delegations.Visits;

namespace Delegations.Retention.Purging;

/// <summary>
/// Takes away all that names people: rows and files as wholes, since a text that nobody reads any more is not worth the doubt. The visit itself
/// stays, with its days and counts, its history, and the archived record.
/// </summary>
internal sealed class PersonalPurge(VisitsTable table, VisitStore visits, RowSweep rows, LinkTokens tokens, DocumentStore documents)
{
    private static readonly string[] Kept = ["visit", "audit", "archive", "retention"];
    private static readonly string[] Containers = ["itineraries", "agendas", "reports", BlobSweep.Outbox, BlobSweep.Notices];

    public async Task<int> RunAsync(Visit visit, bool isDry, CancellationToken cancellationToken)
    {
        var count = 0;
        if (Emptied(visit) != visit)
        {
            count++;

            // First: nothing may point to what goes.
            await (isDry ? Task.CompletedTask : PointNowhereAsync(visit, cancellationToken));
        }

        foreach (var row in (await rows.ReadAsync(visit, cancellationToken)).Where(row => !Kept.Contains(row.RowKey.Split('|')[0], StringComparer.Ordinal)))
        {
            count++;
            if (!isDry)
            {
                await tokens.RemoveOfAsync(row, cancellationToken);
                await table.RemoveAsync(row.PartitionKey, row.RowKey, cancellationToken);
            }
        }

        foreach (var container in Containers)
        {
            count += await FilesAsync(visit, container, isDry, cancellationToken);
        }

        return count;
    }

    private async Task PointNowhereAsync(Visit visit, CancellationToken cancellationToken)
    {
        while (await visits.FindAsync(visit.Id, cancellationToken) is { } present
            && Emptied(present) is var emptied
            && emptied != present
            && await visits.UpdateAsync(emptied, cancellationToken) is null)
        {
            // Somebody else wrote: read again.
        }
    }

    private static Visit Emptied(Visit visit)
    {
        var isEmpty = visit is { Publication: null, LatestVersion: null, SettledVersion: null, PublishedVersions.Count: 0, Documents.Members.Count: 0 }
            && visit.Invitations is { Contact: "", Guests: "", Coordinator: null };
        return isEmpty
            ? visit
            : visit with
            {
                // The end by which the later rules count.
                InvitedUntil = RetentionRules.EndOf(visit),
                Publication = null,
                LatestVersion = null,
                SettledVersion = null,
                PublishedVersions = [],
                Documents = visit.Documents with { Members = [] },
                Invitations = visit.Invitations with { Contact = "", Guests = "", Coordinator = null },
            };
    }

    private async Task<int> FilesAsync(Visit visit, string container, bool isDry, CancellationToken cancellationToken)
    {
        var paths = await documents.ListAsync(container, $"{visit.Id}/", cancellationToken).ToListAsync(cancellationToken);
        foreach (var path in isDry ? [] : paths)
        {
            await documents.DeleteIfExistsAsync(container, path, cancellationToken);
        }

        return paths.Count;
    }
}
