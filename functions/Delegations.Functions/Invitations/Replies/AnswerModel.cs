namespace Delegations.Invitations.Replies;

/// <summary>Everything that a person's reply page shows. Public, like all models of pages, because page components are.</summary>
public sealed record AnswerModel
{
    public required string Title { get; init; }

    /// <summary>Whose invitation it is.</summary>
    public required string Name { get; init; }
    public required AnswerTime When { get; init; }
    public required AnswerPlace Where { get; init; }

    /// <summary>What somebody needs to decide.</summary>
    public required IReadOnlyList<AnswerLine> Facts { get; init; }

    /// <summary>What else the entry says, and whom to ask.</summary>
    public required IReadOnlyList<AnswerLine> Details { get; init; }

    /// <summary>The language in which the entry is written, where the page speaks another.</summary>
    public string? WrittenIn { get; init; }

    /// <summary>Preliminary, cancelled or over, in a word; null for none of them.</summary>
    public AnswerTag? Tag { get; init; }

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

    /// <summary>The page in each language.</summary>
    public IReadOnlyList<AnswerLanguage> Languages { get; init; } = [];
}

/// <summary>When it takes place.</summary>
/// <param name="There">Day and hours at the place.</param>
/// <param name="Zone">Whose hours these are, with the distance from UTC.</param>
/// <param name="Home">The same in the visit's own zone; null where that is the same.</param>
public sealed record AnswerTime(string There, string Zone, string? Home);

/// <summary>Where it takes place.</summary>
/// <param name="Name">Empty where nobody said.</param>
/// <param name="Address">As the message said it; null where it said none.</param>
/// <param name="Map">A map of the address.</param>
public sealed record AnswerPlace(string Name, string? Address, string? Map);

/// <summary>A word and the colour that goes with it.</summary>
/// <param name="Style">Of the style sheet.</param>
public sealed record AnswerTag(string Word, string Style);

/// <summary>A name and what belongs to it.</summary>
/// <param name="Link">What stands after the value and can be followed; null for nothing.</param>
/// <param name="IsWritten">Whether it is as written in the entry, rather than in the page's language.</param>
public sealed record AnswerLine(string Name, string Value, AnswerLink? Link = null, bool IsWritten = false);

/// <summary>A number to call or an address to write to, inside a text.</summary>
public sealed record AnswerLink(string Address, string Text, string After = "");

/// <summary>The page in a language.</summary>
public sealed record AnswerLanguage(string Code, string Name, string Address, bool IsPresent);

/// <summary>An answer that is known.</summary>
/// <param name="Sentence">What it says.</param>
/// <param name="When">When it was given.</param>
/// <param name="Details">What was added to it.</param>
/// <param name="IsStale">It is to a former time or place, and asked for again.</param>
public sealed record RecordedAnswer(string Sentence, string When, IReadOnlyList<AnswerLine> Details, bool IsStale);

/// <summary>The form as it is shown: also with what was filled in, where it is shown again.</summary>
public sealed record AnswerForm
{
    public required string Action { get; init; }
    public required string Nonce { get; init; }
    public required string Mark { get; init; }

    /// <summary>The answer that is chosen beforehand, as the form writes it; empty for none.</summary>
    public string Chosen { get; init; } = "";
    public string Note { get; init; } = "";
    public string OnBehalf { get; init; } = "";
}
