using System.Text.Json;
using Delegations.Model.Ids;
using Delegations.Model.Messages;
using Delegations.Storage.Queues;
using NodaTime;

namespace Delegations.Invitations;

/// <summary>The queue <c>invitations</c>: one message asks for one delivery.</summary>
internal sealed class DeliveryQueue(MessageQueue queue)
{
    public const string Name = "invitations";

    /// <param name="delay">How long nobody sees the message.</param>
    public Task SendAsync(VisitId visit, InvitationId invitation, Duration delay, CancellationToken cancellationToken)
    {
        var message = new DeliverInvitationMessage { Visit = visit, Invitation = invitation };
        return queue.SendAsync(Name, JsonSerializer.Serialize(message, QueueMessagesJson.Default.DeliverInvitationMessage), delay.ToTimeSpan(), cancellationToken);
    }
}
