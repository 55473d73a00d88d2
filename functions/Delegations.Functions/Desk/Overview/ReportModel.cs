namespace Delegations.Desk.Overview;

/// <summary>The page of a visit's report. Public, like all models of pages, because page components are.</summary>
public sealed record ReportModel
{
    public required VisitHead Head { get; init; }
    public Message? Message { get; init; }

    /// <summary>How far it is, or why there is none.</summary>
    public required string Sentence { get; init; }
    public required IReadOnlyList<ReportLine> Documents { get; init; }

    /// <summary>Of the draft that is shown, and no other is released; 0 where there is none.</summary>
    public required int Number { get; init; }
    public required bool MayBeReleased { get; init; }
}

/// <summary>One part in one language.</summary>
public sealed record ReportLine(string Part, string Language, string LanguageCode, string PageAddress, string TextAddress);
