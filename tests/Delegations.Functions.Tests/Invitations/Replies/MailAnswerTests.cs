using System.Net;
using System.Text;
using System.Text.Json;
using Delegations.Invitations;
using Delegations.Invitations.Replies;
using Delegations.Testing;
using NodaTime;
using Xunit;

namespace Delegations.Functions.Tests.Invitations.Replies;

/// <summary>Answers by mail: whose they are and what they count for, by the statements of the invitation contract that each test shows.</summary>
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
    [InlineData("Dear all, thank you.", HttpStatusCode.UnsupportedMediaType)]
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
