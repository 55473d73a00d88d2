using Waiter = System.Threading.Tasks.TaskCompletionSource<Delegations.Storage.Blobs.LeaseSlot?>;

namespace Delegations.Storage.Blobs;

/// <summary>Those who wait for a lane in this process, in the order of asking; its owner's lock keeps it.</summary>
internal sealed class WaitingLine
{
    private readonly LinkedList<Waiter> waiters = [];

    public int Count => waiters.Count;

    public bool IsEmpty => Count == 0;

    public Waiter Join()
    {
        // Continuations run elsewhere: the lock is held when a slot is handed over.
        var waiter = new Waiter(TaskCreationOptions.RunContinuationsAsynchronously);
        waiters.AddLast(waiter);
        return waiter;
    }

    /// <summary>Whoever leaves has got a slot before, or gets none.</summary>
    public void Leave(Waiter waiter)
    {
        waiters.Remove(waiter);
        waiter.TrySetResult(null);
    }

    /// <summary>Gives the slot to who has waited longest.</summary>
    public bool TryHand(LeaseSlot slot)
    {
        while (waiters.First is { Value: var waiter })
        {
            waiters.RemoveFirst();
            if (waiter.TrySetResult(slot))
            {
                return true;
            }
        }

        return false;
    }

    public void Fail(Exception failure)
    {
        foreach (var waiter in waiters)
        {
            waiter.TrySetException(failure);
        }

        waiters.Clear();
    }
}
