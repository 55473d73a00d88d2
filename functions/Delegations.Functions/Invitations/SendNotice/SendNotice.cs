using Delegations.Hosting;
using Delegations.Invitations.Notices;
using Delegations.Model.Messages;

namespace Delegations.Invitations;

/// <summary>One mail without an entry.</summary>
internal sealed class SendNotice(NoticeDelivery delivery) : IQueueFunction
{
    public Task RunAsync(QueueCall call, CancellationToken cancellationToken)
    {
        var message = MessageReader.Read(call.Text, QueueMessagesJson.Default.SendNoticeMessage);
        return delivery.SendAsync(message.Visit, message.Notice, call.MessageId, cancellationToken);
    }
}
