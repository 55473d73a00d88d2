using Delegations.Model;

namespace Delegations.Agendas.Reviews;

/// <summary>Everything that a reviewer's page shows. Public, like all models of pages, because page components are.</summary>
public sealed record ReviewModel
{
    public required ReviewText Title { get; init; }

    /// <summary>Which version it is, and how far it is settled.</summary>
    public required string State { get; init; }

    /// <summary>How far it may be told: the label as the protocol writes it.</summary>
    public required string Label { get; init; }

    /// <summary>Whom to call; empty for nobody.</summary>
    public required string Contact { get; init; }

    /// <summary>The page in other languages.</summary>
    public required IReadOnlyList<ReviewLanguage> Languages { get; init; }
    public required IReadOnlyList<ReviewDay> Days { get; init; }

    /// <summary>Remarks on the whole.</summary>
    public required ReviewThread Whole { get; init; }

    /// <summary>What was written on sessions that these readers are no longer shown.</summary>
    public required IReadOnlyList<ReviewRemark> Gone { get; init; }

    /// <summary>Said first, as something that went wrong.</summary>
    public string? Error { get; init; }
}

/// <summary>A text, and the language it is written in.</summary>
public sealed record ReviewText(string Text, Language Language);

/// <summary>The page in another language.</summary>
public sealed record ReviewLanguage(string Name, string Code, string Address);

/// <summary>A day at the place.</summary>
/// <param name="Zone">The clock that its hours are read by; empty where there are none.</param>
public sealed record ReviewDay(string Heading, string Zone, IReadOnlyList<ReviewSession> Sessions);

/// <summary>A session as these readers may see it.</summary>
public sealed record ReviewSession
{
    public required string Time { get; init; }
    public required ReviewText Title { get; init; }

    /// <summary>Place, hosts, speakers, notes: what there is to say of each.</summary>
    public required IReadOnlyList<ReviewFact> Facts { get; init; }
    public required ReviewThread Thread { get; init; }
}

/// <summary>A name and what belongs to it.</summary>
public sealed record ReviewFact(string Name, ReviewText Value);

/// <summary>The remarks on one thing, and the form to add one.</summary>
public sealed record ReviewThread
{
    /// <summary>Its mark in the page's address; a session's id, or <c>whole</c>.</summary>
    public required string Anchor { get; init; }
    public required IReadOnlyList<ReviewRemark> Remarks { get; init; }

    /// <summary>Whether the last form that was sent was about this.</summary>
    public bool IsNoted { get; init; }

    /// <summary>Null where no more remarks are taken.</summary>
    public ReviewForm? Form { get; init; }
}

/// <summary>A remark as its reviewers see it.</summary>
/// <param name="By">Who wrote it, and when.</param>
public sealed record ReviewRemark(string Text, string By, bool IsSettled);

/// <summary>The form as it is shown: also with what was filled in, where it is shown again.</summary>
public sealed record ReviewForm
{
    public required string Action { get; init; }
    public required string Nonce { get; init; }
    public required int Version { get; init; }

    /// <summary>Empty for the whole.</summary>
    public required string Session { get; init; }
    public string Text { get; init; } = "";
    public string Name { get; init; } = "";

    /// <summary>What is wrong with what was filled in; null where nothing is.</summary>
    public string? Error { get; init; }
}
