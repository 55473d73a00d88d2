using Delegations.Graph;
using Delegations.Invitations;
using Delegations.Invitations.Delivery;
using Delegations.Invitations.Delivery.Graph;
using Delegations.Testing;
using Delegations.Testing.Graph;
using NodaTime;
using Xunit;

namespace Delegations.Functions.Tests.Invitations.Graph;

/// <summary>A transaction that was used before, and what is said of each failure.</summary>
public sealed class GraphTwinTests(AzuriteFixture azurite)
{
    private const string Clara = "clara.novak@example.org";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static TheoryData<string, GraphFailure, int?, string, string> Failures => new()
    {
        { "sign-in", new GraphFailure.Forbidden("invalid_client"), null, nameof(DeliveryReason.SignInFailed), "Refused" },
        { "sign-in for now", new GraphFailure.Throttled(null), null, nameof(DeliveryReason.SignInFailed), "Refused" },
        { "token", new GraphFailure.Forbidden("InvalidAuthenticationToken"), 401, nameof(DeliveryReason.SignInFailed), "Refused" },
        { "permission", new GraphFailure.Forbidden("ErrorAccessDenied"), 403, nameof(DeliveryReason.Forbidden), "Refused" },
        { "outage", new GraphFailure.Unknown(null), 503, nameof(DeliveryReason.Unavailable), "Unknown" },
        { "twin", new GraphFailure.DuplicateTransaction(null), 400, nameof(DeliveryReason.Unavailable), "Unknown" },
        { "conflict", new GraphFailure.Conflict(), 412, nameof(DeliveryReason.Unavailable), "Refused" },
        { "mailbox", new GraphFailure.MailboxGone(), 404, nameof(DeliveryReason.MailboxGone), "Refused" },
        { "address", new GraphFailure.Rejected("ErrorInvalidRecipients"), 400, nameof(DeliveryReason.AddressRefused), "Refused" },
        { "message", new GraphFailure.Rejected("ErrorInvalidRequest"), 400, nameof(DeliveryReason.Rejected), "Refused" },
    };

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_transaction_that_was_used_leads_to_its_event_or_to_another_one(bool isDeleted)
    {
        await using var office = await GraphOffice.StartAsync(azurite);
        var visit = await office.DeliveredAsync(new(new ItineraryLine(SampleVisits.Day, "10:00", "11:00", "Cybersecurity in orbit", "Space Centre", Speaker: "Clara Novak")));
        var first = office.EventOf(Clara);
        if (isDeleted)
        {
            office.Server.Delete(office.Mailbox, first.Id);
        }

        await ForgetAsync(office, visit);
        await visit.ReconcileAsync(Cancel);
        await visit.DeliverAsync(Cancel);

        var (item, row) = (office.EventOf(Clara), await visit.InvitationOfAsync("Clara Novak", Cancel));
        Assert.Equal((isDeleted, item.Id), (item.Id != first.Id, row.Entry?.Id));
        Assert.Equal(
            isDeleted ? [MailKind.Invitation, MailKind.Cancellation, MailKind.Invitation] : [MailKind.Invitation], office.KindsTo(Clara));
        office.Server.AssertClean();
    }

    [Theory]
    [MemberData(nameof(Failures))]
    public async Task A_failure_is_told_by_its_reason(string what, GraphFailure failure, int? status, string reason, string standing)
    {
        await using var office = await GraphOffice.StartAsync(azurite);

        var outcome = office.Pipeline.Get<GraphVerdicts>().Of(office.Mailbox, what, failure, new GraphCall("client", "request", status));

        Assert.Equal((reason, standing), outcome switch
        {
            DeliveryOutcome.Later later => (later.Reason.ToString(), later.Standing.ToString()),
            DeliveryOutcome.Impossible never => (never.Reason.ToString(), never.Standing.ToString()),
            _ => ("", ""),
        });
    }

    [Fact]
    public async Task A_pause_that_graph_asks_for_holds_for_the_whole_mailbox()
    {
        await using var office = await GraphOffice.StartAsync(azurite);
        var turns = office.Pipeline.Get<GraphTurns>();

        office.Pipeline.Get<GraphVerdicts>().Of(
            office.Mailbox.ToUpperInvariant(), "message", new GraphFailure.Throttled(Duration.FromMinutes(5)), new GraphCall("client", "request", 429));
        await using var turn = await turns.TakeAsync(office.Mailbox, Cancel);
        await using var other = await turns.TakeAsync("another@example.org", Cancel);

        Assert.Null(turn);
        Assert.NotNull(other);
    }

    /// <summary>The row as if the creation had never been heard of again, and surely refused.</summary>
    private static async Task ForgetAsync(GraphOffice office, TestVisit visit)
    {
        var row = await visit.InvitationOfAsync("Clara Novak", Cancel);
        var forgotten = row with { State = InvitationState.Pending, Sent = null, Entry = null, Outgoing = row.Outgoing! with { Standing = MessageStanding.Refused } }; // it was delivered
        Assert.NotNull(await office.Pipeline.Get<InvitationStore>().UpdateAsync(forgotten, Cancel));
    }
}
