using System.Security.Cryptography;

namespace Delegations.Invitations.Delivery.Graph;

/// <summary>
/// Says when those who found no turn should come back: one after the other, about as fast as turns are given out here. All at once
/// they would come in vain, and late ones would leave turns unused.
/// </summary>
internal sealed class ReturnTimes(TimeProvider time)
{
    /// <summary>A little faster than turns come free: somebody should be waiting.</summary>
    private const double Haste = 0.5;

    /// <summary>How much the latest interval weighs.</summary>
    private const double Weight = 0.2;

    /// <summary>A longer one says that nobody came, not that turns are rare.</summary>
    private static readonly TimeSpan LongestInterval = TimeSpan.FromSeconds(3);

    /// <summary>Who would come later comes at some moment before it, to be told anew: before the timer takes over what is marked as sending.</summary>
    private static readonly TimeSpan Horizon = TimeSpan.FromSeconds(110);

    private readonly Lock turn = new();
    private readonly long origin = time.GetTimestamp();
    private TimeSpan interval = TimeSpan.FromSeconds(0.5);
    private TimeSpan granted;
    private TimeSpan next;

    private TimeSpan Now => time.GetElapsedTime(origin);

    /// <summary>A turn was given out.</summary>
    public void Grant()
    {
        lock (turn)
        {
            var since = Now - granted;
            granted = Now;
            interval = (interval * (1 - Weight)) + ((since < LongestInterval ? since : LongestInterval) * Weight);
        }
    }

    /// <summary>Nobody need come back sooner.</summary>
    public void Pause(TimeSpan duration)
    {
        lock (turn)
        {
            next = Later(next, Now + duration);
        }
    }

    /// <summary>How long to stay away.</summary>
    public TimeSpan Next()
    {
        lock (turn)
        {
            var place = Later(next, Now) + (interval * Haste);
            if (place - Now > Horizon)
            {
                return Horizon * (RandomNumberGenerator.GetInt32(500, 1001) / 1000.0); // who is told anew later takes no place now
            }

            next = place;
            return place - Now;
        }
    }

    private static TimeSpan Later(TimeSpan one, TimeSpan other) => one > other ? one : other;
}
