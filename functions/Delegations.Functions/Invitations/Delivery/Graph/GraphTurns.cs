using System.Collections.Concurrent;
using Delegations.Storage.Blobs;
using NodaTime;

namespace Delegations.Invitations.Delivery.Graph;

/// <summary>Turns at a mailbox: Graph takes four requests of one app for one mailbox at once, from all instances together.</summary>
internal sealed class GraphTurns(LeaseSlots slots, TimeProvider time)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>Taking a free slot lasts less.</summary>
    private static readonly TimeSpan AtOnce = TimeSpan.FromMilliseconds(150);

    /// <summary>Where Graph does not say how long to stay away.</summary>
    private static readonly TimeSpan UsualPause = TimeSpan.FromSeconds(5);

    private readonly ConcurrentDictionary<string, ReturnTimes> returns = new(StringComparer.Ordinal);

    /// <summary>Null where no slot came free for a while.</summary>
    public async ValueTask<ITurn?> TakeAsync(string mailbox, CancellationToken cancellationToken)
    {
        var asked = time.GetTimestamp();
        var slot = await slots.AcquireAsync(LaneOf(mailbox), Patience, cancellationToken);
        if (slot is null)
        {
            return null;
        }

        Returns(mailbox).Grant();
        return new Turn(slot, time.GetElapsedTime(asked) > AtOnce);
    }

    /// <summary>When who found no turn should come back.</summary>
    public Duration ReturnAfter(string mailbox) => Duration.FromTimeSpan(Returns(mailbox).Next());

    /// <summary>Refused requests count against the mailbox, too: nobody here asks again before Graph says so.</summary>
    public void Pause(string mailbox, TimeSpan? duration)
    {
        slots.Pause(LaneOf(mailbox), duration ?? UsualPause);
        Returns(mailbox).Pause(duration ?? UsualPause);
    }

    private ReturnTimes Returns(string mailbox) => returns.GetOrAdd(LaneOf(mailbox), _ => new ReturnTimes(time));

    private static string LaneOf(string mailbox) => $"graph {mailbox.ToLowerInvariant()}";

    private sealed class Turn(LeaseSlot slot, bool hasWaited) : ITurn
    {
        public bool HasWaited => hasWaited;

        public CancellationToken Lost => slot.Lost;

        public ValueTask DisposeAsync() => slot.DisposeAsync();
    }
}
