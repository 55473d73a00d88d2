namespace Delegations.Invitations.Replies;

/// <summary>What a person's answers come to.</summary>
/// <param name="Status">The newest answer that counts; needs-action where there is none.</param>
/// <param name="IsStale">The answer is to a former time or place: it is shown, and asked for again.</param>
/// <param name="Fact">The answer itself; null where there is none.</param>
internal sealed record CurrentReply(ReplyStatus Status, bool IsStale, ReplyFact? Fact)
{
    public static readonly CurrentReply None = new(ReplyStatus.NeedsAction, IsStale: false, Fact: null);

    /// <summary>Whether somebody still has to answer.</summary>
    public bool IsOpen => IsStale || Status is ReplyStatus.NeedsAction;

    /// <summary>The newest fact wins, whatever its source; facts of other invitations are passed over.</summary>
    public static CurrentReply Of(Invitation invitation, IEnumerable<ReplyFact> facts) => Counting(invitation, facts) switch
    {
        [.., var newest] => new CurrentReply(newest.Status, newest.Sequence < invitation.AskedSequence, newest),
        _ => None,
    };

    /// <summary>The facts that answer the invitation, the oldest first.</summary>
    /// <remarks>
    /// What answers nothing, such as another time proposed, never takes an answer away, whenever it comes; only a coordinator, who
    /// records answers by hand, can take one back.
    /// </remarks>
    public static IReadOnlyList<ReplyFact> Counting(Invitation invitation, IEnumerable<ReplyFact> facts) =>
    [
        .. facts
            .Where(fact => fact.Invitation == invitation.Id && fact.Standing is ReplyStanding.Counts && (fact.Status is not ReplyStatus.NeedsAction || fact.Source is ReplySource.Phone))
            .OrderBy(fact => fact.At)
            .ThenBy(fact => fact.Recorded)
            .ThenBy(fact => fact.Key, StringComparer.Ordinal),
    ];
}
