using Delegations.Model.Ids;
using Delegations.Reports.Archive;
using Delegations.Storage.Blobs;
using Delegations.Visits;

namespace Delegations.Functions.Tests.Chaos.After;

/// <summary>Judges packages, for every scenario that has to do with them.</summary>
internal static class Packages
{
    public static async Task<IReadOnlyList<AfterFault>> JudgeAsync(AfterStage stage, string id, bool finished, CancellationToken cancellationToken)
    {
        var (faults, visit) = (new List<AfterFault>(), VisitId.Parse(id));
        var progress = (await stage.Judge.Get<VisitStore>().FindAsync(visit, cancellationToken))?.Progress;
        var outcome = await stage.Judge.Get<PackageCheck>().VerifyAsync(visit, cancellationToken);
        switch (outcome, progress)
        {
            case (PackageOutcome.Damaged damaged, _):
                faults.Add(new(AfterFaultKind.Half, $"the package is damaged: {string.Join(", ", damaged.Faults.Take(3).Select(fault => $"{fault.Part} {fault.Fault}"))}"));
                break;
            case (not PackageOutcome.Whole, VisitProgress.Archived):
                faults.Add(new(AfterFaultKind.Half, "the visit is archived and has no whole package"));
                break;
            case (PackageOutcome.Whole, VisitProgress.ReportFinal):
                faults.Add(new(AfterFaultKind.Half, "there is a whole package of a visit that is not archived"));
                break;
            case (not PackageOutcome.Whole, _) when finished:
                faults.Add(new(AfterFaultKind.Lost, "there is no whole package in the end"));
                break;
        }

        if (finished)
        {
            faults.AddRange(await JudgeFilesAsync(stage, visit, cancellationToken));
        }

        return faults;
    }

    /// <summary>One record and one personal part; nothing that was laid out stays, and the record names nobody.</summary>
    private static async Task<IReadOnlyList<AfterFault>> JudgeFilesAsync(AfterStage stage, VisitId visit, CancellationToken cancellationToken)
    {
        var (faults, documents) = (new List<AfterFault>(), stage.Judge.Get<DocumentStore>());
        foreach (var part in Enum.GetValues<PackagePart>())
        {
            await foreach (var path in documents.ListAsync(PackageStore.ContainerOf(part), $"{visit}/", cancellationToken))
            {
                if (!path.StartsWith(PackageStore.FolderOf(visit, part), StringComparison.Ordinal))
                {
                    faults.Add(new(AfterFaultKind.Left, $"a file lies beside the {part} part"));
                }
                else if (part is PackagePart.Record && await documents.ReadIfExistsAsync(PackageStore.RecordContainer, path, cancellationToken) is { } content
                    && content.ToString().Contains("Okoro", StringComparison.Ordinal))
                {
                    faults.Add(new(AfterFaultKind.Left, "the record names somebody"));
                }
            }
        }

        return faults;
    }
}
