using Delegations.Model;
using Delegations.Model.Ids;
using Delegations.Reports.Attachments;
using Delegations.Storage.Blobs;

namespace Delegations.Reports;

/// <summary>
/// All that a visit has to share: what the released report consists of, and attachments that somebody cleared. Originals and packages are
/// no part of it, and so can never be shared.
/// </summary>
internal sealed class OfferedDocuments(ReportStore reports, AttachmentStore attachments, DocumentStore documents, WithdrawnConsent consent)
{
    public async Task<IReadOnlyList<OfferedDocument>> ListAsync(VisitId visit, CancellationToken cancellationToken)
    {
        var offered = new List<OfferedDocument>();
        if (await reports.FindLatestAsync(visit, cancellationToken) is { IsReleased: true } report)
        {
            var isWithheld = await consent.CountAsync(visit, report, cancellationToken) > 0;
            var described = report.Documents.Where(document => MayBeShared(document, isWithheld)).Select(document => DescribeAsync(visit, report, document, cancellationToken));
            offered.AddRange((await Task.WhenAll(described)).OfType<OfferedDocument>());
        }

        var cleared = (await attachments.ListAsync(visit, cancellationToken)).Where(attachment => attachment.Cleared is not null);
        return [.. offered, .. cleared.Select(attachment => Describe(visit, attachment))];
    }

    /// <summary>One of them; null where it is not offered now.</summary>
    public async Task<OfferedDocument?> FindAsync(VisitId visit, string key, CancellationToken cancellationToken)
    {
        if (AttachmentId.TryParse(key, null, out var id))
        {
            return await attachments.FindAsync(visit, id, cancellationToken) is { Cleared: not null } attachment ? Describe(visit, attachment) : null;
        }

        return await reports.FindLatestAsync(visit, cancellationToken) is { IsReleased: true } report
            && report.Documents.FirstOrDefault(document => document.FileName == key) is { } wanted
            && MayBeShared(wanted, isWithheld: false)
            && (wanted.Part.LabelOf() > Handling.Clear || await consent.CountAsync(visit, report, cancellationToken) is 0)
                ? await DescribeAsync(visit, report, wanted, cancellationToken)
                : null;
    }

    /// <summary>Markdown is for who goes on writing it; readers have the page.</summary>
    private static bool MayBeShared(ReportDocument document, bool isWithheld) =>
        document.Part.MayBeShared() && document.Format is not ReportFormat.Md && !(isWithheld && document.Part.LabelOf() is Handling.Clear);

    private async Task<OfferedDocument?> DescribeAsync(VisitId visit, Report report, ReportDocument document, CancellationToken cancellationToken)
    {
        var path = ReportStore.PathOf(visit, report.Number, document);
        return await documents.DescribeIfExistsAsync(ReportStore.Container, path, cancellationToken) is { } kept
            ? new OfferedDocument
            {
                Key = document.FileName,
                Part = document.Part,
                Language = document.Language,
                FileName = document.FileName,
                Handling = document.Part.LabelOf(),
                ContentType = document.ContentType,
                Bytes = kept.Bytes,
                Sha256 = kept.Sha256 ?? "",
                Container = ReportStore.Container,
                Path = path,
            }
            : null;
    }

    private static OfferedDocument Describe(VisitId visit, Attachment attachment) => new()
    {
        Key = attachment.Id.Value,
        Attachment = attachment.Id,
        FileName = attachment.Name,
        Caption = attachment.Caption,
        Handling = attachment.Handling,
        ContentType = attachment.ContentType,
        Bytes = attachment.Bytes,
        Sha256 = attachment.Sha256,
        Container = AttachmentStore.Container,
        Path = AttachmentStore.PathOf(visit, attachment.Id),
    };
}
