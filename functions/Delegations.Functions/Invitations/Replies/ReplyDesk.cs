using Delegations.Invitations.Notices;
using Delegations.Visits;
using NodaTime;

namespace Delegations.Invitations.Replies;

/// <summary>The one way in for answers, whatever their source: keeps the fact, then tells the coordinator what needs a person's attention.</summary>
/// <remarks>Cut off between the two, a repeat with the same fact or the hourly round does what is missing and nothing twice.</remarks>
internal sealed class ReplyDesk(ReplyStore replies, Alerts alerts, IClock clock)
{
    /// <summary>True where the fact is new.</summary>
    public async Task<bool> RecordAsync(Visit visit, Invitation invitation, ReplyFact fact, CancellationToken cancellationToken)
    {
        var isNew = await replies.AddAsync(visit.Id, fact, cancellationToken);
        var facts = fact.Status is ReplyStatus.Declined ? await replies.ListAsync(visit.Id, invitation.Id, cancellationToken) : [];
        await TellAsync(visit, invitation, fact, facts, cancellationToken);
        return isNew;
    }

    /// <summary>Tells the coordinator of the fact where it needs a person; again, it tells nothing twice.</summary>
    /// <param name="facts">The answers to the invitation, others too: by them a decline may be taken back.</param>
    public async Task TellAsync(Visit visit, Invitation invitation, ReplyFact fact, IReadOnlyList<ReplyFact> facts, CancellationToken cancellationToken)
    {
        switch (fact.Standing)
        {
            case ReplyStanding.Stranger:
                await RaiseAsync(AlertKind.Stranger, fact.Key);
                break;
            case ReplyStanding.AwaitsLook:
                await RaiseAsync(AlertKind.AwaitsLook, fact.Key);
                break;
            case ReplyStanding.Counts when fact.Proposal.Length > 0:
                await RaiseAsync(AlertKind.Proposal, fact.Key);
                break;
        }

        if (fact is { Standing: ReplyStanding.Counts, Status: ReplyStatus.Declined } && DeclineOf(invitation, fact, facts) is { } cause)
        {
            await RaiseAsync(AlertKind.Declined, cause);
        }

        Task RaiseAsync(AlertKind kind, string cause) => alerts.RaiseAsync(visit, new Alert(kind, invitation.Id, cause), cancellationToken);
    }

    /// <summary>
    /// The key of the answer by which the person declined what is still to come; null where they have answered otherwise since, or
    /// are asked anew. Whoever declines by a button and by the page as well has declined once.
    /// </summary>
    private string? DeclineOf(Invitation invitation, ReplyFact fact, IReadOnlyList<ReplyFact> facts)
    {
        if (!invitation.IsLive || (invitation.Sent ?? invitation.Outgoing?.Content)?.EndInstant <= clock.GetCurrentInstant())
        {
            return null;
        }

        var declines = CurrentReply.Counting(invitation, facts).Reverse()
            .TakeWhile(other => other.Status is ReplyStatus.Declined && other.Sequence >= invitation.AskedSequence)
            .ToList();
        return declines.Exists(other => other.Key == fact.Key) ? declines[^1].Key : null;
    }
}
