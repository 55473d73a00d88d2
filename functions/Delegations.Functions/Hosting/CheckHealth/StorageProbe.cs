using Azure;
using Azure.Storage.Blobs;

namespace Delegations.Hosting;

/// <summary>Asks the storage for one container, at most every few seconds: anybody may call the health address.</summary>
internal sealed class StorageProbe(IConfiguration configuration, TimeProvider time)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan GoodFor = TimeSpan.FromSeconds(5);

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
            var options = new BlobClientOptions { Retry = { MaxRetries = 0, NetworkTimeout = Patience } };
            var container = new BlobContainerClient(configuration[WebHosting.StorageSetting], "itineraries", options);
            await container.ExistsAsync(limited.Token);
            return true;
        }
        catch (RequestFailedException)
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
