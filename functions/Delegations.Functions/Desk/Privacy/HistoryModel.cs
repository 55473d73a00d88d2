namespace Delegations.Desk.Privacy;

/// <summary>What the page of a visit's history shows. Public, as models of pages are.</summary>
public sealed record HistoryModel
{
    public required VisitHead Head { get; init; }
    public Message? Message { get; init; }
    public required string Path { get; init; }

    /// <summary>The kind chosen; empty for all.</summary>
    public required string What { get; init; }
    public required IReadOnlyList<Choice> Kinds { get; init; }
    public required IReadOnlyList<HistoryEntry> Lines { get; init; }
    public required int Page { get; init; }
    public required int Pages { get; init; }

    /// <summary>Why the visit's data is held; empty where it is not.</summary>
    public required string Hold { get; init; }
}

/// <summary>One fact in words.</summary>
public sealed record HistoryEntry(string When, string Who, string What, string Detail, string Subject);
