using Delegations.Reports.Archive;
using Delegations.Retention.Erasing;
using Delegations.Storage.Tables;
using Delegations.Visits;
using NodaTime;

namespace Delegations.Retention.Purging;

/// <summary>Counts what a rule is about in one visit, or takes it away. Both look at the same: what is listed is what goes.</summary>
internal sealed class VisitPurge(VisitsTable table, ContactPurge contacts, PersonalPurge personal, PersonalPart archive, ArchiveRows archives, VisitSweep versions)
{
    /// <summary>What is kept of who has fetched what.</summary>
    private static readonly string[] ShareFacts = [AuditWords.ShareDownloaded, AuditWords.ShareHandedOver, AuditWords.ShareResumed, AuditWords.ShareScanned];

    /// <summary>How many rows and files there are, or were.</summary>
    public async Task<int> RunAsync(RetentionRule rule, Visit visit, bool isDry, CancellationToken cancellationToken)
    {
        var count = rule switch
        {
            RetentionRule.Citizenship => await contacts.RunAsync(visit, ContactPurge.Citizenships, isDry, cancellationToken),
            RetentionRule.Contacts => await contacts.RunAsync(visit, ContactPurge.Contacts, isDry, cancellationToken),
            RetentionRule.ShareLog => await RemoveRowsAsync(visit, IsShareLog, isDry, cancellationToken),
            RetentionRule.Personal => await personal.RunAsync(visit, isDry, cancellationToken),
            RetentionRule.Archive => await RunArchiveAsync(visit, isDry, cancellationToken),
            _ => await RemoveRowsAsync(visit, row => IsKind(row, "audit"), isDry, cancellationToken),
        };
        if (!isDry && rule is not (RetentionRule.ShareLog or RetentionRule.History))
        {
            await versions.RemoveFormerAsync(visit.Id, cancellationToken);
        }

        return count;
    }

    /// <summary>The date that the package itself has; null where there is none.</summary>
    public async Task<Instant?> ArchiveDueAsync(Visit visit, CancellationToken cancellationToken) =>
        (await archives.FindAsync(visit.Id, cancellationToken))?.Purge;

    private async Task<int> RunArchiveAsync(Visit visit, bool isDry, CancellationToken cancellationToken)
    {
        if (!await archive.ExistsAsync(visit.Id, cancellationToken))
        {
            return 0;
        }

        return isDry || await archive.PurgeAsync(visit.Id, cancellationToken) ? 1 : 0;
    }

    private async Task<int> RemoveRowsAsync(Visit visit, Predicate<TableEntity> isMeant, bool isDry, CancellationToken cancellationToken)
    {
        var meant = new List<TableEntity>();
        var open = await table.OpenAsync(cancellationToken);
        await foreach (var row in open.QueryAsync(TableClient.CreateQueryFilter($"PartitionKey eq {visit.Id.Value}"), null, null, cancellationToken))
        {
            if (isMeant(row))
            {
                meant.Add(row);
            }
        }

        foreach (var row in isDry ? [] : meant)
        {
            await table.RemoveAsync(row.PartitionKey, row.RowKey, cancellationToken);
        }

        return meant.Count;
    }

    private static bool IsShareLog(TableEntity row) =>
        IsKind(row, "audit") && ShareFacts.Contains(row.GetString("what"), StringComparer.Ordinal);

    private static bool IsKind(TableEntity row, string kind) => row.RowKey.StartsWith(kind + "|", StringComparison.Ordinal);
}
