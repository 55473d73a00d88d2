using Delegations.Storage.Blobs;

namespace Delegations.Invitations.Delivery.Graph;

/// <summary>Turns at a mailbox: Graph takes four requests of one app for one mailbox at once, from all instances together.</summary>
internal sealed class GraphTurns(LeaseSlots slots, TimeProvider time)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>Taking a free slot lasts less.</summary>
    private static readonly TimeSpan AtOnce = TimeSpan.FromMilliseconds(150);

    /// <summary>Where Graph does not say how long to stay away.</summary>
    private static readonly TimeSpan UsualPause = TimeSpan.FromSeconds(5);

    /// <summary>Null where no slot came free for a while.</summary>
    public async ValueTask<ITurn?> TakeAsync(string mailbox, CancellationToken cancellationToken)
    {
        var asked = time.GetTimestamp();
        var slot = await slots.AcquireAsync(LaneOf(mailbox), Patience, cancellationToken);
        return slot is null ? null : new Turn(slot, time.GetElapsedTime(asked) > AtOnce);
    }

    /// <summary>Refused requests count against the mailbox, too: nobody here asks again before Graph says so.</summary>
    public void Pause(string mailbox, TimeSpan? duration) => slots.Pause(LaneOf(mailbox), duration ?? UsualPause);

    private static string LaneOf(string mailbox) => $"graph {mailbox.ToLowerInvariant()}";

    private sealed class Turn(LeaseSlot slot, bool hasWaited) : ITurn
    {
        public bool HasWaited => hasWaited;

        public CancellationToken Lost => slot.Lost;

        public ValueTask DisposeAsync() => slot.DisposeAsync();
    }
}
