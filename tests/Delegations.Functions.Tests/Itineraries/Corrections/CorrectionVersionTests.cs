using Delegations.Itineraries;
using Delegations.Testing;
using Delegations.Visits;
using NodaTime;
using Xunit;

namespace Delegations.Functions.Tests.Itineraries.Corrections;

/// <summary>The versions that corrections make, and the files of these to go on with.</summary>
public sealed class CorrectionVersionTests(AzuriteFixture azurite)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_workbook_of_a_correction_can_be_gone_on_with()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await CorrectedVisit.UploadedAsync(pipeline);
        await CorrectedVisit.CorrectAsync(pipeline, visit, CorrectedVisit.LaterAfternoon);
        var sessions = await visit.SessionsAsync(Cancel);
        var workbook = await pipeline.Client.GetByteArrayAsync(new Uri($"{visit.Path}/itinerary/2/source", UriKind.Relative), Cancel);

        var same = await pipeline.SendFileAsync(HttpMethod.Put, $"{visit.Path}/itinerary", "back.xlsx", workbook, Cancel);
        await visit.UploadAsync(SampleVisits.OneDay, Cancel);
        var older = await pipeline.SendFileAsync(HttpMethod.Put, $"{visit.Path}/itinerary", "back.xlsx", workbook, Cancel);

        Assert.Equal((2, false), (same.Json.GetProperty("version").GetInt32(), same.Json.GetProperty("isNew").GetBoolean()));
        Assert.Contains(older.Json.GetProperty("findings").EnumerateArray(), finding => finding.GetProperty("code").GetString() == "file.older-copy");
        Assert.Equal(sessions.Select(session => session.Id), (await visit.SessionsAsync(Cancel)).Select(session => session.Id));
    }

    [Theory]
    [InlineData("xlsx")]
    [InlineData("docx")]
    public async Task The_visits_own_file_is_that_of_the_corrected_version(string format)
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await CorrectedVisit.UploadedAsync(pipeline);
        await CorrectedVisit.CorrectAsync(pipeline, visit, """{"base":1,"shift":{"date":"2031-03-10","from":"10:00","minutes":20},"add":[{"date":"2031-03-10","start":"16:00","title":"Press","place":"Tower"}]}""");
        var sessions = await visit.SessionsAsync(Cancel);

        var file = await pipeline.Client.GetByteArrayAsync(new Uri($"/api/itineraries/template?format={format}&visit={visit.Id}", UriKind.Relative), Cancel);
        var answer = await pipeline.SendFileAsync(HttpMethod.Put, $"{visit.Path}/itinerary", $"itinerary.{format}", file, Cancel);

        Assert.Equal(4, answer.Json.GetProperty("diff").GetProperty("unchanged").GetInt32());
        Assert.Equal(sessions.Select(session => session.Id), (await visit.SessionsAsync(Cancel)).Select(session => session.Id));
    }

    [Fact]
    public async Task The_list_of_versions_tells_corrections_from_files()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await CorrectedVisit.UploadedAsync(pipeline);
        pipeline.Clock.Advance(Duration.FromMinutes(5));
        await CorrectedVisit.CorrectAsync(pipeline, visit, CorrectedVisit.LaterAfternoon);
        await pipeline.Get<VisitStore>().UpdateAsync(await visit.ReadAsync(Cancel) with { ClaimedVersion = 3 }, Cancel);
        await visit.UploadAsync(SampleVisits.OneDay.With(2, line => line with { End = "13:00" }), Cancel);

        var versions = await pipeline.Get<ItineraryStore>().ListAsync(visit.Id, Cancel);

        Assert.Equal(
            ["4 csv 3 1 ", "2 xlsx 3 0 1", "1 csv 3 0 "],
            versions.Select(version => $"{version.Number} {version.Format} {version.Sessions} {version.Errors} {version.Corrects}"));
        Assert.Equal([Pipeline.Beginning + Duration.FromMinutes(5), Pipeline.Beginning], versions.Skip(1).Select(version => version.Uploaded));
    }

    [Fact]
    public async Task The_same_correction_once_more_is_the_same_version()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await CorrectedVisit.UploadedAsync(pipeline);
        const string correction = """{"base":1,"shift":{"date":"2031-03-10","from":"10:00","minutes":20},"add":[{"date":"2031-03-10","start":"16:00","title":"Press"}]}""";
        await CorrectedVisit.CorrectAsync(pipeline, visit, correction);
        var once = await visit.ReadAsync(Cancel);

        var again = await CorrectedVisit.CorrectAsync(pipeline, visit, correction);

        Assert.Equal((2, false, 2), (again.GetProperty("version").GetInt32(), again.GetProperty("isNew").GetBoolean(), again.GetProperty("diff").GetProperty("changed").GetArrayLength()));
        Assert.Equal(once.ETag, (await visit.ReadAsync(Cancel)).ETag);
    }

    [Fact]
    public async Task What_is_so_already_makes_no_version()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await CorrectedVisit.UploadedAsync(pipeline);
        var before = await visit.ReadAsync(Cancel);
        var session = (await visit.SessionsAsync(Cancel))[1];

        var answer = await CorrectedVisit.CorrectAsync(pipeline, visit, $$"""{"base":1,"sessions":[{"session":"{{session.Id}}","start":"10:00","speakers":"Clara Novak","title":" Cybersecurity  in orbit "}]}""");

        Assert.Equal((1, false), (answer.GetProperty("version").GetInt32(), answer.GetProperty("isNew").GetBoolean()));
        Assert.Equal(before.ETag, (await visit.ReadAsync(Cancel)).ETag);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_correction_cut_off_half_way_leaves_the_visit_as_it_was(bool hasDocuments)
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await CorrectedVisit.UploadedAsync(pipeline);
        var claimed = await pipeline.Get<ItineraryVersions>().ClaimAsync(await visit.ReadAsync(Cancel), Cancel);
        Assert.NotNull(claimed);
        if (hasDocuments)
        {
            var lost = await pipeline.Get<ItineraryStore>().FindAsync(visit.Id, 1, Cancel);
            await pipeline.Get<ItineraryStore>().AddAsync(visit.Id, lost! with { Number = 2 }, new byte[1], Cancel); // uploaded above
        }

        var shown = await visit.ReadAsync(Cancel);
        var repeated = await CorrectedVisit.CorrectAsync(pipeline, visit, CorrectedVisit.LaterAfternoon);

        Assert.Equal(1, shown.LatestVersion);
        Assert.Equal((3, true, 2), (repeated.GetProperty("version").GetInt32(), repeated.GetProperty("isNew").GetBoolean(), repeated.GetProperty("diff").GetProperty("changed").GetArrayLength()));
    }
}
