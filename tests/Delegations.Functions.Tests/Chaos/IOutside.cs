namespace Delegations.Functions.Tests.Chaos;

/// <summary>A way of delivery with its receiving end, which fails by chance.</summary>
internal interface IOutside : IAsyncDisposable
{
    /// <summary>The app's connection string.</summary>
    string Storage { get; }

    /// <summary>What the app is given to deliver this way.</summary>
    IReadOnlyDictionary<string, string> Settings { get; }

    /// <summary>Faults begin or end.</summary>
    Task SetFaultsAsync(bool on);

    /// <summary>What has arrived so far.</summary>
    Task<Arrived> ReadAsync(string visit, CancellationToken cancellationToken);

    /// <summary>How many faults calls have met.</summary>
    Task<int> CountFaultsAsync(CancellationToken cancellationToken);
}
