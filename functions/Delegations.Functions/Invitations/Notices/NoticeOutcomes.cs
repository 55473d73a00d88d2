using System.Diagnostics;
using Delegations.Invitations.Delivery;
using Delegations.Visits;
using NodaTime;

namespace Delegations.Invitations.Notices;

/// <summary>What a notice's row says after a call.</summary>
internal static class NoticeOutcomes
{
    /// <param name="isUncertain">Whether an earlier call may have had it taken: a refusal of this one says nothing about that.</param>
    public static Notice After(Notice row, DeliveryWay way, bool isUncertain, DeliveryOutcome outcome, Instant now) => outcome switch
    {
        DeliveryOutcome.Delivered => Ended(row, NoticeState.Sent, null),
        DeliveryOutcome.Impossible(var reason, var standing) =>
            Ended(row, isUncertain || standing is not MessageStanding.Refused ? NoticeState.Unknown : NoticeState.Failed, reason),
        DeliveryOutcome.Later later => Later(row, way, isUncertain || later.Standing is not MessageStanding.Refused, later, now),
        _ => throw new UnreachableException(),
    };

    /// <summary>Where nothing leaves now. What may have left already is not said to have stayed here.</summary>
    public static Notice Unsent(Notice row, NoticeDraft draft) => (row.State, draft) switch
    {
        (NoticeState.Sending, _) => Ended(row, NoticeState.Unknown, row.Reason),
        (_, NoticeDraft.Unaddressable) => Ended(row, NoticeState.Failed, DeliveryReason.AddressRefused),
        _ => Ended(row, NoticeState.Dropped, null),
    };

    /// <summary>One that the queue gave up is tried again by the timer, for about a day.</summary>
    public static Notice GivenUp(Notice row) => row.Failures >= InvitationLimits.MostFailures
        ? Ended(row, row.State is NoticeState.Sending ? NoticeState.Unknown : NoticeState.Failed, DeliveryReason.GivenUp)
        : row with { QueuedAt = null, Reason = DeliveryReason.GivenUp, Failures = row.Failures + 1 };

    /// <summary>
    /// What surely did not leave is made anew when it is due, as true as it is then. What may have left is repeated byte for byte where a
    /// repeat is recognised or shown once, and else not at all: nobody is mailed twice on a guess.
    /// </summary>
    private static Notice Later(Notice row, DeliveryWay way, bool mayHaveLeft, DeliveryOutcome.Later later, Instant now)
    {
        if ((mayHaveLeft && !KnowsAgain(way)) || row.Failures >= InvitationLimits.MostFailures)
        {
            return Ended(row, mayHaveLeft ? NoticeState.Unknown : NoticeState.Failed, later.Reason);
        }

        var wait = later.After is { } asked ? Duration.Max(asked, InvitationLimits.ShortestWait) : InvitationLimits.WaitAfter(row.Failures);
        return row with
        {
            State = mayHaveLeft ? NoticeState.Sending : NoticeState.Pending,
            NotBefore = now + wait,
            QueuedAt = now,
            Reason = later.Reason,
            Failures = row.Failures + 1,
        };
    }

    /// <summary>The outbox finds its own files, and mail programs show two mails of one Message-ID once; Graph gives each mail a name of its own.</summary>
    private static bool KnowsAgain(DeliveryWay way) => way is not DeliveryWay.Graph;

    private static Notice Ended(Notice row, NoticeState state, DeliveryReason? reason) =>
        row with { State = state, Reason = reason, NotBefore = null, QueuedAt = null };
}
