namespace Delegations.Testing.Graph;

/// <summary>Which request meets which fault: first what a test asks for, then by chance, the same for the same seed.</summary>
public sealed class FaultPlan
{
    private readonly Lock turn = new();
    private readonly Queue<Fault> asked = new();
    private FaultRates rates = new();
    private Random chance = new(0);
    private TaskCompletionSource? held;

    /// <summary>The next requests meet these.</summary>
    public void Next(params ReadOnlySpan<Fault> faults)
    {
        lock (turn)
        {
            foreach (var fault in faults)
            {
                asked.Enqueue(fault);
            }
        }
    }

    /// <summary>From now on faults happen by chance.</summary>
    public void ByChance(int seed, FaultRates faults)
    {
        lock (turn)
        {
            chance = new(seed);
            rates = faults;
        }
    }

    /// <summary>No faults any more.</summary>
    public void Clear()
    {
        lock (turn)
        {
            asked.Clear();
            rates = new();
        }
    }

    /// <summary>Requests wait on the server until this is disposed of.</summary>
    public IDisposable Hold()
    {
        var gate = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (turn)
        {
            held = gate;
        }

        return new Gate(gate);
    }

    internal (Fault Fault, TimeSpan Delay, Task Gate) Draw()
    {
        lock (turn)
        {
            // Both are drawn each time, so that a fault that was asked for shifts nothing.
            var (kind, delay) = (chance.NextDouble(), chance.NextDouble() * rates.LongestDelay);
            return (asked.TryDequeue(out var fault) ? fault : ByChance(kind), delay, held?.Task ?? Task.CompletedTask);
        }
    }

    private Fault ByChance(double drawn)
    {
        (double Rate, Fault Fault)[] faults =
        [
            (rates.Throttled, Fault.Throttled), (rates.FailsBefore, Fault.FailsBefore),
            (rates.FailsAfter, Fault.FailsAfter), (rates.AnswerLost, Fault.AnswerLost),
        ];
        foreach (var (rate, fault) in faults)
        {
            if (drawn < rate)
            {
                return fault;
            }

            drawn -= rate;
        }

        return Fault.None;
    }

    private sealed class Gate(TaskCompletionSource gate) : IDisposable
    {
        public void Dispose() => gate.TrySetResult();
    }
}
