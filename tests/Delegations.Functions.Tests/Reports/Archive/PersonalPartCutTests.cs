using Delegations.Reports.Archive;
using Delegations.Visits;
using Xunit;

namespace Delegations.Functions.Tests.Reports.Archive;

/// <summary>Rewriting, purging and restoring, each cut off after one of its writes after the other, and repeated.</summary>
[Collection(TimerTests.Name)]
public sealed class PersonalPartCutTests(TimerStorage storage)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_rewriting_amid_the_packing_is_not_undone_by_it()
    {
        var line = new CutLine();
        await using var pipeline = await Cuts.StartAsync(storage, line);
        var visit = await RichVisit.ReleasedAsync(pipeline, Cancel);
        var (cuts, amid) = (0, 0);

        for (; await Cuts.CutAsync(line, cuts, () => RichVisit.ArchiveAsync(pipeline, visit, Cancel), () => Cuts.UnarchiveAsync(pipeline, visit)); cuts += Cuts.Stride)
        {
            var before = await pipeline.Get<ArchiveRows>().FindAsync(visit.Id, Cancel);
            await pipeline.Get<PersonalPart>().RewriteAsync(visit.Id, Forgetting, Cancel);
            await RichVisit.ArchiveAsync(pipeline, visit, Cancel);

            Assert.IsType<PackageOutcome.Whole>(await pipeline.Get<PackageCheck>().VerifyAsync(visit.Id, Cancel));
            if (before is { Run.Length: > 0 })
            {
                // Before that, a repeat lays it out anew, from the visit, whose rows this test does not change.
                await AssertForgottenAsync(pipeline, visit);
                amid += Cuts.Stride;
            }
        }

        Assert.True(amid > 15, $"{amid} rewritings came amid the packing.");
    }

    [Fact]
    public async Task Cut_after_any_write_a_rewriting_is_completed_by_a_repeat()
    {
        var line = new CutLine();
        await using var pipeline = await Cuts.StartAsync(storage, line);
        var visit = await RichVisit.ArchivedAsync(pipeline, Cancel);
        var part = pipeline.Get<PersonalPart>();
        var cuts = 0;

        for (; await Cuts.CutAsync(line, cuts, () => part.RewriteAsync(visit.Id, Forgetting, Cancel), () => Cuts.ArchiveAgainAsync(pipeline, visit)); cuts++)
        {
            await part.RewriteAsync(visit.Id, Forgetting, Cancel);

            Assert.IsType<PackageOutcome.Whole>(await pipeline.Get<PackageCheck>().VerifyAsync(visit.Id, Cancel));
            await AssertForgottenAsync(pipeline, visit);
        }

        Assert.True(cuts > 2, $"{cuts} writes are too few.");
    }

    [Fact]
    public async Task Cut_after_any_write_a_purge_is_completed_by_a_repeat()
    {
        var line = new CutLine();
        await using var pipeline = await Cuts.StartAsync(storage, line);
        var visit = await RichVisit.ArchivedAsync(pipeline, Cancel);
        var part = pipeline.Get<PersonalPart>();
        var cuts = 0;

        for (; await Cuts.CutAsync(line, cuts, () => part.PurgeAsync(visit.Id, Cancel), () => Cuts.ArchiveAgainAsync(pipeline, visit)); cuts += Cuts.Stride)
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
        await using var pipeline = await Cuts.StartAsync(storage, line);
        var visit = await RichVisit.ArchivedAsync(pipeline, Cancel);
        var restore = pipeline.Get<VisitRestore>();
        var before = await StoredVisit.ReadAsync(pipeline, visit.Id, Cancel);
        var cuts = 0;

        for (; await Cuts.CutAsync(line, cuts, () => restore.RestoreAsync(visit.Id, Actor.Program, Cancel), () => StoredVisit.RemoveAsync(pipeline, visit.Id, Cancel)); cuts += Cuts.Stride)
        {
            Assert.Null(await pipeline.Get<VisitStore>().FindAsync(visit.Id, Cancel));

            await restore.RestoreAsync(visit.Id, Actor.Program, Cancel);

            var after = await StoredVisit.ReadAsync(pipeline, visit.Id, Cancel);
            Assert.Empty(before.Rows.Keys.Except(after.Rows.Keys));
            Assert.Empty(before.Documents.Keys.Where(path => !path.StartsWith("outbox/", StringComparison.Ordinal)).Except(after.Documents.Keys));
        }

        Assert.True(cuts > 20, $"{cuts} writes are too few.");
    }

    private static async Task AssertForgottenAsync(Pipeline pipeline, TestVisit visit)
    {
        var store = pipeline.Get<PackageStore>();
        Assert.Equal("forgotten", (await store.ReadAsync(visit.Id, PackagePart.Personal, "people.csv", Cancel))?.ToString());
        Assert.Null(await store.ReadAsync(visit.Id, PackagePart.Personal, "people.json", Cancel));
    }

    private static BinaryData? Forgetting(string name, BinaryData content) => name switch
    {
        "people.json" => null,
        "people.csv" => BinaryData.FromString("forgotten"),
        _ => content,
    };
}
