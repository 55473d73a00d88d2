using System.Collections.Concurrent;

namespace Delegations.Storage.Blobs;

/// <summary>Lets a few hold a named lane at once, across all processes.</summary>
/// <remarks>
/// A slot is a lease on a blob, because a semaphore holds in one process only. A slot that becomes free is passed on within the
/// process, in the order of asking; only one waiter of a lane and process looks at the blobs. Whoever is killed and started again
/// under the same identity takes over its own slots at once: the lease's id follows from it.
/// </remarks>
public sealed class LeaseSlots
{
    private readonly ConcurrentDictionary<string, SlotLane> lanes = new(StringComparer.Ordinal);
    private readonly Func<string, SlotLane> open;

    /// <param name="instance">What stays the same when this process is started again, and what no other process has.</param>
    /// <param name="time">The time that passes; never one that a rehearsal sets.</param>
    public LeaseSlots(StorageClients clients, string instance, TimeProvider time, LeaseSlotsOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(clients);
        ArgumentException.ThrowIfNullOrWhiteSpace(instance);
        ArgumentNullException.ThrowIfNull(time);
        var chosen = options ?? new();
        open = lane => new SlotLane(new SlotBlobs(clients, lane, instance, time, chosen), time, chosen);
    }

    /// <summary>A slot of the lane, or null where none came free in time or enough wait already; dispose of it after use.</summary>
    /// <exception cref="Azure.RequestFailedException">The storage refuses or fails.</exception>
    public Task<LeaseSlot?> AcquireAsync(string lane, TimeSpan patience, CancellationToken cancellationToken) =>
        Lane(lane).AcquireAsync(patience, cancellationToken);

    /// <summary>Gives out no slot of the lane for a while, in this process; of two pauses the later end counts.</summary>
    public void Pause(string lane, TimeSpan duration) => Lane(lane).Pause(duration);

    private SlotLane Lane(string lane)
    {
        ArgumentException.ThrowIfNullOrEmpty(lane);
        return lanes.GetOrAdd(lane, open);
    }
}
