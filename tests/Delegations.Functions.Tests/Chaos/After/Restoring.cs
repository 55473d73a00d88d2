using Delegations.Functions.Tests.Reports.Archive;
using Delegations.Model.Ids;
using Delegations.Visits;

namespace Delegations.Functions.Tests.Chaos.After;

/// <summary>A visit whose rows and documents are gone is brought back from its package.</summary>
internal sealed class Restoring : IAfterScenario
{
    private readonly Archiving archiving = new();
    private string visit = "";
    private StoredVisit? original;

    public string Name => "restoring";

    public async Task<string> PrepareAsync(AfterStage stage, CancellationToken cancellationToken)
    {
        if (original is null)
        {
            visit = await archiving.PrepareAsync(stage, cancellationToken);
            if (!await archiving.TriggerAsync(stage, visit, cancellationToken))
            {
                throw new InvalidOperationException("The visit was not archived.");
            }

            original = await StoredVisit.ReadAsync(stage.Judge, VisitId.Parse(visit), cancellationToken);
        }

        await StoredVisit.RemoveAsync(stage.Judge, VisitId.Parse(visit), cancellationToken);
        return visit;
    }

    public Task<bool> TriggerAsync(AfterStage stage, string id, CancellationToken cancellationToken) => AfterStage.SucceedsAsync(() =>
        stage.App.Http.PostAsync(new Uri($"api/visits/{id}/archive/restore", UriKind.Relative), null, cancellationToken));

    public async Task<IReadOnlyList<AfterFault>> JudgeAsync(AfterStage stage, string id, bool finished, CancellationToken cancellationToken)
    {
        var faults = new List<AfterFault>(await Packages.JudgeAsync(stage, id, finished, cancellationToken));
        var isSeen = await stage.Judge.Get<VisitStore>().FindAsync(VisitId.Parse(id), cancellationToken) is not null;
        if (finished && !isSeen)
        {
            faults.Add(new(AfterFaultKind.Lost, "the visit did not come back"));
        }

        if (isSeen)
        {
            var now = await StoredVisit.ReadAsync(stage.Judge, VisitId.Parse(id), cancellationToken);
            var expected = original!; // prepared before it is judged
            faults.AddRange(expected.Rows.Keys.Except(now.Rows.Keys).Select(_ => new AfterFault(AfterFaultKind.Half, "the visit is seen and a row is missing")));
            faults.AddRange(expected.Documents
                .Where(document => !document.Key.StartsWith("outbox/", StringComparison.Ordinal))
                .Where(document => now.Documents.GetValueOrDefault(document.Key) != document.Value)
                .Select(_ => new AfterFault(AfterFaultKind.Half, "the visit is seen and a document is missing or other")));
        }

        return faults;
    }
}
