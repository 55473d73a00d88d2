using Delegations.Reports.Archive;
using Delegations.Retention.Erasing;
using Delegations.Retention.Searching;
using Delegations.Storage.Blobs;
using Delegations.Storage.Tables;
using Delegations.Visits;

namespace Delegations.Retention.Purging;

/// <summary>Takes single fields out of rows and files, everybody's: citizenships, or addresses and numbers.</summary>
internal sealed class ContactPurge(VisitsTable table, RowSweep rows, DocumentStore documents, ApprovedEntries approved, PersonalPart archive)
{
    public static readonly PurgedFields Citizenships = new(["citizenship"], [], TakesMails: false);

    public static readonly PurgedFields Contacts = new(
        ["email", "assistantEmail", "phone"], ["address", "onBehalf", "recipientAddress", "recipient", "to"], TakesMails: true);

    public async Task<int> RunAsync(Visit visit, PurgedFields fields, bool isDry, CancellationToken cancellationToken)
    {
        var count = await RowsAsync(visit, fields, isDry, cancellationToken) + await ProgrammesAsync(visit, fields, isDry, cancellationToken);
        foreach (var container in fields.TakesMails ? [BlobSweep.Outbox, BlobSweep.Notices] : Array.Empty<string>())
        {
            count += await MailsAsync(visit, container, isDry, cancellationToken);
        }

        return count + await ArchiveAsync(visit, fields, isDry, cancellationToken);
    }

    private async Task<int> RowsAsync(Visit visit, PurgedFields fields, bool isDry, CancellationToken cancellationToken)
    {
        var count = 0;
        var open = await table.OpenAsync(cancellationToken);
        foreach (var read in await rows.ReadAsync(visit, cancellationToken))
        {
            if (Without(read, fields) is null)
            {
                continue;
            }

            count++;
            for (var row = isDry ? null : read;
                row is not null && Without(row, fields) is { } changed && await table.TryReplaceAsync(changed, row.ETag, cancellationToken) is null;
                row = await open.GetEntityIfExistsAsync(read.PartitionKey, read.RowKey, cancellationToken))
            {
                // Somebody else wrote: read again.
            }
        }

        return count;
    }

    /// <summary>Null where nothing has to go.</summary>
    private static TableEntity? Without(TableEntity row, PurgedFields fields)
    {
        if (row.RowKey.Split('|')[0] is "visit" or "audit")
        {
            return null;
        }

        var changed = new TableEntity(row.PartitionKey, row.RowKey) { ETag = row.ETag };
        foreach (var (name, value) in row.ToList())
        {
            if (value is not string text || text.Length is 0)
            {
                changed[name] = value;
            }
            else if (fields.IsMeant(name, text))
            {
                changed[name] = fields.IsAlways(name) ? null : "";
            }
            else
            {
                changed[name] = PersonJson.TryParse(text) is { } json && fields.Strip(json) ? PersonJson.Write(json, indented: false) : text;
            }
        }

        return row.Any(property => !Equals(property.Value, changed[property.Key])) ? changed : null;
    }

    private async Task<int> ProgrammesAsync(Visit visit, PurgedFields fields, bool isDry, CancellationToken cancellationToken)
    {
        var count = 0;
        foreach (var path in await ListAsync("itineraries", visit, cancellationToken))
        {
            if (!path.EndsWith(".json", StringComparison.Ordinal)
                || await documents.ReadIfExistsAsync("itineraries", path, cancellationToken) is not { } content
                || PersonJson.TryParse(content.ToString()) is not { } json
                || !fields.Strip(json))
            {
                continue;
            }

            count++;
            if (!isDry && path.Contains("/entries/", StringComparison.Ordinal))
            {
                await approved.ReplaceAsync(visit.Id, path, json, cancellationToken);
            }
            else if (!isDry)
            {
                await documents.PutAsync("itineraries", path, BinaryData.FromString(PersonJson.Write(json, indented: true)), "application/json", cancellationToken);
            }
        }

        return count;
    }

    private async Task<int> MailsAsync(Visit visit, string container, bool isDry, CancellationToken cancellationToken)
    {
        var paths = await ListAsync(container, visit, cancellationToken);
        foreach (var path in isDry ? [] : paths)
        {
            await documents.DeleteIfExistsAsync(container, path, cancellationToken);
        }

        return paths.Count;
    }

    private async Task<int> ArchiveAsync(Visit visit, PurgedFields fields, bool isDry, CancellationToken cancellationToken)
    {
        var count = 0;
        foreach (var path in await ListAsync(PackageStore.PersonalContainer, visit, cancellationToken))
        {
            if (!path.EndsWith('/' + PackageStore.ManifestName, StringComparison.Ordinal)
                && MayHold(path)
                && await documents.ReadIfExistsAsync(PackageStore.PersonalContainer, path, cancellationToken) is { } content
                && !ReferenceEquals(Change(path, content, fields), content))
            {
                count++;
            }
        }

        // Also where no file has to change any more: a run that was cut off may have left the manifest behind.
        if (!isDry && await archive.ExistsAsync(visit.Id, cancellationToken))
        {
            await archive.RewriteAsync(visit.Id, (name, content) => Change(name, content, fields), cancellationToken);
        }

        return count;
    }

    /// <summary>Attachments and documents may be large, and hold no fields.</summary>
    private static bool MayHold(string path) =>
        path.EndsWith(".json", StringComparison.Ordinal) || path.EndsWith(".csv", StringComparison.Ordinal)
        || path.Contains("/outbox/", StringComparison.Ordinal) || path.Contains("/notices/", StringComparison.Ordinal);

    private static BinaryData? Change(string name, BinaryData content, PurgedFields fields)
    {
        if (fields.TakesMails && (name.Contains("/outbox/", StringComparison.Ordinal) || name.Contains("/notices/", StringComparison.Ordinal)))
        {
            return null;
        }

        if (name.EndsWith(".csv", StringComparison.Ordinal) && !name.Contains("blobs/", StringComparison.Ordinal))
        {
            return PurgedColumns.Without(content, fields);
        }

        return name.EndsWith(".json", StringComparison.Ordinal) && PersonJson.TryParse(content.ToString()) is { } json && fields.Strip(json)
            ? BinaryData.FromString(PersonJson.Write(json, indented: true))
            : content;
    }

    private async Task<IReadOnlyList<string>> ListAsync(string container, Visit visit, CancellationToken cancellationToken) =>
        await documents.ListAsync(container, $"{visit.Id}/", cancellationToken).ToListAsync(cancellationToken);
}
