using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;
using Delegations.Testing;

namespace Delegations.Functions.Tests.Processes;

/// <summary>Plays the Functions host's part for one queue: takes messages in batches, calls the app, deletes what succeeded.</summary>
internal sealed class HostQueue(PublishedApp app, QueueServiceClient queues, string queue, string function, HostQueueOptions? options = null)
{
    private const int BatchSize = 16;

    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan DrainLimit = TimeSpan.FromMinutes(1);
    private readonly QueueClient client = queues.GetQueueClient(queue);
    private readonly HostQueueOptions options = options ?? new HostQueueOptions();
    private int interrupted;

    /// <summary>The calls that the process had taken and did not answer, because it was killed.</summary>
    public int Interrupted => interrupted;

    /// <summary>Whether nothing is left, invisible messages included.</summary>
    public async Task<bool> IsEmptyAsync(CancellationToken cancellationToken) =>
        (await client.GetPropertiesAsync(cancellationToken)).Value.ApproximateMessagesCount == 0;

    /// <summary>What is visible now, at most so much.</summary>
    public async Task<IReadOnlyList<QueueMessage>> TakeAsync(int most, CancellationToken cancellationToken) =>
        (await client.ReceiveMessagesAsync(most, options.Invisible, cancellationToken)).Value;

    /// <summary>The next batch, once any message is visible; empty where none is left.</summary>
    public async Task<IReadOnlyList<QueueMessage>> ReceiveAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            var messages = await TakeAsync(BatchSize, cancellationToken);
            if (messages.Count > 0 || await IsEmptyAsync(cancellationToken))
            {
                return messages;
            }

            await Task.Delay(Look, cancellationToken);
        }
    }

    /// <summary>The calls of one batch, side by side.</summary>
    public Task CallAsync(IEnumerable<QueueMessage> batch, CancellationToken cancellationToken) =>
        Task.WhenAll(batch.Select(message => HandleAsync(message, cancellationToken)));

    /// <summary>Until the queue is empty, invisible messages included.</summary>
    public async Task DrainAsync(CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(DrainLimit);
        try
        {
            while (await ReceiveAsync(limit.Token) is { Count: > 0 } batch)
            {
                await CallAsync(batch, limit.Token);
            }
        }
        catch (OperationCanceledException e) when (!cancellationToken.IsCancellationRequested)
        {
            throw new TimeoutException($"Messages of the queue {queue} are still there after {DrainLimit.TotalSeconds} s: {function} did not succeed with them.", e);
        }
    }

    private async Task HandleAsync(QueueMessage message, CancellationToken cancellationToken)
    {
        try
        {
            var envelope = HostEnvelope.Queue(function, message.Body.ToString(), (int)message.DequeueCount, message.MessageId);
            using var reply = await app.CallAsync(function, envelope, cancellationToken);
            if (reply.IsSuccessStatusCode)
            {
                await client.DeleteMessageAsync(message.MessageId, message.PopReceipt, cancellationToken);
                return;
            }
        }
        catch (HttpRequestException e)
        {
            // The process went away: the host would see the same and leave the message in the queue. A call that found no process at all interrupted nothing.
            if (e.HttpRequestError is not HttpRequestError.ConnectionError)
            {
                Interlocked.Increment(ref interrupted);
            }
        }

        await (options.WhenFailed?.Invoke(message, cancellationToken) ?? Task.CompletedTask);
    }
}

/// <summary>How the host treats messages.</summary>
internal sealed record HostQueueOptions
{
    /// <summary>Short here, so that what a killed process left behind comes back soon.</summary>
    public TimeSpan Invisible { get; init; } = TimeSpan.FromSeconds(3);

    /// <summary>What becomes of a message whose call did not succeed; null waits until it is visible again.</summary>
    public Func<QueueMessage, CancellationToken, Task>? WhenFailed { get; init; }
}
