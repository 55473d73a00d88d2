using Azure.Storage.Queues.Models;
using Delegations.Functions.Tests.Processes;
using Delegations.Testing;

namespace Delegations.Functions.Tests.Chaos.After;

/// <summary>The process that is killed, and an app in this process on the same storage, for the judges alone.</summary>
internal sealed record AfterStage(PublishedApp App, AzuriteFixture Azurite, Pipeline Judge, DomainClock Clock)
{
    /// <summary>True where a call succeeded; false where it did not, or the process went away.</summary>
    public static async Task<bool> SucceedsAsync(Func<Task<HttpResponseMessage>> call)
    {
        try
        {
            using var reply = await call();
            return reply.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    /// <summary>Lets a function handle whatever waits in its queue. What a killed process leaves is shown again at once.</summary>
    public static async Task<bool> EmptyAsync(AfterStage stage, string queue, string function, CancellationToken cancellationToken)
    {
        var client = stage.Azurite.Clients().Queues.GetQueueClient(queue);
        var failed = 0;
        var calls = new HostQueue(stage.App, stage.Azurite.Clients().Queues, queue, function, new HostQueueOptions { WhenFailed = ShowAgainAsync });
        while (failed == 0 && await calls.TakeAsync(16, cancellationToken) is { Count: > 0 } batch)
        {
            await calls.CallAsync(batch, cancellationToken);
        }

        return failed == 0;

        async Task ShowAgainAsync(QueueMessage message, CancellationToken token)
        {
            Interlocked.Increment(ref failed);
            await client.UpdateMessageAsync(message.MessageId, message.PopReceipt, visibilityTimeout: TimeSpan.Zero, cancellationToken: token);
        }
    }
}
