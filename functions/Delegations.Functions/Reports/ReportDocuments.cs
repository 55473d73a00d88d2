using Delegations.Model.Ids;

namespace Delegations.Reports;

/// <summary>The documents of a report: made of its facts while it is a draft, kept from its release on.</summary>
internal sealed class ReportDocuments(ReportStore reports, ReportWriter writer)
{
    /// <summary>The document; null where the report has none such.</summary>
    public async Task<BinaryData?> ReadAsync(VisitId visit, Report report, ReportDocument document, CancellationToken cancellationToken)
    {
        if (!report.Documents.Contains(document))
        {
            return null;
        }

        return report.IsReleased
            ? await reports.ReadAsync(visit, report, document, cancellationToken)
            : await reports.ReadFactsAsync(visit, report, cancellationToken) is { } facts
                ? await writer.WriteAsync(facts, report.Drafted, document, cancellationToken)
                : null;
    }

    /// <summary>One letter of thanks, counted from 1, as a text document; null where there are not so many.</summary>
    public async Task<BinaryData?> ReadLetterAsync(VisitId visit, Report report, int number, CancellationToken cancellationToken) =>
        await reports.ReadFactsAsync(visit, report, cancellationToken) is { } facts ? writer.WriteLetter(facts, report.Drafted, number) : null;

    /// <summary>Keeps all documents as the facts give them. A repeat ends the same: facts of a version never change, unless somebody is erased from them.</summary>
    public async Task KeepAsync(VisitId visit, Report report, CancellationToken cancellationToken)
    {
        if (await reports.ReadFactsAsync(visit, report, cancellationToken) is not { } facts)
        {
            return;
        }

        foreach (var document in report.Documents)
        {
            await reports.PutAsync(visit, report.Number, document, await writer.WriteAsync(facts, report.Drafted, document, cancellationToken), cancellationToken);
        }
    }
}
