using System.Net;
using Delegations.Itineraries;
using Delegations.Model;
using Delegations.Model.Ids;
using Delegations.Testing;
using Delegations.Visits;
using Xunit;

namespace Delegations.Functions.Tests.Itineraries;

/// <summary>Answers that are none: said of which, and none is kept.</summary>
public sealed class RefusedAnswerTests(AzuriteFixture azurite)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("date.ambiguous", "either", "day-first, month-first")]
    [InlineData("zone.unknown", "Mars/Base", "Europe/Brussels")]
    [InlineData("unknown", "day-first", "latest version")]
    public async Task A_wrong_answer_is_refused_and_none_is_kept(string code, string wrong, string says)
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await TestVisit.CreateAsync(pipeline, Cancel);
        var asked = await visit.SendTextAsync(pipeline, "itinerary.csv", "Date,Start,End,Title,Time zone\n03/04/2031,09:00,10:00,Welcome,Base time\n03/04/2031,10:00,11:00,Visit,\n", Cancel);
        var state = await visit.ReadAsync(Cancel);
        var key = code is "unknown" ? QuestionId.Derive("another").Value : asked.Questions(code)[0].Key();
        var other = asked.Questions(code is "zone.unknown" ? "date.ambiguous" : "zone.unknown")[0].Key();

        var refused = await visit.SendAnswersAsync(pipeline, Cancel, (other, code is "zone.unknown" ? "day-first" : "America/Phoenix"), (key, wrong));

        Assert.Equal((HttpStatusCode.BadRequest, "application/problem+json"), (refused.Status, refused.ContentType));
        Assert.Contains(says, refused.Json.GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.Empty(await visit.KeptAsync(pipeline, Cancel));
        Assert.Equal(state.ETag, (await visit.ReadAsync(Cancel)).ETag);
    }

    [Theory]
    [InlineData("3 November", "2026-11-03")]
    [InlineData("0031-03-10", "2026-11-03")]
    [InlineData("2031-02-30", "2026-11-03")]
    public async Task A_first_day_that_is_none_is_refused(string wrong, string says)
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await TestVisit.CreateAsync(pipeline, Cancel);
        var key = (await visit.SendTextAsync(pipeline, "itinerary.csv", "Start,End,Title\n09:00,10:00,Welcome\n", Cancel)).Questions("date.none")[0].Key();

        var refused = await visit.SendAnswersAsync(pipeline, Cancel, (key, wrong));

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Contains(says, refused.Json.GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.Empty(await visit.KeptAsync(pipeline, Cancel));
    }

    [Theory]
    [InlineData("[null]")]
    [InlineData("null")]
    [InlineData("""[{"answer":"day-first"}]""")]
    [InlineData("""[{"key":"KEY"}]""")]
    [InlineData("""[{"key":"KEY","answer":null}]""")]
    [InlineData("""[{"key":"../../visit","answer":"day-first"}]""")]
    [InlineData("""{"key":"KEY","answer":"day-first"}""")]
    public async Task What_is_no_list_of_answers_is_a_bad_request(string body)
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await TestVisit.CreateAsync(pipeline, Cancel);
        var key = (await visit.UploadAsync(QuestionedVisit.Ambiguous, Cancel)).Questions("date.ambiguous")[0].Key();

        var refused = await pipeline.SendJsonAsync(HttpMethod.Put, $"{visit.Path}/answers", body.Replace("KEY", key, StringComparison.Ordinal), Cancel);

        Assert.Equal((HttpStatusCode.BadRequest, "application/problem+json"), (refused.Status, refused.ContentType));
        Assert.Empty(await visit.KeptAsync(pipeline, Cancel));
    }

    [Fact]
    public async Task Two_answers_to_one_question_are_refused()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await TestVisit.CreateAsync(pipeline, Cancel);
        var key = (await visit.UploadAsync(QuestionedVisit.Ambiguous, Cancel)).Questions("date.ambiguous")[0].Key();

        var refused = await visit.SendAnswersAsync(pipeline, Cancel, (key, "day-first"), (key, "month-first"));

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Empty(await visit.KeptAsync(pipeline, Cancel));
    }

    [Fact]
    public async Task Before_the_first_upload_there_is_nothing_to_answer()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await TestVisit.CreateAsync(pipeline, Cancel);

        var answer = await visit.SendAnswersAsync(pipeline, Cancel, (QuestionId.Derive("another").Value, "day-first"));
        var nowhere = await pipeline.SendJsonAsync(HttpMethod.Put, $"/api/visits/{VisitId.New()}/answers", "[]", Cancel);

        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.NotFound), (answer.Status, nowhere.Status));
    }

    [Fact]
    public async Task An_answer_on_a_state_that_is_no_more_is_refused()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await TestVisit.CreateAsync(pipeline, Cancel);
        var key = (await visit.UploadAsync(QuestionedVisit.Ambiguous, Cancel)).Questions("date.ambiguous")[0].Key();
        var found = await visit.ReadAsync(Cancel);
        Assert.NotNull(await pipeline.Get<VisitStore>().UpdateAsync(found with { Name = "Another name" }, Cancel));

        var outcome = await pipeline.Get<QuestionAnswers>().AnswerAsync(found, [new QuestionAnswer(QuestionId.Parse(key), "day-first")], Language.English, Cancel);

        Assert.IsType<AnswerOutcome.Stale>(outcome);
        Assert.Empty(await visit.KeptAsync(pipeline, Cancel));
    }
}
