using Delegations.Visits;
using NodaTime;

namespace Delegations.Invitations;

/// <summary>Time limits of delivering.</summary>
internal static class InvitationLimits
{
    /// <summary>No call to the outside lasts longer; after it, whatever is marked as sending was cut off.</summary>
    public static readonly Duration Call = Duration.FromMinutes(2);

    /// <summary>How much sooner a call is cut off, so that its end can still be written.</summary>
    public static readonly Duration CallMargin = Duration.FromSeconds(15);

    /// <summary>A message that the queue has had for so long, and nothing came of it, is queued again.</summary>
    public static readonly Duration Queue = Duration.FromMinutes(15);

    /// <summary>How long after its last session a visit is still looked at.</summary>
    public static readonly Duration Grace = Duration.FromDays(1);

    /// <summary>What is due again so soon is put into the queue with that delay, rather than left to the timer.</summary>
    public static readonly Duration SoonestByTimer = Duration.FromMinutes(10);

    /// <summary>No attempt follows another sooner.</summary>
    public static readonly Duration ShortestWait = Duration.FromMilliseconds(500);

    /// <summary>Nobody waits longer between two attempts.</summary>
    public static readonly Duration LongestWait = Duration.FromHours(1);

    /// <summary>From so many failures in a row on, a mailbox that stays forbidden is given up: a day's worth of attempts.</summary>
    public const int MostFailures = 30;

    /// <summary>A delivery by a mailbox takes about this long at the least, and four go on at once.</summary>
    private static readonly Duration LeastCall = Duration.FromMilliseconds(800);

    /// <summary>
    /// Deliveries of one mailbox are spread over the least time they need, so that those of others come in between: a queue
    /// that gives them out in order would have every instance wait for the same mailbox.
    /// </summary>
    public static Duration DelayOf(DeliveryWay way, int ahead) => way is DeliveryWay.Outbox ? Duration.Zero : LeastCall * ahead / 4;

    /// <summary>Growing with each failure in a row: half a minute, one, two, … an hour.</summary>
    public static Duration WaitAfter(int failures) =>
        Duration.Min(Duration.FromSeconds(30) * Math.Pow(2, Math.Clamp(failures, 0, 10)), LongestWait);
}
