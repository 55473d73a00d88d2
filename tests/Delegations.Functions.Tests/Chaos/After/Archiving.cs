using Azure.Storage.Queues.Models;
using Delegations.Functions.Tests.Processes;

namespace Delegations.Functions.Tests.Chaos.After;

/// <summary>The timer asks for a package, the queue's function packs it.</summary>
internal sealed class Archiving : IAfterScenario
{
    private const string Queue = "archive";

    public string Name => "archiving";

    public Task<string> PrepareAsync(AfterStage stage, CancellationToken cancellationToken) => FinishedVisits.ReleasedAsync(stage, cancellationToken);

    public async Task<bool> TriggerAsync(AfterStage stage, string visit, CancellationToken cancellationToken)
    {
        if (!await AfterStage.SucceedsAsync(() => stage.App.TimerAsync("ArchiveVisits", cancellationToken)))
        {
            return false;
        }

        // What a killed process leaves is shown again at once; several messages of one visit are several archivers at once.
        var client = stage.Azurite.Clients().Queues.GetQueueClient(Queue);
        var failed = 0;
        var calls = new HostQueue(stage.App, stage.Azurite.Clients().Queues, Queue, "ArchiveVisit", new HostQueueOptions { WhenFailed = ShowAgainAsync });
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

    public Task<IReadOnlyList<AfterFault>> JudgeAsync(AfterStage stage, string visit, bool finished, CancellationToken cancellationToken) =>
        Packages.JudgeAsync(stage, visit, finished, cancellationToken);
}
