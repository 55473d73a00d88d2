using System.Globalization;
using System.Text.Json;

namespace Delegations.Hosting.Local;

/// <summary>What <c>host.json</c> says about queues; the defaults are the Functions host's own.</summary>
internal sealed record HostSettings
{
    /// <summary>How many messages of one queue run at once.</summary>
    public int BatchSize { get; init; } = 16;

    /// <summary>After so many failed tries a message goes to the poison queue.</summary>
    public int MaxDequeueCount { get; init; } = 5;

    /// <summary>How long a failed message waits for its next try.</summary>
    public TimeSpan VisibilityTimeout { get; init; } = TimeSpan.Zero;

    /// <summary>Messages are sent as Base64; others are moved to the poison queue unseen.</summary>
    public bool Base64 { get; init; } = true;

    /// <summary>How long a running message is hidden from others before that is renewed.</summary>
    public TimeSpan Lease { get; init; } = TimeSpan.FromSeconds(30);

    public static HostSettings Read(string scriptRoot)
    {
        try
        {
            using var file = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(scriptRoot, "host.json")));
            return file.RootElement.TryGetProperty("extensions", out var extensions) && extensions.TryGetProperty("queues", out var queues)
                ? Read(queues)
                : new HostSettings();
        }
        catch (Exception failure) when (failure is IOException or JsonException or FormatException or InvalidOperationException)
        {
            throw new FatalException("host.json beside the executable is missing or cannot be read: publish the app again.");
        }
    }

    private static HostSettings Read(JsonElement queues)
    {
        var usual = new HostSettings();
        return usual with
        {
            BatchSize = queues.TryGetProperty("batchSize", out var batch) ? batch.GetInt32() : usual.BatchSize,
            MaxDequeueCount = queues.TryGetProperty("maxDequeueCount", out var count) ? count.GetInt32() : usual.MaxDequeueCount,
            VisibilityTimeout = queues.TryGetProperty("visibilityTimeout", out var hidden)
                ? TimeSpan.Parse(hidden.GetString() ?? "", CultureInfo.InvariantCulture)
                : usual.VisibilityTimeout,
            Base64 = !queues.TryGetProperty("messageEncoding", out var encoding) || encoding.ValueEquals("base64"),
        };
    }
}
