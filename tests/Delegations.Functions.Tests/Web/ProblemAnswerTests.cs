using System.Net;
using Delegations.Testing;
using Xunit;

namespace Delegations.Functions.Tests.Web;

public sealed class ProblemAnswerTests(AzuriteFixture azurite)
{
    private const string Unknown = "/api/visits/0123456789abcdef0123";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("GET", Unknown, "", 404)]
    [InlineData("GET", Unknown + "/plan", "", 404)]
    [InlineData("GET", Unknown + "/agenda", "", 404)]
    [InlineData("GET", Unknown + "/invitations", "", 404)]
    [InlineData("GET", Unknown + "/report", "", 404)]
    [InlineData("GET", Unknown + "/shares", "", 404)]
    [InlineData("PUT", Unknown + "/itinerary", "Date,Title", 404)]
    [InlineData("GET", "/api/visits/NO-ID", "", 404)]
    [InlineData("GET", "/api/nothing", "", 404)]
    [InlineData("DELETE", "/api/visits", "", 405)]
    [InlineData("POST", Unknown + "/itinerary", "", 405)]
    [InlineData("POST", "/api/visits", "", 400)]
    [InlineData("POST", "/api/visits", "{", 400)]
    [InlineData("POST", "/api/visits", """{"naam":"Visit"}""", 400)]
    [InlineData("POST", "/api/visits", """{"name":""}""", 400)]
    [InlineData("POST", "/api/visits", """{"name":"Visit","language":"tlh"}""", 400)]
    [InlineData("POST", "/api/visits", """{"name":"Visit","timeZone":"Europe/Nowhere"}""", 400)]
    [InlineData("POST", "/api/visits", """{"name":"Visit","organiser":"stranger@example.org"}""", 400)]
    public async Task A_refusal_is_a_problem_in_the_callers_language_and_tells_nothing_of_the_inside(string method, string path, string body, int status)
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);

        var (english, french) = (await AskAsync(pipeline, method, path, body, "en"), await AskAsync(pipeline, method, path, body, "fr-BE,fr;q=0.9"));

        Assert.Equal((status, "application/problem+json"), ((int)english.Status, english.ContentType));
        Assert.Equal(status, english.Json.GetProperty("status").GetInt32());
        Assert.Matches("^[a-z]+([.-][a-z]+)*$", english.Json.GetProperty("code").GetString());
        Assert.Equal(english.Json.GetProperty("code").GetString(), french.Json.GetProperty("code").GetString());
        Assert.NotEqual(english.Json.GetProperty("detail").GetString(), french.Json.GetProperty("detail").GetString());
        Assert.DoesNotContain("Exception", english.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", english.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_of_another_type_is_refused_as_such()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var request = new HttpRequestMessage(HttpMethod.Post, "/api/visits") { Content = new StringContent("name=Visit") };

        var answer = await pipeline.SendAsync(request, Cancel);

        Assert.Equal((HttpStatusCode.UnsupportedMediaType, "application/problem+json"), (answer.Status, answer.ContentType));
    }

    [Theory]
    [InlineData("agenda", "not-published")]
    [InlineData("plan", "nothing-to-publish")]
    [InlineData("report", "no-report")]
    public async Task What_is_not_there_yet_is_a_conflict_that_says_what_to_do(string what, string code)
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await TestVisit.CreateAsync(pipeline, Cancel);

        var answer = await pipeline.GetAsync($"{visit.Path}/{what}", Cancel);

        Assert.Equal((HttpStatusCode.Conflict, code), (answer.Status, answer.Json.GetProperty("code").GetString()));
    }

    [Fact]
    public async Task A_change_to_a_state_that_is_no_more_is_refused_and_one_to_the_present_state_taken()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await TestVisit.CreateAsync(pipeline, Cancel);
        var tag = (await pipeline.GetAsync(visit.Path, Cancel)).Header("ETag");

        var taken = await ChangeAsync(pipeline, visit, tag, """{"name":"Second name"}""");
        var refused = await ChangeAsync(pipeline, visit, tag, """{"name":"Third name"}""");

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.PreconditionFailed), (taken.Status, refused.Status));
        Assert.Equal("Second name", (await visit.ReadAsync(Cancel)).Name);
    }

    [Theory]
    [InlineData("public", false)]
    [InlineData("delegation", false)]
    [InlineData("host", false)]
    [InlineData("internal", true)]
    public async Task Internal_notes_reach_the_internal_agenda_alone(string audience, bool told)
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await TestVisit.PrepareAsync(pipeline, SampleVisits.OneDay, SampleVisits.People, Cancel);
        await visit.PublishAsync(Cancel, inviting: "nobody");

        var answer = await pipeline.GetAsync($"{visit.Path}/agenda?audience={audience}&lang=en", Cancel);

        Assert.Equal((HttpStatusCode.OK, told), (answer.Status, answer.Text.Contains("away from the press", StringComparison.Ordinal)));
        Assert.Contains("Cybersecurity in orbit", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Visits_are_listed_with_the_newest_first()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var older = await TestVisit.CreateAsync(pipeline, Cancel);
        pipeline.Clock.Advance(NodaTime.Duration.FromHours(1));
        var newer = await TestVisit.CreateAsync(pipeline, Cancel);

        var listed = (await pipeline.GetAsync("/api/visits", Cancel)).Json.EnumerateArray().Select(visit => visit.GetProperty("id").GetString()).ToList();

        Assert.True(listed.IndexOf(newer.Id.Value) < listed.IndexOf(older.Id.Value), "The older visit comes first.");
        Assert.True(listed.IndexOf(newer.Id.Value) >= 0, "The newer visit is missing.");
    }

    private static Task<Answer> AskAsync(Pipeline pipeline, string method, string path, string body, string language)
    {
        var request = new HttpRequestMessage(new HttpMethod(method), path);
        request.Headers.TryAddWithoutValidation("Accept-Language", language);
        if (method is "POST" or "PUT")
        {
            request.Content = new StringContent(body, System.Text.Encoding.UTF8, "application/json");
        }

        return pipeline.SendAsync(request, Cancel);
    }

    private static Task<Answer> ChangeAsync(Pipeline pipeline, TestVisit visit, string tag, string settings)
    {
        var request = new HttpRequestMessage(HttpMethod.Patch, visit.Path) { Content = new StringContent(settings, System.Text.Encoding.UTF8, "application/json") };
        request.Headers.TryAddWithoutValidation("If-Match", tag);
        return pipeline.SendAsync(request, Cancel);
    }
}
