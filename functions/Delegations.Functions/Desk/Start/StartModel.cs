namespace Delegations.Desk.Start;

/// <summary>Everything that the first page of the desk shows. Public, like all models of pages, because page components are.</summary>
public sealed record StartModel
{
    public required NewVisitModel New { get; init; }

    /// <summary>How many visits there are, whatever the filter: none shows how to begin.</summary>
    public required int Total { get; init; }
    public required IReadOnlyList<StatusLine> Statuses { get; init; }
    public required VisitFilter Filter { get; init; }
    public required IReadOnlyList<VisitLine> Visits { get; init; }

    /// <summary>How many more fit the filter than a page holds.</summary>
    public required int NotShown { get; init; }

    /// <summary>Null where nothing runs or comes soon.</summary>
    public WeeksModel? Weeks { get; init; }
    public Message? Message { get; init; }
}

/// <summary>What the list was asked for: words of the name, and a status' code; empty for all.</summary>
public sealed record VisitFilter(string Query, string Status)
{
    public bool IsEmpty => Query.Length is 0 && Status.Length is 0;
}

/// <summary>One choice of the filter, with how many it would show.</summary>
public sealed record StatusLine(string Word, int Count, string Address, bool IsChosen);

/// <summary>A visit in the list.</summary>
public sealed record VisitLine
{
    public required string Id { get; init; }
    public required string Name { get; init; }
    public required string Status { get; init; }

    /// <summary>Of the style sheet: colour beside the word.</summary>
    public required string Style { get; init; }

    /// <summary><c>3–7 November 2025</c>; empty where no day is known.</summary>
    public required string Days { get; init; }

    /// <summary>Its legs, or what else tells it from others.</summary>
    public required string Places { get; init; }

    /// <summary>What stops publication, as a number; 0 for nothing.</summary>
    public required int Errors { get; init; }
}

/// <summary>The coming weeks as a picture: a row per visit, a bar per leg.</summary>
public sealed record WeeksModel
{
    /// <summary>Of the picture, for those who do not see it.</summary>
    public required string Caption { get; init; }

    /// <summary>Where weeks begin.</summary>
    public required IReadOnlyList<WeekTick> Ticks { get; init; }

    /// <summary>Where today lies, in percent of the width.</summary>
    public required string Today { get; init; }
    public required IReadOnlyList<WeeksRow> Rows { get; init; }

    /// <summary>How many more run or come than the picture holds.</summary>
    public required int NotShown { get; init; }
}

/// <summary>The Monday of a week.</summary>
/// <param name="At">In percent of the width.</param>
/// <param name="IsMain">Whether a narrow screen has room for its label.</param>
public sealed record WeekTick(string At, string Label, bool IsMain);

/// <summary>A visit's row.</summary>
/// <param name="Text">Its legs with their days: the bars in words.</param>
public sealed record WeeksRow(string Id, string Name, string Text, IReadOnlyList<WeeksBar> Bars);

/// <summary>A stretch of days.</summary>
/// <param name="X">In percent of the width, like <paramref name="Width"/>.</param>
/// <param name="IsSpan">The whole visit, drawn behind its legs where it has any.</param>
public sealed record WeeksBar(string X, string Width, string Text, bool IsSpan);

/// <summary>The form for a new visit, as it stands or as it was filled in.</summary>
/// <param name="Key">Of this form: sent twice, it makes one visit.</param>
/// <param name="Language">A code; empty takes the file's.</param>
public sealed record NewVisitModel(string Key, string Name, string Language, ZoneModel Zone);
