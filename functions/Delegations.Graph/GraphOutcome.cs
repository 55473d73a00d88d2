using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace Delegations.Graph;

/// <summary>What became of a call: its value, or why there is none.</summary>
public abstract record GraphOutcome<T>
{
    private GraphOutcome(GraphCall call) => Call = call;

    public GraphCall Call { get; }

    /// <summary>Parts success and failure: one switch over <see cref="GraphFailure"/> serves every call.</summary>
    public bool IsDone([MaybeNullWhen(false)] out T value, [NotNullWhen(false)] out GraphFailure? failure)
    {
        (value, failure) = this switch
        {
            Done done => (done.Value, (GraphFailure?)null),
            Failed failed => (default(T), failed.Failure),
            _ => throw new UnreachableException(),
        };
        return failure is null;
    }

    /// <summary>Graph did it.</summary>
    public sealed record Done(T Value, GraphCall Call) : GraphOutcome<T>(Call);

    /// <summary>It didn't, or it isn't known whether it did.</summary>
    public sealed record Failed(GraphFailure Failure, GraphCall Call) : GraphOutcome<T>(Call);
}

/// <summary>The value of a call that answers nothing.</summary>
public readonly record struct Accepted;
