using System.Text.Json;
using Delegations.Model.Ids;
using Delegations.Model.Messages;
using Delegations.Storage.Queues;
using NodaTime;

namespace Delegations.Invitations.Notices;

/// <summary>The queue <c>notices</c>: one message asks for one mail.</summary>
internal sealed class NoticeQueue(MessageQueue queue)
{
    public const string Name = "notices";

    /// <summary>The service hides no message for longer.</summary>
    private static readonly Duration LongestDelay = Duration.FromDays(6);

    /// <param name="delay">How long nobody sees the message.</param>
    public Task SendAsync(VisitId visit, NoticeId notice, Duration delay, CancellationToken cancellationToken)
    {
        var message = new SendNoticeMessage { Visit = visit, Notice = notice };
        var json = JsonSerializer.Serialize(message, QueueMessagesJson.Default.SendNoticeMessage);
        return queue.SendAsync(Name, json, Duration.Min(delay, LongestDelay).ToTimeSpan(), cancellationToken);
    }
}
