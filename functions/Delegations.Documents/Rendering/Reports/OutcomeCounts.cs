namespace Delegations.Documents.Rendering.Reports;

/// <summary>How many sessions led to what.</summary>
internal sealed record OutcomeCounts(IReadOnlyList<(OutcomeLevel Level, int Count)> Steps)
{
    /// <summary>Whether anybody said anything of it.</summary>
    public bool Any => Steps.Any(step => step.Count > 0);

    public static OutcomeCounts Of(ReportContent content) => new(
    [
        .. Enum.GetValues<OutcomeLevel>().Select(level => (level, content.Outcomes.Values.Count(outcome => outcome.Level == level))),
    ]);
}
