using Delegations.Hosting;
using Delegations.Model.Messages;
using Delegations.Retention.Erasing;

namespace Delegations.Retention;

/// <summary>One visit's part of an erasure.</summary>
internal sealed class EraseFromVisit(Erasures erasures) : IQueueFunction
{
    public Task RunAsync(QueueCall call, CancellationToken cancellationToken)
    {
        var message = MessageReader.Read(call.Text, QueueMessagesJson.Default.ErasePersonMessage);
        return erasures.RunAsync(message.Erasure, message.Visit, cancellationToken);
    }
}
