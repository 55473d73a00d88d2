namespace Delegations.Invitations.Replies;

/// <summary>Everything that a person's reply page shows. Public, like all models of pages, because page components are.</summary>
public sealed record AnswerModel
{
    public required string Title { get; init; }
    public required IReadOnlyList<AnswerLine> Facts { get; init; }

    /// <summary>What else the entry says, as written.</summary>
    public required string Text { get; init; }

    /// <summary>Said first: that the entry is cancelled, or over, or that an answer was recorded.</summary>
    public string? Message { get; init; }

    /// <summary>Said first, as something that went wrong.</summary>
    public string? Error { get; init; }

    /// <summary>What the last message changed.</summary>
    public IReadOnlyList<AnswerLine> Changes { get; init; } = [];

    /// <summary>The answer that is known; null for none.</summary>
    public RecordedAnswer? Recorded { get; init; }

    /// <summary>Null where nothing can be answered any more.</summary>
    public AnswerForm? Form { get; init; }
}

/// <summary>A name and what belongs to it.</summary>
/// <param name="Link">A mail address to write to; null for none.</param>
public sealed record AnswerLine(string Name, string Value, string? Link = null);

/// <summary>An answer that is known.</summary>
/// <param name="Sentence">What it says.</param>
/// <param name="When">When it was given, and how it can be changed.</param>
/// <param name="Details">What was added to it.</param>
public sealed record RecordedAnswer(string Sentence, string When, IReadOnlyList<AnswerLine> Details);

/// <summary>The form as it is shown: also with what was filled in, where it is shown again.</summary>
public sealed record AnswerForm
{
    public required string Action { get; init; }
    public required string Nonce { get; init; }
    public required string Mark { get; init; }

    /// <summary>Whose invitation it is.</summary>
    public required string Name { get; init; }

    /// <summary>The answer that is chosen beforehand, as the form writes it; empty for none.</summary>
    public string Chosen { get; init; } = "";
    public string Note { get; init; } = "";
    public string OnBehalf { get; init; } = "";
}
