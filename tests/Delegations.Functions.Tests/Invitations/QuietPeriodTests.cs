using Delegations.Invitations;
using Delegations.Testing;
using NodaTime;
using Xunit;

namespace Delegations.Functions.Tests.Invitations;

/// <summary>Ten edits make one mail.</summary>
public sealed class QuietPeriodTests(AzuriteFixture azurite)
{
    private static readonly PipelineOptions Options = new() { Settings = new(StringComparer.Ordinal) { ["Delegations:QuietMinutes"] = "10" } };

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_first_round_leaves_at_once()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel, Options);
        var visit = await TestVisit.PrepareAsync(pipeline, SampleVisits.OneDay, SampleVisits.People, Cancel);

        var queued = await visit.PublishAsync(Cancel);
        await visit.DeliverAsync(Cancel);

        Assert.Equal(4, queued);
        Assert.All(await visit.InvitationsAsync(Cancel), row => Assert.Equal(InvitationState.Sent, row.State));
    }

    [Fact]
    public async Task Two_changes_within_the_quiet_period_make_one_message()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel, Options);
        var visit = await SampleVisits.PublishedAsync(pipeline, Cancel);

        var first = await ChangeAsync(visit, "10:15");
        pipeline.Clock.Advance(Duration.FromMinutes(6));
        var second = await ChangeAsync(visit, "10:30");
        pipeline.Clock.Advance(Duration.FromMinutes(9));
        var early = await visit.ReconcileAsync(Cancel);
        pipeline.Clock.Advance(Duration.FromMinutes(1));
        var due = await visit.ReconcileAsync(Cancel);
        await visit.DeliverAsync(Cancel);

        Assert.Equal((0, 0, 0), (first, second, early));
        Assert.True(due > 0, "Nothing is due after the quiet period.");
        var calendars = await visit.CalendarsAsync(await visit.InvitationOfAsync("Clara Novak", Cancel), Cancel);
        Assert.Equal(["20310310T100000", "20310310T103000"], calendars.Select(calendar => TestVisit.Property(calendar, "DTSTART")));
    }

    [Fact]
    public async Task A_change_taken_back_within_the_quiet_period_mails_nobody()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel, Options);
        var visit = await SampleVisits.PublishedAsync(pipeline, Cancel);
        await ChangeAsync(visit, "10:15");
        await ChangeAsync(visit, "10:00");

        pipeline.Clock.Advance(Duration.FromMinutes(11));

        Assert.Equal(0, await visit.ReconcileAsync(Cancel));
    }

    [Fact]
    public async Task A_change_on_the_eve_is_marked_and_leaves_at_once()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel, Options);
        var visit = await SampleVisits.PublishedAsync(pipeline, Cancel);
        pipeline.SetClock("2031-03-09T18:00:00Z");

        var queued = await ChangeAsync(visit, "10:15");
        await visit.DeliverAsync(Cancel);

        var clara = await visit.InvitationOfAsync("Clara Novak", Cancel);
        Assert.True(queued > 0, "An urgent change waits.");
        Assert.Equal((InvitationState.Sent, true), (clara.State, clara.Outgoing?.IsUrgent));
    }

    private static async Task<int> ChangeAsync(TestVisit visit, string start)
    {
        await visit.UploadAsync(SampleVisits.OneDay.With(1, line => line with { Start = start }), Cancel);
        return await visit.PublishAsync(Cancel);
    }
}
