using System.Text.Json.Nodes;
using Delegations.Graph.Events;
using Delegations.Testing.Graph;
using NodaTime;
using Xunit;

namespace Delegations.Graph.Tests.Events;

public sealed class CreateEventTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Creating_invites_the_guest_and_puts_the_entry_into_their_calendar()
    {
        await using var office = await Office.OpenAsync();

        var created = await office.CreateAsync();

        var mail = Assert.Single(office.Server.MailsTo(Office.Guest));
        Assert.Equal((MailKind.Invitation, created.Id), (mail.Kind, mail.EventId));
        var entry = Assert.Single(office.Server.CalendarOf(Office.Guest));
        Assert.Equal(("Meeting on district heating", "Room 4.12", "Romance Standard Time"), (entry.Subject, entry.Location, entry.Zone));
        Assert.Equal(Instant.FromUtc(2027, 3, 2, 8, 30), entry.Start);
        office.Server.AssertClean();
    }

    [Fact]
    public async Task What_was_created_is_told_back()
    {
        await using var office = await Office.OpenAsync();

        var created = await office.CreateAsync();

        Assert.Equal(("entry-1", "entry-1-message-1", "entry-1-transaction"), (created.EntryKey, created.MessageKey, created.TransactionId));
        Assert.Equal((Instant.FromUtc(2027, 3, 2, 8, 30), Instant.FromUtc(2027, 3, 2, 9, 30)), (created.Start, created.End));
        Assert.StartsWith("040000008200E00074C5B7101A82E008", created.ICalUId, StringComparison.Ordinal);
        Assert.Equal(new AttendeeReply(Office.Guest, ReplyKind.None, At: null, Proposed: null), Assert.Single(created.Attendees));
    }

    [Fact]
    public async Task The_request_says_what_the_contract_asks_for()
    {
        await using var office = await Office.OpenAsync();

        await office.CreateAsync();

        var request = Assert.Single(office.Server.Requests);
        var body = JsonNode.Parse(request.Body)!;
        Assert.Equal("2027-03-02T09:30:00", body["start"]!["dateTime"]!.GetValue<string>());
        Assert.Equal(2, body["singleValueExtendedProperties"]!.AsArray().Count);
        Assert.False(body["allowNewTimeProposals"]!.GetValue<bool>());
        Assert.Contains("IdType=\"ImmutableId\"", request.Headers["Prefer"], StringComparison.Ordinal);
        Assert.NotEmpty(request.Headers["client-request-id"]);
    }

    [Fact]
    public async Task A_repeat_is_known_by_its_transaction_and_mails_nobody()
    {
        await using var office = await Office.OpenAsync();
        var created = await office.CreateAsync();

        var repeated = await office.Client.CreateEventAsync(Office.Mailbox, Office.Draft(), Token);

        Assert.Equal(new GraphFailure.DuplicateTransaction(created.Id), Office.Failure(repeated));
        Assert.Single(office.Server.Mails);
    }

    [Fact]
    public async Task A_transaction_stays_used_after_the_event_was_cancelled()
    {
        await using var office = await Office.OpenAsync();
        var created = await office.CreateAsync();
        await office.Client.CancelEventAsync(Office.Mailbox, created.Id, comment: null, Token);

        var again = await office.Client.CreateEventAsync(Office.Mailbox, Office.Draft(), Token);

        Assert.IsType<GraphFailure.DuplicateTransaction>(Office.Failure(again));
        Assert.Empty(office.Server.EventsIn(Office.Mailbox));
    }

    [Theory]
    [InlineData("Europe/Brussels", 3, 28, 2, 30, "2027-03-28T01:30:00", "UTC")]
    [InlineData("Europe/Brussels", 10, 31, 2, 30, "2027-10-31T00:30:00", "UTC")]
    [InlineData("Europe/Brussels", 3, 28, 3, 30, "2027-03-28T03:30:00", "Romance Standard Time")]
    [InlineData("Antarctica/Troll", 1, 15, 9, 0, "2027-01-15T09:00:00", "UTC")]
    public async Task A_time_that_the_zone_does_not_tell_for_certain_leaves_in_UTC(
        string zone, int month, int day, int hour, int minute, string written, string name)
    {
        await using var office = await Office.OpenAsync();
        var start = new LocalDateTime(2027, month, day, hour, minute);

        var created = await office.CreateAsync(Office.Draft() with { Times = new(start, start.PlusMinutes(20), DateTimeZoneProviders.Tzdb[zone]) });

        var sent = JsonNode.Parse(office.Server.Requests[0].Body)!["start"]!;
        Assert.Equal((written, name), (sent["dateTime"]!.GetValue<string>(), sent["timeZone"]!.GetValue<string>()));
        Assert.Equal(Duration.FromMinutes(20), created.End - created.Start);
        office.Server.AssertClean();
    }
}
