using Delegations.Model;

namespace Delegations.Desk;

/// <summary>A visit in the list. Public, like all models of pages, because page components are.</summary>
public sealed record VisitLine(string Id, string Name, string State);

/// <summary>Everything that a visit's page shows.</summary>
public sealed record VisitModel
{
    public required string Id { get; init; }
    public required string Name { get; init; }
    public required string State { get; init; }

    /// <summary>What is published, as the form's words; null before the first publication.</summary>
    public PublishedModel? Published { get; init; }

    /// <summary>The latest version; null before the first upload.</summary>
    public int? Version { get; init; }
    public int Sessions { get; init; }
    public bool MayBePublished { get; init; }
    public int People { get; init; }
    public IReadOnlyList<Finding> Findings { get; init; } = [];

    /// <summary>What the people list just uploaded gave.</summary>
    public IReadOnlyList<Finding> PeopleFindings { get; init; } = [];
    public IReadOnlyList<string> Changes { get; init; } = [];
    public IReadOnlyList<InvitationLine> Invitations { get; init; } = [];

    /// <summary>Whether invitations are files that a person sends.</summary>
    public bool HasOutbox { get; init; }

    /// <summary>The plan asked for; null where none was.</summary>
    public PlanModel? Plan { get; init; }

    /// <summary>What the last action gave, in a sentence.</summary>
    public string? Message { get; init; }
    public bool IsError { get; init; }
}

/// <summary>What is published now.</summary>
public sealed record PublishedModel(int Version, string State, string Inviting);

/// <summary>One invitation on the board.</summary>
public sealed record InvitationLine(string Name, string State, string Entry)
{
    public required string Id { get; init; }

    /// <summary>Why it waits or failed; empty for no reason.</summary>
    public string Reason { get; init; } = "";

    /// <summary>Whether it can be tried again.</summary>
    public bool IsFailed { get; init; }

    /// <summary>What the person answered.</summary>
    public required ReplyMark Reply { get; init; }

    /// <summary>What was added to the answers, and what they propose.</summary>
    public IReadOnlyList<string> Remarks { get; init; } = [];

    /// <summary>Answers by mail that a coordinator has still to look at.</summary>
    public IReadOnlyList<AwaitingLine> Awaiting { get; init; } = [];

    /// <summary>Whether an answer can be recorded: not for what is cancelled.</summary>
    public bool TakesAnswers { get; init; }
}

/// <summary>An answer in a word and the colour that goes with it.</summary>
/// <param name="Style">Of the style sheet; empty for none.</param>
public sealed record ReplyMark(string Word, string Style);

/// <summary>An answer for whose sender nobody vouches.</summary>
public sealed record AwaitingLine(string Key, string Sentence);

/// <summary>A plan as the page shows it.</summary>
public sealed record PlanModel
{
    public required string Hash { get; init; }
    public required int Version { get; init; }
    public required string State { get; init; }
    public required string Inviting { get; init; }
    public required IReadOnlyList<PlanRow> Rows { get; init; }

    /// <summary>What changes and is not told now; <see cref="PlanRow.What"/> says why.</summary>
    public required IReadOnlyList<PlanRow> Held { get; init; }
    public required int Unchanged { get; init; }

    /// <summary>Entries for sessions that are over: nobody is told of them.</summary>
    public required int Over { get; init; }
    public required IReadOnlyList<Finding> WithoutAddress { get; init; }
    public required bool MayBePublished { get; init; }
}

/// <summary>One person's entry in a plan.</summary>
public sealed record PlanRow(string What, string Name, string? Was, string? Now);
