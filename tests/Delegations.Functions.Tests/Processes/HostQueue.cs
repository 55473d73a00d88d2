using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;
using Delegations.Testing;

namespace Delegations.Functions.Tests.Processes;

/// <summary>Plays the Functions host's part for one queue: takes messages in batches, calls the app, deletes what succeeded.</summary>
internal sealed class HostQueue(PublishedApp app, QueueServiceClient queues, string queue, string function)
{
    private const int BatchSize = 16;

    /// <summary>Short here, so that what a killed process left behind comes back soon.</summary>
    private static readonly TimeSpan Invisible = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(100);
    private readonly QueueClient client = queues.GetQueueClient(queue);

    /// <summary>One batch, its calls side by side; the number that succeeded.</summary>
    public async Task<int> RunBatchAsync(CancellationToken cancellationToken)
    {
        QueueMessage[] messages = await client.ReceiveMessagesAsync(BatchSize, Invisible, cancellationToken);
        var outcomes = await Task.WhenAll(messages.Select(message => HandleAsync(message, cancellationToken)));
        return outcomes.Count(succeeded => succeeded);
    }

    /// <summary>Until the queue is empty, invisible messages included.</summary>
    public async Task DrainAsync(CancellationToken cancellationToken)
    {
        while ((await client.GetPropertiesAsync(cancellationToken)).Value.ApproximateMessagesCount > 0)
        {
            if (await RunBatchAsync(cancellationToken) == 0)
            {
                await Task.Delay(Look, cancellationToken);
            }
        }
    }

    private async Task<bool> HandleAsync(QueueMessage message, CancellationToken cancellationToken)
    {
        try
        {
            var envelope = HostEnvelope.Queue(function, message.Body.ToString(), (int)message.DequeueCount, message.MessageId);
            using var reply = await app.CallAsync(function, envelope, cancellationToken);
            if (!reply.IsSuccessStatusCode)
            {
                return false;
            }

            await client.DeleteMessageAsync(message.MessageId, message.PopReceipt, cancellationToken);
            return true;
        }
        catch (HttpRequestException)
        {
            // The process went away during the call: the host would see the same and leave the message in the queue.
            return false;
        }
    }
}
