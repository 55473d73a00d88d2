using System.Collections.Concurrent;
using Delegations.Hosting;

namespace Delegations.Functions.Tests.Hosting;

/// <summary>What the functions of the tests were called with.</summary>
internal sealed class Calls
{
    public ConcurrentQueue<QueueCall> Queue { get; } = new();

    public ConcurrentQueue<TimerCall> Timer { get; } = new();

    /// <summary>What a queue function does beside noting the call.</summary>
    public Func<QueueCall, CancellationToken, Task> Act { get; set; } = (_, _) => Task.CompletedTask;
}

internal sealed class TakeMessage(Calls calls) : IQueueFunction
{
    public Task RunAsync(QueueCall call, CancellationToken cancellationToken)
    {
        calls.Queue.Enqueue(call);
        return calls.Act(call, cancellationToken);
    }
}

internal sealed class TakeTick(Calls calls) : ITimerFunction
{
    public Task RunAsync(TimerCall call, CancellationToken cancellationToken)
    {
        calls.Timer.Enqueue(call);
        return Task.CompletedTask;
    }
}
