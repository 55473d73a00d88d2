using System.Text.Json.Serialization;
using Delegations.Hosting.Edge;
using Delegations.Model;
using Delegations.Model.Json;

namespace Delegations.Invitations.Replies;

/// <summary>Tells a caller what became of an answer, and how the invitation stands now.</summary>
internal sealed class RecordedReplies(ReplyStore replies)
{
    public async Task<RecordedReply> DescribeAsync(RecordOutcome.Kept kept, Language language, CancellationToken cancellationToken)
    {
        var facts = await replies.ListAsync(kept.Row.Visit, kept.Row.Id, cancellationToken);
        return new RecordedReply(
            ResultOf(kept.Fact), kept.IsNew, ReplyWords.Kept(kept, language), ReplyAnswer.From(kept.Fact), InvitationAnswer.From(kept.Row, facts, language));
    }

    public static Problem Problem(RecordOutcome.Refused refused, Language language) =>
        new(refused.Status, ReplyWords.Title(language), refused.Sentence, refused.Code);

    private static ReplyResult ResultOf(ReplyFact fact) => fact switch
    {
        { Standing: ReplyStanding.Stranger } => ReplyResult.Stranger,
        { Standing: ReplyStanding.Overtaken } => ReplyResult.Overtaken,
        { Standing: ReplyStanding.AwaitsLook } => ReplyResult.AwaitsLook,
        { Status: ReplyStatus.NeedsAction, Proposal.Length: > 0 } => ReplyResult.Proposal,
        _ => ReplyResult.Recorded,
    };
}

/// <summary>What an answer that was kept counts for.</summary>
[JsonConverter(typeof(CodeConverter<ReplyResult>))]
internal enum ReplyResult
{
    Recorded,
    Proposal,
    AwaitsLook,
    Overtaken,
    Stranger,
}

/// <summary>An answer that was kept, and the invitation as it stands now.</summary>
/// <param name="IsNew">False where it was kept before.</param>
/// <param name="Message">What is left to do, in the caller's language.</param>
internal sealed record RecordedReply(ReplyResult Result, bool IsNew, string Message, ReplyAnswer Reply, InvitationAnswer Invitation);
