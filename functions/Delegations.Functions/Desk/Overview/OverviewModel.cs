namespace Delegations.Desk.Overview;

/// <summary>Everything that a visit's first page shows. Public, like all models of pages, because page components are.</summary>
public sealed record OverviewModel
{
    public required VisitHead Head { get; init; }
    public Message? Message { get; init; }
    public required NextStepModel Next { get; init; }

    /// <summary>Null before the first upload, and where no session has a day.</summary>
    public DaysModel? Days { get; init; }
    public required IReadOnlyList<CountLine> Counts { get; init; }

    /// <summary>The newest first.</summary>
    public required IReadOnlyList<VersionLine> Versions { get; init; }
    public required IReadOnlyList<FactLine> Settings { get; init; }
}

/// <summary>What to do next.</summary>
/// <param name="Address">Where it is done; null where there is nothing to do.</param>
/// <param name="Button">The word for it.</param>
public sealed record NextStepModel(string Sentence, string? Address, string Button)
{
    /// <summary>Of the style sheet: <c>warning</c> where something hinders, else empty.</summary>
    public string Style { get; init; } = "";

    /// <summary>Where to go instead; null for nowhere.</summary>
    public string? OtherAddress { get; init; }
    public string OtherButton { get; init; } = "";
}

/// <summary>Numbers about one thing, with the page that has the rest.</summary>
public sealed record CountLine(string Word, string Address, IReadOnlyList<CountMark> Marks);

/// <summary>A number with its word.</summary>
/// <param name="Style">Of the style sheet: colour beside the word.</param>
public sealed record CountMark(string Text, string Style = "");

/// <summary>A version of the programme.</summary>
/// <param name="Name">With its number.</param>
/// <param name="Address">Of the page that shows it.</param>
/// <param name="When">When it was sent in, at home.</param>
/// <param name="What">A file of which kind, or what it corrects.</param>
/// <param name="Marks">What is in it, and whether it was published.</param>
/// <param name="File">The address of its file.</param>
public sealed record VersionLine(string Name, string Address, string When, string What, IReadOnlyList<CountMark> Marks, string File);

/// <summary>A setting as it stands.</summary>
public sealed record FactLine(string Term, string Text);

/// <summary>The days as a picture: a row per day, a block per session, at the hours of the place.</summary>
public sealed record DaysModel
{
    public required IReadOnlyList<HourTick> Hours { get; init; }
    public required IReadOnlyList<DayRow> Days { get; init; }

    /// <summary>What the picture cannot show; empty for nothing.</summary>
    public required string Note { get; init; }
}

/// <summary>An hour of the axis.</summary>
/// <param name="At">In percent of the width.</param>
public sealed record HourTick(string At, string Label);

/// <summary>One day.</summary>
public sealed record DayRow
{
    /// <summary>On the programme's page.</summary>
    public required string Address { get; init; }
    public required string Label { get; init; }
    public required string Places { get; init; }

    /// <summary>How many sessions, from when until when: the blocks in words.</summary>
    public required string Text { get; init; }
    public required int Height { get; init; }
    public required IReadOnlyList<SessionBlock> Blocks { get; init; }

    /// <summary>Where the present hour lies, in percent of the width; null on other days than today, and outside the axis.</summary>
    public string? Now { get; init; }
    public bool IsToday { get; init; }
}

/// <summary>A session.</summary>
/// <param name="X">In percent of the width, like <paramref name="Width"/>.</param>
/// <param name="Y">From the top: sessions at the same time stand below one another.</param>
/// <param name="Title">What stands in it; empty where it is too narrow.</param>
/// <param name="Text">Its hours and title.</param>
public sealed record SessionBlock(string X, int Y, string Width, string Title, string Text);
