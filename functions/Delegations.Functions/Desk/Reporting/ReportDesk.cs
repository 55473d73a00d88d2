using Delegations.Documents.Rendering.Reports;
using Delegations.Reports;
using Delegations.Reports.Editing;

namespace Delegations.Desk.Reporting;

/// <summary>What the pages of a report share: the newest version and its facts, and how a form's change is taken.</summary>
internal sealed class ReportDesk(ReportStore reports, ReportEditor editor)
{
    /// <summary>The newest version; null where there is none yet.</summary>
    public async Task<OpenReport?> OpenAsync(DeskVisit visit, CancellationToken cancellationToken) =>
        await reports.FindLatestAsync(visit.Visit.Id, cancellationToken) is { } report
        && await reports.ReadFactsAsync(visit.Visit.Id, report, cancellationToken) is { } facts
            ? new OpenReport(report, facts)
            : null;

    public Task<ReportEditOutcome> SaveAsync(DeskVisit visit, ReportEdit edit, CancellationToken cancellationToken) =>
        editor.SaveAsync(visit.Visit, edit, visit.Language, cancellationToken);
}

/// <summary>A version with what it is made of.</summary>
internal sealed record OpenReport(Report Report, ReportFacts Facts)
{
    public ReportMaterial Material => Facts.Material;

    public ReportSource Source => Facts.ToSource(Report.Drafted);
}
