namespace Delegations.Desk.Board;

/// <summary>Everything that an entry's page shows. Public, like all models of pages, because page components are.</summary>
public sealed record EntryModel
{
    public required VisitHead Head { get; init; }
    public Message? Message { get; init; }
    public IReadOnlyList<Unreminded> NotReminded { get; init; } = [];
    public required string Name { get; init; }
    public required BoardLine Line { get; init; }

    /// <summary>Whose it is, and what is known of them.</summary>
    public required IReadOnlyList<EntryFact> Person { get; init; }

    /// <summary>What the calendar was told last, in the person's language.</summary>
    public required IReadOnlyList<EntryFact> Told { get; init; }

    /// <summary>The language of what was told, where it is not the page's.</summary>
    public string? ToldIn { get; init; }

    /// <summary>Why the person cannot be reminded now; null where they can.</summary>
    public string? Obstacle { get; init; }

    /// <summary>All that happened, the newest first.</summary>
    public required IReadOnlyList<HistoryLine> History { get; init; }

    /// <summary>What the history cannot show; empty where it shows all.</summary>
    public string Missing { get; init; } = "";

    /// <summary>The address by which the person answers, a secret; null for whoever may not know it, and where there is none.</summary>
    public string? ReplyPage { get; init; }

    /// <summary>The person's other entries.</summary>
    public required IReadOnlyList<BoardOption> Others { get; init; }

    /// <summary>What stands in the form where it is shown again.</summary>
    public RecordForm? Filled { get; init; }
}

/// <summary>A name and what belongs to it.</summary>
/// <param name="Link">Where it leads; null for nowhere.</param>
public sealed record EntryFact(string Name, string Value, string? Link = null);

/// <summary>Something that happened.</summary>
/// <param name="Kind">An answer, a message, a reminder, an alert.</param>
/// <param name="Remarks">What was said with it, and what it counts for.</param>
public sealed record HistoryLine(string When, string Kind, Mark What, IReadOnlyList<string> Remarks)
{
    /// <summary>Its files in the outbox.</summary>
    public IReadOnlyList<EntryFact> Files { get; init; } = [];
}
