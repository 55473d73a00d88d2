namespace Delegations.Testing.Graph;

/// <summary>What happens to a request on its way.</summary>
public enum Fault
{
    None,

    /// <summary>429, nothing done.</summary>
    Throttled,

    /// <summary>503, nothing done.</summary>
    FailsBefore,

    /// <summary>Done, then 503.</summary>
    FailsAfter,

    /// <summary>Done, then the connection breaks.</summary>
    AnswerLost,
}

/// <summary>How often faults happen, each from 0 to 1.</summary>
public sealed record FaultRates
{
    public double Throttled { get; init; }
    public double FailsBefore { get; init; }
    public double FailsAfter { get; init; }
    public double AnswerLost { get; init; }
    public TimeSpan LongestDelay { get; init; }
}
