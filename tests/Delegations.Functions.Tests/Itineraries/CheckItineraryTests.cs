using System.Net;
using System.Text.Json;
using Delegations.Testing;
using Xunit;

namespace Delegations.Functions.Tests.Itineraries;

public sealed class CheckItineraryTests(AzuriteFixture azurite)
{
    private const string Path = "/api/itineraries/check";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Answers_sessions_people_and_findings_of_a_file_alone()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var file = SampleVisits.OneDay.With(2, line => line with { End = "13:00", Speaker = "David Okoro <david.okoro@example.org>; Clara Novak (Orbit School)" });

        var answer = await CheckAsync(pipeline, file, "");

        Assert.Equal(3, answer.GetProperty("sessions").GetArrayLength());
        Assert.Equal(
            ["Ada Martin|host|2|False", "Clara Novak|speaker|2|False", "Bruno Leroy|host|1|False", "David Okoro|speaker|1|True"],
            answer.GetProperty("people").EnumerateArray().Select(Said));
        Assert.Equal("Orbit School", answer.GetProperty("people")[1].GetProperty("organisation").GetString());
        Assert.Equal(["zone.assumed", "time.end-before-start"], answer.GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("code").GetString()));
        Assert.False(answer.GetProperty("mayBePublished").GetBoolean());
        Assert.Equal(JsonValueKind.Null, answer.GetProperty("diff").ValueKind);
        Assert.DoesNotContain("david.okoro@example.org", answer.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_a_visit_it_says_what_an_upload_would_change_and_whose_address_is_known_and_stores_nothing()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await TestVisit.PrepareAsync(pipeline, SampleVisits.OneDay, SampleVisits.People, Cancel);
        var (state, sessions) = (await visit.ReadAsync(Cancel), await visit.SessionsAsync(Cancel));
        var file = SampleVisits.OneDay.With(1, line => line with { Start = "10:15", Speaker = "Emil Berg" }).Without(2);

        var answer = await CheckAsync(pipeline, file, $"?visit={visit.Id}");

        var diff = answer.GetProperty("diff");
        var changed = Assert.Single(diff.GetProperty("changed").EnumerateArray());
        Assert.Equal(["moved", "new-people"], changed.GetProperty("kinds").EnumerateArray().Select(kind => kind.GetString()));
        Assert.Equal(("start", "10:00", "10:15"), FieldOf(changed.GetProperty("changes")[0]));
        Assert.Equal("removed", Assert.Single(diff.GetProperty("removed").EnumerateArray()).GetProperty("kinds")[0].GetString());
        Assert.Equal(["Ada Martin|host|2|True", "Emil Berg|speaker|1|False"], answer.GetProperty("people").EnumerateArray().Select(Said));
        Assert.Equal(sessions.Take(2).Select(session => session.Id.Value), answer.GetProperty("sessions").EnumerateArray().Select(session => session.GetProperty("id").GetString()));
        Assert.Equal(state.ETag, (await visit.ReadAsync(Cancel)).ETag);
    }

    [Fact]
    public async Task What_it_says_of_a_file_is_what_the_upload_then_says()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await TestVisit.PrepareAsync(pipeline, SampleVisits.OneDay, SampleVisits.People, Cancel);
        var file = SampleVisits.OneDay.With(1, line => line with { Title = "Encryption workshop", Start = "10:30", End = "11:30", Speaker = "Emil Berg" }).Without(0);

        var check = await CheckAsync(pipeline, file, $"?visit={visit.Id}");
        var upload = await visit.UploadAsync(file, Cancel);

        Assert.All(["diff", "people", "findings", "mayBePublished"], name => Assert.Equal(check.GetProperty(name).GetRawText(), upload.GetProperty(name).GetRawText()));
    }

    [Fact]
    public async Task It_finds_that_the_organiser_is_invited_as_the_upload_does()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await TestVisit.CreateAsync(pipeline, Cancel);
        var organiser = (await visit.ReadAsync(Cancel)).Organiser.Address;
        var file = SampleVisits.OneDay.With(1, line => line with { Speaker = $"Clara Novak <{organiser}>" });

        var check = await CheckAsync(pipeline, file, $"?visit={visit.Id}");

        Assert.Contains("person.organiser-invited", check.GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("code").GetString()));
    }

    [Theory]
    [InlineData("0123456789abcdef0123")]
    [InlineData("no-id")]
    public async Task A_visit_that_is_not_there_is_not_found(string visit)
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);

        var answer = await pipeline.SendFileAsync(HttpMethod.Post, $"{Path}?visit={visit}", "itinerary.csv", SampleVisits.OneDay.ToBytes(), Cancel);

        Assert.Equal((HttpStatusCode.NotFound, "application/problem+json"), (answer.Status, answer.ContentType));
    }

    private static async Task<JsonElement> CheckAsync(Pipeline pipeline, ItineraryText file, string query)
    {
        var answer = await pipeline.SendFileAsync(HttpMethod.Post, Path + query, "itinerary.csv", file.ToBytes(), Cancel);
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        return answer.Json;
    }

    private static string Said(JsonElement person) => string.Join(
        '|',
        person.GetProperty("name").GetString(),
        string.Join(' ', person.GetProperty("roles").EnumerateArray().Select(role => role.GetString())),
        person.GetProperty("sessions").GetInt32(),
        person.GetProperty("hasAddress").GetBoolean());

    private static (string?, string?, string?) FieldOf(JsonElement change) =>
        (change.GetProperty("field").GetString(), change.GetProperty("was").GetString(), change.GetProperty("now").GetString());
}
