namespace Delegations.Testing.Graph;

/// <summary>Limits of a <see cref="GraphServer"/>; as documented unless a test says otherwise.</summary>
public sealed record GraphServerOptions
{
    /// <summary>Requests at once for one mailbox.</summary>
    public int MostAtOnce { get; init; } = 4;

    /// <summary>Requests for one mailbox within <see cref="Window"/>.</summary>
    public int MostInWindow { get; init; } = 10_000;

    public TimeSpan Window { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>What Retry-After says, in seconds with decimals.</summary>
    public string RetryAfter { get; init; } = "2.128";

    /// <summary>How long each request takes at the least.</summary>
    public TimeSpan Latency { get; init; }

    public TimeSpan TokenLife { get; init; } = TimeSpan.FromSeconds(3599);

    /// <summary>Pages of the change feed hold no more, whatever is asked for.</summary>
    public int MostPerPage { get; init; } = 50;

    public TimeProvider Time { get; init; } = TimeProvider.System;
}
