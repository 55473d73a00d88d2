using Delegations.Hosting;

namespace Delegations.Reports;

/// <summary>Hourly: a first report for each visit whose last session is over.</summary>
internal sealed class DraftReports(ReportDrafts drafts) : ITimerFunction
{
    public Task RunAsync(TimerCall call, CancellationToken cancellationToken) => drafts.DraftDueAsync(cancellationToken);
}
