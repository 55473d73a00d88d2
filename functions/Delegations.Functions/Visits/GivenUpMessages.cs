using System.Text.Json.Serialization.Metadata;
using Delegations.Hosting;
using Delegations.Model.Ids;
using Delegations.Model.Messages;
using NodaTime;

namespace Delegations.Visits;

/// <summary>Records what a queue gave up, so that no message disappears with only a log line.</summary>
internal sealed class GivenUpMessages(AuditStore audit, IClock clock)
{
    /// <summary>One row each time that a message is given up, at its visit where it names one, with the reason. The message where it can be read.</summary>
    public async Task<TMessage?> RecordAsync<TMessage>(
        QueueCall call, JsonTypeInfo<TMessage> type, Func<TMessage, VisitId> visitOf, CancellationToken cancellationToken)
        where TMessage : class, IQueueMessage
    {
        var (message, reason) = Examine(call.Text, type);
        var fact = new AuditFact(clock.GetCurrentInstant(), "message-given-up", TMessage.ExpectedName, reason);
        VisitId? visit = message is null ? null : visitOf(message);

        // The same text can be sent and given up again, weeks later; only the queue's id tells that from the same call repeated.
        await audit.AddAsync(visit, $"given-up-{OpaqueId.Derive(TMessage.ExpectedName, call.MessageId ?? call.Text)}", fact, cancellationToken);
        return message;
    }

    private static (TMessage? Message, string Reason) Examine<TMessage>(string text, JsonTypeInfo<TMessage> type)
        where TMessage : class, IQueueMessage
    {
        try
        {
            return (MessageReader.Read(text, type), "Handling it failed as often as the queue tries. The log of that time says at what.");
        }
        catch (UnprocessableMessageException e)
        {
            return (null, e.Message);
        }
    }
}
