using Delegations.Invitations.Replies;
using Delegations.Testing;
using Xunit;

namespace Delegations.Functions.Tests.Invitations.Graph;

/// <summary>The timer, over all mailboxes of a storage of its own.</summary>
public sealed class CollectRepliesTests : IAsyncLifetime
{
    private const string Clara = "clara.novak@example.org";

    private readonly AzuriteFixture azurite = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static ItineraryText OneSession => new(
        new ItineraryLine(SampleVisits.Day, "10:00", "11:00", "Cybersecurity in orbit", "Space Centre", Speaker: "Clara Novak"));

    public ValueTask InitializeAsync() => azurite.InitializeAsync();

    public ValueTask DisposeAsync() => azurite.DisposeAsync();

    [Fact]
    public async Task A_mailbox_that_cannot_be_read_keeps_no_other_from_being_read()
    {
        await using var office = await GraphOffice.StartAsync(azurite);
        await using var elsewhere = await GraphOffice.StartAsync(azurite); // its mailbox is unknown to the first server
        var (visit, lost) = (await office.DeliveredAsync(OneSession), await elsewhere.DeliveredAsync(OneSession));
        office.Server.Respond(office.Mailbox, office.EventOf(Clara).Id, Clara, "accepted");

        var failure = await Record.ExceptionAsync(() => office.Pipeline.TickAsync("CollectReplies", Cancel));

        Assert.IsType<AggregateException>(failure);
        Assert.DoesNotContain("@", failure.ToString(), StringComparison.Ordinal);
        Assert.Single(await office.Pipeline.Get<ReplyStore>().ListAsync(visit.Id, Cancel));
        Assert.Empty(await office.Pipeline.Get<ReplyStore>().ListAsync(lost.Id, Cancel));
        office.Server.AssertClean();
    }

    [Fact]
    public async Task A_visit_that_is_over_is_not_read_any_more()
    {
        await using var office = await GraphOffice.StartAsync(azurite);
        await office.DeliveredAsync(OneSession);
        await office.Pipeline.TickAsync("CollectReplies", Cancel);
        var requests = office.Server.Requests.Count;

        office.Pipeline.SetClock("2031-03-12T10:00:00Z");
        await office.Pipeline.TickAsync("CollectReplies", Cancel);

        Assert.Equal(requests, office.Server.Requests.Count);
    }

    [Fact]
    public async Task Without_graph_the_timer_has_nothing_to_do()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);

        Assert.Null(await Record.ExceptionAsync(() => pipeline.TickAsync("CollectReplies", Cancel)));
    }
}
