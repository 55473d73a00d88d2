using Delegations.Model;
using Delegations.Model.Ids;
using Delegations.Storage.Blobs;
using Delegations.Storage.Tables;
using Delegations.Visits;

namespace Delegations.Reports.Attachments;

/// <summary>Keeps attachments: a row <c>attachment|…</c> each, and its bytes in the container <c>reports</c>.</summary>
internal sealed class AttachmentStore(VisitsTable table, DocumentStore documents)
{
    public const string Container = "reports";
    private const string Kind = "attachment";

    /// <summary>Where an attachment's bytes lie.</summary>
    public static string PathOf(VisitId visit, AttachmentId id) => $"{visit}/attachments/{id}";

    /// <summary>The bytes first, then the row: what is cut off between them is listed nowhere.</summary>
    public async Task AddAsync(VisitId visit, Attachment attachment, BinaryData content, CancellationToken cancellationToken)
    {
        await documents.AddOnceAsync(Container, PathOf(visit, attachment.Id), content, attachment.ContentType, cancellationToken);
        await table.TryAddAsync(ToRow(visit, attachment), cancellationToken);
    }

    /// <summary>In the order in which they were added.</summary>
    public async Task<IReadOnlyList<Attachment>> ListAsync(VisitId visit, CancellationToken cancellationToken)
    {
        var attachments = new List<Attachment>();
        await foreach (var row in table.ListAsync(visit.Value, Kind, cancellationToken))
        {
            attachments.Add(FromRow(row));
        }

        return [.. attachments.OrderBy(attachment => attachment.Added).ThenBy(attachment => attachment.Id.Value, StringComparer.Ordinal)];
    }

    public async Task<Attachment?> FindAsync(VisitId visit, AttachmentId id, CancellationToken cancellationToken)
    {
        var visits = await table.OpenAsync(cancellationToken);
        return await visits.GetEntityIfExistsAsync(visit.Value, KeyOf(id), cancellationToken) is { } row ? FromRow(row) : null;
    }

    /// <summary>Changes what is said of an attachment; false where somebody else wrote or removed it since it was read.</summary>
    public async Task<bool> ReplaceAsync(VisitId visit, Attachment attachment, CancellationToken cancellationToken) =>
        await table.TryReplaceAsync(ToRow(visit, attachment), attachment.ETag, cancellationToken) is not null;

    public Task<BinaryData?> ReadAsync(VisitId visit, AttachmentId id, CancellationToken cancellationToken) =>
        documents.ReadIfExistsAsync(Container, PathOf(visit, id), cancellationToken);

    /// <summary>The bytes as a stream.</summary>
    public Task<StoredDocument?> OpenAsync(VisitId visit, AttachmentId id, CancellationToken cancellationToken) =>
        documents.OpenIfExistsAsync(Container, PathOf(visit, id), cancellationToken);

    /// <summary>The row first, so that nothing listed lacks its bytes. A repeat changes nothing.</summary>
    public async Task RemoveAsync(VisitId visit, AttachmentId id, CancellationToken cancellationToken)
    {
        await table.RemoveAsync(visit.Value, KeyOf(id), cancellationToken);
        await documents.DeleteIfExistsAsync(Container, PathOf(visit, id), cancellationToken);
    }

    private static string KeyOf(AttachmentId id) => $"{Kind}|{id}";

    private static TableEntity ToRow(VisitId visit, Attachment attachment) => new(visit.Value, KeyOf(attachment.Id))
    {
        ["name"] = attachment.Name,
        ["contentType"] = attachment.ContentType,
        ["bytes"] = attachment.Bytes,
        ["sha256"] = attachment.Sha256,
        ["handling"] = attachment.Handling.ToString(),
        ["caption"] = attachment.Caption,
        ["added"] = attachment.Added.ToDateTimeOffset(),
        ["clearedAt"] = attachment.Cleared?.At.ToDateTimeOffset(),
        ["clearedBy"] = attachment.Cleared?.By,
        ["mayBeKept"] = attachment.MayBeKept,
    };

    private static Attachment FromRow(TableEntity row) => new()
    {
        Id = AttachmentId.Parse(row.RowKey[(Kind.Length + 1)..]),
        Name = row.Text("name"),
        ContentType = row.Text("contentType"),
        Bytes = row.GetInt64("bytes") ?? 0,
        Sha256 = row.Text("sha256"),
        Handling = Enum.Parse<Handling>(row.Text("handling")),
        Caption = row.Text("caption"),
        Added = row.Moment("added") ?? default,
        Cleared = row.Moment("clearedAt") is { } at ? new Clearance(at, row.Text("clearedBy")) : null,
        MayBeKept = row.GetBoolean("mayBeKept") ?? false,
        ETag = row.ETag,
    };
}
