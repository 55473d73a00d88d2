namespace Delegations.Testing.Graph;

/// <summary>The limits of one mailbox; refused requests count, too.</summary>
internal sealed class Throttle(GraphServerOptions options)
{
    private readonly Lock turn = new();
    private readonly Queue<DateTimeOffset> recent = new();
    private int now;

    /// <summary>The greatest number of requests at once, the refused ones with them.</summary>
    public int Peak { get; private set; }

    public int Refused { get; private set; }

    /// <summary>Counts a request in; whoever counts in counts out, whatever the answer.</summary>
    public bool Enter()
    {
        lock (turn)
        {
            var time = options.Time.GetUtcNow();
            while (recent.TryPeek(out var oldest) && time - oldest >= options.Window)
            {
                recent.Dequeue();
            }

            recent.Enqueue(time);
            Peak = Math.Max(Peak, ++now);
            var allowed = now <= options.MostAtOnce && recent.Count <= options.MostInWindow;
            Refused += allowed ? 0 : 1;
            return allowed;
        }
    }

    public void Leave()
    {
        lock (turn)
        {
            now--;
        }
    }
}
