using Delegations.Model;

namespace Delegations.Desk.Programme;

/// <summary>Findings as the page shows them.</summary>
internal static class FindingWords
{
    /// <summary>A file can give a finding per row: the page shows so many of each weight.</summary>
    private const int MostShown = 200;

    /// <summary>The most urgent first; each leads to its session where <paramref name="addressOf"/> knows one.</summary>
    public static IReadOnlyList<FindingGroup> Groups(IReadOnlyList<Finding> findings, Func<string, string?> addressOf, Language language) =>
    [
        .. from finding in findings
           group finding by finding.Severity into same
           orderby same.Key descending
           select new FindingGroup(StyleOf(same.Key), same.Count(), [.. same.Take(MostShown).Select(finding => LineOf(finding, addressOf(finding.Place), language))]),
    ];

    public static FindingLine LineOf(Finding finding, string? address, Language language) =>
        new(StyleOf(finding.Severity), finding.Severity.In(language), finding.PlaceIn(language), finding.Message, address);

    /// <summary>A session's place in the file, in a person's language.</summary>
    public static string PlaceOf(Session session, Language language) => new Finding("", Severity.Info, session.Origin, "").PlaceIn(language);

    private static string StyleOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "quiet",
    };
}
