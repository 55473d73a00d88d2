using System.Text.Json;
using Delegations.Hosting;
using Delegations.Model.Messages;
using Delegations.Reports.Archive;
using Delegations.Storage.Queues;
using Delegations.Visits;

namespace Delegations.Reports;

/// <summary>
/// Hourly: asks for the package of each visit whose report is final, and reminds of the reports that are not. Asking twice ends the same.
/// </summary>
internal sealed class ArchiveVisits(VisitStore visits, MessageQueue queue, DraftReminders reminders, ILogger<ArchiveVisits> logger) : ITimerFunction
{
    public const string Queue = "archive";

    public async Task RunAsync(TimerCall call, CancellationToken cancellationToken)
    {
        var failures = new VisitFailures(logger);
        await foreach (var visit in visits.ListAsync(cancellationToken))
        {
            await failures.RunAsync(visit.Id, () => RunAsync(visit, cancellationToken));
        }

        failures.ThrowIfAny();
    }

    private Task RunAsync(Visit visit, CancellationToken cancellationToken) => visit.Progress switch
    {
        VisitProgress.ReportDrafted => reminders.RemindAsync(visit, cancellationToken),
        VisitProgress.ReportFinal => queue.SendAsync(
            Queue, JsonSerializer.Serialize(new ArchiveVisitMessage { Visit = visit.Id }, QueueMessagesJson.Default.ArchiveVisitMessage), cancellationToken),
        _ => Task.CompletedTask,
    };
}
