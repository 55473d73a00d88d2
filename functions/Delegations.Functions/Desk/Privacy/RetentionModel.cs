namespace Delegations.Desk.Privacy;

/// <summary>What the page of what is kept shows. Public, as models of pages are.</summary>
public sealed record RetentionModel
{
    public required IReadOnlyList<RetentionRuleLine> Rules { get; init; }
    public required IReadOnlyList<RetentionLine> Lines { get; init; }
    public required IReadOnlyList<RetentionYear> Years { get; init; }

    /// <summary>How far ahead it looks.</summary>
    public required int Days { get; init; }
}

/// <summary>A rule in words.</summary>
public sealed record RetentionRuleLine(string Kind, string Days);

/// <summary>Something that goes.</summary>
public sealed record RetentionLine(string Visit, string Name, string Kind, int Count, string Day, string State);

/// <summary>A year of the picture.</summary>
/// <param name="Width">Of its bar, as a share.</param>
public sealed record RetentionYear(string Year, int Count, string Width);
