using Delegations.Model;

namespace Delegations.Invitations.Replies;

/// <summary>What became of an answer that a coordinator brings, by hand or as a mail.</summary>
internal abstract record RecordOutcome
{
    private RecordOutcome()
    {
    }

    /// <summary>It is kept; what it counts for, its standing says.</summary>
    /// <param name="IsNew">False where it was kept before.</param>
    internal sealed record Kept(Invitation Row, ReplyFact Fact, bool IsNew) : RecordOutcome
    {
        /// <summary>What came of it.</summary>
        public KeptKind Kind => Fact switch
        {
            { Standing: ReplyStanding.Stranger } => KeptKind.Stranger,
            { Standing: ReplyStanding.Overtaken } => KeptKind.Overtaken,
            { Standing: ReplyStanding.AwaitsLook } => KeptKind.AwaitsLook,
            { Proposal.Length: > 0, Status: ReplyStatus.NeedsAction } => KeptKind.Proposal,
            _ when !IsNew => KeptKind.Repeated,
            _ when !Row.IsLive => KeptKind.Cancelled,
            { Sequence: var sequence } when sequence < Row.AskedSequence => KeptKind.Former,
            _ => KeptKind.Recorded,
        };
    }

    /// <summary>Nothing was kept.</summary>
    /// <param name="Status">As HTTP says it.</param>
    /// <param name="Code">Stable, such as <c>reply.unknown-invitation</c>.</param>
    /// <param name="Sentence">What is wrong and what to do.</param>
    internal sealed record Refused(int Status, string Code, string Sentence) : RecordOutcome
    {
        public static Refused Of(ReplyRefusal refusal, Language language) =>
            new(ReplyWords.StatusOf(refusal), ReplyWords.CodeOf(refusal), ReplyWords.Sentence(refusal, language));
    }
}

/// <summary>What came of an answer that was kept.</summary>
internal enum KeptKind
{
    Recorded,

    /// <summary>It was kept before.</summary>
    Repeated,

    /// <summary>It proposes another time, and answers nothing.</summary>
    Proposal,

    /// <summary>It answers a former time or place.</summary>
    Former,

    /// <summary>The invitation is cancelled.</summary>
    Cancelled,
    AwaitsLook,
    Overtaken,
    Stranger,
}

/// <summary>Why an answer that a coordinator brings is not kept.</summary>
internal enum ReplyRefusal
{
    NothingAsked,
    TooLong,
    InFuture,
    NotInvited,
    Cancelled,
    NoSuchFact,
    NeedsNoLook,
    UnknownInvitation,
    NoAnswer,
}
