namespace Delegations.Functions.Tests;

/// <summary>Time that passes when a test says so, for whatever waits by it.</summary>
internal sealed class ManualTime : TimeProvider
{
    private readonly Lock turn = new();
    private readonly List<Waiting> waiting = [];

    /// <summary>The storage compares signatures with its own clock.</summary>
    public override DateTimeOffset GetUtcNow() => System.GetUtcNow();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new Waiting(() => callback(state), dueTime);
        lock (turn)
        {
            waiting.Add(timer);
        }

        return timer;
    }

    /// <summary>Whatever is due within that time happens now.</summary>
    public void Pass(TimeSpan time)
    {
        List<Waiting> due;
        lock (turn)
        {
            due = [.. waiting.Where(timer => timer.Due <= time)];
        }

        due.ForEach(timer => timer.Fire());
    }

    private sealed class Waiting(Action act, TimeSpan due) : ITimer
    {
        private TimeSpan left = due;
        private bool isOver;

        public TimeSpan Due => isOver || left < TimeSpan.Zero ? TimeSpan.MaxValue : left;

        public void Fire()
        {
            if (!isOver)
            {
                isOver = true;
                act();
            }
        }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            left = dueTime;
            return true;
        }

        public void Dispose() => isOver = true;

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
