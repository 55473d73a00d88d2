using System.Text;
using Azure;
using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;
using Delegations.Hosting.Edge;

namespace Delegations.Hosting.Local;

/// <summary>
/// One queue function: polls, hides each message while it runs, deletes it on success, lets it wait and come back after a
/// failure, and moves it to <c>&lt;queue&gt;-poison</c> when it has failed often enough.
/// </summary>
internal sealed partial class LocalQueue(
    QueueTrigger trigger, Func<string, QueueClient> open, string queueName, HostSettings settings, TriggerInvoker invoker, ILogger<LocalQueue> logger)
{
    private const string PoisonSuffix = "-poison";
    private const int MostPerReceive = 32;

    private static readonly TimeSpan ShortestPause = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(2);
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly QueueClient queue = open(queueName);

    /// <summary>Runs until cancelled; the messages in progress are then given back.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var running = new HashSet<Task>();
        var pause = ShortestPause;
        while (!cancellationToken.IsCancellationRequested)
        {
            var received = await ReceiveAsync(settings.BatchSize - running.Count, cancellationToken);
            running.UnionWith(received.Select(message => HandleAsync(message, cancellationToken)));
            pause = received.Length > 0 ? ShortestPause : TimeSpan.FromTicks(Math.Min(LongestPause.Ticks, pause.Ticks * 2));
            await PauseAsync(running, pause, cancellationToken);
            running.RemoveWhere(task => task.IsCompleted);
        }

        await Task.WhenAll(running);
    }

    private async Task PauseAsync(HashSet<Task> running, TimeSpan pause, CancellationToken cancellationToken)
    {
        if (running.Count >= settings.BatchSize)
        {
            await Task.WhenAny(running);
            return;
        }

        await Task.Delay(pause, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private async Task<QueueMessage[]> ReceiveAsync(int most, CancellationToken cancellationToken)
    {
        try
        {
            return await queue.ReceiveMessagesAsync(Math.Clamp(most, 1, MostPerReceive), settings.Lease, cancellationToken);
        }
        catch (RequestFailedException missing) when (missing.Status == StatusCodes.Status404NotFound)
        {
            // The queue is made by whoever first sends to it.
            return [];
        }
        catch (Exception failure) when (failure is RequestFailedException or AggregateException)
        {
            StorageFailed(queueName, FailureText.TypesOf(failure));
            return [];
        }
        catch (OperationCanceledException)
        {
            return [];
        }
    }

    private async Task HandleAsync(QueueMessage message, CancellationToken cancellationToken)
    {
        try
        {
            if (message.DequeueCount > settings.MaxDequeueCount || Decode(message) is not { } text)
            {
                await MoveToPoisonAsync(message, message.PopReceipt);
                return;
            }

            var call = invoker.RunAsync(trigger, new QueueCall(text, message.MessageId, (int)message.DequeueCount), cancellationToken);
            var receipt = await KeepHiddenAsync(call, message);
            await SettleAsync(message, receipt, await call);
        }
        catch (Exception failure) when (failure is RequestFailedException or AggregateException)
        {
            // The message comes back by itself when its lease ends; functions are safe to run twice.
            StorageFailed(queueName, FailureText.TypesOf(failure));
        }
    }

    /// <summary>Renews the lease until the call is done.</summary>
    private async Task<string> KeepHiddenAsync(Task<Outcome> call, QueueMessage message)
    {
        var receipt = message.PopReceipt;
        while (true)
        {
            await Task.WhenAny(call, Task.Delay(settings.Lease / 2, CancellationToken.None));
            if (call.IsCompleted)
            {
                return receipt;
            }

            receipt = await HideAsync(message, receipt, settings.Lease);
        }
    }

    private async Task SettleAsync(QueueMessage message, string receipt, Outcome outcome)
    {
        if (outcome == Outcome.Succeeded)
        {
            await queue.DeleteMessageAsync(message.MessageId, receipt, CancellationToken.None);
        }
        else if (outcome == Outcome.Abandoned)
        {
            await HideAsync(message, receipt, TimeSpan.Zero);
        }
        else if (message.DequeueCount >= settings.MaxDequeueCount)
        {
            await MoveToPoisonAsync(message, receipt);
        }
        else
        {
            await HideAsync(message, receipt, settings.VisibilityTimeout);
        }
    }

    private async Task<string> HideAsync(QueueMessage message, string receipt, TimeSpan time)
    {
        var updated = await queue.UpdateMessageAsync(message.MessageId, receipt, message.Body, time, CancellationToken.None);
        return updated.Value.PopReceipt;
    }

    private async Task MoveToPoisonAsync(QueueMessage message, string receipt)
    {
        var poison = open(queueName + PoisonSuffix);
        await poison.CreateIfNotExistsAsync(cancellationToken: CancellationToken.None);
        await poison.SendMessageAsync(message.Body, cancellationToken: CancellationToken.None);
        await queue.DeleteMessageAsync(message.MessageId, receipt, CancellationToken.None);
        MessageGivenUp(trigger.Name, message.MessageId, queueName + PoisonSuffix);
    }

    private string? Decode(QueueMessage message)
    {
        try
        {
            return settings.Base64 ? StrictUtf8.GetString(Convert.FromBase64String(message.Body.ToString())) : message.Body.ToString();
        }
        catch (Exception failure) when (failure is FormatException or DecoderFallbackException)
        {
            return null;
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The queue {Queue} could not be used: {Failure}.")]
    private partial void StorageFailed(string queue, string failure);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Message {MessageId} of {Function} was moved to {Queue}.")]
    private partial void MessageGivenUp(string function, string messageId, string queue);
}
