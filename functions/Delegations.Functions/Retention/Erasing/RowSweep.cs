using Delegations.Retention.Searching;
using Delegations.Storage.Tables;
using Delegations.Visits;

namespace Delegations.Retention.Erasing;

/// <summary>
/// Takes a person out of a visit's rows, of every kind that there is or will be: what is theirs goes, any other text that names them gets a
/// mark. Invitations and the list go last: by them a walk that was cut off knows the rest again.
/// </summary>
internal sealed class RowSweep(VisitsTable table, LinkTokens tokens)
{
    public async Task<IReadOnlyList<TableEntity>> ReadAsync(Visit visit, CancellationToken cancellationToken)
    {
        var open = await table.OpenAsync(cancellationToken);
        var all = new List<TableEntity>();
        await foreach (var row in open.QueryAsync(TableClient.CreateQueryFilter($"PartitionKey eq {visit.Id.Value}"), null, null, cancellationToken))
        {
            all.Add(row);
        }

        return all;
    }

    /// <summary>What is the person's own, by their identity or address.</summary>
    public static OwnRows OwnIn(IReadOnlyList<TableEntity> rows, Sought sought)
    {
        var invitations = rows.Where(row => IsKind(row, "invitation") && IsOwnInvitation(row, sought)).Select(IdOf).ToHashSet(StringComparer.Ordinal);
        var notices = rows.Where(row => IsKind(row, "notice") && invitations.Contains(row.Text("invitation"))).Select(IdOf).ToHashSet(StringComparer.Ordinal);
        return new OwnRows(invitations, notices);
    }

    /// <summary>Everything but the invitations and the list themselves.</summary>
    public async Task TakeDependentAsync(SweepRun run, IReadOnlyList<TableEntity> rows, CancellationToken cancellationToken)
    {
        foreach (var row in rows.Where(row => IsOwn(row, run) && !IsLast(row)))
        {
            await RemoveAsync(run, row, cancellationToken);
        }

        foreach (var row in rows.Where(row => !IsOwn(row, run)))
        {
            await RedactAsync(run, row, cancellationToken);
        }
    }

    public async Task TakeLastAsync(SweepRun run, IReadOnlyList<TableEntity> rows, CancellationToken cancellationToken)
    {
        foreach (var row in rows.Where(row => IsLast(row) && IsOwn(row, run)))
        {
            await RemoveAsync(run, row, cancellationToken);
        }
    }

    public static bool IsOwn(TableEntity row, SweepRun run) => row.RowKey.Split('|')[0] switch
    {
        "person" => run.Sought.IsId(IdOf(row)),
        "invitation" => run.Own.Invitations.Contains(IdOf(row)),
        "reply" => run.Own.Invitations.Contains(IdOf(row)),
        "notice" => run.Own.Notices.Contains(IdOf(row)),
        "agenda-link" => run.Sought.IsId(row.GetString("person")),
        "share" => row.Where(property => !IsWorker(row, property.Key)).Select(property => property.Value).OfType<string>().Any(run.Sought.Wanted.HasAddress)
            || (!run.Sought.HasNamesake && run.Sought.Wanted.HasName(row.GetString("recipientName"))),
        _ => false,
    };

    /// <summary>The row with the person taken out; null where they are not in it.</summary>
    public static TableEntity? Redacted(TableEntity row, SweepRun run)
    {
        var changed = new TableEntity(row.PartitionKey, row.RowKey) { ETag = row.ETag };
        var isChanged = false;
        foreach (var (name, value) in row.ToList())
        {
            var written = value is string text && !IsWorker(row, name) ? Redacted(text, run) : value;
            isChanged |= !ReferenceEquals(written, value);
            changed[name] = written;
        }

        return isChanged ? changed : null;
    }

    private async Task RemoveAsync(SweepRun run, TableEntity row, CancellationToken cancellationToken) => await run.TakeAsync(
        PlaceWords.OfRow(row.RowKey),
        async () =>
        {
            // The secret first: without its row nobody would find it again.
            await tokens.RemoveOfAsync(row, cancellationToken);
            await table.RemoveAsync(row.PartitionKey, row.RowKey, cancellationToken);
        });

    private async Task RedactAsync(SweepRun run, TableEntity row, CancellationToken cancellationToken)
    {
        var kind = PlaceWords.OfRow(row.RowKey);
        if (Redacted(row, run) is not null)
        {
            await run.TakeAsync(kind, () => WriteAsync(run, row, cancellationToken));
        }

        foreach (var text in row.Where(property => !IsWorker(row, property.Key)).Select(property => property.Value).OfType<string>())
        {
            foreach (var doubt in run.Sought.Text.Doubts(text))
            {
                run.Tally.Review(kind, row.RowKey, ReviewReason.Doubtful, doubt);
            }
        }
    }

    /// <summary>On what is there now: somebody else may write at the same time.</summary>
    private async Task WriteAsync(SweepRun run, TableEntity read, CancellationToken cancellationToken)
    {
        var open = await table.OpenAsync(cancellationToken);
        for (var row = read;
            row is not null && Redacted(row, run) is { } changed && await table.TryReplaceAsync(changed, row.ETag, cancellationToken) is null;
            row = await open.GetEntityIfExistsAsync(read.PartitionKey, read.RowKey, cancellationToken))
        {
            // Read again.
        }
    }

    private static string Redacted(string text, SweepRun run)
    {
        if (PersonJson.TryParse(text) is { } json)
        {
            return run.Json.Redact(json) ? PersonJson.Write(json, indented: false) : text;
        }

        return run.Sought.Text.Redact(text);
    }

    /// <summary>Whoever works on a visit answers for it under the name that they sign in with, and the mailbox that invites stays what it is.</summary>
    private static bool IsWorker(TableEntity row, string property) => row.RowKey.Split('|')[0] switch
    {
        "audit" => property is "who",
        "visit" => property is "organiserName" or "organiserAddress",
        "attachment" => property is "clearedBy",
        "share" => property is "by" or "revokedBy",
        _ => false,
    };

    private static bool IsOwnInvitation(TableEntity row, Sought sought) =>
        sought.IsId(row.GetString("person")) || sought.Is(row.GetString("name"), null, row.GetString("address"));

    private static bool IsLast(TableEntity row) => IsKind(row, "person") || IsKind(row, "invitation");

    private static bool IsKind(TableEntity row, string kind) => row.RowKey.StartsWith(kind + "|", StringComparison.Ordinal);

    private static string IdOf(TableEntity row) => row.RowKey.Split('|') is [_, var id, ..] ? id : "";
}
