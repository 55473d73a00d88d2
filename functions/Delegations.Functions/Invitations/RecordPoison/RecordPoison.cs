using Delegations.Hosting;
using Delegations.Model.Messages;
using Delegations.Visits;

namespace Delegations.Invitations;

/// <summary>What the queue of invitations gave up: a row that says why, and the invitation shown as failed.</summary>
internal sealed class RecordPoison(GivenUpMessages givenUp, InvitationStore invitations) : IQueueFunction
{
    public async Task RunAsync(QueueCall call, CancellationToken cancellationToken)
    {
        var type = QueueMessagesJson.Default.DeliverInvitationMessage;
        if (await givenUp.RecordAsync(call, type, message => message.Visit, cancellationToken) is not { } message)
        {
            return;
        }

        var all = await invitations.ListAsync(message.Visit, cancellationToken);
        if (all.FirstOrDefault(invitation => invitation.Id == message.Invitation) is { IsLive: true } row)
        {
            await invitations.UpdateAsync(row with { QueuedAt = null, Reason = DeliveryReason.GivenUp }, cancellationToken);
        }
    }
}
