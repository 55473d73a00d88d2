namespace Delegations.Functions.Tests.Chaos.After;

/// <summary>The timer asks for a package, the queue's function packs it.</summary>
internal sealed class Archiving : IAfterScenario
{
    private const string Queue = "archive";

    public string Name => "archiving";

    public Task<string> PrepareAsync(AfterStage stage, CancellationToken cancellationToken) => FinishedVisits.ReleasedAsync(stage, cancellationToken);

    /// <summary>Several messages of one visit are several archivers at once.</summary>
    public async Task<bool> TriggerAsync(AfterStage stage, string visit, CancellationToken cancellationToken) =>
        await AfterStage.SucceedsAsync(() => stage.App.TimerAsync("ArchiveVisits", cancellationToken))
        && await AfterStage.EmptyAsync(stage, Queue, "ArchiveVisit", cancellationToken);

    public Task<IReadOnlyList<AfterFault>> JudgeAsync(AfterStage stage, string visit, bool finished, CancellationToken cancellationToken) =>
        Packages.JudgeAsync(stage, visit, finished, cancellationToken);
}
