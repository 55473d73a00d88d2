using Delegations.Hosting;
using Delegations.Model.Messages;
using Delegations.Visits;

namespace Delegations.Reports;

/// <summary>What the archive's queue gave up: a row that says why.</summary>
internal sealed class RecordArchivePoison(GivenUpMessages givenUp) : IQueueFunction
{
    public Task RunAsync(QueueCall call, CancellationToken cancellationToken) => givenUp.RecordAsync(
        call, QueueMessagesJson.Default.ArchiveVisitMessage, message => message.Visit, cancellationToken);
}
