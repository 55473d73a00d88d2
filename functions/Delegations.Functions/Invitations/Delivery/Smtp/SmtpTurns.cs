namespace Delegations.Invitations.Delivery.Smtp;

/// <summary>The connections that this process opens to the server at once.</summary>
internal sealed class SmtpTurns(SmtpLimits limits) : IDisposable
{
    private readonly SemaphoreSlim free = new(limits.Connections);

    /// <summary>A place; null where none came free in time.</summary>
    public async ValueTask<ITurn?> TakeAsync(CancellationToken cancellationToken)
    {
        if (await free.WaitAsync(TimeSpan.Zero, cancellationToken))
        {
            return new Turn(free, hasWaited: false);
        }

        return await free.WaitAsync(limits.Turn.ToTimeSpan(), cancellationToken) ? new Turn(free, hasWaited: true) : null;
    }

    public void Dispose() => free.Dispose();

    private sealed class Turn(SemaphoreSlim free, bool hasWaited) : ITurn
    {
        private int isGiven;

        public bool HasWaited => hasWaited;

        public CancellationToken Lost => CancellationToken.None;

        public ValueTask DisposeAsync()
        {
            if (Interlocked.Exchange(ref isGiven, 1) == 0)
            {
                free.Release();
            }

            return ValueTask.CompletedTask;
        }
    }
}
