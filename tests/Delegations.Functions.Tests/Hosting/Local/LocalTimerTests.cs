using Delegations.Hosting;
using Delegations.Hosting.Edge;
using Delegations.Hosting.Local;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;
using Xunit;

namespace Delegations.Functions.Tests.Hosting.Local;

public sealed class LocalTimerTests : IDisposable
{
    private static readonly Instant Start = Instant.FromUtc(2025, 11, 3, 8, 0, 1);

    private readonly Gate gate = new();
    private readonly ServiceProvider services;
    private readonly LocalTimer timer;

    public LocalTimerTests()
    {
        services = new ServiceCollection().AddSingleton(gate).AddTimerFunction<PassGate>().BuildServiceProvider();
        var invoker = new TriggerInvoker(services.GetRequiredService<IServiceScopeFactory>(), new HostEdge(NullLogger<HostEdge>.Instance), new TimeLimits());
        timer = new LocalTimer(services.GetRequiredService<TimerTrigger>(), LocalTimer.Parse("PassGate", "0 */5 * * * *"), invoker);
    }

    public void Dispose() => services.Dispose();

    [Fact]
    public void Runs_at_each_occurrence_and_not_in_between()
    {
        TickAt(0, 60, 298, 299, 300, 301, 598, 599);

        Assert.Equal([false, false], gate.Passed);
    }

    [Fact]
    public void Catches_up_once_on_what_was_missed_and_says_that_it_is_late()
    {
        TickAt(0);

        TickAt(3600 * 5, (3600 * 5) + 1);

        Assert.Equal([true], gate.Passed);
    }

    [Fact]
    public async Task Does_not_run_twice_at_once_and_catches_up_once_after_a_long_run()
    {
        gate.Close();
        TickAt(0, 299, 600, 900, 1200);
        var first = timer.Run;
        Assert.Single(gate.Passed);

        gate.Open();
        await first;
        TickAt(1201, 1202);

        Assert.Equal(2, gate.Passed.Count);
    }

    [Fact]
    public async Task Goes_on_after_a_failure()
    {
        gate.Fails = true;

        TickAt(0, 299, 599);

        Assert.Equal(2, gate.Passed.Count);
        Assert.Equal(Outcome.Failed, await timer.Run);
    }

    [Fact]
    public void Follows_a_clock_that_is_put_back()
    {
        TickAt(0);

        TickAt(-86400, -86400 + 299);

        Assert.Equal([false], gate.Passed);
    }

    [Theory]
    [InlineData("*/5 * * * *")]
    [InlineData("every day")]
    [InlineData("0 0 25 * * *")]
    [InlineData("")]
    public void Refuses_what_is_no_schedule_of_six_fields(string schedule)
    {
        var fatal = Assert.Throws<FatalException>(() => LocalTimer.Parse("SendReminders", schedule));

        Assert.StartsWith("SendReminders/function.json", fatal.Message, StringComparison.Ordinal);
    }

    private void TickAt(params IEnumerable<int> seconds)
    {
        foreach (var second in seconds)
        {
            timer.Tick(Start + Duration.FromSeconds(second), TestContext.Current.CancellationToken);
        }
    }

    private sealed class Gate
    {
        private TaskCompletionSource? closed;

        public List<bool> Passed { get; } = [];

        public bool Fails { get; set; }

        public void Close() => closed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);

        public void Open()
        {
            closed?.SetResult();
            closed = null;
        }

        public Task PassAsync(bool late)
        {
            Passed.Add(late);
            return Fails ? throw new InvalidOperationException("A failure.") : closed?.Task ?? Task.CompletedTask;
        }
    }

    private sealed class PassGate(Gate gate) : ITimerFunction
    {
        public Task RunAsync(TimerCall call, CancellationToken cancellationToken) => gate.PassAsync(call.IsPastDue);
    }
}
