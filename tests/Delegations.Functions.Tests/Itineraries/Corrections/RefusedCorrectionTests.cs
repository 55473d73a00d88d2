using System.Net;
using Delegations.Testing;
using Xunit;

namespace Delegations.Functions.Tests.Itineraries.Corrections;

/// <summary>Corrections that cannot be made: what is wrong is said of its field, and nothing is written.</summary>
public sealed class RefusedCorrectionTests(AzuriteFixture azurite)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("")]
    [InlineData("?preview=true")]
    public async Task A_correction_of_a_version_that_is_no_longer_the_latest_writes_nothing(string query)
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await CorrectedVisit.UploadedAsync(pipeline);
        await visit.UploadAsync(SampleVisits.OneDay.With(0, line => line with { End = "09:50" }), Cancel);
        var before = await visit.ReadAsync(Cancel);

        var answer = await CorrectedVisit.SendAsync(pipeline, visit, CorrectedVisit.LaterAfternoon, query);

        Assert.Equal((HttpStatusCode.PreconditionFailed, "stale"), (answer.Status, answer.Json.GetProperty("code").GetString()));
        Assert.Equal(before.ETag, (await visit.ReadAsync(Cancel)).ETag);
    }

    [Fact]
    public async Task A_correction_onto_a_state_of_the_visit_that_is_no_more_is_refused()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await CorrectedVisit.UploadedAsync(pipeline);
        var tag = (await pipeline.GetAsync(visit.Path, Cancel)).Header("ETag");
        await pipeline.SendJsonAsync(HttpMethod.Patch, visit.Path, """{"name":"Second name"}""", Cancel);
        var request = new HttpRequestMessage(HttpMethod.Patch, $"{visit.Path}/itinerary") { Content = new StringContent(CorrectedVisit.LaterAfternoon, System.Text.Encoding.UTF8, "application/json") };
        request.Headers.TryAddWithoutValidation("If-Match", tag);

        var answer = await pipeline.SendAsync(request, Cancel);

        Assert.Equal((HttpStatusCode.PreconditionFailed, 1), (answer.Status, (await visit.ReadAsync(Cancel)).LatestVersion));
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
        var visit = await CorrectedVisit.UploadedAsync(pipeline);
        var before = await visit.ReadAsync(Cancel);
        foreach (var (index, session) in (await visit.SessionsAsync(Cancel)).Index())
        {
            body = body.Replace($"${index}", session.Id.Value, StringComparison.Ordinal).Replace("$long", new string('x', 10_001), StringComparison.Ordinal);
        }

        var (kept, previewed) = (await CorrectedVisit.SendAsync(pipeline, visit, body), await CorrectedVisit.SendAsync(pipeline, visit, body, "?preview=true"));

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
        var visit = await CorrectedVisit.UploadedAsync(pipeline);

        var answer = await CorrectedVisit.SendAsync(pipeline, visit, body);

        Assert.Equal((HttpStatusCode.BadRequest, "application/problem+json"), (answer.Status, answer.ContentType));
    }

    [Fact]
    public async Task A_visit_without_an_itinerary_has_nothing_to_correct()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await TestVisit.CreateAsync(pipeline, Cancel);

        var answer = await CorrectedVisit.SendAsync(pipeline, visit, CorrectedVisit.LaterAfternoon);

        Assert.Equal((HttpStatusCode.BadRequest, "correction.no-itinerary"), (answer.Status, answer.Json.GetProperty("code").GetString()));
    }
}
