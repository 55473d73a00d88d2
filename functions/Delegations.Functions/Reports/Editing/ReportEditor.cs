using System.Text.Json;
using Delegations.Documents.Rendering.Reports;
using Delegations.Model;
using Delegations.Visits;

namespace Delegations.Reports.Editing;

/// <summary>Takes what coordinators add to a report; each change is a version of its own.</summary>
internal sealed class ReportEditor(VisitStore visits, ReportStore reports, ReportVersions versions)
{
    /// <summary>How often a change is made anew on top of somebody else's.</summary>
    private const int MostTries = 5;

    public async Task<ReportEditOutcome> SaveAsync(Visit visit, ReportEdit edit, Language spoken, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < MostTries; attempt++)
        {
            if (await reports.FindLatestAsync(visit.Id, cancellationToken) is not { } latest)
            {
                return new ReportEditOutcome.NoReport();
            }

            if (latest.IsReleased)
            {
                return new ReportEditOutcome.Closed(latest);
            }

            var present = await versions.MaterialOfAsync(visit, latest, cancellationToken);
            if (edit.Read != latest.Number && !await IsUntouchedAsync(visit, edit, present, cancellationToken))
            {
                return new ReportEditOutcome.Changed(latest);
            }

            var material = edit.Apply(present);
            if (ReportRules.ObjectionTo(material, spoken) is { } objection)
            {
                return new ReportEditOutcome.Refused(objection);
            }

            var again = attempt is 0 ? visit : await visits.FindAsync(visit.Id, cancellationToken) ?? visit;
            if (await versions.WriteAsync(again, latest, material, edit.State ?? latest.State, cancellationToken) is { } written)
            {
                return new ReportEditOutcome.Written(written);
            }
        }

        return await reports.FindLatestAsync(visit.Id, cancellationToken) is { } newest ? new ReportEditOutcome.Changed(newest) : new ReportEditOutcome.NoReport();
    }

    /// <summary>Whether the part still is what was read.</summary>
    private async Task<bool> IsUntouchedAsync(Visit visit, ReportEdit edit, ReportMaterial present, CancellationToken cancellationToken)
    {
        if (await reports.FindAsync(visit.Id, edit.Read, cancellationToken) is not { } read)
        {
            return false;
        }

        var former = await versions.MaterialOfAsync(visit, read, cancellationToken);
        return Written(edit.Part(former)) == Written(edit.Part(present));
    }

    private static string Written(ReportMaterial material) => JsonSerializer.Serialize(material, ReportJson.Default.ReportMaterial);
}
