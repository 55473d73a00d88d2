using Delegations.Documents.Rendering.Agendas;
using Delegations.Model;

namespace Delegations.Documents.Reading;

/// <summary>What became of a file that was to be read as translations.</summary>
public abstract record TranslationOutcome
{
    private TranslationOutcome()
    {
    }

    /// <summary>The sheet has a column in the itinerary's language and at least one in another; there may be no text yet.</summary>
    public sealed record Read(IReadOnlyList<TranslatedRow> Rows, IReadOnlyList<Finding> Findings) : TranslationOutcome;

    /// <summary>Nothing could be read.</summary>
    /// <param name="Code">Stable code such as <c>file.empty</c>.</param>
    /// <param name="Message">What is wrong and what to do, in the language asked for.</param>
    public sealed record Unreadable(string Code, string Message) : TranslationOutcome;
}

/// <summary>One translated text, and the cell that holds it: <c>Traduction!F7</c>.</summary>
public sealed record TranslatedRow(TranslatedText Text, string Origin);

/// <summary>How translations are read.</summary>
public sealed record TranslationReadOptions
{
    /// <summary>The file's name as given by who sent it; what it is comes from its bytes.</summary>
    public required string FileName { get; init; }

    /// <summary>Of findings and refusals.</summary>
    public required Language Language { get; init; }

    /// <summary>The itinerary's own language: the column that is translated.</summary>
    public required Language Source { get; init; }
    public ReadLimits Limits { get; init; } = ReadLimits.Default;
}
