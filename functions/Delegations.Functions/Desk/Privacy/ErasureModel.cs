namespace Delegations.Desk.Privacy;

/// <summary>What the page of an erasure shows. Public, as models of pages are.</summary>
public sealed record ErasureModel
{
    public required VisitHead Head { get; init; }
    public Message? Message { get; init; }

    /// <summary>The address of the page.</summary>
    public required string Path { get; init; }

    /// <summary>The address of the person's line.</summary>
    public required string Person { get; init; }

    /// <summary>As written; empty once the person is erased.</summary>
    public string Name { get; init; } = "";

    /// <summary>How far it is; empty before anybody asked.</summary>
    public string State { get; init; } = "";
    public bool OnlyThis { get; init; }
    public bool IsInvited { get; init; }
    public bool HasAttachments { get; init; }

    /// <summary>What the form says yes to.</summary>
    public string Shown { get; init; } = "";
    public IReadOnlyList<ErasureVisitLine> Visits { get; init; } = [];
    public IReadOnlyList<ErasureReviewLine> Reviews { get; init; } = [];
}

/// <summary>A visit that knows the person.</summary>
public sealed record ErasureVisitLine(string Id, string Name, bool IsInvited, IReadOnlyList<ErasureCount> Counts);

/// <summary>How many places of a kind.</summary>
public sealed record ErasureCount(string Kind, int Count);

/// <summary>A place for somebody to look at.</summary>
public sealed record ErasureReviewLine(string Kind, string Reason, string Excerpt, string Where);
