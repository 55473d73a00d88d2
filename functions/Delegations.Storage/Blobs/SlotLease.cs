using Azure;
using Azure.Storage.Blobs.Specialized;

namespace Delegations.Storage.Blobs;

/// <summary>A lease that is held and renewed until it is released or lost.</summary>
internal sealed class SlotLease : IAsyncDisposable
{
    private readonly BlobLeaseClient client;
    private readonly TimeProvider time;
    private readonly LeaseSlotsOptions options;
    private readonly CancellationTokenSource stopping = new();
    private readonly CancellationTokenSource lost = new();
    private readonly long taken;
    private readonly Task renewal;

    /// <param name="taken">A moment before the lease began.</param>
    public SlotLease(int number, BlobLeaseClient client, long taken, TimeProvider time, LeaseSlotsOptions options)
    {
        Number = number;
        Lost = lost.Token;
        this.client = client;
        this.taken = taken;
        this.time = time;
        this.options = options;
        renewal = RenewAsync();
    }

    public int Number { get; }

    public CancellationToken Lost { get; }

    /// <summary>For how long this process has had it.</summary>
    public TimeSpan Age => time.GetElapsedTime(taken);

    /// <summary>Lets others have it at once; where that fails, they have it when it ends.</summary>
    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync();
        await renewal;
        stopping.Dispose();
        lost.Dispose();
        using var limit = new CancellationTokenSource(options.Renewal, time);
        try
        {
            await client.ReleaseAsync(cancellationToken: limit.Token);
        }
        catch (Exception)
        {
            // Whatever it is, the sign-in that fails too: nobody holds it any longer than its time, and who gives it back has other work to end.
        }
    }

    // The client throws an AggregateException when it has given up trying.
    private static bool IsFailure(Exception e) => e is RequestFailedException or AggregateException;

    private async Task RenewAsync()
    {
        var confirmed = taken;
        try
        {
            while (true)
            {
                await Task.Delay(options.Renewal, time, stopping.Token);
                var asked = time.GetTimestamp();
                if (await TryRenewAsync(options.Lease - options.Margin - time.GetElapsedTime(confirmed)))
                {
                    confirmed = asked;
                }
                else if (time.GetElapsedTime(confirmed) + options.Renewal > options.Lease - options.Margin)
                {
                    await lost.CancelAsync();
                    return;
                }
            }
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // Released.
        }
        catch (Exception)
        {
            // Whatever ends the renewing, nobody can be sure of the lease any more.
            await lost.CancelAsync();
        }
    }

    /// <summary>False where nobody could say.</summary>
    /// <exception cref="RequestFailedException">Somebody else has it.</exception>
    private async Task<bool> TryRenewAsync(TimeSpan limit)
    {
        using var timer = new CancellationTokenSource(limit > TimeSpan.Zero ? limit : TimeSpan.Zero, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timer.Token, stopping.Token);
        try
        {
            await client.RenewAsync(cancellationToken: either.Token);
            return true;
        }
        catch (Exception e) when (IsFailure(e) && e is not RequestFailedException { Status: 404 or 409 or 412 })
        {
            return false;
        }
        catch (OperationCanceledException) when (!stopping.IsCancellationRequested)
        {
            return false;
        }
    }
}
