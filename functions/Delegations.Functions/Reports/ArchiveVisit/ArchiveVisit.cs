using Delegations.Hosting;
using Delegations.Model.Messages;
using Delegations.Reports.Archive;

namespace Delegations.Reports;

/// <summary>One visit's package.</summary>
internal sealed class ArchiveVisit(VisitArchive archive) : IQueueFunction
{
    public Task RunAsync(QueueCall call, CancellationToken cancellationToken)
    {
        var message = MessageReader.Read(call.Text, QueueMessagesJson.Default.ArchiveVisitMessage);
        return archive.ArchiveAsync(message.Visit, cancellationToken);
    }
}
