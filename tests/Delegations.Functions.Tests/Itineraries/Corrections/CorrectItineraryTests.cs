using System.Net;
using Delegations.Testing;
using Xunit;

namespace Delegations.Functions.Tests.Itineraries.Corrections;

/// <summary>What a correction changes, and what its answer says.</summary>
public sealed class CorrectItineraryTests(AzuriteFixture azurite)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static TheoryData<string> Samples =>
    [
        .. Directory.EnumerateFiles(Path.Combine(RepositoryRoot.Path, "samples")).Select(path => Path.GetFileName(path))
            .Where(name => Path.GetExtension(name) is ".xlsx" or ".docx" && !name.Contains("personnes", StringComparison.Ordinal)),
    ];

    [Fact]
    public async Task Answers_the_version_its_findings_and_what_changed()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await CorrectedVisit.UploadedAsync(pipeline);
        var before = await visit.SessionsAsync(Cancel);

        var answer = await CorrectedVisit.CorrectAsync(pipeline, visit, $$"""{"base":1,"sessions":[{"session":"{{before[1].Id}}","start":"10h15","speakers":"Emil Berg (Orbit School)"}]}""");

        Assert.Equal((2, true, true), (answer.GetProperty("version").GetInt32(), answer.GetProperty("isNew").GetBoolean(), answer.GetProperty("mayBePublished").GetBoolean()));
        Assert.Equal(["start 10:00 10:15", "speakers Clara Novak Emil Berg"], CorrectedVisit.ChangesOf(Assert.Single(answer.GetProperty("diff").GetProperty("changed").EnumerateArray())));
        var after = await visit.SessionsAsync(Cancel);
        Assert.Equal(before.Select(session => session.Id), after.Select(session => session.Id));
        Assert.Equal("Orbit School", Assert.Single(after[1].Speakers).Organisation);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task Of_a_sample_one_field_alone_is_changed(string name)
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await TestVisit.CreateAsync(pipeline, Cancel);
        await pipeline.SendFileAsync(HttpMethod.Put, $"{visit.Path}/itinerary", name, await File.ReadAllBytesAsync(Path.Combine(RepositoryRoot.Path, "samples", name), Cancel), Cancel);
        var before = await visit.SessionsAsync(Cancel);
        var session = before[before.Count / 3];

        var answer = await CorrectedVisit.CorrectAsync(pipeline, visit, $$"""{"base":1,"sessions":[{"session":"{{session.Id}}","title":"Visite du musée"}]}""");

        var diff = answer.GetProperty("diff");
        var changed = Assert.Single(diff.GetProperty("changed").EnumerateArray());
        Assert.Equal([$"title {session.Title} Visite du musée"], CorrectedVisit.ChangesOf(changed).Where(change => !change.StartsWith("translations", StringComparison.Ordinal)));
        Assert.Equal((0, 0, before.Count(one => !one.Cancelled) - 1), (diff.GetProperty("added").GetArrayLength(), diff.GetProperty("removed").GetArrayLength(), diff.GetProperty("unchanged").GetInt32()));
        Assert.DoesNotContain(answer.GetProperty("findings").EnumerateArray(), finding => finding.GetProperty("severity").GetString() is "error");
    }

    [Fact]
    public async Task Everything_from_a_time_on_starts_later()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await CorrectedVisit.UploadedAsync(pipeline);

        var answer = await CorrectedVisit.CorrectAsync(pipeline, visit, CorrectedVisit.LaterAfternoon);

        Assert.Equal((2, 1), (answer.GetProperty("diff").GetProperty("changed").GetArrayLength(), answer.GetProperty("diff").GetProperty("unchanged").GetInt32()));
        Assert.Equal(["09:00–10:00", "10:20–11:20", "14:20–15:20"], (await visit.SessionsAsync(Cancel)).Select(session => $"{session.Start:HH:mm}–{session.End:HH:mm}"));
    }

    [Fact]
    public async Task Sessions_are_cancelled_added_and_removed()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await CorrectedVisit.UploadedAsync(pipeline);
        var before = await visit.SessionsAsync(Cancel);

        var answer = await CorrectedVisit.CorrectAsync(pipeline, visit, $$"""
            {"base":1,"sessions":[{"session":"{{before[0].Id}}","cancelled":true}],"add":[{"date":"2031-03-10","start":"16:00","title":"Press"}],"remove":["{{before[2].Id}}"]}
            """);

        var diff = answer.GetProperty("diff");
        Assert.Equal(["cancelled", "removed"], diff.GetProperty("removed").EnumerateArray().Select(line => line.GetProperty("kinds")[0].GetString()));
        Assert.Equal("Press", Assert.Single(diff.GetProperty("added").EnumerateArray()).GetProperty("title").GetString());
        Assert.Equal([true, false, false], (await visit.SessionsAsync(Cancel)).Select(session => session.Cancelled));
    }

    [Fact]
    public async Task A_preview_says_what_would_change_and_keeps_nothing()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await CorrectedVisit.UploadedAsync(pipeline);
        var before = await visit.ReadAsync(Cancel);

        var answer = await CorrectedVisit.SendAsync(pipeline, visit, CorrectedVisit.LaterAfternoon, "?preview=true");

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal(["10:20:00", "14:20:00"], answer.Json.GetProperty("sessions").EnumerateArray().Skip(1).Select(session => session.GetProperty("start").GetString()![..5] + ":00"));
        Assert.Equal(2, answer.Json.GetProperty("diff").GetProperty("changed").GetArrayLength());
        Assert.Equal(before.ETag, (await visit.ReadAsync(Cancel)).ETag);
    }

    [Fact]
    public async Task Sessions_that_are_over_can_be_corrected()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await CorrectedVisit.UploadedAsync(pipeline);
        pipeline.SetClock("2031-04-01T09:00:00Z");

        var answer = await CorrectedVisit.CorrectAsync(pipeline, visit, CorrectedVisit.LaterAfternoon);

        Assert.Equal(2, answer.GetProperty("version").GetInt32());
    }

    [Fact]
    public async Task A_question_that_is_open_is_not_answered_by_correcting_something_else()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await CorrectedVisit.UploadedAsync(pipeline);
        var old = (await visit.SessionsAsync(Cancel))[1].Id;
        var doubtful = SampleVisits.OneDay.With(1, line => line with { Title = "Encryption workshop", Start = "10:30", End = "11:30", Speaker = "Emil Berg" });
        await visit.UploadAsync(doubtful, Cancel);

        var corrected = await CorrectedVisit.CorrectAsync(pipeline, visit, """{"base":2,"shift":{"date":"2031-03-10","from":"14:00","minutes":20}}""");
        var answered = await visit.UploadAsync(doubtful.With(1, line => line with { Id = old.Value }), Cancel);

        Assert.False(corrected.GetProperty("mayBePublished").GetBoolean());
        Assert.True(answered.GetProperty("mayBePublished").GetBoolean());
        Assert.Equal(old, (await visit.SessionsAsync(Cancel)).Single(session => session.Title == "Encryption workshop").Id);
    }
}
