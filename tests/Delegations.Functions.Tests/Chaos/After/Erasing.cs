using System.Text.Json.Nodes;
using Delegations.Functions.Tests.Retention;
using Delegations.Itineraries;
using Delegations.Model.Ids;
using Delegations.Visits;

namespace Delegations.Functions.Tests.Chaos.After;

/// <summary>Somebody of an archived visit is erased: from its rows, its documents and its package.</summary>
internal sealed class Erasing : IAfterScenario
{
    private const string Queue = "erasures";
    private readonly Archiving archiving = new();
    private readonly Dictionary<string, string> people = new(StringComparer.Ordinal);

    public string Name => "erasing";

    public async Task<string> PrepareAsync(AfterStage stage, CancellationToken cancellationToken)
    {
        var visit = await archiving.PrepareAsync(stage, cancellationToken);
        if (!await archiving.TriggerAsync(stage, visit, cancellationToken))
        {
            throw new InvalidOperationException("The visit was not archived.");
        }

        var list = await stage.App.Http.GetStringAsync(new Uri($"api/visits/{visit}/people", UriKind.Relative), cancellationToken);
        people[visit] = (string?)JsonNode.Parse(list)!.AsArray().Single(person => (string?)person!["name"] == "Clara Novak")!["id"] ?? ""; // of the sample
        return visit;
    }

    public async Task<bool> TriggerAsync(AfterStage stage, string visit, CancellationToken cancellationToken)
    {
        var asked = await AfterStage.SucceedsAsync(() =>
            stage.App.Http.PostAsync(new Uri($"api/visits/{visit}/people/{people[visit]}/erasure?only=this", UriKind.Relative), null, cancellationToken));
        return asked && await AfterStage.EmptyAsync(stage, Queue, "EraseFromVisit", cancellationToken);
    }

    public async Task<IReadOnlyList<AfterFault>> JudgeAsync(AfterStage stage, string visit, bool finished, CancellationToken cancellationToken)
    {
        var faults = new List<AfterFault>();
        var left = (await stage.Judge.Get<PeopleStore>().ReadAsync(VisitId.Parse(visit), cancellationToken)).People;
        if (left.Count(person => person.Name is not "Clara Novak") is not 3 || await stage.Judge.Get<VisitStore>().FindAsync(VisitId.Parse(visit), cancellationToken) is null)
        {
            faults.Add(new(AfterFaultKind.Lost, "somebody else is gone, or the visit is"));
        }

        if (finished)
        {
            faults.AddRange(await Packages.JudgeAsync(stage, visit, finished: true, cancellationToken));
            faults.AddRange((await StorageSearch.FindAsync(stage.Judge, ["clara novak", "novak clara", "clara novak example org"], visit, cancellationToken))
                .Select(_ => new AfterFault(AfterFaultKind.Left, "the person still stands somewhere")));
        }

        return faults;
    }
}
