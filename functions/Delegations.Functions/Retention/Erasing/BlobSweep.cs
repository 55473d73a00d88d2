using Delegations.Reports.Attachments;
using Delegations.Retention.Searching;
using Delegations.Storage.Blobs;

namespace Delegations.Retention.Erasing;

/// <summary>Takes a person out of a visit's files.</summary>
internal sealed class BlobSweep(DocumentStore documents, ProgrammeSweep programmes, ArchiveSweep archive, AttachmentStore attachments)
{
    public const string Outbox = "outbox";
    public const string Notices = "notices";

    /// <summary>Files that are made for readers, and what they are made of.</summary>
    private static readonly string[] Made = ["agendas", ReportsContainer];

    private const string ReportsContainer = "reports";

    public async Task RunAsync(SweepRun run, CancellationToken cancellationToken)
    {
        await TakeMailsAsync(run, Outbox, run.Own.Invitations.Concat(run.Own.Notices), cancellationToken);
        await TakeMailsAsync(run, Notices, run.Own.Notices, cancellationToken);
        await TakeAttachmentsAsync(run, cancellationToken);
        foreach (var container in Made)
        {
            await TakeMadeAsync(run, container, cancellationToken);
        }

        await programmes.RunAsync(run, cancellationToken);
        await archive.RunAsync(run, cancellationToken);
    }

    /// <summary>The package alone.</summary>
    public Task RunArchiveAsync(SweepRun run, CancellationToken cancellationToken) => archive.RunAsync(run, cancellationToken);

    /// <summary>Copies of what has left: those to the person, and those to others that name them.</summary>
    private async Task TakeMailsAsync(SweepRun run, string container, IEnumerable<string> own, CancellationToken cancellationToken)
    {
        string[] prefixes = [.. own.Select(id => $"{run.Visit.Id}/{id}")];
        foreach (var path in await ListAsync(container, $"{run.Visit.Id}/", cancellationToken))
        {
            if (Array.Exists(prefixes, prefix => path.StartsWith(prefix, StringComparison.Ordinal))
                || IsIn(run, await documents.ReadIfExistsAsync(container, path, cancellationToken)))
            {
                await run.TakeAsync(PlaceKind.Mails, () => documents.DeleteIfExistsAsync(container, path, cancellationToken));
            }
        }
    }

    private async Task TakeMadeAsync(SweepRun run, string container, CancellationToken cancellationToken)
    {
        var own = $"{run.Visit.Id}/attachments/";
        foreach (var path in await ListAsync(container, $"{run.Visit.Id}/", cancellationToken))
        {
            if ((container is ReportsContainer && path.StartsWith(own, StringComparison.Ordinal))
                || await documents.ReadIfExistsAsync(container, path, cancellationToken) is not { } content)
            {
                continue;
            }

            ReviewDoubts(run, PlaceKind.Reports, $"{container}/{path}", content);
            if (FileRedaction.Of(content, run.Sought) is not FileChange.Unchanged and var change)
            {
                await run.TakeAsync(PlaceKind.Reports, () => WriteAsync(container, path, change, cancellationToken));
            }
        }
    }

    private async Task TakeAttachmentsAsync(SweepRun run, CancellationToken cancellationToken)
    {
        var listed = await attachments.ListAsync(run.Visit.Id, cancellationToken);
        await TakeUnlistedAsync(run, [.. listed.Select(attachment => AttachmentStore.PathOf(run.Visit.Id, attachment.Id))], cancellationToken);
        foreach (var attachment in listed)
        {
            var content = await attachments.ReadAsync(run.Visit.Id, attachment.Id, cancellationToken);
            var where = $"{AttachmentStore.Container}/{AttachmentStore.PathOf(run.Visit.Id, attachment.Id)}";
            if (run.Sought.Text.IsIn(attachment.Name) || run.Sought.Text.IsIn(attachment.Caption) || IsIn(run, content))
            {
                if (run.Options.RemovesAttachments)
                {
                    await run.TakeAsync(PlaceKind.Attachments, () => attachments.RemoveAsync(run.Visit.Id, attachment.Id, cancellationToken));
                }
                else
                {
                    run.Tally.Review(PlaceKind.Attachments, where, ReviewReason.Attachment);
                }
            }
            else if (content is not null && ReadableText.Of(content) is null)
            {
                run.Tally.Review(PlaceKind.Attachments, where, ReviewReason.Unreadable);
            }
        }
    }

    /// <summary>Bytes whose row is gone, as an attachment leaves them whose removal was cut off: nobody can decide about these any more.</summary>
    private async Task TakeUnlistedAsync(SweepRun run, HashSet<string> listed, CancellationToken cancellationToken)
    {
        foreach (var path in await ListAsync(AttachmentStore.Container, $"{run.Visit.Id}/attachments/", cancellationToken))
        {
            if (!listed.Contains(path) && IsIn(run, await documents.ReadIfExistsAsync(AttachmentStore.Container, path, cancellationToken)))
            {
                await run.TakeAsync(PlaceKind.Attachments, () => documents.DeleteIfExistsAsync(AttachmentStore.Container, path, cancellationToken));
            }
        }
    }

    private async Task WriteAsync(string container, string path, FileChange change, CancellationToken cancellationToken)
    {
        if (change is FileChange.Redacted(var content))
        {
            var known = await documents.DescribeIfExistsAsync(container, path, cancellationToken);
            await documents.PutAsync(container, path, content, known?.ContentType ?? "application/octet-stream", cancellationToken);
        }
        else
        {
            await documents.DeleteIfExistsAsync(container, path, cancellationToken);
        }
    }

    public static bool IsIn(SweepRun run, BinaryData? content) =>
        content is not null && ReadableText.Of(content) is { } texts && texts.Any(run.Sought.Text.IsIn);

    private static void ReviewDoubts(SweepRun run, PlaceKind kind, string where, BinaryData content)
    {
        foreach (var doubt in (ReadableText.Of(content) ?? []).SelectMany(run.Sought.Text.Doubts))
        {
            run.Tally.Review(kind, where, ReviewReason.Doubtful, doubt);
        }
    }

    private async Task<IReadOnlyList<string>> ListAsync(string container, string prefix, CancellationToken cancellationToken) =>
        await documents.ListAsync(container, prefix, cancellationToken).ToListAsync(cancellationToken);
}
