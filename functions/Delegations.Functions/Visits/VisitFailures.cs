using Delegations.Model.Ids;

namespace Delegations.Visits;

/// <summary>Lets a timer go on to the next visit when one fails, and fail as a whole at the end.</summary>
internal sealed partial class VisitFailures(ILogger logger)
{
    private readonly List<Exception> failures = [];

    /// <summary>Runs the work of one visit. A cancelled run is not a failure of the visit: it ends the timer.</summary>
    public async Task RunAsync(VisitId visit, Func<Task> work)
    {
        try
        {
            await work();
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            LogFailure(visit, failure.GetType().Name);
            failures.Add(failure);
        }
    }

    /// <summary>Ends the run as failed, so that the host shows it.</summary>
    /// <exception cref="AggregateException">The work of at least one visit failed.</exception>
    public void ThrowIfAny()
    {
        if (failures.Count > 0)
        {
            throw new AggregateException(failures);
        }
    }

    [LoggerMessage(LogLevel.Error, "The work on visit {Visit} failed by {Failure}; the others were gone on with")]
    private partial void LogFailure(VisitId visit, string failure);
}
