using System.Net;
using System.Text;
using System.Text.Json;
using Delegations.Invitations;
using Delegations.Invitations.Replies;
using Delegations.Testing;
using NodaTime;
using Xunit;

namespace Delegations.Functions.Tests.Invitations.Replies;

/// <summary>Answers by mail, by the statements of the invitation contract that each test shows.</summary>
public sealed class MailAnswerTests(AzuriteFixture azurite)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("ACCEPTED", ReplyStatus.Accepted)]
    [InlineData("TENTATIVE", ReplyStatus.Tentative)]
    [InlineData("DECLINED", ReplyStatus.Declined)]
    [InlineData("DELEGATED", ReplyStatus.Declined)]
    public async Task H2_An_answer_whose_sender_is_vouched_for_counts(string partstat, object status)
    {
        await using var pipeline = await ReplyVisit.StartAsync(azurite);
        var replies = await ReplyVisit.PublishedAsync(pipeline);

        var answer = await replies.MailAsync(new ReplyMailText { To = await replies.ClaraAsync(), Status = partstat, Comment = "See you there" }.ToString());

        Assert.Equal((HttpStatusCode.OK, "recorded"), (answer.Status, Text(answer.Json, "result")));
        var fact = Assert.Single(await replies.FactsAsync());
        Assert.Equal(
            ((ReplyStatus)status, ReplySource.Mail, ReplyStanding.Counts, "See you there", "", Instant.FromUtc(2031, 1, 6, 9, 15)),
            (fact.Status, fact.Source, fact.Standing, fact.Note, fact.OnBehalf, fact.At));
    }

    [Fact]
    public async Task H3_An_unknown_uid_is_told_and_changes_nothing()
    {
        await using var pipeline = await ReplyVisit.StartAsync(azurite);
        var replies = await ReplyVisit.PublishedAsync(pipeline);

        var answer = await replies.MailAsync(new ReplyMailText { To = await replies.ClaraAsync(), Uid = "5fc53010-1267-8f4e-bc28-1d7ae55a7c99" }.ToString());

        Assert.Equal((HttpStatusCode.UnprocessableEntity, "reply.unknown-invitation"), (answer.Status, Text(answer.Json, "code")));
        Assert.Empty(await replies.FactsAsync());
    }

    [Fact]
    public async Task H3_An_answer_of_somebody_never_invited_is_kept_and_alerted_and_counts_for_nothing()
    {
        await using var pipeline = await ReplyVisit.StartAsync(azurite);
        var replies = await ReplyVisit.PublishedAsync(pipeline);

        var answer = await replies.MailAsync(new ReplyMailText { To = await replies.ClaraAsync(), Attendee = "eve@example.net" }.ToString());

        Assert.Equal("stranger", Text(answer.Json, "result"));
        Assert.Equal("needs-action", Text(answer.Json.GetProperty("invitation"), "reply"));
        var fact = Assert.Single(await replies.FactsAsync());
        Assert.Equal((ReplyStanding.Stranger, "eve@example.net"), (fact.Standing, fact.OnBehalf));
        Assert.Equal(["stranger"], await replies.AlertsAsync());
    }

    [Fact]
    public async Task H4_An_answer_sent_by_somebody_else_than_the_attendee_counts_for_nothing()
    {
        await using var pipeline = await ReplyVisit.StartAsync(azurite);
        var replies = await ReplyVisit.PublishedAsync(pipeline);

        var answer = await replies.MailAsync(new ReplyMailText { To = await replies.ClaraAsync(), Sender = "eve@example.net", Status = "DECLINED" }.ToString());

        Assert.Equal("stranger", Text(answer.Json, "result"));
        Assert.Equal(ReplyStatus.NeedsAction, (await replies.CurrentAsync("Clara Novak")).Status);
        Assert.Equal(["stranger"], await replies.AlertsAsync());
    }

    [Theory]
    [InlineData("")]
    [InlineData("mx.elsewhere.example.net")]
    public async Task H4_An_answer_for_whose_sender_no_server_of_ours_vouches_awaits_a_look(string server)
    {
        await using var pipeline = await ReplyVisit.StartAsync(azurite);
        var replies = await ReplyVisit.PublishedAsync(pipeline);

        var answer = await replies.MailAsync(new ReplyMailText { To = await replies.ClaraAsync(), VouchedBy = server, Status = "DECLINED" }.ToString());

        Assert.Equal("awaits-look", Text(answer.Json, "result"));
        Assert.Equal(ReplyStatus.NeedsAction, (await replies.CurrentAsync("Clara Novak")).Status);
        Assert.Equal(["awaits-look"], await replies.AlertsAsync());
    }

    [Fact]
    public async Task H4_A_calendar_file_without_its_mail_awaits_a_look()
    {
        await using var pipeline = await ReplyVisit.StartAsync(azurite);
        var replies = await ReplyVisit.PublishedAsync(pipeline);

        var answer = await replies.MailAsync(new ReplyMailText { To = await replies.ClaraAsync() }.Calendar);

        Assert.Equal("awaits-look", Text(answer.Json, "result"));
    }

    [Fact]
    public async Task H4_Addresses_are_the_same_in_capitals_and_an_assistant_answers_for_the_person()
    {
        await using var pipeline = await ReplyVisit.StartAsync(azurite);
        var replies = await ReplyVisit.PublishedAsync(pipeline);
        await replies.Visit.PutPeopleAsync("Name,Organisation,Email,Assistant email\nClara Novak,Orbit School,clara.novak@example.org,Max.Weber@example.org", Cancel);
        var clara = await replies.ClaraAsync();

        var own = await replies.MailAsync(new ReplyMailText { To = clara, Attendee = "Clara.NOVAK@Example.ORG" }.ToString());
        var forHer = await replies.MailAsync(new ReplyMailText { To = clara, Sender = "max.weber@example.org", Stamp = "20310106T091600Z" }.ToString());
        var inHisName = await replies.MailAsync(new ReplyMailText { To = clara, Attendee = "MAX.WEBER@example.org", Stamp = "20310106T091700Z" }.ToString());

        Assert.All([own, forHer, inHisName], answer => Assert.Equal("recorded", Text(answer.Json, "result")));
        Assert.Equal("", Text(own.Json.GetProperty("reply"), "onBehalf"));
        Assert.All([forHer, inHisName], answer => Assert.Equal("Max.Weber@example.org", Text(answer.Json.GetProperty("reply"), "onBehalf")));
    }

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

    [Theory]
    [InlineData("Dear all, thank you.", HttpStatusCode.UnprocessableEntity)]
    [InlineData("", HttpStatusCode.UnprocessableEntity)]
    public async Task What_is_no_answer_is_refused_with_what_to_do(string file, HttpStatusCode status)
    {
        await using var pipeline = await ReplyVisit.StartAsync(azurite);
        var replies = await ReplyVisit.PublishedAsync(pipeline);

        var answer = await replies.MailAsync(file);

        Assert.Equal((status, "application/problem+json"), (answer.Status, answer.ContentType));
        Assert.StartsWith("reply.", Text(answer.Json, "code"), StringComparison.Ordinal);
        Assert.Empty(await replies.FactsAsync());
    }

    [Fact]
    public async Task An_invitation_of_ours_is_told_from_an_answer()
    {
        await using var pipeline = await ReplyVisit.StartAsync(azurite);
        var replies = await ReplyVisit.PublishedAsync(pipeline);
        var invitation = (await replies.Visit.OutboxAsync(Cancel)).First(name => name.EndsWith(".eml", StringComparison.Ordinal));

        var answer = await replies.MailAsync(await replies.Visit.ReadOutboxAsync(invitation, Cancel));

        Assert.Equal("reply.is-invitation", Text(answer.Json, "code"));
    }

    [Fact]
    public async Task A_mail_can_come_in_a_form_and_a_form_without_one_is_told_so()
    {
        await using var pipeline = await ReplyVisit.StartAsync(azurite);
        var replies = await ReplyVisit.PublishedAsync(pipeline);
        var mail = new ReplyMailText { To = await replies.ClaraAsync() }.ToString();
        using var with = new MultipartFormDataContent { { new ByteArrayContent(Encoding.UTF8.GetBytes(mail)), "file", "answer.eml" } };
        using var without = new MultipartFormDataContent { { new StringContent("x"), "other" } };

        var taken = await pipeline.SendAsync(new HttpRequestMessage(HttpMethod.Post, $"{replies.Visit.Path}/replies") { Content = with }, Cancel);
        var empty = await pipeline.SendAsync(new HttpRequestMessage(HttpMethod.Post, $"{replies.Visit.Path}/replies") { Content = without }, Cancel);

        Assert.Equal(("recorded", "file.missing"), (Text(taken.Json, "result"), Text(empty.Json, "code")));
    }

    private static string Text(JsonElement json, string name) => json.GetProperty(name).GetString() ?? "";
}
