namespace Delegations.Desk.Board;

/// <summary>Everything that the board shows. Public, like all models of pages, because page components are.</summary>
public sealed record BoardModel
{
    public required VisitHead Head { get; init; }
    public Message? Message { get; init; }

    /// <summary>Who is not reminded although a coordinator asked for it, and why.</summary>
    public IReadOnlyList<Unreminded> NotReminded { get; init; } = [];

    /// <summary>What a coordinator has still to do something about.</summary>
    public required IReadOnlyList<AlertLine> Alerts { get; init; }

    /// <summary>What has settled itself since, or was told long ago.</summary>
    public required IReadOnlyList<AlertLine> FormerAlerts { get; init; }
    public required BoardFigures Figures { get; init; }

    /// <summary>How far deliveries are; null where none are under way.</summary>
    public BoardProgress? Progress { get; init; }
    public required BoardChoice Choice { get; init; }
    public required IReadOnlyList<BoardSection> Sections { get; init; }

    /// <summary>What the forms for one answer offer: all entries that take one.</summary>
    public required IReadOnlyList<BoardOption> Options { get; init; }

    /// <summary>Whether invitations are files that a person sends.</summary>
    public bool HasOutbox { get; init; }
    public int Failed { get; init; }

    /// <summary>How many have still to answer in the part that is shown.</summary>
    public int Open { get; init; }

    /// <summary>Who they are, as a form names them.</summary>
    public string OpenEntries { get; init; } = "";

    /// <summary>What stands in a form that is shown again.</summary>
    public RecordForm? Filled { get; init; }

    /// <summary>Whether anybody was ever to be invited.</summary>
    public bool IsEmpty => Figures.Total is 0;
}

/// <summary>Which part of the board is looked at.</summary>
/// <param name="Filter">Empty for all.</param>
public sealed record BoardChoice(string Filter, bool ByPerson)
{
    /// <summary>As the address writes it; empty for the whole board by session.</summary>
    public string Query => string.Join('&', new[] { ByPerson ? "by=person" : "", Filter.Length > 0 ? $"filter={Filter}" : "" }.Where(part => part.Length > 0));

    public BoardChoice Narrowed(string filter) => this with { Filter = filter };

    public BoardChoice Turned(bool byPerson) => this with { ByPerson = byPerson };

    public string PathOf(string visit) => $"/desk/visits/{visit}/invitations{(Query.Length > 0 ? $"?{Query}" : "")}";
}

/// <summary>The board's figures: a bar, and numbers that lead to who they are about.</summary>
/// <param name="Total">Entries that are wanted.</param>
/// <param name="Sentence">The bar in words.</param>
public sealed record BoardFigures(int Total, string Sentence, IReadOnlyList<BoardShare> Shares, IReadOnlyList<BoardFigure> Numbers);

/// <summary>A piece of the bar.</summary>
/// <param name="From">Where it begins, and <paramref name="Width"/> how wide it is, of a thousand.</param>
public sealed record BoardShare(string Style, int From, int Width);

/// <summary>A number that leads to who it is about.</summary>
/// <param name="Filter">Empty for all.</param>
/// <param name="Style">Of its colour in the bar; empty for none.</param>
public sealed record BoardFigure(string Filter, string Word, int Count, string Style, bool IsPresent);

/// <summary>How far deliveries are.</summary>
public sealed record BoardProgress(int Done, int Total, string Sentence);

/// <summary>A day of the board; the whole of it, without a heading, where it is shown by person.</summary>
public sealed record BoardSection(string Heading, IReadOnlyList<BoardGroup> Groups);

/// <summary>A session with its people, or a person with their entries.</summary>
public sealed record BoardGroup
{
    /// <summary>Of its element, so that what is unfolded stays so.</summary>
    public required string Id { get; init; }

    /// <summary>The hours of a session, in its place's time; empty for a person.</summary>
    public string Time { get; init; } = "";
    public required string Title { get; init; }

    /// <summary>Where, and in whose hours; of a person the organisation.</summary>
    public string Place { get; init; } = "";

    /// <summary>How many have answered.</summary>
    public required string Counts { get; init; }

    /// <summary>What is unfolded at first.</summary>
    public bool IsOpen { get; init; }
    public required IReadOnlyList<BoardLine> Lines { get; init; }

    /// <summary>Whose entry begins earlier and covers this session as well.</summary>
    public IReadOnlyList<BoardOther> Others { get; init; } = [];
}

/// <summary>Somebody who is there too, and what they answered.</summary>
public sealed record BoardOther(string Id, string Name, string Reply);

/// <summary>One person's entry.</summary>
public sealed record BoardLine
{
    /// <summary>Empty for whoever is not invited.</summary>
    public required string Id { get; init; }

    /// <summary>The entry and what is shown of it, for the form that records an answer to that.</summary>
    public string Seen { get; init; } = "";

    /// <summary>The person, or by person the entry.</summary>
    public required string Title { get; init; }

    /// <summary>Tells the entry from all others, for those who do not see where it stands.</summary>
    public required string Label { get; init; }

    /// <summary>Role and organisation, or hours.</summary>
    public required string Detail { get; init; }
    public required Mark Delivery { get; init; }

    /// <summary>Why it waits or failed; empty for no reason.</summary>
    public string Why { get; init; } = "";

    /// <summary>What to do about it; null where nothing is to be done.</summary>
    public Remedy? Remedy { get; init; }
    public required Mark Reply { get; init; }

    /// <summary>What was added to the answers, what they propose, and who was reminded.</summary>
    public IReadOnlyList<string> Remarks { get; init; } = [];

    /// <summary>Answers by mail that a coordinator has still to look at.</summary>
    public IReadOnlyList<AwaitingLine> Awaiting { get; init; } = [];

    /// <summary>Whether an answer can be recorded: not for what is cancelled.</summary>
    public bool TakesAnswers { get; init; }

    /// <summary>Whether an answer is still asked for.</summary>
    public bool IsOpen { get; init; }

    /// <summary>A number to call; null for none.</summary>
    public Call? Call { get; init; }
}

/// <summary>A word and the colour that goes with it.</summary>
/// <param name="Style">Of the style sheet.</param>
public sealed record Mark(string Word, string Style);

/// <summary>A way to put something right.</summary>
/// <param name="Page">Below the visit's address.</param>
public sealed record Remedy(string Page, string Words);

/// <summary>A number to call.</summary>
public sealed record Call(string Number, string Written);

/// <summary>An answer for whose sender nobody vouches.</summary>
public sealed record AwaitingLine(string Key, string Sentence);

/// <summary>An entry to choose or to go to.</summary>
/// <param name="Seen">The entry and what <paramref name="Words"/> say of it, for a form that records an answer to that.</param>
public sealed record BoardOption(string Id, string Words, string Seen = "");

/// <summary>People who are not reminded for the same reason.</summary>
public sealed record Unreminded(string Reason, string Names);

/// <summary>Something that needs, or needed, a person's attention.</summary>
/// <param name="Page">Below the visit's address; null where it leads nowhere.</param>
public sealed record AlertLine(string Sentence, string When, string Style, string? Page);

/// <summary>An answer as it was filled in.</summary>
/// <param name="Invitation">Empty where none was chosen.</param>
/// <param name="Status">As the form writes it; empty where none was chosen.</param>
/// <param name="IsGeneral">Whether it is the form for any entry, rather than that of one.</param>
public sealed record RecordForm(string Invitation, string Status, string Note, string OnBehalf, bool IsGeneral);
