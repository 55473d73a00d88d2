namespace Delegations.Hosting;

/// <summary>What a queue message sets off. Returning is success; an exception lets the host try again, and after the fifth time move the message to <c>&lt;queue&gt;-poison</c>.</summary>
internal interface IQueueFunction
{
    Task RunAsync(QueueCall call, CancellationToken cancellationToken);
}

/// <summary>One delivery of a queue message.</summary>
/// <param name="Text">The message as it was sent.</param>
/// <param name="MessageId">The queue's id; null where the message's own <c>id</c> property hides it from a custom handler.</param>
/// <param name="DequeueCount">1 on the first delivery, and where the message's own <c>dequeueCount</c> hides it.</param>
internal sealed record QueueCall(string Text, string? MessageId, int DequeueCount);
