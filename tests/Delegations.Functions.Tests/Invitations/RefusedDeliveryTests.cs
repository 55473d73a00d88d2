using System.Collections.Concurrent;
using Delegations.Invitations;
using Delegations.Invitations.Delivery;
using Delegations.Testing;
using Delegations.Visits;
using NodaTime;
using Xunit;

namespace Delegations.Functions.Tests.Invitations;

public sealed class RefusedDeliveryTests(AzuriteFixture azurite)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_delivery_put_off_is_not_tried_before_its_time_and_then_repeats_the_same_message()
    {
        var outside = new Outside { Answer = new DeliveryOutcome.Later(DeliveryReason.Throttled, Duration.FromHours(1)) };
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel, new PipelineOptions { Delivery = outside });
        var visit = await OneSpeakerAsync(pipeline);

        await visit.DeliverAsync(Cancel);
        var putOff = await visit.InvitationOfAsync("Clara Novak", Cancel);
        pipeline.Clock.Advance(Duration.FromMinutes(59));
        var early = await visit.ReconcileAsync(Cancel);
        await visit.DeliverAsync(putOff, Cancel);
        pipeline.Clock.Advance(Duration.FromMinutes(1));
        outside.Answer = new DeliveryOutcome.Delivered();
        var due = await visit.ReconcileAsync(Cancel);
        await visit.DeliverAsync(Cancel);

        Assert.Equal((InvitationState.Pending, (DeliveryReason?)DeliveryReason.Throttled), (putOff.State, putOff.Reason));
        Assert.Equal((0, 1), (early, due));
        var sent = await visit.InvitationOfAsync("Clara Novak", Cancel);
        Assert.Equal((InvitationState.Sent, (DeliveryReason?)null), (sent.State, sent.Reason));
        Assert.Equal(2, outside.Letters.Count);
        Assert.Single(outside.Letters.Select(letter => (letter.Key, Convert.ToHexString(letter.Mail))).Distinct());
    }

    [Fact]
    public async Task What_can_never_be_delivered_stays_failed_until_it_says_something_else()
    {
        var outside = new Outside { Answer = new DeliveryOutcome.Impossible(DeliveryReason.AddressRefused) };
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel, new PipelineOptions { Delivery = outside });
        var visit = await OneSpeakerAsync(pipeline);
        await visit.DeliverAsync(Cancel);
        pipeline.Clock.Advance(Duration.FromHours(1));

        var failed = await visit.InvitationOfAsync("Clara Novak", Cancel);
        var unchanged = await visit.ReconcileAsync(Cancel);
        await visit.UploadAsync(Itinerary.With(0, line => line with { Start = "10:30" }), Cancel);
        var changed = await visit.PublishAsync(Cancel);

        Assert.Equal((InvitationState.Failed, (DeliveryReason?)DeliveryReason.AddressRefused), (failed.State, failed.Reason));
        Assert.Equal((0, 1), (unchanged, changed));
    }

    [Fact]
    public async Task An_update_put_off_leaves_the_invitation_as_sent_and_says_why()
    {
        var outside = new Outside();
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel, new PipelineOptions { Delivery = outside });
        var visit = await OneSpeakerAsync(pipeline);
        await visit.DeliverAsync(Cancel);
        await visit.UploadAsync(Itinerary.With(0, line => line with { Start = "10:30" }), Cancel);
        await visit.PublishAsync(Cancel);

        outside.Answer = new DeliveryOutcome.Later(DeliveryReason.Throttled, Duration.FromHours(1));
        await visit.DeliverAsync(Cancel);

        var row = await visit.InvitationOfAsync("Clara Novak", Cancel);
        Assert.Equal((InvitationState.Sent, (DeliveryReason?)DeliveryReason.Throttled), (row.State, row.Reason));
        Assert.Equal(new LocalTime(10, 0), row.Sent?.Start.TimeOfDay);
    }

    [Fact]
    public async Task A_failed_change_that_is_taken_back_leaves_the_invitation_sent()
    {
        var outside = new Outside();
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel, new PipelineOptions { Delivery = outside });
        var visit = await OneSpeakerAsync(pipeline);
        await visit.DeliverAsync(Cancel);
        await visit.UploadAsync(Itinerary.With(0, line => line with { Start = "10:30" }), Cancel);
        await visit.PublishAsync(Cancel);
        outside.Answer = new DeliveryOutcome.Impossible(DeliveryReason.Rejected);
        await visit.DeliverAsync(Cancel);

        await visit.UploadAsync(Itinerary, Cancel);
        await visit.PublishAsync(Cancel);
        await visit.DeliverAsync(Cancel);

        var row = await visit.InvitationOfAsync("Clara Novak", Cancel);
        Assert.Equal((InvitationState.Sent, (DeliveryReason?)null), (row.State, row.Reason));
        Assert.Equal(2, outside.Letters.Count);
    }

    [Fact]
    public async Task A_change_published_while_a_message_leaves_follows_it_at_once()
    {
        var outside = new Outside();
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel, new PipelineOptions { Delivery = outside });
        var visit = await OneSpeakerAsync(pipeline);
        outside.Meanwhile = async () =>
        {
            await visit.UploadAsync(Itinerary.With(0, line => line with { Start = "10:30" }), Cancel);
            await visit.PublishAsync(Cancel);
        };

        await visit.DeliverAsync(Cancel);

        var row = await visit.InvitationOfAsync("Clara Novak", Cancel);
        Assert.Equal((InvitationState.Sent, 1, new LocalTime(10, 30)), (row.State, row.Sequence, row.Sent?.Start.TimeOfDay));
        Assert.Equal(2, outside.Letters.Count);
    }

    [Fact]
    public async Task A_delivery_that_finds_no_turn_goes_back_to_the_queue_and_is_not_queued_twice_however_long_it_waits()
    {
        var outside = new Outside { HasTurns = false };
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel, new PipelineOptions { Delivery = outside });
        var visit = await OneSpeakerAsync(pipeline);

        pipeline.Clock.Advance(Duration.FromMinutes(14));
        await visit.DeliverAsync(Cancel);
        pipeline.Clock.Advance(Duration.FromMinutes(14));
        var again = await visit.ReconcileAsync(Cancel);
        outside.HasTurns = true;
        await visit.DeliverAsync(Cancel);

        Assert.Equal((0, 1), (again, outside.SentBack));
        Assert.Equal(InvitationState.Sent, (await visit.InvitationOfAsync("Clara Novak", Cancel)).State);
    }

    [Fact]
    public async Task Rows_that_are_there_already_keep_nobody_elses_from_being_added()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel, new PipelineOptions { Delivery = new Outside() });
        var visit = await OneSpeakerAsync(pipeline);
        var (store, there) = (pipeline.Get<InvitationStore>(), await visit.InvitationOfAsync("Clara Novak", Cancel));
        var another = there with { Id = Entries.Sent().Id, Name = "Ada Martin" };

        var added = await store.AddAsync([there with { Name = "Nobody" }, another], Cancel);

        Assert.Equal([another.Id], added.Select(row => row.Id));
        Assert.Equal(["Ada Martin", "Clara Novak"], (await visit.InvitationsAsync(Cancel)).Select(row => row.Name).Order());
    }

    private static ItineraryText Itinerary { get; } = new(
        new ItineraryLine(SampleVisits.Day, "10:00", "11:00", "Cybersecurity in orbit", "Space Centre", Speaker: "Clara Novak"));

    private static async Task<TestVisit> OneSpeakerAsync(Pipeline pipeline)
    {
        var visit = await TestVisit.PrepareAsync(pipeline, Itinerary, SampleVisits.People, Cancel);
        await visit.PublishAsync(Cancel);
        return visit;
    }

    /// <summary>A mail system that answers what it is told to.</summary>
    private sealed class Outside : IDelivery
    {
        public DeliveryOutcome Answer { get; set; } = new DeliveryOutcome.Delivered();

        public ConcurrentQueue<Letter> Letters { get; } = new();

        /// <summary>What happens elsewhere while the first message leaves.</summary>
        public Func<Task> Meanwhile { get; set; } = () => Task.CompletedTask;

        public DeliveryWay Way => DeliveryWay.Outbox;

        public bool HasTurns { get; set; } = true;

        public int SentBack { get; private set; }

        public ValueTask<ITurn?> TakeTurnAsync(Mailbox organiser, CancellationToken cancellationToken) => ValueTask.FromResult<ITurn?>(HasTurns ? FreeTurn.Instance : null);

        public Duration ReturnAfter(Mailbox organiser)
        {
            SentBack++;
            return Duration.FromMinutes(1);
        }

        public Task<DeliveryOutcome> SendAsync(NoticeLetter letter, CancellationToken cancellationToken) => Task.FromResult(Answer);

        public async Task<DeliveryOutcome> DeliverAsync(Letter letter, CancellationToken cancellationToken)
        {
            Letters.Enqueue(letter);
            var meanwhile = Meanwhile;
            Meanwhile = () => Task.CompletedTask;
            await meanwhile();
            return Answer;
        }
    }
}
