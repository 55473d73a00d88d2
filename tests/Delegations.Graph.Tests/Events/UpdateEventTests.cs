using System.Text.Json.Nodes;
using Delegations.Graph.Events;
using Delegations.Testing.Graph;
using Xunit;

namespace Delegations.Graph.Tests.Events;

public sealed class UpdateEventTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Only_what_differs_is_sent_and_our_message_key()
    {
        await using var office = await Office.OpenAsync();
        var created = await office.CreateAsync();
        var now = Office.Draft() with { MessageKey = "message-2", Location = "Room 5" };

        var updated = Office.Value(await office.UpdateAsync(created, EventPatch.Between(Office.Draft(), now)));

        var body = JsonNode.Parse(office.Server.Requests[^1].Body)!.AsObject();
        Assert.Equal(["location", "singleValueExtendedProperties"], body.Select(member => member.Key));
        Assert.Equal(("Room 5", "message-2"), (updated.Location, updated.MessageKey));
        Assert.Equal("Room 5", Assert.Single(office.Server.CalendarOf(Office.Guest)).Location);
        Assert.Equal([MailKind.Invitation, MailKind.Update], office.Server.Mails.Select(mail => mail.Kind));
        office.Server.AssertClean();
    }

    [Fact]
    public async Task Every_difference_goes_into_one_request()
    {
        await using var office = await Office.OpenAsync();
        var created = await office.CreateAsync();
        var now = Office.Draft() with
        {
            MessageKey = "message-2",
            Subject = "Heating",
            Body = new("plain & simple", IsHtml: false),
            Times = Office.At(14, 0),
            Location = "",
            Attendees = [new(new("bob@example.com"), AttendeeKind.Optional)],
            ShowAs = BusyStatus.Tentative,
        };

        await office.UpdateAsync(created, EventPatch.Between(Office.Draft(), now));

        var standing = Assert.Single(office.Server.EventsIn(Office.Mailbox));
        Assert.Equal(("Heating", ""), (standing.Subject, standing.Location));
        Assert.Contains("plain &amp; simple", standing.Html, StringComparison.Ordinal);
        Assert.Equal(["bob@example.com"], standing.Responses.Keys);
        Assert.Equal(2, office.Server.Requests.Count);
        Assert.Empty(office.Server.CalendarOf(Office.Guest));
        office.Server.AssertClean();
    }

    [Fact]
    public async Task The_same_draft_makes_an_empty_patch_which_is_not_sent()
    {
        await using var office = await Office.OpenAsync();
        var created = await office.CreateAsync();
        var patch = EventPatch.Between(Office.Draft(), Office.Draft() with { MessageKey = "message-2" });

        Assert.True(patch.IsEmpty);
        await Assert.ThrowsAsync<ArgumentException>(() => office.UpdateAsync(created, patch));
        Assert.Single(office.Server.Requests);
    }

    [Fact]
    public async Task A_state_that_has_changed_meanwhile_is_a_conflict()
    {
        await using var office = await Office.OpenAsync();
        var created = await office.CreateAsync();
        office.Server.Respond(Office.Mailbox, created.Id, Office.Guest, "accepted");

        var outcome = await office.UpdateAsync(created, new EventPatch { MessageKey = "message-2", Subject = "Heating" });

        Assert.IsType<GraphFailure.Conflict>(Office.Failure(outcome));
        Assert.Single(office.Server.Mails);
    }

    [Fact]
    public async Task A_change_whose_answer_was_lost_is_known_by_its_message_key()
    {
        await using var office = await Office.OpenAsync();
        var created = await office.CreateAsync();
        office.Server.Faults.Next(Fault.AnswerLost);

        var outcome = await office.UpdateAsync(created, new EventPatch { MessageKey = "message-2", Subject = "Heating" });
        var standing = Office.Value(await office.Client.GetEventAsync(Office.Mailbox, created.Id, Token));

        Assert.IsType<GraphFailure.Unknown>(Office.Failure(outcome));
        Assert.Equal(("entry-1", "message-2"), (standing.EntryKey, standing.MessageKey));
        Assert.Equal(2, office.Server.Mails.Count);
    }

    [Fact]
    public async Task An_event_that_is_gone_is_not_found()
    {
        await using var office = await Office.OpenAsync();
        var created = await office.CreateAsync();
        office.Server.Delete(Office.Mailbox, created.Id);

        var outcome = await office.UpdateAsync(created, new EventPatch { MessageKey = "message-2", Subject = "Heating" });

        Assert.IsType<GraphFailure.NotFound>(Office.Failure(outcome));
    }
}
