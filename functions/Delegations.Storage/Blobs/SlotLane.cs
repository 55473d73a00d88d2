using System.Security.Cryptography;
using Waiter = System.Threading.Tasks.TaskCompletionSource<Delegations.Storage.Blobs.LeaseSlot?>;

namespace Delegations.Storage.Blobs;

/// <summary>Who waits for a lane in this process, and which of its slots the process has.</summary>
internal sealed class SlotLane(SlotBlobs blobs, TimeProvider time, LeaseSlotsOptions options)
{
    private readonly Lock turn = new();
    private readonly WaitingLine waiters = new();

    // Held, being taken or being given back: asking for them would succeed, because the lease's id is ours.
    private readonly HashSet<int> busy = [];

    // Given back so that others may have them.
    private readonly Dictionary<int, Deadline> resting = [];
    private Deadline paused;
    private bool isLooking;

    public async Task<LeaseSlot?> AcquireAsync(TimeSpan patience, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Waiter waiter;
        lock (turn)
        {
            if (paused.Left(time) > patience || waiters.Count >= options.MostWaiting)
            {
                return null;
            }

            waiter = waiters.Join();
            if (!isLooking)
            {
                isLooking = true;
                _ = Task.Run(LookAsync, CancellationToken.None);
            }
        }

        try
        {
            return await waiter.Task.WaitAsync(patience, time, cancellationToken);
        }
        catch (Exception e) when (e is TimeoutException or OperationCanceledException)
        {
            return await LeaveAsync(waiter, cancellationToken);
        }
    }

    public void Pause(TimeSpan duration)
    {
        lock (turn)
        {
            paused = duration > paused.Left(time) ? Deadline.In(duration, time) : paused;
        }
    }

    /// <summary>Passes the slot on within the process, or gives it back to all.</summary>
    public async ValueTask GiveBackAsync(SlotLease lease)
    {
        lock (turn)
        {
            var mayPassOn = !lease.Lost.IsCancellationRequested && paused.HasPassed(time) && lease.Age < options.Turn;
            if (mayPassOn && waiters.TryHand(new LeaseSlot(this, lease)))
            {
                return;
            }

            if (!waiters.IsEmpty)
            {
                // As long as others need on average to come by: each looks at one slot at a time.
                resting[lease.Number] = Deadline.In(options.Look * options.Slots, time);
            }
        }

        await ReleaseAsync(lease);
    }

    // A slot may come in the very moment of leaving.
    private async Task<LeaseSlot?> LeaveAsync(Waiter waiter, CancellationToken cancellationToken)
    {
        lock (turn)
        {
            waiters.Leave(waiter);
        }

        var slot = await waiter.Task;
        if (slot is not null && cancellationToken.IsCancellationRequested)
        {
            await slot.DisposeAsync();
        }

        cancellationToken.ThrowIfCancellationRequested();
        return slot;
    }

    /// <summary>Looks for free slots as long as anybody waits: first at all, then, while all are taken, at one at a time.</summary>
    private async Task LookAsync()
    {
        var all = true;
        try
        {
            while (IsWanted(out var pause))
            {
                if (pause > TimeSpan.Zero || !await TryOneAsync(all))
                {
                    all = pause > TimeSpan.Zero;
                    await Task.Delay(options.Look * (0.75 + (RandomNumberGenerator.GetInt32(500) / 1000.0)), time);
                }
                else
                {
                    all = true;
                }
            }
        }
        catch (Exception e)
        {
            // Nobody awaits the looking: those who wait for it are told, whatever it is.
            Fail(e);
        }
    }

    private bool IsWanted(out TimeSpan pause)
    {
        lock (turn)
        {
            pause = paused.Left(time);
            return isLooking = !waiters.IsEmpty;
        }
    }

    /// <summary>Whether a slot was free.</summary>
    private async Task<bool> TryOneAsync(bool all)
    {
        int[] numbers = [.. Enumerable.Range(0, options.Slots)];
        RandomNumberGenerator.Shuffle(numbers.AsSpan());
        foreach (var number in numbers.Where(Reserve).Take(all ? options.Slots : 1))
        {
            if (await TakeAsync(number) is { } lease)
            {
                await OfferAsync(lease);
                return true;
            }
        }

        return false;
    }

    private bool Reserve(int number)
    {
        lock (turn)
        {
            return (!resting.TryGetValue(number, out var until) || until.HasPassed(time)) && busy.Add(number);
        }
    }

    private async Task<SlotLease?> TakeAsync(int number)
    {
        SlotLease? lease = null;
        try
        {
            return lease = await blobs.TryTakeAsync(number, CancellationToken.None);
        }
        finally
        {
            if (lease is null)
            {
                Free(number);
            }
        }
    }

    private async Task OfferAsync(SlotLease lease)
    {
        bool isTaken;
        lock (turn)
        {
            isTaken = paused.HasPassed(time) && waiters.TryHand(new LeaseSlot(this, lease));
        }

        if (!isTaken)
        {
            await ReleaseAsync(lease);
        }
    }

    private async Task ReleaseAsync(SlotLease lease)
    {
        try
        {
            await lease.DisposeAsync();
        }
        finally
        {
            Free(lease.Number);
        }
    }

    private void Free(int number)
    {
        lock (turn)
        {
            busy.Remove(number);
        }
    }

    private void Fail(Exception failure)
    {
        lock (turn)
        {
            isLooking = false;
            waiters.Fail(failure);
        }
    }
}
