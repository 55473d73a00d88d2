using System.Text.Json;
using Delegations.Hosting;
using Delegations.Model.Messages;
using Delegations.Storage.Queues;
using Delegations.Visits;

namespace Delegations.Reports;

/// <summary>Hourly: asks for the package of each visit whose report is final. Asking twice ends the same.</summary>
internal sealed class ArchiveVisits(VisitStore visits, MessageQueue queue) : ITimerFunction
{
    public const string Queue = "archive";

    public async Task RunAsync(TimerCall call, CancellationToken cancellationToken)
    {
        await foreach (var visit in visits.ListAsync(cancellationToken))
        {
            if (visit.Progress is VisitProgress.ReportFinal)
            {
                var message = new ArchiveVisitMessage { Visit = visit.Id };
                await queue.SendAsync(Queue, JsonSerializer.Serialize(message, QueueMessagesJson.Default.ArchiveVisitMessage), cancellationToken);
            }
        }
    }
}
