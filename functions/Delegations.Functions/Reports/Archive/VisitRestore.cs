using Delegations.Model;
using Delegations.Model.Ids;
using Delegations.Storage.Blobs;
using Delegations.Storage.Tables;
using Delegations.Visits;
using Delegations.Web;
using NodaTime;

namespace Delegations.Reports.Archive;

/// <summary>
/// Brings a visit back from its package: what is missing is added, and nothing that is there is changed. Documents first, then rows, the
/// visit's own row last, so that a visit that can be seen is there as a whole.
/// </summary>
internal sealed class VisitRestore(PackageCheck check, PackageStore store, VisitsTable table, AuditStore audit, IClock clock)
{
    public async Task<RestoreOutcome> RestoreAsync(VisitId visit, Actor actor, CancellationToken cancellationToken) =>
        await check.VerifyAsync(visit, cancellationToken) switch
        {
            PackageOutcome.None => new RestoreOutcome.NoPackage(),
            PackageOutcome.Underway => new RestoreOutcome.NoPackage(),
            PackageOutcome.Damaged damaged => new RestoreOutcome.NotWhole(damaged.Faults),
            PackageOutcome.Whole { Personal: { } personal } whole => await RestoreAsync(whole.Record, personal, actor, cancellationToken),
            _ => new RestoreOutcome.Purged(),
        };

    private async Task<RestoreOutcome> RestoreAsync(PackageManifest record, PackageManifest personal, Actor actor, CancellationToken cancellationToken)
    {
        var visit = record.Visit;
        var names = NameToken.Read(await store.ReadAsync(visit, PackagePart.Personal, NameToken.FileName, cancellationToken));
        var rows = await store.ReadAsync(visit, PackagePart.Personal, RowsFile.Name, cancellationToken) is { } json ? RowsFile.Read(visit.Value, json) : [];
        if (rows.FirstOrDefault(row => row.RowKey == VisitRows.RowKey) is not { } own)
        {
            return new RestoreOutcome.NotWhole([new PackageFault(PackagePart.Personal, RowsFile.Name, PackageFaultKind.Changed)]);
        }

        var language = Language.TryParse(own.GetString("language"), out var known) ? known : Language.English;
        var (documents, added) = (0, 0);
        foreach (var (part, entry) in record.Files.Select(file => (PackagePart.Record, file)).Concat(personal.Files.Select(file => (PackagePart.Personal, file))))
        {
            documents += entry.Of is not null && await RestoreAsync(visit, part, entry, names, language, cancellationToken) ? 1 : 0;
        }

        foreach (var row in rows.Where(row => row != own).Select(row => Closed(row, personal.Packed)).Append(await PackageRowAsync(visit, personal, cancellationToken)))
        {
            added += await table.TryAddAsync(row, cancellationToken) ? 1 : 0;
        }

        if (documents + added > 0)
        {
            await audit.NoteAsync(visit, new AuditFact(clock.GetCurrentInstant(), "visit-restored", visit.Value, "From its package.") { Who = actor.Name }, cancellationToken);
        }

        await table.TryAddAsync(new TableEntity(VisitsTable.IndexPartition, visit.Value), cancellationToken);
        added += await table.TryAddAsync(own, cancellationToken) ? 1 : 0;
        return new RestoreOutcome.Restored(added, documents);
    }

    /// <summary>False where the document is there already.</summary>
    private async Task<bool> RestoreAsync(
        VisitId visit, PackagePart part, PackedEntry entry, IReadOnlyList<NameToken> names, Language language, CancellationToken cancellationToken)
    {
        var cut = entry.Of!.IndexOf('/', StringComparison.Ordinal); // callers have looked whether it is the copy of something
        var (container, path) = (entry.Of[..cut], $"{visit}/{entry.Of[(cut + 1)..]}");
        if (await store.Documents.DescribeIfExistsAsync(container, path, cancellationToken) is not null
            || await store.ReadAsync(visit, part, entry.Name, cancellationToken) is not { } content)
        {
            return false;
        }

        var whole = part is PackagePart.Record ? RecordText.Fill(entry.Name, content, names, RecordText.LanguageOf(entry.Name, language)) : content;
        return await store.Documents.AddOnceAsync(container, path, whole, entry.ContentType, cancellationToken) is AddOutcome.Added;
    }

    /// <summary>A link whose secret the package does not hold comes back withdrawn, under a secret that nobody knows.</summary>
    private static TableEntity Closed(TableEntity row, Instant packed)
    {
        if (row.RowKey.StartsWith(VisitSnapshot.AgendaLinkKind, StringComparison.Ordinal))
        {
            row["token"] = SecretToken.New().Text;
            row["revoked"] ??= packed.ToDateTimeOffset();
        }

        return row;
    }

    private async Task<TableEntity> PackageRowAsync(VisitId visit, PackageManifest personal, CancellationToken cancellationToken) => new ArchiveRow
    {
        Visit = visit,
        Run = personal.Run,
        Packed = personal.Packed,
        Purge = personal.Purge ?? personal.Packed,
        RecordManifest = (await store.ReadManifestAsync(visit, PackagePart.Record, cancellationToken))?.Sha256,
        PersonalManifest = (await store.ReadManifestAsync(visit, PackagePart.Personal, cancellationToken))?.Sha256,
    }.ToRow();
}

/// <summary>What became of bringing a visit back.</summary>
internal abstract record RestoreOutcome
{
    private RestoreOutcome()
    {
    }

    /// <summary>What was missing; nothing where all of it was there.</summary>
    internal sealed record Restored(int Rows, int Documents) : RestoreOutcome;

    internal sealed record NoPackage : RestoreOutcome;

    internal sealed record NotWhole(IReadOnlyList<PackageFault> Faults) : RestoreOutcome;

    /// <summary>The personal part is gone, as its date asked for.</summary>
    internal sealed record Purged : RestoreOutcome;
}
