using Delegations.Invitations.Replies;
using Delegations.Model.Ids;
using Delegations.Visits;
using NodaTime;

namespace Delegations.Invitations.Notices;

/// <summary>A visit as notices see it: entries, answers, and what was asked to be sent.</summary>
internal sealed record NoticeView(Visit Visit, ComparedVisit Compared, IReadOnlyList<ReplyFact> Facts, IReadOnlyList<Notice> Notices)
{
    private readonly ILookup<InvitationId?, Difference> differences = Compared.Differences.ToLookup(difference => difference.Actual?.Id);

    public CurrentReply ReplyOf(Invitation row) => CurrentReply.Of(row, Facts);

    public Difference? DifferenceOf(Invitation row) => differences[row.Id].FirstOrDefault();

    /// <summary>Who has not answered what is still to come, in the order of the programme.</summary>
    public IReadOnlyList<Invitation> OpenAt(Instant now) =>
    [
        .. Compared.Actual
            .Where(row => ReminderRules.ObstacleOf(row, ChangeOf(row), ReplyOf(row), canAnswer: true, now) is null)
            .OrderBy(row => row.Sent!.StartInstant) // what was not sent is not open
            .ThenBy(row => row.Name, StringComparer.Ordinal),
    ];

    /// <summary>A change that is held asks nobody: whoever has not answered what stands is still to answer it.</summary>
    private Difference? ChangeOf(Invitation row) => DifferenceOf(row) is { } change and not { Kind: DifferenceKind.Update, Held: not null } ? change : null;

    /// <summary>What takes place and is not declined, by person and day, in the order of the day.</summary>
    public ILookup<(string Address, LocalDate Day), DayEntry> DayEntries() => Compared.Differences
        .Where(difference => difference is { Actual: { IsLive: true, Sent: not null }, Desired: not null })
        .Select(difference => new DayEntry(difference.Actual!, difference.Desired!.Content)) // both are there by the line above
        .Where(entry => ReplyOf(entry.Row) is not { IsStale: false, Status: ReplyStatus.Declined })
        .OrderBy(entry => entry.Content.StartInstant)
        .ThenBy(entry => entry.Row.Id.Value, StringComparer.Ordinal)
        .ToLookup(entry => (entry.Row.Address.ToUpperInvariant(), entry.Content.Start.Date));
}

/// <summary>An entry of a person's day, as it is published.</summary>
internal sealed record DayEntry(Invitation Row, EntryContent Content);

/// <summary>Reads it.</summary>
internal sealed class NoticeViews(VisitComparison comparison, ReplyStore replies, NoticeStore notices)
{
    public async Task<NoticeView> ReadAsync(Visit visit, CancellationToken cancellationToken) => new(
        visit,
        await comparison.CompareAsync(visit, cancellationToken),
        await replies.ListAsync(visit.Id, cancellationToken),
        await notices.ListAsync(visit.Id, cancellationToken));
}
