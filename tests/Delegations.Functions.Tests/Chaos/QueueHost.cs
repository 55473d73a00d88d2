using System.Diagnostics;
using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;
using Delegations.Functions.Tests.Processes;
using Delegations.Testing;

namespace Delegations.Functions.Tests.Chaos;

/// <summary>The Functions host at work all the time: calls for whatever the queue shows, and again for what failed, and gives up what fails too often.</summary>
internal sealed class QueueHost : IAsyncDisposable
{
    private const string Queue = "invitations";
    private const string PoisonQueue = $"{Queue}-poison";

    // As host.json sets it: a batch, and half a batch more for each core while the first is not done (contract of the host, section 5).
    private const int MostAtOnce = 24;
    private const int MostPerBatch = 16;
    private const int MostAttempts = 5;

    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(40);

    // The real host holds a message for as long as its call lasts.
    private static readonly TimeSpan Invisible = TimeSpan.FromMinutes(3);
    private static readonly TimeSpan LongestRest = TimeSpan.FromSeconds(1);

    private readonly CancellationTokenSource end = new();
    private readonly QueueClient client;
    private readonly QueueClient poison;
    private readonly HostQueue calls;
    private readonly HostQueue poisonCalls;
    private readonly Random chance;
    private readonly Task work;
    private int inFlight;
    private long lastWork = Stopwatch.GetTimestamp();

    public QueueHost(PublishedApp app, QueueServiceClient queues, int seed)
    {
        (client, poison) = (queues.GetQueueClient(Queue), queues.GetQueueClient(PoisonQueue));
        calls = new HostQueue(app, queues, Queue, "DeliverInvitation", new HostQueueOptions { Invisible = Invisible, WhenFailed = LeaveAsync });
        poisonCalls = new HostQueue(app, queues, PoisonQueue, "RecordPoison", new HostQueueOptions { Invisible = Invisible, WhenFailed = (message, token) => ShowAgainAsync(poison, message, token) });
        chance = new(seed);
        work = WorkAsync(end.Token);
    }

    /// <summary>The calls that were cut off.</summary>
    public int Interrupted => calls.Interrupted;

    public int GivenUp { get; private set; }

    /// <summary>Until a call is under way; false where none came for so long.</summary>
    public Task<bool> WhenBusyAsync(TimeSpan patience, CancellationToken cancellationToken) =>
        PollAsync(() => Volatile.Read(ref inFlight) > 0, patience, cancellationToken);

    /// <summary>Until nothing was to be done for so long.</summary>
    public Task<bool> WhenIdleAsync(TimeSpan rest, TimeSpan patience, CancellationToken cancellationToken) =>
        PollAsync(() => Volatile.Read(ref inFlight) == 0 && Stopwatch.GetElapsedTime(Volatile.Read(ref lastWork)) > rest, patience, cancellationToken);

    public async ValueTask DisposeAsync()
    {
        await end.CancelAsync();
        try
        {
            await work;
        }
        catch (OperationCanceledException)
        {
            // As asked.
        }

        end.Dispose();
    }

    private static async Task<bool> PollAsync(Func<bool> holds, TimeSpan patience, CancellationToken cancellationToken)
    {
        var begun = Stopwatch.GetTimestamp();
        while (!holds())
        {
            if (Stopwatch.GetElapsedTime(begun) > patience)
            {
                return false;
            }

            await Task.Delay(TimeSpan.FromMilliseconds(5), cancellationToken);
        }

        return true;
    }

    private async Task WorkAsync(CancellationToken cancellationToken)
    {
        await client.CreateIfNotExistsAsync(cancellationToken: cancellationToken);
        await poison.CreateIfNotExistsAsync(cancellationToken: cancellationToken);
        var running = new List<Task>();
        while (true)
        {
            running.RemoveAll(task => task.IsCompletedSuccessfully);
            if (running.Find(task => task.IsFaulted) is { } broken)
            {
                await broken;
            }

            var taken = running.Count < MostAtOnce ? await calls.TakeAsync(Math.Min(MostPerBatch, MostAtOnce - running.Count), cancellationToken) : [];
            running.AddRange(taken.Select(message => HandleAsync(calls, message, cancellationToken)));
            if (GivenUp > 0)
            {
                running.AddRange((await poisonCalls.TakeAsync(1, cancellationToken)).Select(message => HandleAsync(poisonCalls, message, cancellationToken)));
            }

            if (taken.Count == 0)
            {
                await Task.Delay(Look, cancellationToken);
            }
        }
    }

    private async Task HandleAsync(HostQueue queue, QueueMessage message, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref inFlight);
        try
        {
            await queue.CallAsync([message], cancellationToken);
        }
        finally
        {
            Volatile.Write(ref lastWork, Stopwatch.GetTimestamp());
            Interlocked.Decrement(ref inFlight);
        }
    }

    /// <summary>What failed is shown again after a while; what failed too often goes to the poison queue, whose function is called as well.</summary>
    private async Task LeaveAsync(QueueMessage message, CancellationToken cancellationToken)
    {
        if (message.DequeueCount < MostAttempts)
        {
            await ShowAgainAsync(client, message, cancellationToken);
            return;
        }

        GivenUp++;
        await client.DeleteMessageAsync(message.MessageId, message.PopReceipt, cancellationToken);
        await poison.SendMessageAsync(message.Body, cancellationToken: cancellationToken);
    }

    private async Task ShowAgainAsync(QueueClient queue, QueueMessage message, CancellationToken cancellationToken) =>
        await queue.UpdateMessageAsync(message.MessageId, message.PopReceipt, visibilityTimeout: Rest(), cancellationToken: cancellationToken);

    private TimeSpan Rest()
    {
        lock (chance)
        {
            return LongestRest * chance.Next(0, 3);
        }
    }
}
