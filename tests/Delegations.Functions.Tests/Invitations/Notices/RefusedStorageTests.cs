using Delegations.Invitations.Notices;
using Delegations.Testing;
using NodaTime;
using Xunit;

namespace Delegations.Functions.Tests.Invitations.Notices;

/// <summary>The storage refuses one write; whoever comes next does the rest, and one mail leaves.</summary>
public sealed class RefusedStorageTests(AzuriteFixture azurite)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("PUT", "/devstoreaccount1/notices/")] // the words
    [InlineData("PUT", "/devstoreaccount1/visits(")] // the mark before the call
    [InlineData("PUT", "/devstoreaccount1/outbox/")] // the mail
    public async Task A_write_refused_while_a_notice_leaves_is_made_good_by_the_queues_repeat(string method, string path)
    {
        await using var storage = await RefusingStorage.StartAsync(azurite, Cancel);
        await using var pipeline = await StartAsync(storage);
        var visit = await DueAsync(pipeline);
        await visit.RunAtAsync("2031-03-03T07:00:00Z", Cancel);
        var notice = await visit.SingleAsync(Cancel);
        storage.RefuseOnce(request => request.Method == method && request.Path.Value!.StartsWith(path, StringComparison.Ordinal)); // a request has a path

        var failure = await Record.ExceptionAsync(() => visit.SendAsync(notice, "call", Cancel));
        pipeline.Clock.Advance(Duration.FromSeconds(30));
        await visit.SendAsync(notice, "call", Cancel);

        Assert.NotNull(failure);
        Assert.True(storage.HasRefused);
        Assert.Single(await visit.MailsAsync(Cancel));
        Assert.Equal(NoticeState.Sent, (await visit.SingleAsync(Cancel)).State);
    }

    [Theory]
    [InlineData("/devstoreaccount1/visits")] // the row
    [InlineData("/devstoreaccount1/notices/messages")] // the queue
    public async Task A_round_that_the_storage_refuses_is_made_good_by_the_next_one(string path)
    {
        await using var storage = await RefusingStorage.StartAsync(azurite, Cancel);
        await using var pipeline = await StartAsync(storage);
        var visit = await DueAsync(pipeline);
        storage.RefuseOnce(request => request.Method == "POST" && request.Path == path);

        var failure = await Record.ExceptionAsync(() => visit.RunAtAsync("2031-03-03T07:02:00Z", Cancel));
        await visit.RunAtAsync("2031-03-03T08:02:00Z", Cancel);
        var queuedAt = (await visit.SingleAsync(Cancel)).QueuedAt;
        await visit.SendAsync(Cancel);

        Assert.NotNull(failure);
        Assert.Equal(pipeline.Clock.Now, queuedAt);
        Assert.Single(await visit.MailsAsync(Cancel));
    }

    private static Task<Pipeline> StartAsync(RefusingStorage storage) => Pipeline.StartAsync(
        new AzuriteFixture(), Cancel, new PipelineOptions { Settings = new Dictionary<string, string?> { ["AzureWebJobsStorage"] = storage.ConnectionString } });

    private static Task<NoticedVisit> DueAsync(Pipeline pipeline) => NoticedVisit.PublishAsync(pipeline, Cancel, itinerary: new ItineraryText(
        new ItineraryLine(SampleVisits.Day, "10:00", "11:00", "Cybersecurity in orbit", "Space Centre", Speaker: "Clara Novak")));
}
