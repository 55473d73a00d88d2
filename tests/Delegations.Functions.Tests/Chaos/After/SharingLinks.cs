using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Delegations.Model.Ids;
using Delegations.Sharing;

namespace Delegations.Functions.Tests.Chaos.After;

/// <summary>A link is made, read and withdrawn.</summary>
internal sealed class SharingLinks : IAfterScenario
{
    private const string Wish = """{"parts":["summary"],"days":30,"recipient":{"name":"Delphine Adam","address":"partner@example.org","language":"fr"}}""";

    /// <summary>Links that somebody was given, and whether they were told that it is withdrawn.</summary>
    private readonly Dictionary<string, List<(string Link, bool IsWithdrawn)>> told = new(StringComparer.Ordinal);

    public string Name => "sharing";

    public async Task<string> PrepareAsync(AfterStage stage, CancellationToken cancellationToken)
    {
        var visit = await FinishedVisits.ReleasedAsync(stage, cancellationToken);
        told[visit] = [];
        return visit;
    }

    public async Task<bool> TriggerAsync(AfterStage stage, string visit, CancellationToken cancellationToken)
    {
        try
        {
            using var made = await stage.App.Http.PostAsync(
                new Uri($"api/visits/{visit}/shares", UriKind.Relative), new StringContent(Wish, Encoding.UTF8, "application/json"), cancellationToken);
            var share = JsonNode.Parse(await made.Content.ReadAsStringAsync(cancellationToken))!; // the app answers no null
            var link = new Uri((string?)share["url"] ?? "").AbsolutePath;
            told[visit].Add((link, false));
            using var read = await stage.App.Http.GetAsync(new Uri($"{link}summary.fr.html", UriKind.Relative), cancellationToken);
            using var withdrawn = await stage.App.Http.DeleteAsync(new Uri($"api/visits/{visit}/shares/{(string?)share["id"]}", UriKind.Relative), cancellationToken);
            if (withdrawn.IsSuccessStatusCode)
            {
                told[visit][^1] = (link, true);
            }

            return read.IsSuccessStatusCode && withdrawn.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false; // the process went away
        }
    }

    public async Task<IReadOnlyList<AfterFault>> JudgeAsync(AfterStage stage, string visit, bool finished, CancellationToken cancellationToken)
    {
        var faults = new List<AfterFault>();
        foreach (var (link, isWithdrawn) in told[visit])
        {
            var answer = await stage.Judge.GetAsync($"{link}summary.fr.html", cancellationToken);
            if (isWithdrawn && answer.Status is HttpStatusCode.OK)
            {
                faults.Add(new(AfterFaultKind.Half, "a link that was withdrawn opens"));
            }
        }

        var shares = await stage.Judge.Get<ShareStore>().ListAsync(VisitId.Parse(visit), cancellationToken);
        if (shares.Count < told[visit].Count)
        {
            faults.Add(new(AfterFaultKind.Lost, "a link that was given is not listed"));
        }

        if (shares.DistinctBy(share => share.Id).Count() < shares.Count)
        {
            faults.Add(new(AfterFaultKind.Doubled, "a share is listed twice"));
        }

        if (finished && shares.Count(share => share.Revoked is not null) < told[visit].Count(link => link.IsWithdrawn))
        {
            faults.Add(new(AfterFaultKind.Half, "a share that was withdrawn is not listed so"));
        }

        return faults;
    }
}
