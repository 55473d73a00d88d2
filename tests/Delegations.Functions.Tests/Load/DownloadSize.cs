namespace Delegations.Functions.Tests.Load;

/// <summary>How much is downloaded at once: little with every build, and as the environment says by hand.</summary>
internal sealed record DownloadSize
{
    /// <summary><c>quick</c> or <c>full</c>.</summary>
    public const string Variable = "DELEGATIONS_DOWNLOADS";

    public const int Clients = 10;

    /// <summary>Of them these read slowly.</summary>
    public const int Slow = 2;

    public required int Streamed { get; init; }

    /// <summary>More than the app streams, so that the storage hands it out.</summary>
    public required int HandedOver { get; init; }

    /// <summary>Bytes per second of a slow reader.</summary>
    public required int SlowRate { get; init; }

    /// <summary>After so long an answer is cut.</summary>
    public required TimeSpan Cut { get; init; }

    /// <summary>How often one download is timed beside the same one from the storage itself; 0 for not at all.</summary>
    public required int Rounds { get; init; }

    public static DownloadSize Read() => Environment.GetEnvironmentVariable(Variable) switch
    {
        "full" => new() { Streamed = 15_000_000, HandedOver = 90_000_000, SlowRate = 20_000, Cut = TimeSpan.FromSeconds(100), Rounds = 9 },
        "quick" => new() { Streamed = 15_000_000, HandedOver = 90_000_000, SlowRate = 400_000, Cut = TimeSpan.FromSeconds(10), Rounds = 5 },
        _ => new() { Streamed = 4_000_000, HandedOver = 21_000_000, SlowRate = 500_000, Cut = TimeSpan.FromSeconds(3), Rounds = 0 },
    };
}
