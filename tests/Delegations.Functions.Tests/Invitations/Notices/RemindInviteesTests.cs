using System.Net;
using System.Text.Json;
using Delegations.Invitations;
using Delegations.Testing;
using Xunit;

namespace Delegations.Functions.Tests.Invitations.Notices;

/// <summary>Reminders by hand.</summary>
public sealed class RemindInviteesTests(AzuriteFixture azurite)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Everybody_who_has_not_answered_is_reminded_once_a_day()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await NoticedVisit.PublishAsync(pipeline, Cancel);
        await visit.AnswerAsync("Ada Martin", ReplyStatus.Accepted, Cancel);
        pipeline.SetClock("2031-02-01T10:00:00Z");

        var first = await RemindAsync(pipeline, visit, "{}");
        var again = await RemindAsync(pipeline, visit, "{}");
        await visit.SendAsync(Cancel);
        pipeline.SetClock("2031-02-02T10:00:00Z");
        var nextDay = await RemindAsync(pipeline, visit, "{}");

        Assert.Equal((3, 0, 3), (Reminded(first).Count, Reminded(again).Count, Reminded(nextDay).Count));
        Assert.Equal(["answered"], Codes(first));
        Assert.Equal(["answered", "reminded-today", "reminded-today", "reminded-today"], Codes(again).Order(StringComparer.Ordinal));
        Assert.Equal(3, (await visit.MailsAsync(Cancel)).Count);
    }

    [Fact]
    public async Task A_request_without_a_body_reminds_everybody()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await NoticedVisit.PublishAsync(pipeline, Cancel);

        var answer = await pipeline.SendAsync(new HttpRequestMessage(HttpMethod.Post, $"{visit.Test.Path}/reminders"), Cancel);

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal(4, Reminded(answer.Json).Count);
    }

    [Fact]
    public async Task Only_the_chosen_are_reminded_and_each_other_has_a_reason()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await NoticedVisit.PublishAsync(pipeline, Cancel);
        var (clara, ada) = (await visit.Test.InvitationOfAsync("Clara Novak", Cancel), await visit.Test.InvitationOfAsync("Ada Martin", Cancel));
        await visit.AnswerAsync("Ada Martin", ReplyStatus.Declined, Cancel);

        var answer = await RemindAsync(pipeline, visit, $$"""{"invitations":["{{clara.Id}}","{{ada.Id}}","0123456789abcdef0123"]}""");

        Assert.Equal(["Clara Novak"], Reminded(answer));
        Assert.Equal(["answered", "not-found"], Codes(answer));
    }

    [Theory]
    [InlineData("en", "This person has answered.")]
    [InlineData("fr", "Cette personne a répondu.")]
    [InlineData("nl", "Deze persoon heeft geantwoord.")]
    [InlineData("de", "Diese Person hat geantwortet.")]
    public async Task Reasons_are_told_in_the_callers_language(string language, string reason)
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await NoticedVisit.PublishAsync(pipeline, Cancel);
        await visit.AnswerAsync("Ada Martin", ReplyStatus.Accepted, Cancel);
        var request = new HttpRequestMessage(HttpMethod.Post, $"{visit.Test.Path}/reminders");
        request.Headers.Add("Accept-Language", language);

        var answer = await pipeline.SendAsync(request, Cancel);

        Assert.Equal(reason, answer.Json.GetProperty("notReminded")[0].GetProperty("reason").GetString());
    }

    [Fact]
    public async Task What_has_begun_or_is_changing_or_was_cancelled_is_not_reminded_of()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await NoticedVisit.PublishAsync(pipeline, Cancel);
        await visit.Test.UploadAsync(SampleVisits.OneDay.Without(2), Cancel);
        await visit.Test.PublishAsync(Cancel);

        var changing = await RemindAsync(pipeline, visit, "{}");
        var david = await visit.Test.InvitationOfAsync("David Okoro", Cancel);
        await visit.Test.DeliverAsync(Cancel);
        pipeline.SetClock("2031-03-10T09:30:00Z");
        var begun = await RemindAsync(pipeline, visit, "{}");
        var cancelled = await RemindAsync(pipeline, visit, $$"""{"invitations":["{{david.Id}}"]}""");

        Assert.Equal(["changing", "changing"], Codes(changing));
        Assert.Equal(["begun", "begun"], Codes(begun));
        Assert.Equal(["cancelled"], Codes(cancelled));
    }

    [Fact]
    public async Task A_visit_that_is_not_there_and_a_malformed_id_are_refused()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await NoticedVisit.PublishAsync(pipeline, Cancel);

        var absent = await pipeline.SendJsonAsync(HttpMethod.Post, "/api/visits/0123456789abcdef0123/reminders", "{}", Cancel);
        var malformed = await pipeline.SendJsonAsync(HttpMethod.Post, $"{visit.Test.Path}/reminders", """{"invitations":["Clara"]}""", Cancel);

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.BadRequest), (absent.Status, malformed.Status));
        Assert.Empty(await visit.ListAsync(Cancel));
    }

    private static async Task<JsonElement> RemindAsync(Pipeline pipeline, NoticedVisit visit, string json)
    {
        var answer = await pipeline.SendJsonAsync(HttpMethod.Post, $"{visit.Test.Path}/reminders", json, Cancel);
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        return answer.Json;
    }

    private static List<string?> Reminded(JsonElement answer) =>
        [.. answer.GetProperty("reminded").EnumerateArray().Select(person => person.GetProperty("name").GetString())];

    private static List<string?> Codes(JsonElement answer) =>
        [.. answer.GetProperty("notReminded").EnumerateArray().Select(person => person.GetProperty("code").GetString())];
}
