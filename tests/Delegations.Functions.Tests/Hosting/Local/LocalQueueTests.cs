using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Storage.Queues;
using Delegations.Hosting;
using Delegations.Hosting.Edge;
using Delegations.Hosting.Local;
using Delegations.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Xunit;

namespace Delegations.Functions.Tests.Hosting.Local;

public sealed class LocalQueueTests : IAsyncDisposable
{
    private static readonly HostSettings Quick = new() { Lease = TimeSpan.FromSeconds(5) };

    private readonly Calls calls = new();
    private readonly AzuriteFixture azurite;
    private readonly string name;
    private readonly ServiceProvider services;
    private readonly CancellationTokenSource stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
    private Task running = Task.CompletedTask;

    public LocalQueueTests(AzuriteFixture azurite)
    {
        this.azurite = azurite;
        name = azurite.UniqueContainerName();
        services = new ServiceCollection().AddSingleton(calls).AddQueueFunction<TakeMessage>().BuildServiceProvider();
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        stop.Dispose();
        await services.DisposeAsync();
    }

    [Fact]
    public async Task Hands_over_a_message_and_deletes_it()
    {
        var taken = Expect(calls => calls.Queue.Count == 1);
        await SendAsync("Zoë's message");

        Run(Quick);
        await taken;
        await StopAsync();

        Assert.Equal(("Zoë's message", 1), (calls.Queue.Single().Text, calls.Queue.Single().DequeueCount));
        Assert.NotNull(calls.Queue.Single().MessageId);
        Assert.Equal(0, await CountAsync(name));
    }

    [Fact]
    public async Task Waits_for_a_queue_that_is_not_there_yet()
    {
        var taken = Expect(calls => calls.Queue.Count == 1);

        Run(Quick);
        await SendAsync("late");
        await taken;

        Assert.Equal("late", calls.Queue.Single().Text);
    }

    [Fact]
    public async Task Tries_a_failing_message_five_times_and_then_moves_it_to_the_poison_queue()
    {
        calls.Act = (_, _) => throw new InvalidOperationException("A failure.");
        await SendAsync("hopeless");

        Run(Quick);
        var poison = await ReceiveFromAsync(name + "-poison");
        await StopAsync();

        Assert.Equal("hopeless", poison);
        Assert.Equal([1, 2, 3, 4, 5], calls.Queue.Select(call => call.DequeueCount));
        Assert.All(calls.Queue, call => Assert.Equal("hopeless", call.Text));
        Assert.Equal(0, await CountAsync(name));
    }

    [Fact]
    public async Task Takes_a_message_again_after_a_failure_that_passes()
    {
        var taken = Expect(calls => calls.Queue.Count == 3, then: () => calls.Queue.Count < 3 ? throw new InvalidOperationException("A failure.") : Task.CompletedTask);
        await SendAsync("third time lucky");

        Run(Quick);
        await taken;
        await StopAsync();

        Assert.Equal([1, 2, 3], calls.Queue.Select(call => call.DequeueCount));
        Assert.Equal(0, await CountAsync(name));
    }

    [Fact]
    public async Task Moves_a_message_that_is_not_base64_to_the_poison_queue_unseen()
    {
        await Open(name).CreateIfNotExistsAsync(cancellationToken: Token);
        await Open(name).SendMessageAsync("{ not base64 }", Token);

        Run(Quick);
        var poison = await ReceiveFromAsync(name + "-poison", decode: false);

        Assert.Equal("{ not base64 }", poison);
        Assert.Empty(calls.Queue);
    }

    [Fact]
    public async Task Keeps_a_message_hidden_for_as_long_as_it_runs()
    {
        var renewals = new CountUpdates(2);
        calls.Act = (_, _) => renewals.Reached;
        await SendAsync("long work");

        Run(new HostSettings { Lease = TimeSpan.FromSeconds(4) }, renewals);
        await renewals.Reached;
        await StopAsync();

        Assert.Single(calls.Queue);
        Assert.Equal(0, await CountAsync(name));
    }

    [Fact]
    public async Task Gives_a_message_back_when_it_is_stopped()
    {
        var taken = Expect(calls => calls.Queue.Count == 1, then: () => Task.Delay(Timeout.Infinite, stop.Token));
        await SendAsync("interrupted");
        Run(new HostSettings { Lease = TimeSpan.FromMinutes(5) });
        await taken;

        await StopAsync();

        var again = (await Open(name).ReceiveMessageAsync(cancellationToken: Token)).Value;
        Assert.Equal("interrupted", Decode(again.Body));
    }

    [Fact]
    public async Task Runs_a_whole_batch_at_once_and_not_more()
    {
        var most = 0;
        var now = 0;
        var release = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var full = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var all = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        calls.Act = async (_, _) =>
        {
            InterlockedMax(ref most, Interlocked.Increment(ref now));
            if (calls.Queue.Count == 3)
            {
                full.TrySetResult();
            }

            await release.Task;
            Interlocked.Decrement(ref now);
            if (calls.Queue.Count == 7)
            {
                all.TrySetResult();
            }
        };
        foreach (var number in Enumerable.Range(0, 7))
        {
            await SendAsync($"message {number}");
        }

        Run(Quick with { BatchSize = 3 });
        await full.Task.WaitAsync(Token);
        release.SetResult();
        await all.Task.WaitAsync(Token);

        Assert.Equal(3, most);
    }

    private static void InterlockedMax(ref int most, int value)
    {
        for (var seen = most; value > seen; seen = most)
        {
            Interlocked.CompareExchange(ref most, value, seen);
        }
    }

    private Task Expect(Func<Calls, bool> reached, Func<Task>? then = null)
    {
        var source = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        calls.Act = (_, _) =>
        {
            if (reached(calls))
            {
                source.TrySetResult();
            }

            return then?.Invoke() ?? Task.CompletedTask;
        };
        return source.Task.WaitAsync(Token);
    }

    private void Run(HostSettings settings, HttpPipelinePolicy? policy = null)
    {
        var invoker = new TriggerInvoker(services.GetRequiredService<IServiceScopeFactory>(), new HostEdge(NullLogger<HostEdge>.Instance), new TimeLimits());
        var queue = new LocalQueue(
            services.GetRequiredService<QueueTrigger>(), queueName => Open(queueName, policy), name, settings, invoker, NullLogger<LocalQueue>.Instance);
        running = queue.RunAsync(stop.Token);
    }

    private async Task StopAsync()
    {
        await stop.CancelAsync();
        await running;
    }

    private QueueClient Open(string queueName, HttpPipelinePolicy? policy = null)
    {
        var options = new QueueClientOptions();
        if (policy is not null)
        {
            options.AddPolicy(policy, HttpPipelinePosition.PerCall);
        }

        return new QueueClient(azurite.ConnectionString, queueName, options);
    }

    private async Task SendAsync(string text)
    {
        await Open(name).CreateIfNotExistsAsync(cancellationToken: Token);
        await Open(name).SendMessageAsync(Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(text)), Token);
    }

    private async Task<string> ReceiveFromAsync(string queueName, bool decode = true)
    {
        await Open(queueName).CreateIfNotExistsAsync(cancellationToken: Token);
        while (true)
        {
            if ((await Open(queueName).ReceiveMessageAsync(cancellationToken: Token)).Value is { } message)
            {
                return decode ? Decode(message.Body) : message.Body.ToString();
            }
        }
    }

    private async Task<int> CountAsync(string queueName) => (await Open(queueName).GetPropertiesAsync(Token)).Value.ApproximateMessagesCount;

    private static string Decode(BinaryData body) => System.Text.Encoding.UTF8.GetString(Convert.FromBase64String(body.ToString()));

    /// <summary>Sees the renewals on their way to the storage.</summary>
    private sealed class CountUpdates(int enough) : HttpPipelineSynchronousPolicy
    {
        private readonly TaskCompletionSource reached = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private int count;

        public Task Reached => reached.Task;

        public override void OnReceivedResponse(HttpMessage message)
        {
            if (message.Request.Method == RequestMethod.Put && Interlocked.Increment(ref count) == enough)
            {
                reached.TrySetResult();
            }
        }
    }
}
