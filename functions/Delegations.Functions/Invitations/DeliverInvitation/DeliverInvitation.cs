using Delegations.Hosting;
using Delegations.Model.Messages;

namespace Delegations.Invitations;

/// <summary>One create, update or cancellation.</summary>
internal sealed class DeliverInvitation(InvitationDelivery delivery) : IQueueFunction
{
    public Task RunAsync(QueueCall call, CancellationToken cancellationToken)
    {
        var message = MessageReader.Read(call.Text, QueueMessagesJson.Default.DeliverInvitationMessage);
        return delivery.DeliverAsync(message.Visit, message.Invitation, call.MessageId, cancellationToken);
    }
}
