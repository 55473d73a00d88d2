using System.Text.Json;
using Delegations.Invitations;
using Delegations.Testing;
using Delegations.Testing.Graph;
using NodaTime;
using Xunit;

namespace Delegations.Functions.Tests.Invitations.Graph;

/// <summary>What a calendar holds and who is mailed, from the first invitation to the last word.</summary>
public sealed class GraphDeliveryTests(AzuriteFixture azurite)
{
    private const string Clara = "clara.novak@example.org";
    private const string David = "david.okoro@example.org";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Each_person_gets_an_event_of_their_own_and_one_mail()
    {
        await using var office = await GraphOffice.StartAsync(azurite);

        var visit = await office.DeliveredAsync();

        var events = office.Server.EventsIn(office.Mailbox);
        Assert.Equal(4, events.Count);
        Assert.All(events, item => Assert.Single(item.Responses));
        Assert.All(office.Server.Mails, mail => Assert.Equal(MailKind.Invitation, mail.Kind));
        Assert.Equal(4, office.Server.Mails.Count);
        var (clara, row) = (office.EventOf(Clara), await visit.InvitationOfAsync("Clara Novak", Cancel));
        Assert.Equal(new ExternalEntry(clara.Id, clara.ICalUId, clara.ETag), row.Entry);
        Assert.Equal((InvitationState.Sent, "Romance Standard Time"), (row.State, clara.Zone));
        Assert.Equal((Instant.FromUtc(2031, 3, 10, 9, 0), Instant.FromUtc(2031, 3, 10, 10, 0)), (clara.Start, clara.End));
        office.Server.AssertClean();
    }

    [Fact]
    public async Task An_event_says_who_is_asked_what_and_nothing_of_others()
    {
        await using var office = await GraphOffice.StartAsync(azurite);

        await office.DeliveredAsync();

        var bodies = office.BodiesOf("POST", "/events");
        using var body = JsonDocument.Parse(Assert.Single(bodies, one => one.Contains(Clara, StringComparison.Ordinal)));
        var root = body.RootElement;
        Assert.True(root.GetProperty("hideAttendees").GetBoolean());
        Assert.True(root.GetProperty("responseRequested").GetBoolean());
        Assert.False(root.GetProperty("allowNewTimeProposals").GetBoolean());
        Assert.Equal(30, root.GetProperty("reminderMinutesBeforeStart").GetInt32());
        Assert.Equal("busy", root.GetProperty("showAs").GetString());
        Assert.False(root.TryGetProperty("isOnlineMeeting", out _));
        Assert.False(root.TryGetProperty("categories", out _));
        Assert.All(bodies, one => Assert.Equal(1, one.Split("\"address\"").Length - 1));
        Assert.DoesNotContain(bodies, one => one.Contains("minister", StringComparison.Ordinal));
        office.Server.AssertClean();
    }

    [Fact]
    public async Task A_move_is_one_change_of_times_and_words_and_asks_again()
    {
        await using var office = await GraphOffice.StartAsync(azurite);
        var visit = await office.DeliveredAsync();
        var before = office.EventOf(David);

        await GraphOffice.ChangeAsync(visit, SampleVisits.OneDay.With(2, line => line with { Start = "14:30", End = "15:30" }));

        var after = office.EventOf(David);
        Assert.Equal((before.Id, before.ICalUId, before.Start + Duration.FromMinutes(30)), (after.Id, after.ICalUId, after.Start));
        Assert.Equal([MailKind.Invitation, MailKind.Update], office.KindsTo(David));
        Assert.Equal([MailKind.Invitation], office.KindsTo(Clara));
        using var patch = JsonDocument.Parse(Assert.Single(office.BodiesOf("PATCH", Uri.EscapeDataString(before.Id))));
        Assert.Equal(
            ["body", "end", "singleValueExtendedProperties", "start"],
            patch.RootElement.EnumerateObject().Select(member => member.Name).Order(StringComparer.Ordinal));
        Assert.Equal(1, (await visit.InvitationOfAsync("David Okoro", Cancel)).Sequence);
        office.Server.AssertClean();
    }

    [Fact]
    public async Task A_touch_up_changes_the_words_alone_and_keeps_the_answer()
    {
        await using var office = await GraphOffice.StartAsync(azurite);
        var visit = await office.DeliveredAsync();
        var before = office.EventOf(David);
        office.Server.Respond(office.Mailbox, before.Id, David, "accepted");

        await GraphOffice.ChangeAsync(visit, SampleVisits.OneDay.With(2, line => line with { Notes = "Please bring closed shoes" }));

        var after = office.EventOf(David);
        Assert.Equal((before.Start, "accepted"), (after.Start, after.Responses[David]));
        Assert.Contains("closed shoes", after.Html, StringComparison.Ordinal);
        Assert.Equal([MailKind.Invitation, MailKind.Update], office.KindsTo(David));
        office.Server.AssertClean();
    }

    [Fact]
    public async Task A_preliminary_agenda_shows_tentative_and_its_end_busy()
    {
        await using var office = await GraphOffice.StartAsync(azurite);
        var visit = await TestVisit.PrepareAsync(office.Pipeline, SampleVisits.OneDay, SampleVisits.People, Cancel);
        await visit.PublishAsync(Cancel, state: "preliminary");
        await visit.DeliverAsync(Cancel);
        office.Clock.Advance(Duration.FromMinutes(20));

        await visit.PublishAsync(Cancel);
        await visit.DeliverAsync(Cancel);

        Assert.All(office.BodiesOf("POST", "/events"), body => Assert.Contains("\"showAs\":\"tentative\"", body, StringComparison.Ordinal));
        Assert.Contains("\"showAs\":\"busy\"", Assert.Single(office.BodiesOf("PATCH", Uri.EscapeDataString(office.EventOf(Clara).Id))), StringComparison.Ordinal);
        office.Server.AssertClean();
    }

    [Fact]
    public async Task Whoever_is_taken_out_is_told_in_words_and_a_later_invitation_is_another_event()
    {
        await using var office = await GraphOffice.StartAsync(azurite);
        var visit = await office.DeliveredAsync();
        var first = office.EventOf(David);

        await GraphOffice.ChangeAsync(visit, SampleVisits.OneDay.Without(2));
        var comment = Assert.Single(office.BodiesOf("POST", $"/{Uri.EscapeDataString(first.Id)}/cancel"), body => body.Contains("Vacuum", StringComparison.Ordinal));
        var (emptied, cancelled) = (office.Server.EventsOf(office.Mailbox, David), office.Server.CalendarOf(David));
        office.Clock.Advance(Duration.FromMinutes(20));
        await GraphOffice.ChangeAsync(visit, SampleVisits.OneDay);

        Assert.Empty(emptied);
        Assert.Empty(cancelled);
        Assert.DoesNotContain("<p>", comment, StringComparison.Ordinal);
        var second = office.EventOf(David);
        Assert.NotEqual((first.Id, first.TransactionId), (second.Id, second.TransactionId));
        Assert.Equal([MailKind.Invitation, MailKind.Cancellation, MailKind.Invitation], office.KindsTo(David));
        office.Server.AssertClean();
    }

    [Fact]
    public async Task Swapped_speakers_lose_one_event_and_get_another()
    {
        await using var office = await GraphOffice.StartAsync(azurite);
        var visit = await office.DeliveredAsync();

        await GraphOffice.ChangeAsync(visit, SampleVisits.OneDay.With(1, line => line with { Speaker = "David Okoro" }).With(2, line => line with { Speaker = "Clara Novak" }));

        Assert.Equal([MailKind.Invitation, MailKind.Invitation, MailKind.Cancellation], office.KindsTo(Clara).Order());
        Assert.Contains("Vacuum", Assert.Single(office.Server.CalendarOf(Clara)).Subject, StringComparison.Ordinal);
        Assert.Contains("Cybersecurity", Assert.Single(office.Server.CalendarOf(David)).Subject, StringComparison.Ordinal);
        Assert.Single(office.EventOf(Clara).Responses);
        office.Server.AssertClean();
    }

    [Fact]
    public async Task Nothing_changed_is_nothing_asked_of_graph()
    {
        await using var office = await GraphOffice.StartAsync(azurite);
        var visit = await office.DeliveredAsync();
        var requests = office.Server.Requests.Count;

        await GraphOffice.ChangeAsync(visit, SampleVisits.OneDay);
        await office.ReconcileAfterAsync(visit, Duration.FromHours(1));

        Assert.Equal(requests, office.Server.Requests.Count);
    }
}
