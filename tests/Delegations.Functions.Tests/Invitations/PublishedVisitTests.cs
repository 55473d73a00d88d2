using Delegations.Invitations;
using Delegations.Testing;
using Xunit;

namespace Delegations.Functions.Tests.Invitations;

public sealed class PublishedVisitTests(AzuriteFixture azurite)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Publishing_ends_with_one_calendar_file_and_one_mail_per_invitation()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await TestVisit.PrepareAsync(pipeline, SampleVisits.OneDay, SampleVisits.People, Cancel);

        var queued = await visit.PublishAsync(Cancel);
        await visit.DeliverAsync(Cancel);

        Assert.Equal(4, queued);
        var invitations = await visit.InvitationsAsync(Cancel);
        Assert.Equal(4, invitations.Count);
        Assert.All(invitations, invitation => Assert.Equal(InvitationState.Sent, invitation.State));
        var outbox = await visit.OutboxAsync(Cancel);
        Assert.Equal(8, outbox.Count);
        Assert.All(invitations, invitation => Assert.Equal(
            [".eml", ".ics"],
            outbox.Where(name => name.StartsWith(invitation.Id.Value, StringComparison.Ordinal)).Select(Path.GetExtension)));
    }
}
