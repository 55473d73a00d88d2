namespace Delegations.Desk.Today;

/// <summary>Everything that the page of the day shows.</summary>
public sealed record TodayModel
{
    public required VisitHead Head { get; init; }

    /// <summary>Null where no session of a programme has a day.</summary>
    public DayModel? Day { get; init; }

    /// <summary>Whether the newest version is what people were told.</summary>
    public string Publication { get; init; } = "";

    /// <summary>It is not: something waits for being published.</summary>
    public bool IsOpen { get; init; }
    public IReadOnlyList<CallLine> Numbers { get; init; } = [];
}

/// <summary>A day of the visit at a moment.</summary>
public sealed record DayModel
{
    /// <summary>In ISO form, for addresses.</summary>
    public required string Date { get; init; }
    public required string Title { get; init; }

    /// <summary>Why this day is shown, where it is not today.</summary>
    public required string Note { get; init; }

    /// <summary>The moment that everything here is true of.</summary>
    public required string Made { get; init; }

    /// <summary>The day before and after, in ISO form, and as people write them; null at either end.</summary>
    public DayLink? Previous { get; init; }
    public DayLink? Following { get; init; }

    /// <summary>Null where today is shown.</summary>
    public DayLink? BackToToday { get; init; }
    public required IReadOnlyList<SessionCard> Now { get; init; }
    public required IReadOnlyList<SessionCard> Next { get; init; }
    public required IReadOnlyList<SessionCard> Rest { get; init; }

    /// <summary>What comes on a later day, where this one has nothing more.</summary>
    public string Further { get; init; } = "";
    public Strip? Strip { get; init; }
}

/// <summary>Another day to look at.</summary>
public sealed record DayLink(string Date, string Name);

/// <summary>A session as the day needs it.</summary>
public sealed record SessionCard
{
    public required string Id { get; init; }
    public required string Title { get; init; }

    /// <summary>On the clock of its place, which is named where the visit has several zones.</summary>
    public required string Time { get; init; }

    /// <summary>How far it is, in words: <c>in 25 minutes</c>.</summary>
    public required string Moment { get; init; }
    public required SessionStanding Standing { get; init; }
    public string Place { get; init; } = "";

    /// <summary>The stop's street, where it is known and the place does not say it.</summary>
    public string Address { get; init; } = "";
    public string Notes { get; init; } = "";
    public IReadOnlyList<CallLine> People { get; init; } = [];
    public IReadOnlyList<ReplyLine> Replies { get; init; } = [];

    /// <summary>How many have accepted, in words; empty where nobody was asked.</summary>
    public string Accepted { get; init; } = "";

    /// <summary>What the stop asks of visitors, as written.</summary>
    public string Conditions { get; init; } = "";
}

/// <summary>Where a session is in time.</summary>
public enum SessionStanding
{
    Past,
    Running,
    Coming,
    Untimed,
    Cancelled,
}

/// <summary>Somebody to call.</summary>
/// <param name="Name">As written.</param>
/// <param name="Part">Speaker, host, contact: in words.</param>
/// <param name="Number">As written; empty where none is known.</param>
/// <param name="Dialled">As a <c>tel:</c> address has it; empty where the number cannot be dialled.</param>
public sealed record CallLine(string Name, string Part, string Number = "", string Dialled = "");

/// <summary>An invited person who has not said that they come.</summary>
/// <param name="Name">Theirs.</param>
/// <param name="Word">What they said, or that they said nothing.</param>
/// <param name="Style">Of the style sheet.</param>
public sealed record ReplyLine(string Name, string Word, string Style);

/// <summary>The day as a picture from left to right.</summary>
public sealed record Strip(int Height, int Hours, string Text)
{
    public required IReadOnlyList<StripBlock> Blocks { get; init; }
    public required IReadOnlyList<StripTick> Ticks { get; init; }

    /// <summary>Where the present moment is; null on another day, and outside the picture.</summary>
    public StripTick? Now { get; init; }
}

/// <summary>A session in it; places and widths are shares of the whole.</summary>
public sealed record StripBlock(string X, int Y, string Width, string Text, bool IsOver);

/// <summary>A moment in it.</summary>
/// <param name="X">Its place, a share of the whole.</param>
/// <param name="Label">As people read it.</param>
/// <param name="Anchor">On which side of it the label stands, as SVG says it.</param>
public sealed record StripTick(string X, string Label, string Anchor = "middle");
