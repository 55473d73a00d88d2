using Delegations.Documents.Rendering.Agendas;
using Delegations.Model;

namespace Delegations.Desk.Showing;

/// <summary>Everything that the page of agendas and links shows.</summary>
public sealed record ShowingModel
{
    public required VisitHead Head { get; init; }

    /// <summary>Null before the first upload: nothing can be shown then.</summary>
    public required Preview? Preview { get; init; }
    public required IReadOnlyList<LinkLine> Links { get; init; }

    /// <summary>Why no link can be made; null where one can.</summary>
    public string? NoLinks { get; init; }

    /// <summary>What reviewers wrote, those still to be settled first.</summary>
    public IReadOnlyList<RemarkLine> Remarks { get; init; } = [];

    /// <summary>Whom a link to review may be for.</summary>
    public required IReadOnlyList<Choice> Reviewers { get; init; }

    /// <summary>Whether a link to review can be made: from the first upload on.</summary>
    public required bool MayBeReviewed { get; init; }

    /// <summary>Whom a new link may be for.</summary>
    public required IReadOnlyList<Choice> Readers { get; init; }
    public required IReadOnlyList<GateLine> Gates { get; init; }
    public Message? Message { get; init; }

    /// <summary>What a sheet of translations just taken gave.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];
}

/// <summary>An agenda as its readers see it.</summary>
/// <param name="Address">Of the document, for the frame.</param>
public sealed record Preview(string Address, string Title)
{
    public required IReadOnlyList<Choice> Audiences { get; init; }
    public required IReadOnlyList<Choice> Languages { get; init; }

    /// <summary>For a second language side by side; the first is none.</summary>
    public required IReadOnlyList<Choice> Beside { get; init; }
    public required IReadOnlyList<Choice> Versions { get; init; }

    /// <summary>The same as files: address and name.</summary>
    public required IReadOnlyList<Choice> Files { get; init; }
}

/// <summary>One link to a live agenda.</summary>
public sealed record LinkLine(string Id, string For)
{
    public required bool IsOpen { get; init; }

    /// <summary>Until when it opens, or that it does not, in words.</summary>
    public required string Until { get; init; }

    /// <summary>The live page; empty where it does not open.</summary>
    public string Page { get; init; } = "";

    /// <summary>The calendar to subscribe to; empty where it does not open.</summary>
    public string Feed { get; init; } = "";

    /// <summary>The feed as a square that telephones read; null where it does not open.</summary>
    public QrCode? Code { get; init; }
}

/// <summary>A stop that asks something of visitors.</summary>
public sealed record GateLine(string Id, string Name, string Conditions)
{
    /// <summary>The last day for its visitor list, in words; empty where it asks for none.</summary>
    public string Due { get; init; } = "";
    public int Visitors { get; init; }

    /// <summary>How many visitors have not told what it asks for.</summary>
    public int OpenAnswers { get; init; }
    public bool AsksForList { get; init; }
}

/// <summary>What a reviewer wrote.</summary>
/// <param name="On">The session, or the whole, in words.</param>
/// <param name="By">Who, when, and on which version.</param>
public sealed record RemarkLine(string Id, string On, string Text, string By, bool IsSettled)
{
    /// <summary>The session to change; empty where it is gone, or the whole is meant.</summary>
    public string Session { get; init; } = "";
}
