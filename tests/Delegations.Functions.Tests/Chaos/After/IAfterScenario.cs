namespace Delegations.Functions.Tests.Chaos.After;

/// <summary>Something that the app does after a visit, and in whose midst its process is killed.</summary>
internal interface IAfterScenario
{
    string Name { get; }

    /// <summary>Brings a visit to where the work can begin; nobody kills meanwhile. Its id.</summary>
    Task<string> PrepareAsync(AfterStage stage, CancellationToken cancellationToken);

    /// <summary>Sets the work off, or goes on with it as the host or a person would. False where it did not succeed, for instance because the process went away.</summary>
    Task<bool> TriggerAsync(AfterStage stage, string visit, CancellationToken cancellationToken);

    /// <summary>What is wrong with the visit as it is now: cut off, or <paramref name="finished"/>.</summary>
    Task<IReadOnlyList<AfterFault>> JudgeAsync(AfterStage stage, string visit, bool finished, CancellationToken cancellationToken);
}

/// <summary>What a judge found.</summary>
internal sealed record AfterFault(AfterFaultKind Kind, string What);

/// <summary>What must never be.</summary>
internal enum AfterFaultKind
{
    /// <summary>Something is gone that was there.</summary>
    Lost,

    /// <summary>Something is there twice.</summary>
    Doubled,

    /// <summary>Something counts as done that is not.</summary>
    Half,

    /// <summary>Something stayed that should be gone.</summary>
    Left,
}
