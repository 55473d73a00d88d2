using System.Net;
using System.Text.Json;
using Delegations.Invitations;
using Delegations.Testing;
using NodaTime;
using Xunit;

namespace Delegations.Functions.Tests.Invitations.Replies;

/// <summary>Answers by mail beside others: which one holds, whatever the order in which they come.</summary>
public sealed class MailOrderTests(AzuriteFixture azurite)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(1, "20310106T091500Z", 0, "20310106T091900Z")]
    [InlineData(1, "20310106T091500Z", 1, "20310106T091459Z")]
    public async Task H5_A_mail_older_than_the_last_one_is_kept_and_counts_for_nothing(int lastSequence, string lastStamp, int sequence, string stamp)
    {
        await using var pipeline = await ReplyVisit.StartAsync(azurite);
        var replies = await ReplyVisit.PublishedAsync(pipeline);
        await replies.MoveAsync();
        var clara = await replies.ClaraAsync();
        await replies.MailAsync(new ReplyMailText { To = clara, Sequence = lastSequence, Stamp = lastStamp }.ToString());

        var answer = await replies.MailAsync(new ReplyMailText { To = clara, Sequence = sequence, Stamp = stamp, Status = "DECLINED" }.ToString());

        Assert.Equal("overtaken", Text(answer.Json, "result"));
        Assert.Equal("accepted", Text(answer.Json.GetProperty("invitation"), "reply"));
        Assert.Equal(2, (await replies.FactsAsync()).Count);
        Assert.Empty(await replies.AlertsAsync());
    }

    [Fact]
    public async Task H5_A_mail_for_which_nobody_vouches_overtakes_none_that_counts()
    {
        await using var pipeline = await ReplyVisit.StartAsync(azurite);
        var replies = await ReplyVisit.PublishedAsync(pipeline);
        var clara = await replies.ClaraAsync();
        await replies.MailAsync(new ReplyMailText { To = clara, VouchedBy = "", Sequence = 99, Stamp = "20310106T091900Z", Status = "DECLINED" }.ToString());

        var answer = await replies.MailAsync(new ReplyMailText { To = clara }.ToString());

        Assert.Equal("recorded", Text(answer.Json, "result"));
        Assert.Equal(ReplyStatus.Accepted, (await replies.CurrentAsync("Clara Novak")).Status);
    }

    [Fact]
    public async Task H6_An_answer_to_a_former_time_is_shown_as_one_and_accepts_nothing()
    {
        await using var pipeline = await ReplyVisit.StartAsync(azurite);
        var replies = await ReplyVisit.PublishedAsync(pipeline);
        await replies.MoveAsync();

        var answer = await replies.MailAsync(new ReplyMailText { To = await replies.ClaraAsync(), Sequence = 0 }.ToString());

        Assert.True(answer.Json.GetProperty("invitation").GetProperty("replyIsStale").GetBoolean());
        Assert.True((await replies.CurrentAsync("Clara Novak")).IsOpen);
    }

    [Fact]
    public async Task H6_A_sequence_that_was_never_sent_does_not_outlive_the_next_change()
    {
        await using var pipeline = await ReplyVisit.StartAsync(azurite);
        var replies = await ReplyVisit.PublishedAsync(pipeline);
        await replies.MailAsync(new ReplyMailText { To = await replies.ClaraAsync(), Sequence = 1000 }.ToString());

        await replies.MoveAsync();

        Assert.True((await replies.CurrentAsync("Clara Novak")).IsStale);
    }

    [Fact]
    public async Task H7_An_answer_that_says_neither_yes_nor_no_takes_no_answer_away()
    {
        await using var pipeline = await ReplyVisit.StartAsync(azurite);
        var replies = await ReplyVisit.PublishedAsync(pipeline);
        var clara = await replies.ClaraAsync();
        await replies.PhoneAsync(clara, """{"status":"accepted"}""");

        var answer = await replies.MailAsync(new ReplyMailText { To = clara, Status = "NEEDS-ACTION" }.ToString());

        Assert.Equal((HttpStatusCode.UnprocessableEntity, "reply.no-answer"), (answer.Status, Text(answer.Json, "code")));
        Assert.Equal(ReplyStatus.Accepted, (await replies.CurrentAsync("Clara Novak")).Status);
    }

    [Fact]
    public async Task H8_Another_time_proposed_is_noted_and_takes_no_answer_away()
    {
        await using var pipeline = await ReplyVisit.StartAsync(azurite);
        var replies = await ReplyVisit.PublishedAsync(pipeline);
        var clara = await replies.ClaraAsync();
        await replies.PhoneAsync(clara, """{"status":"accepted","at":"2031-01-06T09:05:00Z"}""");

        var answer = await replies.MailAsync(new ReplyMailText
        {
            To = clara,
            Method = "COUNTER",
            Status = "TENTATIVE",
            Comment = "Mornings are difficult",
            Times = "DTSTART:20310310T130000Z\nDTEND:20310310T140000Z",
        }.ToString());

        Assert.Equal("proposal", Text(answer.Json, "result"));
        Assert.Equal("accepted", Text(answer.Json.GetProperty("invitation"), "reply"));
        Assert.Equal("Mon 10 Mar 2031 13:00 (UTC) – 14:00", Text(answer.Json.GetProperty("reply"), "proposal"));
        Assert.Equal(ReplyStatus.Accepted, (await replies.CurrentAsync("Clara Novak")).Status);
        Assert.Equal(["proposal"], await replies.AlertsAsync());
        Assert.Equal(new LocalTime(10, 0), (await replies.ClaraAsync()).Sent?.Start.TimeOfDay);
    }

    [Fact]
    public async Task H8_Another_time_proposed_by_who_knows_whom_awaits_a_look_first()
    {
        await using var pipeline = await ReplyVisit.StartAsync(azurite);
        var replies = await ReplyVisit.PublishedAsync(pipeline);
        var clara = await replies.ClaraAsync();

        var mail = await replies.MailAsync(new ReplyMailText { To = clara, VouchedBy = "", Method = "COUNTER", Times = "DTSTART:20310310T130000Z" }.ToString());
        var before = await replies.AlertsAsync();
        var vouched = await replies.PhoneAsync(clara, $$"""{"confirm":"{{Text(mail.Json.GetProperty("reply"), "key")}}"}""");

        Assert.Equal(("awaits-look", "proposal"), (Text(mail.Json, "result"), Text(vouched.Json, "result")));
        Assert.Equal(["awaits-look"], before);
        Assert.Equal(["awaits-look", "proposal"], await replies.AlertsAsync());
    }

    [Fact]
    public async Task An_answer_to_what_is_cancelled_is_kept_and_told_nobody()
    {
        await using var pipeline = await ReplyVisit.StartAsync(azurite);
        var replies = await ReplyVisit.PublishedAsync(pipeline);
        var clara = await replies.ClaraAsync();
        await replies.Visit.PublishAsync(Cancel, inviting: "nobody");
        await replies.Visit.DeliverAsync(Cancel);

        var answer = await replies.MailAsync(new ReplyMailText { To = clara, Status = "DECLINED" }.ToString());

        Assert.Contains("cancelled", Text(answer.Json, "message"), StringComparison.Ordinal);
        Assert.Single(await replies.FactsAsync());
        Assert.Empty(await replies.AlertsAsync());
    }

    [Theory]
    [InlineData("20310106T091500Z")]
    [InlineData("")]
    public async Task The_same_mail_twice_is_one_answer(string stamp)
    {
        await using var pipeline = await ReplyVisit.StartAsync(azurite);
        var replies = await ReplyVisit.PublishedAsync(pipeline);
        var mail = new ReplyMailText { To = await replies.ClaraAsync(), Status = "DECLINED", Stamp = stamp }.ToString();

        var first = await replies.MailAsync(mail);
        pipeline.Clock.Advance(Duration.FromHours(1));
        var second = await replies.MailAsync(mail);

        Assert.Equal((true, false), (first.Json.GetProperty("isNew").GetBoolean(), second.Json.GetProperty("isNew").GetBoolean()));
        Assert.Single(await replies.FactsAsync());
        Assert.Equal(["declined"], await replies.AlertsAsync());
    }

    [Fact]
    public async Task A_mail_that_comes_a_week_late_does_not_undo_what_was_said_since()
    {
        await using var pipeline = await ReplyVisit.StartAsync(azurite);
        var replies = await ReplyVisit.PublishedAsync(pipeline);
        await replies.SubmitAsync(await replies.OpenAsync(await replies.PageOfAsync("Clara Novak")), ("answer", "accepted"));
        pipeline.Clock.Advance(Duration.FromDays(7));

        var answer = await replies.MailAsync(new ReplyMailText { To = await replies.ClaraAsync(), Status = "DECLINED", Stamp = "20310106T090500Z" }.ToString());

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal("accepted", Text(answer.Json.GetProperty("invitation"), "reply"));
        Assert.Empty(await replies.AlertsAsync());
    }

    [Theory]
    [InlineData("29991231T000000Z")]
    [InlineData("00010101T000000Z")]
    public async Task A_clock_that_is_wrong_makes_no_answer_the_last_one(string stamp)
    {
        await using var pipeline = await ReplyVisit.StartAsync(azurite);
        var replies = await ReplyVisit.PublishedAsync(pipeline);
        await replies.MailAsync(new ReplyMailText { To = await replies.ClaraAsync(), Status = "DECLINED", Stamp = stamp }.ToString());
        pipeline.Clock.Advance(Duration.FromMinutes(1));

        await replies.PhoneAsync(await replies.ClaraAsync(), """{"status":"accepted"}""");

        Assert.Equal(2, (await replies.FactsAsync()).Count);
        Assert.Equal(ReplyStatus.Accepted, (await replies.CurrentAsync("Clara Novak")).Status);
    }

    private static string Text(JsonElement json, string name) => json.GetProperty(name).GetString() ?? "";
}
