namespace Delegations.Desk.Programme;

/// <summary>Everything that the page of a visit's programme shows.</summary>
public sealed record ProgrammeModel
{
    public required VisitHead Head { get; init; }
    public Message? Message { get; init; }

    /// <summary>Null before the first upload.</summary>
    public VersionModel? Version { get; init; }

    /// <summary>A text that was pasted and refused, to be put right.</summary>
    public string Pasted { get; init; } = "";
}

/// <summary>One version of the itinerary: what was understood, and what is to be done.</summary>
public sealed record VersionModel
{
    public required int Number { get; init; }
    public required int Latest { get; init; }

    /// <summary>In a sentence: how many sessions, on which days, in which time zone.</summary>
    public required string Facts { get; init; }
    public required string File { get; init; }
    public required IReadOnlyList<VersionLine> Versions { get; init; }
    public required QuestionsModel Questions { get; init; }

    /// <summary>Against the version before; null for a first one.</summary>
    public ChangesModel? Changes { get; init; }
    public required ProgrammeDays Days { get; init; }
    public required IReadOnlyList<FindingGroup> Findings { get; init; }

    /// <summary>How many speakers and hosts have no address that is known.</summary>
    public required int WithoutAddress { get; init; }
    public required int People { get; init; }

    public bool IsLatest => Number == Latest;

    public int Errors => Findings.Where(group => group.Style is "error").Sum(group => group.Count);

    public int Warnings => Findings.Where(group => group.Style is "warning").Sum(group => group.Count);
}

/// <summary>A version to look at.</summary>
public sealed record VersionLine(int Number, string Text);

/// <summary>What a version changed.</summary>
/// <param name="Title">Since when, and how much of each kind.</param>
/// <param name="Lines">One per session.</param>
/// <param name="More">How many are not shown.</param>
public sealed record ChangesModel(string Title, IReadOnlyList<string> Lines, int More);

/// <summary>The sessions by day.</summary>
/// <param name="Parts">All days, or the one that is looked at.</param>
/// <param name="Note">Says what is not shown here, and why; empty where everything is.</param>
public sealed record ProgrammeDays(IReadOnlyList<DayPart> Parts, string Note = "")
{
    /// <summary>Where the other days are; null where they are on this page.</summary>
    public string? All { get; init; }

    /// <summary>The next sessions of a day that is too long for one page.</summary>
    public string? Next { get; init; }
}

/// <summary>One day of the itinerary, or what has none.</summary>
/// <param name="Key">The day as addresses write it.</param>
public sealed record DayPart(string Key, string Heading, string Count)
{
    /// <summary>None where <see cref="Address"/> leads to them.</summary>
    public IReadOnlyList<SessionLine> Sessions { get; init; } = [];

    /// <summary>Of a page of the day's own; null where its sessions are here.</summary>
    public string? Address { get; init; }
    public bool IsFolded { get; init; }
    public int Errors { get; init; }
    public int Warnings { get; init; }
}

/// <summary>A session as it was understood.</summary>
public sealed record SessionLine(string Id, string Time, string Title)
{
    /// <summary>What was taken for its end, where the file does not plainly say it; empty for nothing to say.</summary>
    public string Ending { get; init; } = "";

    /// <summary>Empty where the whole itinerary has one.</summary>
    public string Zone { get; init; } = "";
    public string Place { get; init; } = "";
    public string Speakers { get; init; } = "";
    public string Hosts { get; init; } = "";

    /// <summary>Empty for the public.</summary>
    public string Audience { get; init; } = "";

    /// <summary>Of the Traffic Light Protocol; empty for none of its own.</summary>
    public string Label { get; init; } = "";
    public bool IsCancelled { get; init; }
    public string Notes { get; init; } = "";
    public string InternalNotes { get; init; } = "";

    /// <summary>Where the file says it.</summary>
    public required string Origin { get; init; }
    public IReadOnlyList<FindingLine> Findings { get; init; } = [];
}

/// <summary>Findings of one weight.</summary>
/// <param name="Style">Of the style sheet: <c>error</c>, <c>warning</c>, <c>quiet</c>.</param>
/// <param name="Lines">Not all where there are very many.</param>
public sealed record FindingGroup(string Style, int Count, IReadOnlyList<FindingLine> Lines);

/// <summary>A finding.</summary>
/// <param name="Weight">Its severity in a word.</param>
/// <param name="Address">Of the session that it is about; null where it is about none.</param>
public sealed record FindingLine(string Style, string Weight, string Place, string Sentence, string? Address);

/// <summary>What is asked about a version, and what was answered before.</summary>
/// <param name="Open">To be answered.</param>
/// <param name="Assumed">Answered by the visit's settings; may be answered otherwise.</param>
public sealed record QuestionsModel(IReadOnlyList<QuestionLine> Open, IReadOnlyList<QuestionLine> Assumed)
{
    /// <summary>How many open ones are not shown yet.</summary>
    public int More { get; init; }

    /// <summary>What holds for the next upload.</summary>
    public IReadOnlyList<KeptLine> Kept { get; init; } = [];

    /// <summary>Names of zones to choose from while typing; none where no zone is asked for.</summary>
    public IReadOnlyList<string> Zones { get; init; } = [];
}

/// <summary>One question as a form asks it.</summary>
public sealed record QuestionLine(string Key, string Text)
{
    /// <summary>Where the file gives rise to it.</summary>
    public string Place { get; init; } = "";
    public string? Address { get; init; }
    public IReadOnlyList<ChoiceLine> Choices { get; init; } = [];
    public AnswerField Field { get; init; }

    /// <summary>What holds where nothing else is answered.</summary>
    public string Before { get; init; } = "";

    /// <summary>What stands in the field.</summary>
    public string Given { get; init; } = "";
}

/// <summary>What can be filled in beside what is offered.</summary>
public enum AnswerField
{
    None,
    Day,
    Zone,
}

/// <summary>An answer that is offered.</summary>
public sealed record ChoiceLine(string Code, string Label, bool IsChosen);

/// <summary>An answer that is kept.</summary>
public sealed record KeptLine(string Key, string Text, string Answer, string When);
