using Delegations.Documents.Rendering.Words;
using Delegations.Invitations;
using Delegations.Invitations.Notices;
using Delegations.Invitations.Replies;
using Delegations.Visits;
using NodaTime;

namespace Delegations.Desk.Board;

/// <summary>All that is known to have happened to one entry: messages, answers, reminders, alerts.</summary>
/// <param name="files">Of the outbox, which keeps every message; other ways keep the last two.</param>
/// <param name="mayChange">Whether the files are for whoever looks.</param>
internal sealed class EntryHistory(BoardSource source, BoardRow row, IReadOnlyList<EntryFileName> files, bool mayChange)
{
    private readonly Invitation invitation = row.Invitation!; // a history is that of a row

    private Model.Language Language => source.Language;

    /// <summary>The newest first; of the same moment what follows from it before what it follows from.</summary>
    public IReadOnlyList<HistoryLine> Lines() =>
    [
        .. Alerts().Concat(Notices()).Concat(Answers()).Concat(Messages())
            .OrderByDescending(happened => happened.At)
            .Select(happened => happened.Line),
    ];

    /// <summary>What left before the last messages is not known where no outbox keeps it.</summary>
    public string Missing() => source.Visit.Invitations.Way is DeliveryWay.Outbox || invitation.Sequence < 1 ? "" : HistoryWords.Missing(Language);

    private IEnumerable<(Instant At, HistoryLine Line)> Messages()
    {
        var known = files.Select(file => (file.Sequence, file.Stamp, file.Cancels)).Distinct().ToList();
        foreach (var (sequence, stamp, cancels) in known)
        {
            yield return Message(sequence, stamp, cancels, null);
        }

        if (invitation.Taken is { } taken && taken.Stamp != invitation.Outgoing?.Stamp && !known.Exists(one => one.Stamp == taken.Stamp))
        {
            yield return Message(taken.Sequence, taken.Stamp, cancels: false, null);
        }

        if (invitation.Outgoing is { } last && !known.Exists(one => one.Stamp == last.Stamp))
        {
            yield return Message(last.Sequence, last.Stamp, last.Cancels, last);
        }
    }

    /// <param name="outgoing">The message under way, or the last one, where its fate is not that it was taken.</param>
    private (Instant, HistoryLine) Message(int sequence, Instant stamp, bool cancels, OutgoingMessage? outgoing)
    {
        var last = invitation.Outgoing is { } known && known.Stamp == stamp ? known : null;
        IEnumerable<string> changes = last?.Was is { } was
            ? EntryChanges.Between(was with { Language = Language }, last.Content with { Language = Language }).Select(change => $"{change.What}{BoardWords.Colon(Language)} {change.Was} → {change.Now}")
            : [];
        string[] remarks =
        [
            $"SEQUENCE {sequence.ToString(System.Globalization.CultureInfo.InvariantCulture)}",
            last is { Asks: true } ? HistoryWords.Asks(Language) : "",
            outgoing is { Standing: var standing } ? HistoryWords.Of(standing, Language) : "",
            .. changes,
        ];
        return (stamp, new HistoryLine(When(stamp), HistoryWords.MessageKind(Language), HistoryWords.MessageOf(sequence, cancels, last?.Was is not null, Language), Said(remarks))
        {
            Files = mayChange ? [.. files.Where(file => file.Stamp == stamp).Select(file => new EntryFact(file.Extension, file.Text, $"/invitations/{invitation.Id}/files/{file.Text}"))] : [],
        });
    }

    private IEnumerable<(Instant At, HistoryLine Line)> Answers()
    {
        var awaiting = HandAnswers.AwaitingLook(invitation, row.Facts).Select(fact => fact.Key).ToHashSet(StringComparer.Ordinal);
        return row.Facts.Select(fact => (fact.At, new HistoryLine(
            When(fact.At),
            $"{HistoryWords.AnswerKind(Language)}, {HistoryWords.Of(fact.Source, Language)}",
            fact.Proposal.Length > 0
                ? new Mark(HistoryWords.Proposal(fact.Proposal, Language), "warning")
                : new Mark(BoardWords.WordOf(fact.Status, Language), BoardWords.StyleOf(fact.Status)),
            Said(
                HistoryWords.CountOf(fact, row.Reply, awaiting.Contains(fact.Key), Language),
                fact.Note.Length > 0 ? $"“{fact.Note}”" : "",
                fact.OnBehalf.Length > 0 ? HistoryWords.AnsweredBy(fact.OnBehalf, Language) : ""))));
    }

    private IEnumerable<(Instant At, HistoryLine Line)> Notices() => row.Notices.Where(notice => notice.Kind is not NoticeKind.Alert).Select(notice => (
        notice.Created,
        new HistoryLine(
            When(notice.Created),
            HistoryWords.Of(notice.Kind, Language),
            HistoryWords.MarkOf(notice.State, source.Visit.Invitations.Way, Language),
            Said(notice is { Kind: NoticeKind.Digest, Day: { } day } ? DateWords.Day(day, Language) : "", NoticeWords.Explain(notice, Language) ?? ""))));

    private IEnumerable<(Instant At, HistoryLine Line)> Alerts()
    {
        var mailed = row.Notices.Where(notice => notice is { Kind: NoticeKind.Alert, State: NoticeState.Sent }).Select(notice => notice.Alert).ToHashSet();
        return new BoardAlerts(source).Of(invitation.Id).Select(alert => (
            alert.At,
            new HistoryLine(
                alert.Line.When, HistoryWords.AlertKind(Language), new Mark(HistoryWords.Told(mailed.Contains(alert.Kind), Language), "quiet"), [alert.Line.Sentence])));
    }

    private static IReadOnlyList<string> Said(params string[] parts) => [.. parts.Where(part => part.Length > 0)];

    private string When(Instant moment) => source.Times.Moment(moment);
}
