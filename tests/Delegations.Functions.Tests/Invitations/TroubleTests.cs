using System.Globalization;
using System.Net;
using Delegations.Invitations;
using Delegations.Testing;
using NodaTime;
using Xunit;

namespace Delegations.Functions.Tests.Invitations;

/// <summary>What goes wrong around a round, and how it ends.</summary>
public sealed class TroubleTests(AzuriteFixture azurite)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Of_two_coordinators_who_publish_different_versions_at_once_each_calendar_follows_the_one_that_stands()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await SampleVisits.PublishedAsync(pipeline, Cancel);
        await visit.UploadAsync(SampleVisits.OneDay.With(1, line => line with { Start = "10:15" }), Cancel);
        var first = await visit.PlanAsync(Cancel);
        var second = await visit.PlanAsync(Cancel, inviting: "hosts");

        var answers = await Task.WhenAll(visit.SendPublicationAsync(first, Cancel), visit.SendPublicationAsync(second, Cancel));
        await visit.ReconcileAsync(Cancel);
        await visit.DeliverAsync(Cancel);

        // One comes first; the other finds that what it approved is not what would happen now, or that somebody was quicker.
        Assert.All(answers, answer => Assert.Contains(answer.Status, new[] { HttpStatusCode.OK, HttpStatusCode.Conflict, HttpStatusCode.PreconditionFailed }));
        var standing = (await visit.ReadAsync(Cancel)).Publication;
        Assert.NotNull(standing);
        var clara = (await visit.InvitationsAsync(Cancel)).Single(row => row.Name == "Clara Novak");
        Assert.Equal(standing.Inviting is Visits.Inviting.Hosts ? InvitationState.Cancelled : InvitationState.Sent, clara.State);
    }

    [Fact]
    public async Task F5_a_visit_cancelled_as_a_whole_is_told_to_everybody_who_was_invited()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await SampleVisits.PublishedAsync(pipeline, Cancel);
        var invited = await visit.InvitationsAsync(Cancel);

        await visit.PublishAsync(Cancel, inviting: "nobody");
        await visit.DeliverAsync(Cancel);

        foreach (var invitation in invited)
        {
            var last = (await visit.CalendarsAsync(invitation, Cancel))[^1];
            Assert.Contains("\r\nMETHOD:CANCEL\r\n", last, StringComparison.Ordinal);
            Assert.Equal("CANCELLED", TestVisit.Property(last, "STATUS"));
        }

        Assert.All(await visit.InvitationsAsync(Cancel), row => Assert.Equal(InvitationState.Cancelled, row.State));
    }

    [Fact]
    public async Task Five_hundred_speakers_of_one_session_get_a_message_each_that_names_no_other_address()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var names = Enumerable.Range(1, 500).Select(number => string.Create(CultureInfo.InvariantCulture, $"{(char)('A' + (number / 26))}nna Bel{(char)('a' + (number % 26))}ko")).ToList();
        var people = string.Join('\n', names.Select((name, at) => string.Create(CultureInfo.InvariantCulture, $"{name},speaker{at}@example.org,Speaker")).Prepend("Name,Email,Role"));
        var itinerary = new ItineraryText(new ItineraryLine(SampleVisits.Day, "10:00", "11:00", "A panel of many", "Space Centre", Speaker: string.Join("; ", names)));
        var visit = await TestVisit.PrepareAsync(pipeline, itinerary, people, Cancel);

        var queued = await visit.PublishAsync(Cancel);
        var few = (await visit.InvitationsAsync(Cancel)).Take(3).ToList();
        foreach (var invitation in few)
        {
            await visit.DeliverAsync(invitation, Cancel);
            var calendar = Assert.Single(await visit.CalendarsAsync(invitation, Cancel));
            Assert.Equal(2, calendar.Split("mailto:").Length - 1); // the organiser's and the person's own
        }

        Assert.Equal(500, queued);
    }

    [Fact]
    public async Task A_session_without_speaker_or_host_invites_nobody_and_stops_nobody()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var itinerary = new ItineraryText([.. SampleVisits.OneDay.Lines, new ItineraryLine(SampleVisits.Day, "16:00", "17:00", "Free time")]);
        var visit = await TestVisit.PrepareAsync(pipeline, itinerary, SampleVisits.People, Cancel);

        Assert.Equal(4, await visit.PublishAsync(Cancel));
    }

    [Fact]
    public async Task A_message_that_comes_a_week_late_does_nothing()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await SampleVisits.PublishedAsync(pipeline, Cancel);
        var clara = await visit.InvitationOfAsync("Clara Novak", Cancel);
        pipeline.Clock.Advance(Duration.FromDays(7));

        await visit.DeliverAsync(clara, Cancel, "an old message");

        Assert.Single(await visit.CalendarsAsync(clara, Cancel));
    }

    [Fact]
    public async Task C14_what_a_later_message_needs_to_know_outlives_the_process()
    {
        InvitationState state;
        TestVisit visit;
        await using (var pipeline = await Pipeline.StartAsync(azurite, Cancel))
        {
            visit = await SampleVisits.PublishedAsync(pipeline, Cancel);
            state = (await visit.InvitationOfAsync("Clara Novak", Cancel)).State;
        }

        await using var another = await Pipeline.StartAsync(azurite, Cancel);
        var row = (await another.Get<InvitationStore>().ListAsync(visit.Id, Cancel)).Single(invitation => invitation.Name == "Clara Novak");

        Assert.Equal(InvitationState.Sent, state);
        Assert.Equal((0, MessageStanding.Taken), (row.Sequence, row.Outgoing?.Standing));
        Assert.NotNull(row.Outgoing);
    }

    [Theory]
    [InlineData("clara novak at example.org")]
    [InlineData("clara@exa mple.org")]
    public async Task A_malformed_address_is_said_in_the_plan_and_never_written_to(string address)
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var people = SampleVisits.People.Replace("clara.novak@example.org", $"\"{address}\"", StringComparison.Ordinal);
        var visit = await TestVisit.PrepareAsync(pipeline, SampleVisits.OneDay, people, Cancel);

        var plan = await visit.PlanAsync(Cancel);
        await visit.PublishAsync(Cancel);

        Assert.Contains("Clara Novak", Assert.Single(plan.GetProperty("withoutAddress").EnumerateArray()).GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.DoesNotContain(await visit.InvitationsAsync(Cancel), row => row.Name == "Clara Novak");
    }
}
