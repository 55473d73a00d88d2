using Delegations.Model;

namespace Delegations.Documents.Rendering.Words;

/// <summary>
/// The headings and sentences of reports, letters and articles. Sentences take facts and add nothing to them: they neither praise nor
/// guess, and do not say who hosted whom where the facts do not.
/// </summary>
internal sealed record ReportWords
{
    public required string Purpose { get; init; }
    public required string Delegation { get; init; }
    public required string AsItTookPlace { get; init; }
    public required string Outcomes { get; init; }
    public required string Highlights { get; init; }
    public required string Findings { get; init; }
    public required string NextSteps { get; init; }
    public required string What { get; init; }
    public required string Who { get; init; }
    public required string By { get; init; }

    /// <summary>The steps of <see cref="Reports.OutcomeLevel"/>, in their order.</summary>
    public required IReadOnlyList<string> Levels { get; init; }

    /// <summary>How many were there.</summary>
    public required Func<int, string> Attending { get; init; }

    /// <summary>The title of an article's draft.</summary>
    public required string Article { get; init; }

    /// <summary>A visit of one day, or of several, in one sentence: days, organiser (or none), sessions, stops.</summary>
    public required Func<LeadFacts, string> Lead { get; init; }

    /// <summary>Quotation marks around a title.</summary>
    public required Func<string, string> Quote { get; init; }

    /// <summary>What parts sentences of a list.</summary>
    public string Semicolon { get; init; } = "; ";

    /// <summary>Before those who spoke.</summary>
    public required string With { get; init; }

    /// <summary>Before those who received.</summary>
    public required string Received { get; init; }

    /// <summary>The last word of a list.</summary>
    public required string And { get; init; }

    /// <summary>Thanks of an organiser, or of nobody named, to a list.</summary>
    public required Func<string, string, string> ThanksOf { get; init; }
    public required string AllOthers { get; init; }

    /// <summary>The heading of letters, and what each says.</summary>
    public required string Letters { get; init; }
    public required string Subject { get; init; }
    public required string Salutation { get; init; }

    /// <summary>Thanks for: a visit, in the organiser's name.</summary>
    public required Func<string, string, string> LetterOpening { get; init; }
    public required string ForSpeaking { get; init; }
    public required string ForReceiving { get; init; }
    public required string ForHelp { get; init; }

    /// <summary>A session, its day and its place, in a list.</summary>
    public required Func<string, string, string, string> SessionAt { get; init; }
    public required string Followed { get; init; }
    public required string Promised { get; init; }
    public required string Closing { get; init; }

    public static ReportWords In(Language language) => language.Code switch
    {
        "fr" => ReportSentences.French,
        "nl" => ReportSentences.Dutch,
        "de" => ReportSentences.German,
        "ru" => ReportSentences.Russian,
        _ => ReportSentences.English,
    };
}

/// <summary>What an article begins with.</summary>
/// <param name="First">The first day, as <see cref="DateWords.Day"/> writes it; empty where none is known.</param>
/// <param name="Last">The last one; empty where it is the same.</param>
/// <param name="Organiser">Empty where the documents are written in nobody's name.</param>
/// <param name="Sessions">How many took place.</param>
/// <param name="Stops">Where.</param>
internal sealed record LeadFacts(string First, string Last, string Organiser, int Sessions, int Stops);
