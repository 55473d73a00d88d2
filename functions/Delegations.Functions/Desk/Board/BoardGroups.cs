using Delegations.Documents.Rendering.Words;
using Delegations.Model;
using Delegations.Model.Ids;
using NodaTime;

namespace Delegations.Desk.Board;

/// <summary>Groups the lines of the board: by session in the order of the programme, or by person.</summary>
internal sealed class BoardGroups(BoardSource source, BoardChoice choice)
{
    /// <summary>From so many lines on only those groups are unfolded in which something is to be done.</summary>
    private const int MostUnfolded = 40;

    /// <summary>Of what was never told to anybody, and is not wanted any more.</summary>
    private static readonly LocalDate Undated = LocalDate.MaxIsoValue;

    private readonly Dictionary<SessionId, Session> sessions = (source.Itinerary?.Sessions ?? []).DistinctBy(session => session.Id).ToDictionary(session => session.Id);

    private readonly List<BoardRow> shown = [.. source.Rows.Where(row => !IsHidden(row, choice) && BoardFilters.Takes(choice.Filter, row, source.Now))];

    private Language Language => source.Language;

    /// <summary>What is cancelled is shown where it is asked for.</summary>
    private static bool IsHidden(BoardRow row, BoardChoice choice) => row.IsCancelled && choice.Filter is not BoardFilters.Cancelled;

    public IReadOnlyList<BoardSection> Sections() => choice.ByPerson ? ByPerson() : BySession();

    /// <summary>The entry's session in a few words; of a block its place.</summary>
    public string TitleOf(BoardRow row) => row.Sessions.Count > 1
        ? row.Content is { Place.Length: > 0, Place: var place } ? place : row.Content?.Title ?? ""
        : SessionOf(row)?.Title ?? row.Content?.Title ?? "";

    private IReadOnlyList<BoardSection> BySession() =>
    [
        .. shown.GroupBy(DayOf)
            .OrderBy(day => day.Key)
            .Select(day => new BoardSection(
                day.Key == Undated ? "" : DateWords.Heading(day.Key, Language),
                [.. day.GroupBy(KeyOf, StringComparer.Ordinal).OrderBy(group => group.Min(StartOf)).Select(group => SessionGroup(group.Key, [.. group]))])),
    ];

    private IReadOnlyList<BoardSection> ByPerson()
    {
        var groups = shown.GroupBy(row => row.PersonId)
            .Select(group => (Person: group.First(), Group: PersonGroup([.. group])))
            .OrderBy(pair => pair.Person.Name, StringComparer.Create(Language.Culture, ignoreCase: true))
            .Select(pair => pair.Group)
            .ToList();
        return groups.Count is 0 ? [] : [new BoardSection("", groups)];
    }

    private BoardGroup SessionGroup(string key, List<BoardRow> rows)
    {
        var (first, session) = (rows[0], SessionOf(rows[0]));
        var (start, end) = (session?.LocalStart ?? first.Content?.Start, session?.LocalEnd ?? first.Content?.End);
        return new BoardGroup
        {
            Id = $"group-{key}",
            Time = start is { } from && end is { } to ? source.Times.Hours(from, to) : "",
            Title = session?.Title ?? first.Content?.Title ?? "",
            Place = BoardLines.Joined(session?.Place ?? first.Content?.Place, source.Times.ZoneOf(session?.TimeZone ?? first.Content?.Zone ?? source.Visit.TimeZone)),
            Counts = CountsOf(rows),
            IsOpen = IsUnfolded(rows),
            Lines = LinesOf(rows),
            Others = session is null ? [] : OthersIn(session, rows),
        };
    }

    private BoardGroup PersonGroup(List<BoardRow> rows) => new()
    {
        Id = $"group-{rows[0].PersonId}",
        Title = rows[0].Name,
        Place = rows[0].Person?.Organisation ?? "",
        Counts = CountsOf(rows),
        IsOpen = IsUnfolded(rows),
        Lines = LinesOf(rows),
    };

    private IReadOnlyList<BoardLine> LinesOf(List<BoardRow> rows) => [.. rows.Select(row => BoardLines.Of(source, row, TitleOf(row), choice.ByPerson))];

    /// <summary>Whose block covers the session although it begins with another one.</summary>
    private IReadOnlyList<BoardOther> OthersIn(Session session, List<BoardRow> rows) =>
    [
        .. source.Rows.Where(row => row is { IsCancelled: false, Invitation: not null } && row.Sessions.Contains(session.Id) && !rows.Contains(row) && SessionOf(row) != session)
            .Select(row => new BoardOther(row.Invitation?.Id.Value ?? "", row.Name, BoardWords.MarkOf(row.Reply, Language).Word)),
    ];

    private string CountsOf(List<BoardRow> rows)
    {
        var invited = rows.Where(row => row.Invitation is not null).ToList();
        return BoardWords.Answered(invited.Count(row => !row.Reply.IsOpen), rows.Count, Language);
    }

    private bool IsUnfolded(List<BoardRow> rows) =>
        shown.Count <= MostUnfolded || choice.Filter.Length > 0
        || rows.Exists(row => row.IsFailed || row.IsOpenAt(source.Now) || row.Invitation is null || BoardFilters.Takes(BoardFilters.Awaiting, row, source.Now));

    private Session? SessionOf(BoardRow row) => row.Sessions.Select(id => sessions.GetValueOrDefault(id)).FirstOrDefault(session => session is not null);

    /// <summary>The group's name: opaque, and the same whenever the board is read.</summary>
    private string KeyOf(BoardRow row) => (SessionOf(row)?.Id ?? (row.Sessions is [var first, ..] ? first : default)).Value;

    private LocalDate DayOf(BoardRow row) => SessionOf(row)?.Date ?? row.Content?.Start.Date ?? Undated;

    private Instant StartOf(BoardRow row) => SessionOf(row) is { LocalStart: { } start } session
        ? PlaceTime.ToInstant(start, session.TimeZone)
        : row.Content?.StartInstant ?? Instant.MaxValue;
}
