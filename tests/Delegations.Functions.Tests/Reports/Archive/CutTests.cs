using System.Globalization;
using Delegations.Reports;
using Delegations.Reports.Archive;
using Delegations.Storage;
using Delegations.Storage.Blobs;
using Delegations.Visits;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Delegations.Functions.Tests.Reports.Archive;

/// <summary>Archiving, rewriting, purging and restoring, each cut off after one of its writes after the other (every seventh, or as DELEGATIONS_CUT_STRIDE says), and repeated.</summary>
[Collection(TimerTests.Name)]
public sealed class CutTests(TimerStorage storage)
{
    private const int MostWrites = 400;

    /// <summary>After every so many writes; 1 for every one, which takes minutes.</summary>
    private static readonly int Stride = int.TryParse(Environment.GetEnvironmentVariable("DELEGATIONS_CUT_STRIDE"), CultureInfo.InvariantCulture, out var stride) ? stride : 7;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Cut_after_any_write_the_archive_is_not_called_one_and_a_repeat_ends_in_one_whole_package()
    {
        var line = new CutLine();
        await using var pipeline = await StartAsync(line);
        var visit = await RichVisit.ReleasedAsync(pipeline, Cancel);
        var (cuts, ended) = (0, 0);
        await RichVisit.ArchiveAsync(pipeline, visit, Cancel);
        var expected = await NamesAsync(pipeline, visit);

        // Each time from the beginning, and each time with what the cuts before have left.
        for (; await CutAsync(line, cuts, () => RichVisit.ArchiveAsync(pipeline, visit, Cancel), () => UnarchiveAsync(pipeline, visit)); cuts += Stride)
        {
            // Archived where a whole package is there, and only there: what is left to be done after that is to tidy up.
            var isWhole = await pipeline.Get<PackageCheck>().VerifyAsync(visit.Id, Cancel) is PackageOutcome.Whole;
            Assert.Equal(isWhole ? VisitProgress.Archived : VisitProgress.ReportFinal, (await visit.ReadAsync(Cancel)).Progress);
            ended += isWhole ? Stride : 0;

            await RichVisit.ArchiveAsync(pipeline, visit, Cancel);

            Assert.Equal(VisitProgress.Archived, (await visit.ReadAsync(Cancel)).Progress);
            Assert.IsType<PackageOutcome.Whole>(await pipeline.Get<PackageCheck>().VerifyAsync(visit.Id, Cancel));
            Assert.Equal(expected, await NamesAsync(pipeline, visit));
        }

        Assert.True(cuts - ended > 40 && ended > 20, $"{cuts} writes, {ended} of them after the end, are too few.");
    }

    [Fact]
    public async Task Cut_while_it_tidies_up_after_the_last_write_nothing_laid_out_stays()
    {
        var line = new CutLine();
        await using var pipeline = await StartAsync(line);
        var visit = await RichVisit.ReleasedAsync(pipeline, Cancel);
        line.CutAfter(0);
        await Assert.ThrowsAsync<CutException>(() => RichVisit.ArchiveAsync(pipeline, visit, Cancel));
        line.Mend();
        await pipeline.Get<DocumentStore>().PutAsync(
            PackageStore.PersonalContainer, $"{visit.Id}/packing/0123456789abcdef/personal/people.csv", BinaryData.FromString("left by a killed run"), "text/csv", Cancel);

        await RichVisit.ArchiveAsync(pipeline, visit, Cancel);
        await pipeline.Get<DocumentStore>().PutAsync(
            PackageStore.PersonalContainer, $"{visit.Id}/packing/0123456789abcdef/personal/people.csv", BinaryData.FromString("left by a killed run"), "text/csv", Cancel);
        await RichVisit.ArchiveAsync(pipeline, visit, Cancel);

        Assert.DoesNotContain(await NamesAsync(pipeline, visit), name => name.Contains("packing", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Two_archivers_at_once_make_one_package()
    {
        await using var one = await Pipeline.StartAsync(storage.Azurite, Cancel);
        await using var other = await Pipeline.StartAsync(storage.Azurite, Cancel);
        for (var round = 0; round < 5; round++)
        {
            var visit = await RichVisit.ReleasedAsync(one, Cancel);
            other.Clock.Now = one.Clock.Now + NodaTime.Duration.FromMinutes(1);

            await Task.WhenAll(
                RichVisit.ArchiveAsync(one, visit, Cancel), RichVisit.ArchiveAsync(other, visit, Cancel), RichVisit.ArchiveAsync(other, visit, Cancel));

            Assert.IsType<PackageOutcome.Whole>(await one.Get<PackageCheck>().VerifyAsync(visit.Id, Cancel));
            Assert.Equal(VisitProgress.Archived, (await visit.ReadAsync(Cancel)).Progress);
            Assert.DoesNotContain(await NamesAsync(one, visit), name => name.Contains("packing", StringComparison.Ordinal));
            one.Clock.Now = Pipeline.Beginning;
        }
    }

    [Fact]
    public async Task A_rewriting_amid_the_packing_is_not_undone_by_it()
    {
        var line = new CutLine();
        await using var pipeline = await StartAsync(line);
        var visit = await RichVisit.ReleasedAsync(pipeline, Cancel);
        var (cuts, amid) = (0, 0);

        for (; await CutAsync(line, cuts, () => RichVisit.ArchiveAsync(pipeline, visit, Cancel), () => UnarchiveAsync(pipeline, visit)); cuts += Stride)
        {
            var before = await pipeline.Get<ArchiveRows>().FindAsync(visit.Id, Cancel);
            await pipeline.Get<PersonalPart>().RewriteAsync(visit.Id, Forgetting, Cancel);
            await RichVisit.ArchiveAsync(pipeline, visit, Cancel);

            Assert.IsType<PackageOutcome.Whole>(await pipeline.Get<PackageCheck>().VerifyAsync(visit.Id, Cancel));
            if (before is { Run.Length: > 0 })
            {
                // Before that, a repeat lays it out anew, from the visit, whose rows this test does not change.
                Assert.Equal("forgotten", (await pipeline.Get<PackageStore>().ReadAsync(visit.Id, PackagePart.Personal, "people.csv", Cancel))?.ToString());
                Assert.Null(await pipeline.Get<PackageStore>().ReadAsync(visit.Id, PackagePart.Personal, "people.json", Cancel));
                amid++;
            }
        }

        Assert.True(amid > 15, $"{amid} rewritings came amid the packing.");
    }

    [Fact]
    public async Task Cut_after_any_write_a_rewriting_is_completed_by_a_repeat()
    {
        var line = new CutLine();
        await using var pipeline = await StartAsync(line);
        var visit = await RichVisit.ArchivedAsync(pipeline, Cancel);
        var part = pipeline.Get<PersonalPart>();
        var cuts = 0;

        for (; await CutAsync(line, cuts, () => part.RewriteAsync(visit.Id, Forgetting, Cancel), () => ArchiveAgainAsync(pipeline, visit)); cuts += Stride)
        {
            await part.RewriteAsync(visit.Id, Forgetting, Cancel);

            Assert.IsType<PackageOutcome.Whole>(await pipeline.Get<PackageCheck>().VerifyAsync(visit.Id, Cancel));
            Assert.Equal("forgotten", (await pipeline.Get<PackageStore>().ReadAsync(visit.Id, PackagePart.Personal, "people.csv", Cancel))?.ToString());
            Assert.Null(await pipeline.Get<PackageStore>().ReadAsync(visit.Id, PackagePart.Personal, "people.json", Cancel));
        }

        Assert.True(cuts > 2, $"{cuts} writes are too few.");
    }

    [Fact]
    public async Task Cut_after_any_write_a_purge_is_completed_by_a_repeat()
    {
        var line = new CutLine();
        await using var pipeline = await StartAsync(line);
        var visit = await RichVisit.ArchivedAsync(pipeline, Cancel);
        var part = pipeline.Get<PersonalPart>();
        var cuts = 0;

        for (; await CutAsync(line, cuts, () => part.PurgeAsync(visit.Id, Cancel), () => ArchiveAgainAsync(pipeline, visit)); cuts += Stride)
        {
            await part.PurgeAsync(visit.Id, Cancel);

            Assert.False(await part.ExistsAsync(visit.Id, Cancel));
            Assert.Null(Assert.IsType<PackageOutcome.Whole>(await pipeline.Get<PackageCheck>().VerifyAsync(visit.Id, Cancel)).Personal);
        }

        Assert.True(cuts > 10, $"{cuts} writes are too few.");
    }

    [Fact]
    public async Task Cut_after_any_write_a_visit_is_not_seen_and_a_repeat_brings_it_back_whole()
    {
        var line = new CutLine();
        await using var pipeline = await StartAsync(line);
        var visit = await RichVisit.ArchivedAsync(pipeline, Cancel);
        var restore = pipeline.Get<VisitRestore>();
        var before = await StoredVisit.ReadAsync(pipeline, visit.Id, Cancel);
        var cuts = 0;

        for (; await CutAsync(line, cuts, () => restore.RestoreAsync(visit.Id, Actor.Program, Cancel), () => StoredVisit.RemoveAsync(pipeline, visit.Id, Cancel)); cuts += Stride)
        {
            Assert.Null(await pipeline.Get<VisitStore>().FindAsync(visit.Id, Cancel));

            await restore.RestoreAsync(visit.Id, Actor.Program, Cancel);

            var after = await StoredVisit.ReadAsync(pipeline, visit.Id, Cancel);
            Assert.Empty(before.Rows.Keys.Except(after.Rows.Keys));
            Assert.Empty(before.Documents.Keys.Where(path => !path.StartsWith("outbox/", StringComparison.Ordinal)).Except(after.Documents.Keys));
        }

        Assert.True(cuts > 20, $"{cuts} writes are too few.");
    }

    private static BinaryData? Forgetting(string name, BinaryData content) => name switch
    {
        "people.json" => null,
        "people.csv" => BinaryData.FromString("forgotten"),
        _ => content,
    };

    /// <summary>False once the work needs no more writes than are let through.</summary>
    private static async Task<bool> CutAsync(CutLine line, int writes, Func<Task> work, Func<Task> prepare)
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

    private static async Task ArchiveAgainAsync(Pipeline pipeline, TestVisit visit)
    {
        await UnarchiveAsync(pipeline, visit);
        await RichVisit.ArchiveAsync(pipeline, visit, Cancel);
    }

    /// <summary>As the visit was before: nothing of the product does that.</summary>
    private static async Task UnarchiveAsync(Pipeline pipeline, TestVisit visit)
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

    private static async Task<IReadOnlyList<string>> NamesAsync(Pipeline pipeline, TestVisit visit)
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

    private Task<Pipeline> StartAsync(CutLine line) => Pipeline.StartAsync(storage.Azurite, Cancel, new PipelineOptions
    {
        Services = services => services.AddSingleton(new StorageClients(storage.Azurite.Clients().Options) { Transport = line }),
    });
}
