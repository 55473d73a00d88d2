using Delegations.Documents.Rendering.Reports;

namespace Delegations.Reports.Editing;

/// <summary>A change of what coordinators add to a report.</summary>
/// <param name="Read">The number of the version that was shown to whoever makes it.</param>
/// <param name="Part">The part that it is about: what somebody else changed elsewhere is no conflict.</param>
/// <param name="Apply">The material with the change.</param>
/// <param name="State">Draft or in review; null leaves it.</param>
internal sealed record ReportEdit(
    int Read, Func<ReportMaterial, ReportMaterial> Part, Func<ReportMaterial, ReportMaterial> Apply, ReportState? State = null);

/// <summary>What became of a change.</summary>
internal abstract record ReportEditOutcome
{
    private ReportEditOutcome()
    {
    }

    internal sealed record Written(Report Report) : ReportEditOutcome;

    internal sealed record NoReport : ReportEditOutcome;

    /// <summary>Released reports do not change.</summary>
    internal sealed record Closed(Report Report) : ReportEditOutcome;

    /// <summary>Somebody else changed the same part since it was read.</summary>
    internal sealed record Changed(Report Report) : ReportEditOutcome;

    /// <summary>What was sent cannot be taken; nothing was written.</summary>
    internal sealed record Refused(string Sentence) : ReportEditOutcome;
}
