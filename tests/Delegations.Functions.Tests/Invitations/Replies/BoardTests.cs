using System.Net;
using Delegations.Invitations;
using Delegations.Invitations.Delivery;
using Delegations.Testing;
using NodaTime;
using Xunit;

namespace Delegations.Functions.Tests.Invitations.Replies;

/// <summary>The board: who has still to answer, what needs attention, what failed and is tried again.</summary>
public sealed class BoardTests(AzuriteFixture azurite)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Open_are_those_who_were_asked_and_have_not_answered_what_holds_now()
    {
        await using var pipeline = await ReplyVisit.StartAsync(azurite);
        var replies = await ReplyVisit.PublishedAsync(pipeline);
        await replies.PhoneAsync(await replies.ClaraAsync(), """{"status":"accepted"}""");
        await replies.PhoneAsync(await replies.Visit.InvitationOfAsync("Bruno Leroy", Cancel), """{"status":"declined"}""");

        var before = await OpenAsync(pipeline, replies);
        await replies.MoveAsync();
        var moved = await OpenAsync(pipeline, replies);
        pipeline.SetClock("2031-03-10T12:00:00Z");
        var noon = await OpenAsync(pipeline, replies);
        await replies.Visit.PublishAsync(Cancel, inviting: "nobody");
        await replies.Visit.DeliverAsync(Cancel);
        var cancelled = await OpenAsync(pipeline, replies);

        Assert.Equal(["Ada Martin", "David Okoro"], before);
        Assert.Equal(["Ada Martin", "Clara Novak", "David Okoro"], moved);
        Assert.Equal(["David Okoro"], noon);
        Assert.Empty(cancelled);
    }

    [Fact]
    public async Task An_invitation_that_never_left_is_not_open()
    {
        await using var pipeline = await ReplyVisit.StartAsync(azurite);
        var visit = await TestVisit.PrepareAsync(pipeline, SampleVisits.OneDay, SampleVisits.People, Cancel);
        await visit.PublishAsync(Cancel);

        Assert.Empty(await OpenAsync(pipeline, new ReplyVisit(pipeline, visit)));
    }

    [Fact]
    public async Task A_wish_that_means_nothing_is_refused()
    {
        await using var pipeline = await ReplyVisit.StartAsync(azurite);
        var visit = await TestVisit.CreateAsync(pipeline, Cancel);

        Assert.Equal(HttpStatusCode.BadRequest, (await pipeline.GetAsync($"{visit.Path}/invitations?open=yes", Cancel)).Status);
    }

    [Fact]
    public async Task An_alert_says_what_happened_to_which_invitation_and_when_and_nothing_of_anybody()
    {
        await using var pipeline = await ReplyVisit.StartAsync(azurite);
        var replies = await ReplyVisit.PublishedAsync(pipeline);
        var clara = await replies.ClaraAsync();
        await replies.PhoneAsync(clara, """{"status":"declined","note":"Ill"}""");

        var answer = await pipeline.GetAsync($"{replies.Visit.Path}/alerts", Cancel);

        var alert = Assert.Single(answer.Json.EnumerateArray());
        Assert.Equal(["kind", "invitation", "at"], alert.EnumerateObject().Select(member => member.Name));
        Assert.Equal(("declined", clara.Id.Value), (alert.GetProperty("kind").GetString(), alert.GetProperty("invitation").GetString()));
        Assert.Equal(HttpStatusCode.NotFound, (await pipeline.GetAsync("/api/visits/0123456789abcdef0123/alerts", Cancel)).Status);
    }

    [Fact]
    public async Task What_failed_is_tried_again_with_the_same_message_once_somebody_asks_for_it()
    {
        var outside = new Outside { Answer = new DeliveryOutcome.Impossible(DeliveryReason.Rejected) };
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel, new PipelineOptions { Delivery = outside });
        var visit = await TestVisit.PrepareAsync(pipeline, SampleVisits.OneDay, SampleVisits.People, Cancel);
        await visit.PublishAsync(Cancel);
        await visit.DeliverAsync(Cancel);
        pipeline.Clock.Advance(Duration.FromHours(1));
        outside.Answer = new DeliveryOutcome.Delivered();

        var retry = await pipeline.SendJsonAsync(HttpMethod.Post, $"{visit.Path}/invitations/retry", "", Cancel);
        var again = await pipeline.SendJsonAsync(HttpMethod.Post, $"{visit.Path}/invitations/retry", "", Cancel);
        await visit.DeliverAsync(Cancel);

        Assert.Equal((4, 4), (retry.Json.GetProperty("retried").GetInt32(), retry.Json.GetProperty("queued").GetInt32()));
        Assert.Equal((0, 0), (again.Json.GetProperty("retried").GetInt32(), again.Json.GetProperty("queued").GetInt32()));
        Assert.All(await visit.InvitationsAsync(Cancel), row => Assert.Equal((InvitationState.Sent, (DeliveryReason?)null, 0), (row.State, row.Reason, row.Failures)));
        Assert.Equal(8, outside.Keys.Count);
        Assert.Equal(4, outside.Keys.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public async Task A_failed_update_goes_back_to_sent_and_leaves_again()
    {
        var outside = new Outside();
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel, new PipelineOptions { Delivery = outside });
        var replies = await ReplyVisit.PublishedAsync(pipeline);
        outside.Answer = new DeliveryOutcome.Impossible(DeliveryReason.AddressRefused);
        await replies.MoveAsync();
        outside.Answer = new DeliveryOutcome.Delivered();

        var retry = await pipeline.SendJsonAsync(HttpMethod.Post, $"{replies.Visit.Path}/invitations/retry", "", Cancel);
        var waiting = await replies.ClaraAsync();
        await replies.Visit.DeliverAsync(Cancel);

        Assert.Equal(HttpStatusCode.OK, retry.Status);
        Assert.Equal(InvitationState.Sent, waiting.State);
        Assert.Equal(new LocalTime(10, 30), (await replies.ClaraAsync()).Sent?.Start.TimeOfDay);
    }

    [Fact]
    public async Task What_failed_and_is_over_stays_failed()
    {
        var outside = new Outside { Answer = new DeliveryOutcome.Impossible(DeliveryReason.Rejected) };
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel, new PipelineOptions { Delivery = outside });
        var replies = await ReplyVisit.PublishedAsync(pipeline);
        pipeline.SetClock("2031-03-11T08:00:00Z");

        var retry = await pipeline.SendJsonAsync(HttpMethod.Post, $"{replies.Visit.Path}/invitations/retry", "", Cancel);

        Assert.Equal(0, retry.Json.GetProperty("retried").GetInt32());
        Assert.All(await replies.Visit.InvitationsAsync(Cancel), row => Assert.Equal(InvitationState.Failed, row.State));
    }

    private static async Task<IReadOnlyList<string?>> OpenAsync(Pipeline pipeline, ReplyVisit replies)
    {
        var answer = await pipeline.GetAsync($"{replies.Visit.Path}/invitations?open=true", Cancel);
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        return [.. answer.Json.EnumerateArray().Select(row => row.GetProperty("name").GetString()).Order(StringComparer.Ordinal)];
    }
}
