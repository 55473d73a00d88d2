namespace Delegations.Desk.Corrections;

/// <summary>The form of one session: what is in it, and what stands against it.</summary>
public sealed record SessionModel
{
    public required VisitHead Head { get; init; }

    /// <summary>Of the session; empty for a new one.</summary>
    public string Id { get; init; } = "";

    /// <summary>The version that is in the form.</summary>
    public required int Base { get; init; }
    public required SessionValues Values { get; init; }

    /// <summary>Empty where the visit has one zone only.</summary>
    public IReadOnlyList<Choice> Zones { get; init; } = [];
    public required IReadOnlyList<Choice> Audiences { get; init; }

    /// <summary>A sentence for each field that was refused.</summary>
    public IReadOnlyDictionary<string, string> Errors { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>What was filled in before the form was replaced by a newer state, where that differs.</summary>
    public IReadOnlyDictionary<string, string> Written { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);
    public Message? Message { get; init; }
}

/// <summary>What a form sends along without showing it.</summary>
public sealed record Hidden(string Name, string Value);

/// <summary>Whether a session is to be cancelled or taken out.</summary>
public sealed record EndingModel(VisitHead Head, string Id, int Base, string Title, string When, bool IsRemoval)
{
    public Message? Message { get; init; }
}

/// <summary>The form that moves sessions, and what it would do.</summary>
public sealed record ShiftModel
{
    public required VisitHead Head { get; init; }
    public required IReadOnlyList<Choice> Days { get; init; }
    public required string From { get; init; }
    public required IReadOnlyList<Choice> Minutes { get; init; }

    /// <summary>A number of minutes that is none of the usual ones; empty where one of those is chosen.</summary>
    public required string Other { get; init; }

    /// <summary>Empty where the visit has one zone only.</summary>
    public required IReadOnlyList<Choice> Zones { get; init; }

    /// <summary>The session from which it starts; empty for all of a day.</summary>
    public string Session { get; init; } = "";
    public string SessionTitle { get; init; } = "";
    public IReadOnlyList<ShiftChoice> Choices { get; init; } = [];
    public IReadOnlyDictionary<string, string> Errors { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);
    public Message? Message { get; init; }
}

/// <summary>One thing that can be done, with what it changes.</summary>
public sealed record ShiftChoice(string Title, string Button, IReadOnlyList<MovedRow> Rows, IReadOnlyList<Hidden> Fields);

/// <summary>A session's hours before and after.</summary>
public sealed record MovedRow(string Title, string Was, string Now);

/// <summary>What a version changed against the one before.</summary>
public sealed record ChangedModel
{
    public required VisitHead Head { get; init; }
    public required int Number { get; init; }
    public required IReadOnlyList<ChangedSession> Sessions { get; init; }

    /// <summary>Whether it is published, or that nobody knows of it yet.</summary>
    public required string State { get; init; }

    /// <summary>No version is newer.</summary>
    public required bool IsLatest { get; init; }

    /// <summary>It waits for being published.</summary>
    public required bool IsOpen { get; init; }

    /// <summary>How many findings keep it from being published.</summary>
    public int Errors { get; init; }
    public Message? Message { get; init; }
}

/// <summary>A session that differs.</summary>
/// <param name="Id">Empty where the session is gone.</param>
/// <param name="Title">As it is now.</param>
/// <param name="Kinds">In words: moved, new place.</param>
/// <param name="Fields">What of it differs.</param>
public sealed record ChangedSession(string Id, string Title, string Kinds, IReadOnlyList<ChangedField> Fields);

/// <summary>A field before and after; a side is empty where there was nothing.</summary>
public sealed record ChangedField(string Name, string Was, string Now);
