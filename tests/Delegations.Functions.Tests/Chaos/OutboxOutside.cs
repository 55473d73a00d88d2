using Azure.Storage.Blobs.Models;
using Delegations.Storage;
using Delegations.Testing;

namespace Delegations.Functions.Tests.Chaos;

/// <summary>Files in the outbox; the storage is away now and then.</summary>
internal sealed class OutboxOutside : IOutside
{
    private static readonly TimeSpan LongestUp = TimeSpan.FromSeconds(6);
    private static readonly TimeSpan LongestDown = TimeSpan.FromSeconds(1.5);
    private readonly StorageLine[] lines;
    private readonly AzuriteFixture azurite;
    private readonly Random chance;
    private CancellationTokenSource? faults;
    private Task weather = Task.CompletedTask;

    public OutboxOutside(AzuriteFixture azurite, int seed)
    {
        this.azurite = azurite;
        var options = StorageOptions.From(_ => azurite.ConnectionString);
        lines = [new(options.BlobEndpoint.Port), new(options.QueueEndpoint.Port), new(options.TableEndpoint.Port)];
        chance = new(seed);
        Storage = AzuriteFixture.ConnectionStringFor(lines[0].Port, lines[1].Port, lines[2].Port);
    }

    public string Storage { get; }

    public IReadOnlyDictionary<string, string> Settings { get; } = new Dictionary<string, string>(StringComparer.Ordinal) { ["Delegations__Deliveries"] = "outbox" };

    public async Task SetFaultsAsync(bool on)
    {
        await (faults?.CancelAsync() ?? Task.CompletedTask);
        await weather;
        faults?.Dispose();
        faults = on ? new CancellationTokenSource() : null;
        weather = faults is { } begun ? FailAsync(begun.Token) : Task.CompletedTask;
    }

    public async Task<Arrived> ReadAsync(string visit, CancellationToken cancellationToken)
    {
        var container = azurite.Clients().Blobs.GetBlobContainerClient("outbox");
        var (mails, files) = (new List<CalendarMail>(), new List<string>());
        await foreach (var blob in container.GetBlobsAsync(BlobTraits.None, BlobStates.None, $"{visit}/", cancellationToken))
        {
            files.Add(blob.Name);
            if (Path.GetExtension(blob.Name) is ".eml")
            {
                mails.Add(CalendarMail.Read((await container.GetBlobClient(blob.Name).DownloadContentAsync(cancellationToken)).Value.Content.ToArray()));
            }
        }

        var arrived = Calendars.Replay([.. mails.OrderBy(mail => mail.Stamp)]);
        string[] lonely = files.CountBy(file => file[..file.LastIndexOf('.')]).Any(pair => pair.Value != 2) ? ["a file without its other half lies in the outbox"] : [];
        return arrived with { Breaches = [.. arrived.Breaches, .. lonely] };
    }

    public Task<int> CountFaultsAsync(CancellationToken cancellationToken) => Task.FromResult(lines.Sum(line => line.Broken));

    public async ValueTask DisposeAsync()
    {
        await SetFaultsAsync(on: false);
        foreach (var line in lines)
        {
            await line.DisposeAsync();
        }
    }

    /// <summary>Down and up again, until told to stop; up at the end.</summary>
    private async Task FailAsync(CancellationToken cancellationToken)
    {
        try
        {
            while (true)
            {
                await Task.Delay(LongestUp * chance.NextDouble(), cancellationToken);
                Array.ForEach(lines, line => line.SetDown(true));
                await Task.Delay(LongestDown * chance.NextDouble(), cancellationToken);
                Array.ForEach(lines, line => line.SetDown(false));
            }
        }
        catch (OperationCanceledException)
        {
            Array.ForEach(lines, line => line.SetDown(false));
        }
    }
}
