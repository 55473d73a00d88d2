using Delegations.Hosting;
using Delegations.Model.Messages;
using Delegations.Visits;

namespace Delegations.Retention;

/// <summary>What the queue of erasures gave up: a row that says why. The daily timer asks again, because the wish is still open.</summary>
internal sealed class RecordErasurePoison(GivenUpMessages givenUp) : IQueueFunction
{
    public Task RunAsync(QueueCall call, CancellationToken cancellationToken) => givenUp.RecordAsync(
        call, QueueMessagesJson.Default.ErasePersonMessage, message => message.Visit, cancellationToken);
}
