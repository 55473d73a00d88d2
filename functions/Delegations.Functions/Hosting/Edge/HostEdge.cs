using System.Diagnostics;
using Delegations.Hosting.Telemetry;

namespace Delegations.Hosting.Edge;

/// <summary>
/// The one place that catches everything: each call, by HTTP, queue or timer, passes here. It holds the time limit, makes the
/// span, and logs a failure by its type and place alone, because an exception's text may quote what a person wrote.
/// </summary>
internal sealed partial class HostEdge(ILogger<HostEdge> logger)
{
    public async Task<Outcome> RunAsync(string call, TimeSpan limit, Func<CancellationToken, Task> work, CancellationToken cancellationToken)
    {
        using var limited = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limited.CancelAfter(limit);
        try
        {
            await work(limited.Token);
            return Outcome.Succeeded;
        }
        catch (Exception) when (cancellationToken.IsCancellationRequested)
        {
            return Outcome.Abandoned;
        }
        catch (Exception failure) when (limited.IsCancellationRequested)
        {
            Failed(failure, call);
            CallTookTooLong(call, limit);
            return Outcome.TimedOut;
        }
        catch (BadHttpRequestException refusal)
        {
            return new Outcome(refusal.StatusCode);
        }
        catch (Exception failure)
        {
            Failed(failure, call);
            return Outcome.Failed;
        }
    }

    private void Failed(Exception failure, string call)
    {
        var type = FailureText.TypesOf(failure);
        Activity.Current?.SetStatus(ActivityStatusCode.Error, type);
        Activity.Current?.SetTag(Spans.ErrorType, type);
        if (failure is not OperationCanceledException)
        {
            CallFailed(call, type, FailureText.PlaceOf(failure));
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The call {Call} failed with {Failure} in {Place}.")]
    private partial void CallFailed(string call, string failure, string place);

    [LoggerMessage(Level = LogLevel.Error, Message = "The call {Call} was cut off at its time limit of {Limit}.")]
    private partial void CallTookTooLong(string call, TimeSpan limit);
}

/// <summary>How a call ended, as the status that answers it.</summary>
internal readonly record struct Outcome(int Status)
{
    public static readonly Outcome Succeeded = new(StatusCodes.Status200OK);
    public static readonly Outcome Failed = new(StatusCodes.Status500InternalServerError);
    public static readonly Outcome TimedOut = new(StatusCodes.Status504GatewayTimeout);

    /// <summary>Who asked has gone, or the process stops: nobody reads the answer.</summary>
    public static readonly Outcome Abandoned = new(StatusCodes.Status503ServiceUnavailable);
}
