using Delegations.Graph.Events;
using NodaTime;
using Xunit;

namespace Delegations.Graph.Tests.Events;

public sealed class FindEventsTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("entry-1")]
    [InlineData("it's a/key & more: 50 % +x? #1")]
    [InlineData("přehled')] or 1 eq 1")]
    public async Task An_event_is_found_by_its_key_and_no_other_with_it(string key)
    {
        await using var office = await Office.OpenAsync();
        var created = await office.CreateAsync(Office.Draft(key));
        await office.CreateAsync(Office.Draft("another"));

        var found = Office.Value(await office.Client.FindEventsByKeyAsync(Office.Mailbox, key, Token));

        var only = Assert.Single(found);
        Assert.Equal((created.Id, key, $"{key}-message-1"), (only.Id, only.EntryKey, only.MessageKey));
        office.Server.AssertClean();
    }

    [Fact]
    public async Task Nothing_is_found_where_nothing_stands()
    {
        await using var office = await Office.OpenAsync();

        Assert.Empty(Office.Value(await office.Client.FindEventsByKeyAsync(Office.Mailbox, "entry-1", Token)));
    }

    [Theory]
    [InlineData("o'hara+visits@example.org")]
    [InlineData("besuche/köln@example.org")]
    [InlineData("a b%2Fc?d#e@example.org")]
    public async Task A_mailbox_is_reached_whatever_its_name_is_made_of(string mailbox)
    {
        await using var office = await Office.OpenAsync();
        office.Server.AddMailbox(mailbox);

        Office.Value(await office.Client.CreateEventAsync(mailbox, Office.Draft(), Token));

        Assert.Single(office.Server.EventsIn(mailbox));
        Assert.Equal(MailboxReach.Reached, await office.Client.ReachesAsync(mailbox, Token));
    }

    [Theory]
    [InlineData("")]
    [InlineData("..")]
    public async Task A_name_that_would_be_another_address_is_not_sent(string mailbox)
    {
        await using var office = await Office.OpenAsync();

        await Assert.ThrowsAsync<ArgumentException>(() => office.Client.GetEventAsync(mailbox, "id", Token));
    }

    [Fact]
    public async Task An_answer_is_read_with_its_time_and_proposal()
    {
        await using var office = await Office.OpenAsync();
        var created = await office.CreateAsync();
        var proposed = (Instant.FromUtc(2027, 3, 3, 8, 0), Instant.FromUtc(2027, 3, 3, 9, 0));
        office.Server.Respond(Office.Mailbox, created.Id, Office.Guest, "tentativelyAccepted", proposed);

        var standing = Office.Value(await office.Client.GetEventAsync(Office.Mailbox, created.Id, Token));

        var reply = Assert.Single(standing.Attendees);
        Assert.Equal((ReplyKind.Tentative, new Interval(proposed.Item1, proposed.Item2)), (reply.Kind, reply.Proposed));
        Assert.NotNull(reply.At);
    }

    [Fact]
    public async Task A_new_time_asks_again_and_a_new_title_does_not()
    {
        await using var office = await Office.OpenAsync();
        var created = await office.CreateAsync();
        office.Server.Respond(Office.Mailbox, created.Id, Office.Guest, "accepted");

        var renamed = Office.Value(await office.Client.UpdateEventAsync(
            Office.Mailbox, created.Id, etag: null, new EventPatch { MessageKey = "message-2", Subject = "Heating" }, Token));
        var moved = Office.Value(await office.UpdateAsync(renamed, new EventPatch { MessageKey = "message-3", Times = Office.At(15, 0) }));

        Assert.Equal(ReplyKind.Accepted, Assert.Single(renamed.Attendees).Kind);
        Assert.Equal(ReplyKind.None, Assert.Single(moved.Attendees).Kind);
    }
}
