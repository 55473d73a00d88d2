namespace Delegations.Storage.Blobs;

/// <summary>Numbers and times of <see cref="LeaseSlots"/>.</summary>
public sealed record LeaseSlotsOptions
{
    /// <summary>How many may hold a lane at once, all processes together. The same everywhere.</summary>
    public int Slots { get; init; } = 4;

    /// <summary>How long a lease outlives a process that was killed; 15 to 60 seconds, as the service takes it.</summary>
    public TimeSpan Lease { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How often a held lease is renewed.</summary>
    public TimeSpan Renewal { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How long before its end a lease that could not be renewed counts as lost.</summary>
    public TimeSpan Margin { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How often a process looks for a free slot while all are taken.</summary>
    public TimeSpan Look { get; init; } = TimeSpan.FromMilliseconds(400);

    /// <summary>How many may wait for a lane in one process; who comes on top is sent away at once, and keeps nobody from other lanes.</summary>
    public int MostWaiting { get; init; } = int.MaxValue;

    /// <summary>How long a process may keep a slot for its own waiters in a row, while others may be waiting elsewhere.</summary>
    public TimeSpan Turn { get; init; } = TimeSpan.FromSeconds(30);
}
