namespace Delegations.Invitations.Delivery;

/// <summary>A place among the calls that the outside takes at once; disposing of it gives it back.</summary>
internal interface ITurn : IAsyncDisposable
{
    /// <summary>Whether it had to be waited for: what was read before may have changed.</summary>
    bool HasWaited { get; }

    /// <summary>Fires when the place was lost: the call must end.</summary>
    CancellationToken Lost { get; }
}

/// <summary>A turn where the outside sets no limit.</summary>
internal sealed class FreeTurn : ITurn
{
    public static readonly FreeTurn Instance = new();

    public bool HasWaited => false;

    public CancellationToken Lost => CancellationToken.None;

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
