using Delegations.Model.Ids;
using Delegations.Reports.Archive;
using Delegations.Storage.Blobs;

namespace Delegations.Retention.Erasing;

/// <summary>
/// Takes a person out of a visit's package: out of every file of the personal part, by the same rules as out of what is kept beside. The record holds
/// no names; were one in it, somebody has to know.
/// </summary>
internal sealed class ArchiveSweep(DocumentStore documents, PersonalPart personal, ArchiveRows rows)
{
    public async Task RunAsync(SweepRun run, CancellationToken cancellationToken)
    {
        var workbooks = await WorkbooksAsync(run.Visit.Id, cancellationToken);
        foreach (var path in await ListAsync(PackageStore.PersonalContainer, run.Visit.Id, cancellationToken))
        {
            if (await documents.ReadIfExistsAsync(PackageStore.PersonalContainer, path, cancellationToken) is { } content
                && !path.EndsWith('/' + PackageStore.ManifestName, StringComparison.Ordinal)
                && !ReferenceEquals(ArchivedFile.Change(path, content, run, workbooks), content))
            {
                run.Tally.Count(PlaceKind.Archive);
            }
        }

        // Also where no file has to change any more: a walk that was cut off may have left the manifest behind.
        if (!run.Options.IsDry)
        {
            await RewriteAsync(run, workbooks, cancellationToken);
        }

        foreach (var path in await ListAsync(PackageStore.RecordContainer, run.Visit.Id, cancellationToken))
        {
            if (BlobSweep.IsIn(run, await documents.ReadIfExistsAsync(PackageStore.RecordContainer, path, cancellationToken)))
            {
                run.Tally.Review(PlaceKind.Archive, $"{PackageStore.RecordContainer}/{path}", ReviewReason.Fixed);
            }
        }
    }

    private async Task RewriteAsync(SweepRun run, Dictionary<string, BinaryData> workbooks, CancellationToken cancellationToken)
    {
        if (!await personal.ExistsAsync(run.Visit.Id, cancellationToken) && await rows.FindAsync(run.Visit.Id, cancellationToken) is null)
        {
            return;
        }

        if (await rows.FindAsync(run.Visit.Id, cancellationToken) is not null)
        {
            await personal.RewriteAsync(run.Visit.Id, (name, content) => ArchivedFile.Change(name, content, run, workbooks), cancellationToken);
            return;
        }

        // A package from before there was a row for it.
        foreach (var path in await ListAsync(PackageStore.PersonalContainer, run.Visit.Id, cancellationToken))
        {
            if (await documents.ReadIfExistsAsync(PackageStore.PersonalContainer, path, cancellationToken) is not { } content)
            {
                continue;
            }

            if (ArchivedFile.Change(path, content, run, workbooks) is not { } left)
            {
                await documents.DeleteIfExistsAsync(PackageStore.PersonalContainer, path, cancellationToken);
            }
            else if (!ReferenceEquals(left, content))
            {
                await documents.PutAsync(PackageStore.PersonalContainer, path, left, "application/octet-stream", cancellationToken);
            }
        }
    }

    /// <summary>What stands for the files as uploaded, by now without the person.</summary>
    private async Task<Dictionary<string, BinaryData>> WorkbooksAsync(VisitId visit, CancellationToken cancellationToken)
    {
        var workbooks = new Dictionary<string, BinaryData>(StringComparer.Ordinal);
        await foreach (var path in documents.ListAsync("itineraries", $"{visit}/", cancellationToken))
        {
            if (path.EndsWith("/source", StringComparison.Ordinal) && await documents.ReadIfExistsAsync("itineraries", path, cancellationToken) is { } source)
            {
                workbooks[path[(path.IndexOf('/', StringComparison.Ordinal) + 1)..]] = source;
            }
        }

        return workbooks;
    }

    private async Task<IReadOnlyList<string>> ListAsync(string container, VisitId visit, CancellationToken cancellationToken) =>
        await documents.ListAsync(container, $"{visit}/", cancellationToken).ToListAsync(cancellationToken);
}
