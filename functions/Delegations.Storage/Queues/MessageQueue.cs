using System.Text;

namespace Delegations.Storage.Queues;

/// <summary>Sends messages to the account's queues.</summary>
public sealed class MessageQueue(StorageClients clients)
{
    /// <summary>What is left of the service's 64 KiB after Base64.</summary>
    public const int MaxBytes = 48 * 1024;

    // The default would drop a message after seven days, unread and unseen; what can't be handled belongs in the poison queue.
    private static readonly TimeSpan NeverExpires = TimeSpan.FromSeconds(-1);

    private readonly OncePerName created = new(name => clients.Queues.GetQueueClient(name).CreateIfNotExistsAsync());

    /// <summary>Sends <paramref name="json"/>; the queue is created on its first use in this process.</summary>
    /// <exception cref="ArgumentException">The message is larger than 48 KiB, or the service takes no such name.</exception>
    public Task SendAsync(string queue, string json, CancellationToken cancellationToken) => SendAsync(queue, json, TimeSpan.Zero, cancellationToken);

    /// <summary>As above, but nobody sees the message before <paramref name="delay"/> has passed, in whole seconds.</summary>
    /// <exception cref="ArgumentException">As above.</exception>
    public async Task SendAsync(string queue, string json, TimeSpan delay, CancellationToken cancellationToken)
    {
        StorageNames.RequireQueue(queue);
        ArgumentException.ThrowIfNullOrEmpty(json);
        var size = Encoding.UTF8.GetByteCount(json);
        if (size > MaxBytes)
        {
            throw new ArgumentException($"The message has {size} bytes; a queue takes {MaxBytes}. Send a reference to a blob or row.", nameof(json));
        }

        await created.EnsureAsync(queue, cancellationToken);
        await clients.Queues.GetQueueClient(queue)
            .SendMessageAsync(json, visibilityTimeout: TimeSpan.FromSeconds(Math.Max(0, Math.Ceiling(delay.TotalSeconds))), timeToLive: NeverExpires, cancellationToken: cancellationToken);
    }
}
