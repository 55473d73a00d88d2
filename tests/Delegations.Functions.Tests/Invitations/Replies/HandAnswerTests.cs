using System.Net;
using System.Text.Json;
using Delegations.Invitations;
using Delegations.Invitations.Replies;
using Delegations.Testing;
using NodaTime;
using Xunit;

namespace Delegations.Functions.Tests.Invitations.Replies;

/// <summary>Answers by phone and letter, and a coordinator's word for an answer by mail.</summary>
public sealed class HandAnswerTests(AzuriteFixture azurite)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_answer_by_phone_counts_at_once()
    {
        await using var pipeline = await ReplyVisit.StartAsync(azurite);
        var replies = await ReplyVisit.PublishedAsync(pipeline);

        var answer = await replies.PhoneAsync(await replies.ClaraAsync(), """{"status":"accepted","note":"Rang at ten","onBehalf":"Max Weber"}""");

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal(("recorded", true), (Text(answer.Json, "result"), answer.Json.GetProperty("isNew").GetBoolean()));
        Assert.Equal("accepted", Text(answer.Json.GetProperty("invitation"), "reply"));
        var current = await replies.CurrentAsync("Clara Novak");
        Assert.Equal(
            (ReplyStatus.Accepted, ReplySource.Phone, "Rang at ten", "Max Weber"),
            (current.Status, current.Fact!.Source, current.Fact.Note, current.Fact.OnBehalf));
    }

    [Fact]
    public async Task The_same_answer_put_twice_is_one_fact_also_when_time_went_by()
    {
        await using var pipeline = await ReplyVisit.StartAsync(azurite);
        var replies = await ReplyVisit.PublishedAsync(pipeline);
        var clara = await replies.ClaraAsync();
        string[] requests = ["""{"status":"declined"}""", """{"status":"declined","note":"Ill","at":"2031-01-06T09:10:00Z"}"""];

        foreach (var request in requests)
        {
            await replies.PhoneAsync(clara, request);
            pipeline.Clock.Advance(Duration.FromMinutes(5));
            var again = await replies.PhoneAsync(clara, request);
            Assert.False(again.Json.GetProperty("isNew").GetBoolean());
        }

        Assert.Equal(2, (await replies.FactsAsync()).Count);
    }

    [Fact]
    public async Task An_answer_of_before_another_does_not_undo_it()
    {
        await using var pipeline = await ReplyVisit.StartAsync(azurite);
        var replies = await ReplyVisit.PublishedAsync(pipeline);
        await replies.SubmitAsync(await replies.OpenAsync(await replies.PageOfAsync("Clara Novak")), ("answer", "accepted"));

        var answer = await replies.PhoneAsync(await replies.ClaraAsync(), """{"status":"declined","at":"2031-01-06T09:05:00Z"}""");

        Assert.Equal("accepted", Text(answer.Json.GetProperty("invitation"), "reply"));
        Assert.Equal(2, answer.Json.GetProperty("invitation").GetProperty("replies").GetArrayLength());
        Assert.Empty(await replies.AlertsAsync());
    }

    [Fact]
    public async Task An_answer_of_before_the_move_is_to_the_former_time()
    {
        await using var pipeline = await ReplyVisit.StartAsync(azurite);
        var replies = await ReplyVisit.PublishedAsync(pipeline);
        await replies.MoveAsync();

        var before = await replies.PhoneAsync(await replies.ClaraAsync(), """{"status":"accepted","at":"2031-01-06T09:10:00Z"}""");
        var after = await replies.PhoneAsync(await replies.ClaraAsync(), """{"status":"accepted"}""");

        Assert.True(before.Json.GetProperty("invitation").GetProperty("replyIsStale").GetBoolean());
        Assert.Contains("former time", Text(before.Json, "message"), StringComparison.Ordinal);
        Assert.False(after.Json.GetProperty("invitation").GetProperty("replyIsStale").GetBoolean());
    }

    [Fact]
    public async Task Only_a_coordinator_takes_an_answer_back()
    {
        await using var pipeline = await ReplyVisit.StartAsync(azurite);
        var replies = await ReplyVisit.PublishedAsync(pipeline);
        var clara = await replies.ClaraAsync();
        await replies.PhoneAsync(clara, """{"status":"accepted"}""");
        pipeline.Clock.Advance(Duration.FromMinutes(1));

        var answer = await replies.PhoneAsync(clara, """{"status":"needs-action"}""");

        Assert.Equal("needs-action", Text(answer.Json.GetProperty("invitation"), "reply"));
        Assert.True((await replies.CurrentAsync("Clara Novak")).IsOpen);
    }

    [Theory]
    [InlineData("""{}""", "reply.nothing-asked")]
    [InlineData("""{"status":"accepted","confirm":"mail-1"}""", "reply.nothing-asked")]
    [InlineData("""{"confirm":"mail-1","note":"x"}""", "reply.nothing-asked")]
    [InlineData("""{"status":"accepted","at":"2031-01-07T09:00:00Z"}""", "reply.in-future")]
    [InlineData("""{"status":"accepted","at":"1500-01-07T09:00:00Z"}""", "reply.in-future")]
    [InlineData("""{"confirm":"mail-1"}""", "reply.unknown")]
    public async Task What_makes_no_sense_is_refused_with_what_to_do(string json, string code)
    {
        await using var pipeline = await ReplyVisit.StartAsync(azurite);
        var replies = await ReplyVisit.PublishedAsync(pipeline);

        var answer = await replies.PhoneAsync(await replies.ClaraAsync(), json);

        Assert.Equal(code, Text(answer.Json, "code"));
        Assert.InRange((int)answer.Status, 400, 404);
        Assert.Empty(await replies.FactsAsync());
    }

    [Theory]
    [InlineData("""{"status":"maybe"}""")]
    [InlineData("""{"status":"accepted","who":"x"}""")]
    [InlineData("""{"status":1}""")]
    [InlineData("""accepted""")]
    public async Task What_is_no_such_request_is_the_senders_fault(string json)
    {
        await using var pipeline = await ReplyVisit.StartAsync(azurite);
        var replies = await ReplyVisit.PublishedAsync(pipeline);

        Assert.Equal(HttpStatusCode.BadRequest, (await replies.PhoneAsync(await replies.ClaraAsync(), json)).Status);
    }

    [Fact]
    public async Task Too_long_a_note_is_refused_whole()
    {
        await using var pipeline = await ReplyVisit.StartAsync(azurite);
        var replies = await ReplyVisit.PublishedAsync(pipeline);

        var answer = await replies.PhoneAsync(await replies.ClaraAsync(), $$"""{"status":"accepted","note":"{{new string('x', 2001)}}"}""");

        Assert.Equal((HttpStatusCode.BadRequest, "reply.too-long"), (answer.Status, Text(answer.Json, "code")));
        Assert.Empty(await replies.FactsAsync());
    }

    [Fact]
    public async Task Nothing_is_answered_of_what_is_cancelled_or_not_there()
    {
        await using var pipeline = await ReplyVisit.StartAsync(azurite);
        var replies = await ReplyVisit.PublishedAsync(pipeline);
        var clara = await replies.ClaraAsync();
        await replies.Visit.PublishAsync(Cancel, inviting: "nobody");
        await replies.Visit.DeliverAsync(Cancel);

        var cancelled = await replies.PhoneAsync(clara, """{"status":"accepted"}""");
        var unknown = await pipeline.SendJsonAsync(HttpMethod.Put, $"{replies.Visit.Path}/invitations/0123456789abcdef0123/reply", """{"status":"accepted"}""", Cancel);
        var elsewhere = await pipeline.SendJsonAsync(HttpMethod.Put, $"/api/visits/0123456789abcdef0123/invitations/{clara.Id}/reply", """{"status":"accepted"}""", Cancel);

        Assert.Equal((HttpStatusCode.Conflict, "reply.cancelled"), (cancelled.Status, Text(cancelled.Json, "code")));
        Assert.Equal((HttpStatusCode.NotFound, "reply.not-invited"), (unknown.Status, Text(unknown.Json, "code")));
        Assert.Equal(HttpStatusCode.NotFound, elsewhere.Status);
    }

    [Fact]
    public async Task Refusals_speak_four_languages()
    {
        await using var pipeline = await ReplyVisit.StartAsync(azurite);
        var replies = await ReplyVisit.PublishedAsync(pipeline);
        var path = $"{replies.Visit.Path}/invitations/{(await replies.ClaraAsync()).Id}/reply";

        var sentences = new List<string>();
        foreach (var language in new[] { "en", "fr", "nl", "de" })
        {
            var answer = await pipeline.SendJsonAsync(HttpMethod.Put, $"{path}?lang={language}", "{}", Cancel);
            sentences.Add(Text(answer.Json, "detail"));
        }

        Assert.Equal(4, sentences.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public async Task A_mail_that_somebody_vouched_for_counts_and_cannot_be_vouched_for_twice()
    {
        await using var pipeline = await ReplyVisit.StartAsync(azurite);
        var replies = await ReplyVisit.PublishedAsync(pipeline);
        var clara = await replies.ClaraAsync();
        var mail = await replies.MailAsync(new ReplyMailText { To = clara, VouchedBy = "", Status = "DECLINED" }.ToString());
        var key = Text(mail.Json.GetProperty("reply"), "key");

        var first = await replies.PhoneAsync(clara, $$"""{"confirm":"{{key}}"}""");
        pipeline.Clock.Advance(Duration.FromMinutes(1));
        var second = await replies.PhoneAsync(clara, $$"""{"confirm":"{{key}}"}""");
        var ofVouched = await replies.PhoneAsync(clara, $$"""{"confirm":"{{Text(first.Json.GetProperty("reply"), "key")}}"}""");

        Assert.Equal(("declined", true, false), (Text(first.Json.GetProperty("invitation"), "reply"), first.Json.GetProperty("isNew").GetBoolean(), second.Json.GetProperty("isNew").GetBoolean()));
        Assert.Equal((HttpStatusCode.Conflict, "reply.needs-no-look"), (ofVouched.Status, Text(ofVouched.Json, "code")));
        Assert.Equal(2, (await replies.FactsAsync()).Count);
        Assert.Equal(["awaits-look", "declined"], await replies.AlertsAsync());
    }

    private static string Text(JsonElement json, string name) => json.GetProperty(name).GetString() ?? "";
}
