using Delegations.Invitations;
using Delegations.Invitations.Delivery.Graph;
using Delegations.Invitations.Notices;
using Delegations.Invitations.Replies;
using Delegations.Testing;
using Delegations.Testing.Graph;
using Delegations.Visits;
using NodaTime;
using Xunit;

namespace Delegations.Functions.Tests.Invitations.Graph;

/// <summary>Answers as they stand in the organiser's calendar become facts, once each.</summary>
public sealed class GraphRepliesTests(AzuriteFixture azurite)
{
    private const string Clara = "clara.novak@example.org";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static ItineraryText OneSession => new(
        new ItineraryLine(SampleVisits.Day, "10:00", "11:00", "Cybersecurity in orbit", "Space Centre", Speaker: "Clara Novak"));

    [Theory]
    [InlineData("accepted", "Accepted")]
    [InlineData("tentativelyAccepted", "Tentative")]
    [InlineData("declined", "Declined")]
    public async Task An_answer_is_kept_once_however_often_it_is_read(string response, string expected)
    {
        await using var office = await GraphOffice.StartAsync(azurite);
        var visit = await office.DeliveredAsync(OneSession);
        office.Server.Respond(office.Mailbox, office.EventOf(Clara).Id, Clara, response);

        await CollectAsync(office, visit);
        await CollectAsync(office, visit);
        office.Server.ForceResync(office.Mailbox);
        await CollectAsync(office, visit);

        var fact = Assert.Single(await FactsAsync(office, visit));
        Assert.Equal((expected, ReplySource.Graph, 0, office.Clock.Now), (fact.Status.ToString(), fact.Source, fact.Sequence, fact.At));
        Assert.Equal(expected is "Declined" ? [nameof(AlertKind.Declined)] : [], await AlertsAsync(office, visit));
        office.Server.AssertClean();
    }

    [Fact]
    public async Task Whoever_has_not_answered_leaves_no_fact_and_takes_none_away()
    {
        await using var office = await GraphOffice.StartAsync(azurite);
        var visit = await office.DeliveredAsync(OneSession);
        await CollectAsync(office, visit);
        var before = await FactsAsync(office, visit);
        office.Server.Respond(office.Mailbox, office.EventOf(Clara).Id, Clara, "accepted");
        await CollectAsync(office, visit);
        office.Server.Respond(office.Mailbox, office.EventOf(Clara).Id, Clara, "none");

        await CollectAsync(office, visit);

        Assert.Empty(before);
        Assert.Equal(ReplyStatus.Accepted, Assert.Single(await FactsAsync(office, visit)).Status);
        office.Server.AssertClean();
    }

    [Fact]
    public async Task An_answer_from_before_a_move_is_stale_and_a_new_one_counts()
    {
        await using var office = await GraphOffice.StartAsync(azurite);
        var visit = await office.DeliveredAsync(OneSession);
        office.Server.Respond(office.Mailbox, office.EventOf(Clara).Id, Clara, "accepted");
        office.Clock.Advance(Duration.FromMinutes(20));
        await visit.UploadAsync(OneSession.With(0, line => line with { Start = "10:30", End = "11:30" }), Cancel);
        await visit.PublishAsync(Cancel);
        await office.CutOffAsync(visit, "Clara Novak", afterTheCall: false);

        await CollectAsync(office, visit);
        var stale = await CurrentAsync(office, visit);
        await office.ReconcileAfterAsync(visit, Duration.FromMinutes(3));
        office.Clock.Advance(Duration.FromMinutes(1));
        office.Server.Respond(office.Mailbox, office.EventOf(Clara).Id, Clara, "declined");
        await CollectAsync(office, visit);
        var current = await CurrentAsync(office, visit);

        Assert.Equal((ReplyStatus.Accepted, true), (stale.Status, stale.IsStale));
        Assert.Equal((ReplyStatus.Declined, false), (current.Status, current.IsStale));
        office.Server.AssertClean();
    }

    [Fact]
    public async Task An_answer_that_comes_with_another_time_is_noted_with_it()
    {
        await using var office = await GraphOffice.StartAsync(azurite);
        var visit = await office.DeliveredAsync(OneSession);
        office.Server.Respond(
            office.Mailbox, office.EventOf(Clara).Id, Clara, "tentativelyAccepted", (Instant.FromUtc(2031, 3, 10, 13, 0), Instant.FromUtc(2031, 3, 10, 14, 0)));

        await CollectAsync(office, visit);

        var fact = Assert.Single(await FactsAsync(office, visit));
        Assert.Equal(ReplyStatus.Tentative, fact.Status);
        Assert.Contains("14:00 – 15:00", fact.Proposal, StringComparison.Ordinal);
        Assert.Equal([nameof(AlertKind.Proposal)], await AlertsAsync(office, visit));
        Assert.Equal(Instant.FromUtc(2031, 3, 10, 9, 0), office.EventOf(Clara).Start);
        office.Server.AssertClean();
    }

    [Fact]
    public async Task Changes_are_read_to_their_last_page()
    {
        await using var office = await GraphOffice.StartAsync(azurite, new GraphServerOptions { MostPerPage = 1 });
        var visit = await office.DeliveredAsync();
        foreach (var item in office.Server.EventsIn(office.Mailbox))
        {
            office.Server.Respond(office.Mailbox, item.Id, item.Responses.Keys.Single(), "accepted");
        }

        await CollectAsync(office, visit);

        Assert.Equal(4, (await FactsAsync(office, visit)).Select(fact => fact.Invitation).Distinct().Count());
        office.Server.AssertClean();
    }

    [Fact]
    public async Task A_round_that_breaks_off_is_read_again_and_keeps_nothing_twice()
    {
        await using var office = await GraphOffice.StartAsync(azurite, new GraphServerOptions { MostPerPage = 1 });
        var visit = await office.DeliveredAsync();
        foreach (var item in office.Server.EventsIn(office.Mailbox))
        {
            office.Server.Respond(office.Mailbox, item.Id, item.Responses.Keys.Single(), "accepted");
        }

        office.Server.Faults.Next(Fault.None, Fault.None, Fault.AnswerLost);
        await CollectAsync(office, visit);
        var half = (await FactsAsync(office, visit)).Count;
        await CollectAsync(office, visit);

        Assert.Equal(2, half);
        Assert.Equal(4, (await FactsAsync(office, visit)).Count);
        office.Server.AssertClean();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task An_event_deleted_by_hand_is_told_once(bool afterResync)
    {
        await using var office = await GraphOffice.StartAsync(azurite);
        var visit = await office.DeliveredAsync(OneSession);
        await CollectAsync(office, visit);
        office.Server.Delete(office.Mailbox, office.EventOf(Clara).Id);
        if (afterResync)
        {
            office.Server.ForceResync(office.Mailbox);
        }

        await CollectAsync(office, visit);
        await CollectAsync(office, visit);

        Assert.Equal([nameof(AlertKind.Deleted)], await AlertsAsync(office, visit));
        office.Server.AssertClean();
    }

    [Fact]
    public async Task What_we_cancelled_ourselves_is_told_nobody()
    {
        await using var office = await GraphOffice.StartAsync(azurite);
        var visit = await office.DeliveredAsync(OneSession);
        await CollectAsync(office, visit);
        await visit.PublishAsync(Cancel, inviting: "nobody");
        await visit.DeliverAsync(Cancel);

        await CollectAsync(office, visit);

        Assert.Empty(await AlertsAsync(office, visit));
        office.Server.AssertClean();
    }

    private static async Task CollectAsync(GraphOffice office, TestVisit visit) =>
        await office.Pipeline.Get<MailboxRound>().RunAsync(office.Mailbox, [await visit.ReadAsync(Cancel)], Cancel);

    private static Task<IReadOnlyList<ReplyFact>> FactsAsync(GraphOffice office, TestVisit visit) =>
        office.Pipeline.Get<ReplyStore>().ListAsync(visit.Id, Cancel);

    private static async Task<CurrentReply> CurrentAsync(GraphOffice office, TestVisit visit) =>
        CurrentReply.Of(await visit.InvitationOfAsync("Clara Novak", Cancel), await FactsAsync(office, visit));

    private static async Task<string[]> AlertsAsync(GraphOffice office, TestVisit visit) =>
        [.. (await office.Pipeline.Get<AuditStore>().ListAsync(visit.Id, Cancel)).Where(fact => fact.What == "alert").Select(fact => fact.Reason)];
}
