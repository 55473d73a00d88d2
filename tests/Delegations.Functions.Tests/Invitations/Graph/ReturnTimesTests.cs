using Delegations.Invitations.Delivery.Graph;
using Xunit;

namespace Delegations.Functions.Tests.Invitations.Graph;

public sealed class ReturnTimesTests
{
    private readonly Stopped time = new();

    [Fact]
    public void Who_finds_no_turn_comes_back_one_after_the_other_about_as_fast_as_turns_come_free()
    {
        var quick = Granting(every: TimeSpan.FromMilliseconds(200));
        var slow = Granting(every: TimeSpan.FromSeconds(2));

        var (soon, late) = (Ten(quick), Ten(slow));

        Assert.Equal(soon.Order(), soon);
        Assert.InRange(soon[^1], TimeSpan.FromSeconds(0.5), TimeSpan.FromSeconds(2));
        Assert.InRange(late[^1], TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(20));
    }

    [Fact]
    public void Nobody_comes_back_while_the_mailbox_is_paused()
    {
        var returns = new ReturnTimes(time);
        returns.Pause(TimeSpan.FromSeconds(60));
        returns.Pause(TimeSpan.FromSeconds(5));

        Assert.All(Ten(returns), wait => Assert.True(wait >= TimeSpan.FromSeconds(60)));
    }

    [Fact]
    public void Hours_without_anybody_do_not_make_the_next_ones_wait_long()
    {
        var returns = Granting(every: TimeSpan.FromMilliseconds(200));
        time.Advance(TimeSpan.FromHours(9));
        returns.Grant();

        Assert.True(returns.Next() < TimeSpan.FromSeconds(1));
    }

    [Fact]
    public void However_many_there_are_nobody_stays_away_for_longer_than_two_minutes()
    {
        var returns = Granting(every: TimeSpan.FromSeconds(2));

        var waits = Enumerable.Range(0, 1000).Select(_ => returns.Next()).ToList();

        Assert.True(waits.Max() <= TimeSpan.FromMinutes(2));
    }

    [Fact]
    public void Who_is_told_anew_later_takes_no_place_now()
    {
        var returns = Granting(every: TimeSpan.FromSeconds(2));
        for (var come = 0; come < 1000; come++)
        {
            returns.Next();
        }

        time.Advance(TimeSpan.FromMinutes(2));

        Assert.True(returns.Next() < TimeSpan.FromSeconds(2));
    }

    private static List<TimeSpan> Ten(ReturnTimes returns) => [.. Enumerable.Range(0, 10).Select(_ => returns.Next())];

    private ReturnTimes Granting(TimeSpan every)
    {
        var returns = new ReturnTimes(time);
        for (var grant = 0; grant < 40; grant++)
        {
            time.Advance(every);
            returns.Grant();
        }

        return returns;
    }

    /// <summary>Time that passes when it is told to. Microsoft.Extensions.TimeProvider.Testing has one; it is a package for this alone.</summary>
    private sealed class Stopped : TimeProvider
    {
        private long now;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => now;

        public void Advance(TimeSpan duration) => now += duration.Ticks;
    }
}
