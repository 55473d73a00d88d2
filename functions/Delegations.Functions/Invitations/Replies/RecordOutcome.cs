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
    internal sealed record Kept(Invitation Row, ReplyFact Fact, bool IsNew) : RecordOutcome;

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
