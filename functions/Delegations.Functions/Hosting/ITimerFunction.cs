namespace Delegations.Hosting;

/// <summary>What a schedule sets off. An exception is logged; the next occurrence is the next try.</summary>
internal interface ITimerFunction
{
    Task RunAsync(TimerCall call, CancellationToken cancellationToken);
}

/// <summary>One occurrence of a schedule.</summary>
/// <param name="IsPastDue">The call comes later than the schedule says.</param>
internal sealed record TimerCall(bool IsPastDue);
