using Delegations.Documents.Rendering.Agendas;
using Delegations.Invitations.Notices;
using Delegations.Invitations.Replies;

namespace Delegations.Desk.Board;

/// <summary>Makes lines of the board.</summary>
internal static class BoardLines
{
    /// <param name="session">What the entry is about, in the coordinator's words.</param>
    public static BoardLine Of(BoardSource source, BoardRow row, string session, bool byPerson)
    {
        var (language, times) = (source.Language, source.Times);
        var entry = row.Content is { } content ? times.Entry(content) : "";
        var role = BoardWords.Of(row.Role, language);
        return new BoardLine
        {
            Id = row.Invitation?.Id.Value ?? "",
            Seen = SeenEntry.Of(row)?.ToString() ?? "",
            Title = byPerson ? session : row.Name,
            Label = $"{row.Name}, {entry}",
            Detail = byPerson ? Joined(entry, role) : Joined(role, row.Person?.Organisation, HoursOfBlock(row, times)),
            Delivery = DeliveryWords.MarkOf(row, source.Visit.Invitations.Way, language),
            Why = row.IsCancelled ? "" : DeliveryWords.WhyOf(row, times),
            Remedy = row.IsCancelled ? null : DeliveryWords.RemedyOf(row, language),
            Reply = BoardWords.MarkOf(row.Reply, language),
            Remarks = [.. row.Facts.Select(fact => BoardWords.RemarkOf(fact, language)).Append(RemindersOf(row, times)).Where(remark => remark.Length > 0)],
            Awaiting = AwaitingOf(row, source),
            TakesAnswers = row.Invitation is { IsLive: true },
            IsOpen = row.IsOpenAt(source.Now),
            Call = CallOf(row),
        };
    }

    public static IReadOnlyList<AwaitingLine> AwaitingOf(BoardRow row, BoardSource source) => row.Invitation is { } invitation
        ? [.. HandAnswers.AwaitingLook(invitation, row.Facts).Select(fact => new AwaitingLine(fact.Key, BoardWords.AwaitingOf(fact, source.Language)))]
        : [];

    /// <summary>The number of the people list, where it is one that can be called.</summary>
    public static Call? CallOf(BoardRow row) =>
        PhoneNumber.In(row.Person?.Phone ?? "") is { } number ? new Call(number.Dialled, number.Written) : null;

    /// <summary>What there is, side by side.</summary>
    public static string Joined(params string?[] parts) => string.Join(" · ", parts.Where(part => part is { Length: > 0 }));

    /// <summary>How often and when the person was last reminded; empty where they were not.</summary>
    private static string RemindersOf(BoardRow row, BoardTimes times)
    {
        var reminders = row.Notices.Where(notice => notice is { Kind: NoticeKind.Reminder, State: not (NoticeState.Dropped or NoticeState.Failed) }).ToList();
        if (reminders.Count is 0 || !row.Reply.IsOpen)
        {
            return "";
        }

        var last = times.Moment(reminders.Max(notice => notice.Created));
        return times.Language.Say(
            en: $"Reminders: {reminders.Count}, the last on {last}",
            fr: $"Rappels : {reminders.Count}, le dernier {last}",
            nl: $"Herinneringen: {reminders.Count}, de laatste op {last}",
            de: $"Erinnerungen: {reminders.Count}, die letzte am {last}");
    }

    /// <summary>An entry of several sessions says how long it lasts.</summary>
    private static string? HoursOfBlock(BoardRow row, BoardTimes times) =>
        row is { Sessions.Count: > 1, Content: { } content } ? times.Hours(content.Start, content.End) : null;
}
