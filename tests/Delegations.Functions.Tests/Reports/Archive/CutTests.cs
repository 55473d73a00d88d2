using Delegations.Reports.Archive;
using Delegations.Storage.Blobs;
using Delegations.Visits;
using Xunit;

namespace Delegations.Functions.Tests.Reports.Archive;

/// <summary>Archiving, cut off after one of its writes after the other (every seventh, or as DELEGATIONS_CUT_STRIDE says), and repeated.</summary>
[Collection(TimerTests.Name)]
public sealed class CutTests(TimerStorage storage)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Cut_after_any_write_the_archive_is_not_called_one_and_a_repeat_ends_in_one_whole_package()
    {
        var line = new CutLine();
        await using var pipeline = await Cuts.StartAsync(storage, line);
        var visit = await RichVisit.ReleasedAsync(pipeline, Cancel);
        var (cuts, ended) = (0, 0);
        await RichVisit.ArchiveAsync(pipeline, visit, Cancel);
        var expected = await Cuts.NamesAsync(pipeline, visit);

        // Each time from the beginning, and each time with what the cuts before have left.
        for (; await Cuts.CutAsync(line, cuts, () => RichVisit.ArchiveAsync(pipeline, visit, Cancel), () => Cuts.UnarchiveAsync(pipeline, visit)); cuts += Cuts.Stride)
        {
            // Archived where a whole package is there, and only there: what is left to be done after that is to tidy up.
            var isWhole = await pipeline.Get<PackageCheck>().VerifyAsync(visit.Id, Cancel) is PackageOutcome.Whole;
            Assert.Equal(isWhole ? VisitProgress.Archived : VisitProgress.ReportFinal, (await visit.ReadAsync(Cancel)).Progress);
            ended += isWhole ? Cuts.Stride : 0;

            await RichVisit.ArchiveAsync(pipeline, visit, Cancel);

            Assert.Equal(VisitProgress.Archived, (await visit.ReadAsync(Cancel)).Progress);
            Assert.IsType<PackageOutcome.Whole>(await pipeline.Get<PackageCheck>().VerifyAsync(visit.Id, Cancel));
            Assert.Equal(expected, await Cuts.NamesAsync(pipeline, visit));
        }

        Assert.True(cuts - ended > 40 && ended > 20, $"{cuts} writes, {ended} of them after the end, are too few.");
    }

    [Fact]
    public async Task Cut_while_it_tidies_up_after_the_last_write_nothing_laid_out_stays()
    {
        var line = new CutLine();
        await using var pipeline = await Cuts.StartAsync(storage, line);
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

        Assert.DoesNotContain(await Cuts.NamesAsync(pipeline, visit), name => name.Contains("packing", StringComparison.Ordinal));
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
            Assert.DoesNotContain(await Cuts.NamesAsync(one, visit), name => name.Contains("packing", StringComparison.Ordinal));
            one.Clock.Now = Pipeline.Beginning;
        }
    }
}
