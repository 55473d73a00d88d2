using Delegations.Model;
using Delegations.Model.Ids;
using Delegations.Visits;
using NodaTime;
using NodaTime.Text;

namespace Delegations.Invitations.Replies;

/// <summary>Answers that a coordinator records: by phone or letter, and by vouching for a mail that they looked at.</summary>
internal sealed class HandAnswers(InvitationStore invitations, ReplyStore replies, ReplyDesk desk, IClock clock)
{
    public async Task<RecordOutcome> RecordAsync(Visit visit, InvitationId id, ReplyRequest request, Language spoken, CancellationToken cancellationToken) =>
        await invitations.FindAsync(visit.Id, id, cancellationToken) is { } row
            ? await RecordAsync(visit, row, request, spoken, cancellationToken)
            : RecordOutcome.Refused.Of(ReplyRefusal.NotInvited, spoken);

    /// <param name="visit">Whose invitation it is.</param>
    /// <param name="row">The invitation as it was answered: where another message leaves meanwhile, the answer is to the one before.</param>
    /// <param name="request">What was answered.</param>
    /// <param name="spoken">The language in which a refusal says why.</param>
    /// <param name="cancellationToken">Ends the recording.</param>
    public async Task<RecordOutcome> RecordAsync(Visit visit, Invitation row, ReplyRequest request, Language spoken, CancellationToken cancellationToken)
    {
        var facts = await replies.ListAsync(visit.Id, row.Id, cancellationToken);
        return request switch
        {
            { Confirm: { Length: > 0 } key, Status: null, Note: null or "", OnBehalf: null or "", At: null } => await VouchAsync(facts.FirstOrDefault(fact => fact.Key == key)),
            { Confirm: null or "", Status: { } status } => await NoteAsync(status),
            _ => Refused(ReplyRefusal.NothingAsked),
        };

        async Task<RecordOutcome> VouchAsync(ReplyFact? fact) => fact switch
        {
            null => Refused(ReplyRefusal.NoSuchFact),
            { Standing: not ReplyStanding.AwaitsLook } => Refused(ReplyRefusal.NeedsNoLook),
            _ => await KeepAsync(fact with { Key = VouchedKeyOf(fact), Standing = ReplyStanding.Counts, Recorded = clock.GetCurrentInstant() }),
        };

        async Task<RecordOutcome> NoteAsync(ReplyStatus status)
        {
            var (note, onBehalf, now) = (ReplyText.Note(request.Note), ReplyText.Name(request.OnBehalf), clock.GetCurrentInstant());
            return note.Length > ReplyText.LongestNote || onBehalf.Length > ReplyText.LongestName ? Refused(ReplyRefusal.TooLong)
                : request.At > now || request.At < visit.Created ? Refused(ReplyRefusal.InFuture)
                : !row.IsLive ? Refused(ReplyRefusal.Cancelled)
                : await KeepAsync(PhoneFact(row, status, note, onBehalf, request.At, facts, now));
        }

        async Task<RecordOutcome> KeepAsync(ReplyFact fact) =>
            new RecordOutcome.Kept(row, fact, await desk.RecordAsync(visit, row, fact, cancellationToken));

        RecordOutcome.Refused Refused(ReplyRefusal refusal) => RecordOutcome.Refused.Of(refusal, spoken);
    }

    /// <summary>The answers by mail that a coordinator has still to look at.</summary>
    public static IReadOnlyList<ReplyFact> AwaitingLook(Invitation row, IReadOnlyList<ReplyFact> facts)
    {
        var own = facts.Where(fact => fact.Invitation == row.Id).ToList();
        return [.. own.Where(fact => fact.Standing is ReplyStanding.AwaitsLook && !own.Exists(other => other.Key == VouchedKeyOf(fact)))];
    }

    /// <summary>The same wish sent twice is one answer: without a time of its own, it is that which stands already.</summary>
    private static ReplyFact PhoneFact(
        Invitation row, ReplyStatus status, string note, string onBehalf, Instant? at, IReadOnlyList<ReplyFact> facts, Instant now)
    {
        var current = CurrentReply.Of(row, facts);
        if (at is null && !current.IsStale && current.Fact is { Source: ReplySource.Phone } standing
            && standing.Status == status && standing.Note == note && standing.OnBehalf == onBehalf)
        {
            return standing;
        }

        var moment = at ?? now;
        return new ReplyFact
        {
            Invitation = row.Id,
            Key = "phone-" + OpaqueId.Derive(row.Id.Value, status.ToString(), note, onBehalf, InstantPattern.ExtendedIso.Format(moment)),
            Status = status,
            Source = ReplySource.Phone,
            Sequence = SequenceAt(row, moment),
            At = moment,
            Recorded = now,
            Note = note,
            OnBehalf = onBehalf,
        };
    }

    /// <summary>
    /// Who said so before the entry was moved, answered the former time. Before the first message people may well have been asked
    /// in person: that answers it.
    /// </summary>
    private static int SequenceAt(Invitation row, Instant at) =>
        row.AskedSequence > 0 && at < row.AskedAt ? row.AskedSequence - 1 : Math.Max(row.AskedSequence, 0);

    private static string VouchedKeyOf(ReplyFact fact) => "vouched-" + OpaqueId.Derive(fact.Invitation.Value, fact.Key);
}

/// <summary>An answer as a coordinator brings it: what the person said, or the key of a mail's answer that is theirs.</summary>
/// <param name="At">When the person answered; now where it is left out.</param>
internal sealed record ReplyRequest(ReplyStatus? Status, string? Note, string? OnBehalf, Instant? At, string? Confirm);
