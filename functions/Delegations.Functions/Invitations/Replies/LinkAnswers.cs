using Delegations.Model.Ids;
using Delegations.Visits;
using Delegations.Web;
using NodaTime;

namespace Delegations.Invitations.Replies;

/// <summary>Answers by the person's own page, which a secret link opens.</summary>
internal sealed class LinkAnswers(
    AnswerTokens tokens, VisitStore visits, InvitationStore invitations, ReplyStore replies, ReplyDesk desk, IClock clock)
{
    /// <summary>What a link opens. Reads only: programs that look ahead open links too.</summary>
    public async Task<OpenedAnswer> OpenAsync(string token, CancellationToken cancellationToken)
    {
        if (!SecretToken.TryParse(token, out var secret) || await tokens.FindAsync(secret, cancellationToken) is not { } known)
        {
            return new OpenedAnswer.Unknown();
        }

        var (visitId, id) = known;
        if (await visits.FindAsync(visitId, cancellationToken) is not { } visit
            || await invitations.FindAsync(visitId, id, cancellationToken) is not { Told: { } told } row
            || row.AnswerToken != token)
        {
            return new OpenedAnswer.Withdrawn();
        }

        var reply = CurrentReply.Of(row, await replies.ListAsync(visitId, id, cancellationToken));
        var entry = new AnsweredEntry(visit, row, told, reply);
        return row.IsTakenBack ? new OpenedAnswer.Cancelled(entry)
            : told.EndInstant <= clock.GetCurrentInstant() ? new OpenedAnswer.Over(entry)
            : new OpenedAnswer.Open(entry);
    }

    /// <summary>Takes the answer in, once for each form that was shown.</summary>
    public async Task<LinkOutcome> RecordAsync(AnsweredEntry entry, LinkAnswer answer, CancellationToken cancellationToken)
    {
        if (answer.Mark != entry.Mark)
        {
            return new LinkOutcome.Changed();
        }

        var now = clock.GetCurrentInstant();
        var fact = new ReplyFact
        {
            Invitation = entry.Row.Id,
            Key = KeyOf(entry.Row, answer),
            Status = answer.Status,
            Source = ReplySource.Link,
            Sequence = entry.Row.AskedSequence,
            At = now,
            Recorded = now,
            Note = answer.Note,
            OnBehalf = answer.OnBehalf,
        };
        if (await desk.RecordAsync(entry.Visit, entry.Row, fact, cancellationToken))
        {
            return new LinkOutcome.Recorded();
        }

        // The same form again: the answer stands, unless another came after it, which a form of before must not undo.
        var reply = CurrentReply.Of(entry.Row, await replies.ListAsync(entry.Visit.Id, entry.Row.Id, cancellationToken));
        return reply.Fact?.Key == fact.Key ? new LinkOutcome.Recorded() : new LinkOutcome.Overtaken();
    }

    private static string KeyOf(Invitation row, LinkAnswer answer) => "link-" + OpaqueId.Derive(
        row.Id.Value, answer.Nonce, answer.Mark, answer.Status.ToString(), answer.Note, answer.OnBehalf);
}

/// <summary>An entry as its person's page shows it.</summary>
/// <param name="Content">What the last message said, which is what an answer answers.</param>
internal sealed record AnsweredEntry(Visit Visit, Invitation Row, EntryContent Content, CurrentReply Reply)
{
    public string Mark => EntryMark.Of(Row.AskedSequence, Content);
}

/// <summary>What somebody sends by the page.</summary>
/// <param name="Nonce">Of the form: the same form sent twice is one answer.</param>
/// <param name="Mark">Of the entry as the form showed it.</param>
internal sealed record LinkAnswer(ReplyStatus Status, string Note, string OnBehalf, string Nonce, string Mark);

/// <summary>What a link opens.</summary>
internal abstract record OpenedAnswer
{
    private OpenedAnswer()
    {
    }

    internal sealed record Open(AnsweredEntry Entry) : OpenedAnswer;

    internal sealed record Over(AnsweredEntry Entry) : OpenedAnswer;

    internal sealed record Cancelled(AnsweredEntry Entry) : OpenedAnswer;

    /// <summary>It opened something once.</summary>
    internal sealed record Withdrawn : OpenedAnswer;

    /// <summary>It is not known, or is no link of ours.</summary>
    internal sealed record Unknown : OpenedAnswer;
}

/// <summary>What became of an answer by the page.</summary>
internal abstract record LinkOutcome
{
    private LinkOutcome()
    {
    }

    internal sealed record Recorded : LinkOutcome;

    /// <summary>The entry is no longer what the page showed.</summary>
    internal sealed record Changed : LinkOutcome;

    /// <summary>The form was sent before, and another answer came since.</summary>
    internal sealed record Overtaken : LinkOutcome;
}
