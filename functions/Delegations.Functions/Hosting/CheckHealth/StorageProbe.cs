using Azure;
using Azure.Identity;
using Delegations.Storage;

namespace Delegations.Hosting;

/// <summary>Asks the storage for one container, at most every few seconds: anybody may call the health address.</summary>
internal sealed class StorageProbe(StorageClients clients, TimeProvider time)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan GoodFor = TimeSpan.FromSeconds(5);

    // Whether it exists does not matter: any answer shows that the account can be reached and lets the app in.
    private const string AnyContainer = "itineraries";

    private Answer? last;

    public async Task<bool> IsReachableAsync(CancellationToken cancellationToken)
    {
        if (last is { } answer && time.GetElapsedTime(answer.At) < GoodFor)
        {
            return answer.Reachable;
        }

        var reachable = await AskAsync(cancellationToken);
        last = new Answer(reachable, time.GetTimestamp());
        return reachable;
    }

    private async Task<bool> AskAsync(CancellationToken cancellationToken)
    {
        using var limited = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limited.CancelAfter(Patience);
        try
        {
            await clients.Blobs.GetBlobContainerClient(AnyContainer).ExistsAsync(limited.Token);
            return true;
        }
        catch (Exception failure) when (failure is RequestFailedException or AggregateException or AuthenticationFailedException)
        {
            return false;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return false;
        }
    }

    private sealed record Answer(bool Reachable, long At);
}
