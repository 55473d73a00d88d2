using Delegations.Visits;
using Delegations.Web;

namespace Delegations.Desk.Board;

/// <summary>Shows the board or an entry's page, as they are now.</summary>
internal sealed class BoardViews(BoardReader reader, EntryReader entries)
{
    public async Task<IResult> ShowAsync(BoardPlace place, BoardNews news, int status, CancellationToken cancellationToken)
    {
        var source = await reader.ReadAsync(place.Visit, cancellationToken);
        var told = news with { Message = news.Message ?? BoardMessages.Of(place.Visit.Said, source.Visit.Invitations.Way, source.Language) };
        if (place.Entry is not { } id)
        {
            return View.Of<BoardView>(source.Language, status, (nameof(BoardView.Board), BoardOf(place, source, told)));
        }

        return source.Rows.FirstOrDefault(row => row.Invitation?.Id == id) is { } row
            ? View.Of<EntryView>(source.Language, status, (nameof(EntryView.Entry), await entries.ReadAsync(place, source, row, told, cancellationToken)))
            : Unknown(place);
    }

    private static BoardModel BoardOf(BoardPlace place, BoardSource source, BoardNews news)
    {
        var alerts = new BoardAlerts(source);
        var groups = new BoardGroups(source, place.Choice);
        var open = OpenEntries.Of(source, place.Choice);
        return new BoardModel
        {
            Head = place.Visit.Head,
            Message = news.Message,
            NotReminded = news.NotReminded,
            Filled = news.Filled,
            Alerts = alerts.Present(),
            FormerAlerts = alerts.Former(),
            Figures = BoardCounts.FiguresOf(source, place.Choice),
            Progress = BoardCounts.ProgressOf(source),
            Choice = place.Choice,
            Sections = groups.Sections(),
            Options =
            [
                .. source.Rows.Where(row => row.Invitation is { IsLive: true })
                    .OrderBy(row => row.Name, StringComparer.InvariantCultureIgnoreCase)
                    .Select(row => new BoardOption(
                        row.Invitation?.Id.Value ?? "", row.Content is { } content ? $"{row.Name} · {source.Times.Entry(content)} · {groups.TitleOf(row)}" : row.Name, SeenEntry.Of(row)?.ToString() ?? "")),
            ],
            HasOutbox = source.Visit.Invitations.Way is DeliveryWay.Outbox,
            Failed = source.Rows.Count(row => row.IsFailed),
            Open = open.Count,
            OpenEntries = OpenEntries.Write(open),
        };
    }

    private static Page<MessageView> Unknown(BoardPlace place)
    {
        var problem = Problems.NotFound(place.Visit.Language);
        return MessageView.Page(place.Visit.Language, problem.Title, problem.Detail, problem.Status, $"{place.Visit.Path}/invitations");
    }
}

/// <summary>What an action adds to the page that follows it.</summary>
internal sealed record BoardNews
{
    public Message? Message { get; init; }
    public IReadOnlyList<Unreminded> NotReminded { get; init; } = [];

    /// <summary>What was filled in, where the form is shown again.</summary>
    public RecordForm? Filled { get; init; }
}
