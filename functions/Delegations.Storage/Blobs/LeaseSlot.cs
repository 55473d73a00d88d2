namespace Delegations.Storage.Blobs;

/// <summary>A slot that is held until it is disposed of.</summary>
public sealed class LeaseSlot : IAsyncDisposable
{
    private readonly SlotLane lane;
    private readonly SlotLease lease;
    private int given;

    internal LeaseSlot(SlotLane lane, SlotLease lease)
    {
        this.lane = lane;
        this.lease = lease;
        Lost = lease.Lost;
    }

    /// <summary>From 0; for logs.</summary>
    public int Number => lease.Number;

    /// <summary>Fires when the lease is lost, and somebody else may hold the slot.</summary>
    public CancellationToken Lost { get; }

    public ValueTask DisposeAsync() => Interlocked.Exchange(ref given, 1) == 0 ? lane.GiveBackAsync(lease) : ValueTask.CompletedTask;
}
