using System.Net;
using System.Text.Json;
using Delegations.Itineraries;
using Delegations.Model;
using Delegations.Testing;
using Delegations.Visits;
using NodaTime;
using Xunit;

namespace Delegations.Functions.Tests.Itineraries.Corrections;

public sealed class CorrectItineraryTests(AzuriteFixture azurite)
{
    private const string LaterAfternoon = """{"base":1,"shift":{"date":"2031-03-10","from":"10:00","minutes":20}}""";

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
        var visit = await UploadedAsync(pipeline);
        var before = await visit.SessionsAsync(Cancel);

        var answer = await CorrectAsync(pipeline, visit, $$"""{"base":1,"sessions":[{"session":"{{before[1].Id}}","start":"10h15","speakers":"Emil Berg (Orbit School)"}]}""");

        Assert.Equal((2, true, true), (answer.GetProperty("version").GetInt32(), answer.GetProperty("isNew").GetBoolean(), answer.GetProperty("mayBePublished").GetBoolean()));
        Assert.Equal(["start 10:00 10:15", "speakers Clara Novak Emil Berg"], ChangesOf(Assert.Single(answer.GetProperty("diff").GetProperty("changed").EnumerateArray())));
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

        var answer = await CorrectAsync(pipeline, visit, $$"""{"base":1,"sessions":[{"session":"{{session.Id}}","title":"Visite du musée"}]}""");

        var diff = answer.GetProperty("diff");
        var changed = Assert.Single(diff.GetProperty("changed").EnumerateArray());
        Assert.Equal([$"title {session.Title} Visite du musée"], ChangesOf(changed).Where(change => !change.StartsWith("translations", StringComparison.Ordinal)));
        Assert.Equal((0, 0, before.Count(one => !one.Cancelled) - 1), (diff.GetProperty("added").GetArrayLength(), diff.GetProperty("removed").GetArrayLength(), diff.GetProperty("unchanged").GetInt32()));
        Assert.DoesNotContain(answer.GetProperty("findings").EnumerateArray(), finding => finding.GetProperty("severity").GetString() is "error");
    }

    [Fact]
    public async Task Everything_from_a_time_on_starts_later()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await UploadedAsync(pipeline);

        var answer = await CorrectAsync(pipeline, visit, LaterAfternoon);

        Assert.Equal((2, 1), (answer.GetProperty("diff").GetProperty("changed").GetArrayLength(), answer.GetProperty("diff").GetProperty("unchanged").GetInt32()));
        Assert.Equal(["09:00–10:00", "10:20–11:20", "14:20–15:20"], (await visit.SessionsAsync(Cancel)).Select(session => $"{session.Start:HH:mm}–{session.End:HH:mm}"));
    }

    [Fact]
    public async Task Sessions_are_cancelled_added_and_removed()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await UploadedAsync(pipeline);
        var before = await visit.SessionsAsync(Cancel);

        var answer = await CorrectAsync(pipeline, visit, $$"""
            {"base":1,"sessions":[{"session":"{{before[0].Id}}","cancelled":true}],"add":[{"date":"2031-03-10","start":"16:00","title":"Press"}],"remove":["{{before[2].Id}}"]}
            """);

        var diff = answer.GetProperty("diff");
        Assert.Equal(["cancelled", "removed"], diff.GetProperty("removed").EnumerateArray().Select(line => line.GetProperty("kinds")[0].GetString()));
        Assert.Equal("Press", Assert.Single(diff.GetProperty("added").EnumerateArray()).GetProperty("title").GetString());
        Assert.Equal([true, false, false], (await visit.SessionsAsync(Cancel)).Select(session => session.Cancelled));
    }

    [Fact]
    public async Task The_same_correction_once_more_is_the_same_version()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await UploadedAsync(pipeline);
        const string correction = """{"base":1,"shift":{"date":"2031-03-10","from":"10:00","minutes":20},"add":[{"date":"2031-03-10","start":"16:00","title":"Press"}]}""";
        await CorrectAsync(pipeline, visit, correction);
        var once = await visit.ReadAsync(Cancel);

        var again = await CorrectAsync(pipeline, visit, correction);

        Assert.Equal((2, false, 2), (again.GetProperty("version").GetInt32(), again.GetProperty("isNew").GetBoolean(), again.GetProperty("diff").GetProperty("changed").GetArrayLength()));
        Assert.Equal(once.ETag, (await visit.ReadAsync(Cancel)).ETag);
    }

    [Fact]
    public async Task What_is_so_already_makes_no_version()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await UploadedAsync(pipeline);
        var before = await visit.ReadAsync(Cancel);
        var session = (await visit.SessionsAsync(Cancel))[1];

        var answer = await CorrectAsync(pipeline, visit, $$"""{"base":1,"sessions":[{"session":"{{session.Id}}","start":"10:00","speakers":"Clara Novak","title":" Cybersecurity  in orbit "}]}""");

        Assert.Equal((1, false), (answer.GetProperty("version").GetInt32(), answer.GetProperty("isNew").GetBoolean()));
        Assert.Equal(before.ETag, (await visit.ReadAsync(Cancel)).ETag);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?preview=true")]
    public async Task A_correction_of_a_version_that_is_no_longer_the_latest_writes_nothing(string query)
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await UploadedAsync(pipeline);
        await visit.UploadAsync(SampleVisits.OneDay.With(0, line => line with { End = "09:50" }), Cancel);
        var before = await visit.ReadAsync(Cancel);

        var answer = await SendAsync(pipeline, visit, LaterAfternoon, query);

        Assert.Equal((HttpStatusCode.PreconditionFailed, "stale"), (answer.Status, answer.Json.GetProperty("code").GetString()));
        Assert.Equal(before.ETag, (await visit.ReadAsync(Cancel)).ETag);
    }

    [Fact]
    public async Task A_correction_onto_a_state_of_the_visit_that_is_no_more_is_refused()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await UploadedAsync(pipeline);
        var tag = (await pipeline.GetAsync(visit.Path, Cancel)).Header("ETag");
        await pipeline.SendJsonAsync(HttpMethod.Patch, visit.Path, """{"name":"Second name"}""", Cancel);
        var request = new HttpRequestMessage(HttpMethod.Patch, $"{visit.Path}/itinerary") { Content = new StringContent(LaterAfternoon, System.Text.Encoding.UTF8, "application/json") };
        request.Headers.TryAddWithoutValidation("If-Match", tag);

        var answer = await pipeline.SendAsync(request, Cancel);

        Assert.Equal((HttpStatusCode.PreconditionFailed, 1), (answer.Status, (await visit.ReadAsync(Cancel)).LatestVersion));
    }

    [Fact]
    public async Task A_preview_says_what_would_change_and_keeps_nothing()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await UploadedAsync(pipeline);
        var before = await visit.ReadAsync(Cancel);

        var answer = await SendAsync(pipeline, visit, LaterAfternoon, "?preview=true");

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal(["10:20:00", "14:20:00"], answer.Json.GetProperty("sessions").EnumerateArray().Skip(1).Select(session => session.GetProperty("start").GetString()![..5] + ":00"));
        Assert.Equal(2, answer.Json.GetProperty("diff").GetProperty("changed").GetArrayLength());
        Assert.Equal(before.ETag, (await visit.ReadAsync(Cancel)).ETag);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_correction_cut_off_half_way_leaves_the_visit_as_it_was(bool hasDocuments)
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await UploadedAsync(pipeline);
        var claimed = await pipeline.Get<ItineraryVersions>().ClaimAsync(await visit.ReadAsync(Cancel), Cancel);
        Assert.NotNull(claimed);
        if (hasDocuments)
        {
            var lost = await pipeline.Get<ItineraryStore>().FindAsync(visit.Id, 1, Cancel);
            await pipeline.Get<ItineraryStore>().AddAsync(visit.Id, lost! with { Number = 2 }, new byte[1], Cancel); // uploaded above
        }

        var shown = await visit.ReadAsync(Cancel);
        var repeated = await CorrectAsync(pipeline, visit, LaterAfternoon);

        Assert.Equal(1, shown.LatestVersion);
        Assert.Equal((3, true, 2), (repeated.GetProperty("version").GetInt32(), repeated.GetProperty("isNew").GetBoolean(), repeated.GetProperty("diff").GetProperty("changed").GetArrayLength()));
    }

    [Fact]
    public async Task The_workbook_of_a_correction_can_be_gone_on_with()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await UploadedAsync(pipeline);
        await CorrectAsync(pipeline, visit, LaterAfternoon);
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
        var visit = await UploadedAsync(pipeline);
        await CorrectAsync(pipeline, visit, """{"base":1,"shift":{"date":"2031-03-10","from":"10:00","minutes":20},"add":[{"date":"2031-03-10","start":"16:00","title":"Press","place":"Tower"}]}""");
        var sessions = await visit.SessionsAsync(Cancel);

        var file = await pipeline.Client.GetByteArrayAsync(new Uri($"/api/itineraries/template?format={format}&visit={visit.Id}", UriKind.Relative), Cancel);
        var answer = await pipeline.SendFileAsync(HttpMethod.Put, $"{visit.Path}/itinerary", $"itinerary.{format}", file, Cancel);

        Assert.Equal(4, answer.Json.GetProperty("diff").GetProperty("unchanged").GetInt32());
        Assert.Equal(sessions.Select(session => session.Id), (await visit.SessionsAsync(Cancel)).Select(session => session.Id));
    }

    [Fact]
    public async Task Sessions_that_are_over_can_be_corrected()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await UploadedAsync(pipeline);
        pipeline.SetClock("2031-04-01T09:00:00Z");

        var answer = await CorrectAsync(pipeline, visit, LaterAfternoon);

        Assert.Equal(2, answer.GetProperty("version").GetInt32());
    }

    [Fact]
    public async Task A_question_that_is_open_is_not_answered_by_correcting_something_else()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await UploadedAsync(pipeline);
        var old = (await visit.SessionsAsync(Cancel))[1].Id;
        var doubtful = SampleVisits.OneDay.With(1, line => line with { Title = "Encryption workshop", Start = "10:30", End = "11:30", Speaker = "Emil Berg" });
        await visit.UploadAsync(doubtful, Cancel);

        var corrected = await CorrectAsync(pipeline, visit, """{"base":2,"shift":{"date":"2031-03-10","from":"14:00","minutes":20}}""");
        var answered = await visit.UploadAsync(doubtful.With(1, line => line with { Id = old.Value }), Cancel);

        Assert.False(corrected.GetProperty("mayBePublished").GetBoolean());
        Assert.True(answered.GetProperty("mayBePublished").GetBoolean());
        Assert.Equal(old, (await visit.SessionsAsync(Cancel)).Single(session => session.Title == "Encryption workshop").Id);
    }

    [Theory]
    [InlineData("""{"sessions":[]}""", "correction.no-base", "base")]
    [InlineData("""{"base":1}""", "correction.empty", "sessions")]
    [InlineData("""{"base":1,"sessions":[],"add":[],"remove":[]}""", "correction.empty", "sessions")]
    [InlineData("""{"base":1,"sessions":[{"session":"0123456789abcdef0123","title":"X"}]}""", "session.unknown", "sessions[0].session")]
    [InlineData("""{"base":1,"sessions":[{"title":"X"}]}""", "session.unknown", "sessions[0].session")]
    [InlineData("""{"base":1,"sessions":[{"session":"$0","title":"X"},{"session":"$0","place":"Y"}]}""", "session.named-twice", "sessions[1].session")]
    [InlineData("""{"base":1,"sessions":[{"session":"$0","title":" "}]}""", "session.title-missing", "sessions[0].title")]
    [InlineData("""{"base":1,"sessions":[{"session":"$0","date":"31 April 2031"}]}""", "date.not-understood", "sessions[0].date")]
    [InlineData("""{"base":1,"sessions":[{"session":"$0","end":"25:00"}]}""", "time.not-understood", "sessions[0].end")]
    [InlineData("""{"base":1,"sessions":[{"session":"$0","timeZone":"Mars"}]}""", "zone.not-understood", "sessions[0].timeZone")]
    [InlineData("""{"base":1,"sessions":[{"session":"$0","audience":"friends"}]}""", "audience.not-understood", "sessions[0].audience")]
    [InlineData("""{"base":1,"sessions":[{"session":"$0","notes":"$long"}]}""", "text.too-long", "sessions[0].notes")]
    [InlineData("""{"base":1,"shift":{"date":"2031-03-10","from":"10:00"}}""", "shift.minutes", "shift.minutes")]
    [InlineData("""{"base":1,"shift":{"date":"2031-03-10","from":"10:00","minutes":0}}""", "shift.minutes", "shift.minutes")]
    [InlineData("""{"base":1,"shift":{"date":"2031-03-10","from":"10:00","minutes":-721}}""", "shift.minutes", "shift.minutes")]
    [InlineData("""{"base":1,"shift":{"date":"2031-03-11","from":"10:00","minutes":20}}""", "shift.nothing", "shift")]
    [InlineData("""{"base":1,"shift":{"date":"2031-03-10","from":"10:00","minutes":20,"zone":"Phoenix"}}""", "shift.nothing", "shift")]
    [InlineData("""{"base":1,"add":[{"date":"2031-03-10","start":"10:00"}]}""", "session.title-missing", "add[0].title")]
    [InlineData("""{"base":1,"remove":["$0","$1","$2"]}""", "correction.nothing-left", "remove")]
    public async Task What_cannot_be_done_is_refused_field_by_field_and_nothing_is_written(string body, string code, string field)
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await UploadedAsync(pipeline);
        var before = await visit.ReadAsync(Cancel);
        foreach (var (index, session) in (await visit.SessionsAsync(Cancel)).Index())
        {
            body = body.Replace($"${index}", session.Id.Value, StringComparison.Ordinal).Replace("$long", new string('x', 10_001), StringComparison.Ordinal);
        }

        var (kept, previewed) = (await SendAsync(pipeline, visit, body), await SendAsync(pipeline, visit, body, "?preview=true"));

        Assert.Equal((HttpStatusCode.BadRequest, code), (kept.Status, kept.Json.GetProperty("code").GetString()));
        Assert.Equal((code, field), (kept.Json.GetProperty("findings")[0].GetProperty("code").GetString(), kept.Json.GetProperty("findings")[0].GetProperty("place").GetString()));
        Assert.Equal(kept.Text, previewed.Text);
        Assert.Equal(before.ETag, (await visit.ReadAsync(Cancel)).ETag);
    }

    [Theory]
    [InlineData("""{"base":1,"shift":{"date":"2031-03-10","from":"10:00","minutes":20},"sesions":[]}""")]
    [InlineData("""{"base":"one"}""")]
    [InlineData("""{"base":1,"sessions":{}}""")]
    [InlineData("")]
    public async Task A_body_that_is_no_correction_is_refused(string body)
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await UploadedAsync(pipeline);

        var answer = await SendAsync(pipeline, visit, body);

        Assert.Equal((HttpStatusCode.BadRequest, "application/problem+json"), (answer.Status, answer.ContentType));
    }

    [Fact]
    public async Task A_visit_without_an_itinerary_has_nothing_to_correct()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await TestVisit.CreateAsync(pipeline, Cancel);

        var answer = await SendAsync(pipeline, visit, LaterAfternoon);

        Assert.Equal((HttpStatusCode.BadRequest, "correction.no-itinerary"), (answer.Status, answer.Json.GetProperty("code").GetString()));
    }

    [Fact]
    public async Task The_list_of_versions_tells_corrections_from_files()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await UploadedAsync(pipeline);
        pipeline.Clock.Advance(Duration.FromMinutes(5));
        await CorrectAsync(pipeline, visit, LaterAfternoon);
        await pipeline.Get<VisitStore>().UpdateAsync(await visit.ReadAsync(Cancel) with { ClaimedVersion = 3 }, Cancel);
        await visit.UploadAsync(SampleVisits.OneDay.With(2, line => line with { End = "13:00" }), Cancel);

        var versions = await pipeline.Get<ItineraryStore>().ListAsync(visit.Id, Cancel);

        Assert.Equal(
            ["4 csv 3 1 ", "2 xlsx 3 0 1", "1 csv 3 0 "],
            versions.Select(version => $"{version.Number} {version.Format} {version.Sessions} {version.Errors} {version.Corrects}"));
        Assert.Equal([Pipeline.Beginning + Duration.FromMinutes(5), Pipeline.Beginning], versions.Skip(1).Select(version => version.Uploaded));
    }

    private static async Task<TestVisit> UploadedAsync(Pipeline pipeline)
    {
        var visit = await TestVisit.CreateAsync(pipeline, Cancel);
        await visit.UploadAsync(SampleVisits.OneDay, Cancel);
        return visit;
    }

    private static Task<Answer> SendAsync(Pipeline pipeline, TestVisit visit, string correction, string query = "") =>
        pipeline.SendJsonAsync(HttpMethod.Patch, $"{visit.Path}/itinerary{query}", correction, Cancel);

    private static async Task<JsonElement> CorrectAsync(Pipeline pipeline, TestVisit visit, string correction)
    {
        var answer = await SendAsync(pipeline, visit, correction);
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        return answer.Json;
    }

    private static IEnumerable<string> ChangesOf(JsonElement line) => line.GetProperty("changes").EnumerateArray()
        .Select(change => $"{change.GetProperty("field").GetString()} {change.GetProperty("was").GetString()} {change.GetProperty("now").GetString()}");
}
