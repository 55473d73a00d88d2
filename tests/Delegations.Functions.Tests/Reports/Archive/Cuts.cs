using System.Globalization;
using Delegations.Reports;
using Delegations.Reports.Archive;
using Delegations.Storage;
using Delegations.Storage.Blobs;
using Delegations.Visits;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Delegations.Functions.Tests.Reports.Archive;

/// <summary>Cuts work on packages off after one of its writes after the other.</summary>
internal static class Cuts
{
    private const int MostWrites = 400;

    /// <summary>After every so many writes; 1 for every one, which takes minutes.</summary>
    public static readonly int Stride = int.TryParse(Environment.GetEnvironmentVariable("DELEGATIONS_CUT_STRIDE"), CultureInfo.InvariantCulture, out var stride) ? stride : 7;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>False once the work needs no more writes than are let through.</summary>
    public static async Task<bool> CutAsync(CutLine line, int writes, Func<Task> work, Func<Task> prepare)
    {
        Assert.True(writes < MostWrites, "It never ends.");
        await prepare();
        line.CutAfter(writes);
        try
        {
            await work();
        }
        catch (CutException)
        {
            // As asked.
        }

        line.Mend();
        return line.IsCut;
    }

    public static async Task ArchiveAgainAsync(Pipeline pipeline, TestVisit visit)
    {
        await UnarchiveAsync(pipeline, visit);
        await RichVisit.ArchiveAsync(pipeline, visit, Cancel);
    }

    /// <summary>As the visit was before: nothing of the product does that.</summary>
    public static async Task UnarchiveAsync(Pipeline pipeline, TestVisit visit)
    {
        var documents = pipeline.Get<DocumentStore>();
        foreach (var container in new[] { PackageStore.RecordContainer, PackageStore.PersonalContainer })
        {
            await foreach (var path in documents.ListAsync(container, $"{visit.Id}/", Cancel))
            {
                await documents.DeleteIfExistsAsync(container, path, Cancel);
            }
        }

        var table = pipeline.Get<VisitsTable>();
        await table.RemoveAsync(visit.Id.Value, ArchiveRow.RowKey, Cancel);
        if (await pipeline.Get<ReportStore>().FindLatestAsync(visit.Id, Cancel) is { State: ReportState.Archived } report)
        {
            await pipeline.Get<ReportStore>().UpdateAsync(
                await visit.ReadAsync(Cancel), report with { State = ReportState.Final }, VisitProgress.ReportFinal, Cancel);
        }
    }

    public static async Task<IReadOnlyList<string>> NamesAsync(Pipeline pipeline, TestVisit visit)
    {
        var names = new List<string>();
        foreach (var container in new[] { PackageStore.RecordContainer, PackageStore.PersonalContainer })
        {
            await foreach (var path in pipeline.Get<DocumentStore>().ListAsync(container, $"{visit.Id}/", Cancel))
            {
                names.Add($"{container}/{path}");
            }
        }

        return names;
    }

    public static Task<Pipeline> StartAsync(TimerStorage storage, CutLine line) => Pipeline.StartAsync(storage.Azurite, Cancel, new PipelineOptions
    {
        Services = services => services.AddSingleton(new StorageClients(storage.Azurite.Clients().Options) { Transport = line }),
    });
}
