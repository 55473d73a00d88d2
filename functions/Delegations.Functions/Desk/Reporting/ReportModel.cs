namespace Delegations.Desk.Reporting;

/// <summary>The first page of a visit's report. Public, like all models of pages, because page components are.</summary>
public sealed record ReportModel
{
    public required ReportHead Head { get; init; }

    /// <summary>How far it is, or why there is none.</summary>
    public required string Sentence { get; init; }

    /// <summary>What is still to be thought of before a release; each with the page where it is done.</summary>
    public IReadOnlyList<ReportHint> Hints { get; init; } = [];
    public IReadOnlyList<ReportLine> Documents { get; init; } = [];

    /// <summary>What stands side by side.</summary>
    public IReadOnlyList<Choice> Left { get; init; } = [];
    public IReadOnlyList<Choice> Right { get; init; } = [];
    public string LeftAddress { get; init; } = "";
    public string RightAddress { get; init; } = "";
    public IReadOnlyList<LetterLine> Letters { get; init; } = [];

    /// <summary>Why what was released is not handed out any more; null where it is.</summary>
    public string? Withheld { get; init; }

    /// <summary>What is kept of the visit; null where it is not archived.</summary>
    public ArchiveModel? Archive { get; init; }
    public required bool MayBeReleased { get; init; }
    public required bool IsInReview { get; init; }
}

/// <summary>The package of an archived visit.</summary>
/// <param name="Sentence">What it is.</param>
/// <param name="Verified">What a comparison of every file found; null where none was asked for.</param>
/// <param name="Faults">The files that are not as they were written.</param>
public sealed record ArchiveModel(string Sentence, string? Verified, IReadOnlyList<string> Faults);

/// <summary>Something to do, and where.</summary>
public sealed record ReportHint(string Sentence, ReportPage Page);

/// <summary>One part in one language, and its files.</summary>
public sealed record ReportLine(string Part, string Language, string LanguageCode, IReadOnlyList<Choice> Files);

/// <summary>One letter of thanks.</summary>
public sealed record LetterLine(int Number, string Name, string Organisation);
