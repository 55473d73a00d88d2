using Azure.Core;
using Azure.Core.Pipeline;

namespace Delegations.Storage.Tests.Blobs;

/// <summary>A network that counts what is asked about leases, and can refuse it.</summary>
internal sealed class LeaseTraffic : HttpPipelineTransport
{
    private readonly Lock turn = new();
    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);
    private readonly List<(string Action, int Count, TaskCompletionSource Reached)> awaited = [];

    /// <summary>Lease actions that never come through from now on.</summary>
    public string? Cut { get; set; }

    /// <summary>Lease actions that fail from now on before they leave, as where nobody can sign in.</summary>
    public string? Broken { get; set; }

    /// <summary>How often <c>acquire</c>, <c>renew</c> or <c>release</c> was asked for.</summary>
    public int Count(string action)
    {
        lock (turn)
        {
            return counts.GetValueOrDefault(action);
        }
    }

    public Task WhenAsync(string action, int count)
    {
        lock (turn)
        {
            var reached = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            awaited.Add((action, count, reached));
            Announce(action);
            return reached.Task;
        }
    }

    public override Request CreateRequest() => HttpClientTransport.Shared.CreateRequest();

    public override void Process(HttpMessage message) => throw new NotSupportedException("All our calls are asynchronous.");

    public override async ValueTask ProcessAsync(HttpMessage message)
    {
        message.Request.Headers.TryGetValue("x-ms-lease-action", out var action);
        if (action is not null && action == Cut)
        {
            await Task.Delay(Timeout.Infinite, message.CancellationToken);
        }

        if (action is not null && action == Broken)
        {
            throw new InvalidOperationException("Nobody can sign in.");
        }

        await HttpClientTransport.Shared.ProcessAsync(message);
        lock (turn)
        {
            counts[action ?? ""] = counts.GetValueOrDefault(action ?? "") + 1;
            Announce(action ?? "");
        }
    }

    private void Announce(string action)
    {
        foreach (var one in awaited.Where(one => one.Action == action && counts.GetValueOrDefault(action) >= one.Count))
        {
            one.Reached.TrySetResult();
        }
    }
}
