using System.Text.Json.Nodes;
using Delegations.Documents.Rendering.Agendas;
using Delegations.Documents.Rendering.Ics;
using Delegations.Documents.Tests.Rendering.Peers;
using Delegations.Model;
using NodaTime;
using NodaTime.Text;
using Xunit;

namespace Delegations.Documents.Tests.Rendering.Ics;

/// <summary>Our calendar files as ical.js reads them.</summary>
public sealed class PeerTests
{
    private static readonly string[] Zones =
        ["Europe/Brussels", "Europe/Dublin", "America/Los_Angeles", "America/Phoenix", "America/Santiago", "Africa/Casablanca", "Australia/Sydney", "Asia/Kolkata", "UTC"];

    [Fact]
    public async Task An_invitation_is_read_as_it_was_meant()
    {
        var message = Messages.Reference with { Summary = "Énergie; \"accès\", 🚀 " + new string('x', 80), Location = @"Room A, first floor \ left" };

        var file = (await Peer.ReadCalendarsAsync([InvitationIcs.Render(message)], TestContext.Current.CancellationToken)).Single()!;

        Assert.Equal("REQUEST", Text(file["method"]));
        var entry = file["events"]!.AsArray().Single()!;
        Assert.Equal(message.Uid, Text(entry["uid"]));
        Assert.Equal("2026-10-12T08:00:00.000Z", Text(entry["start"]));
        Assert.Equal("2026-10-12T08:45:00.000Z", Text(entry["end"]));
        Assert.Equal(message.Summary, Text(entry["summary"]));
        Assert.Equal(message.Location, Text(entry["location"]));
        Assert.Equal(message.Description, Text(entry["description"]));
        Assert.Equal("mailto:eva.mueller@example.com", Text(entry["attendee"]));
        Assert.Equal("Müller, Eva", Text(entry["name"]));
        Assert.Equal("TRUE", Text(entry["rsvp"]));
        Assert.Equal("mailto:visits@example.org", Text(entry["organizer"]));
        Assert.Equal("CONFIRMED", Text(entry["status"]));
    }

    [Fact]
    public async Task Start_and_end_are_the_right_instants_in_every_zone_and_on_the_days_when_clocks_change()
    {
        var messages = (
            from id in Zones
            from date in (LocalDate[])[new(2026, 1, 15), new(2026, 3, 8), new(2026, 3, 29), new(2026, 7, 15), new(2026, 10, 25), new(2026, 11, 1)]
            from hour in (int[])[1, 12, 23]
            let start = date.At(new LocalTime(hour, 30))
            select Messages.Reference with { Zone = DateTimeZoneProviders.Tzdb[id], Start = start, End = start.PlusHours(2) })
            .Where(message => message.Zone.MapLocal(message.Start).Count == 1 && message.Zone.MapLocal(message.End).Count == 1)
            .ToList();

        var files = await Peer.ReadCalendarsAsync([.. messages.Select(InvitationIcs.Render)], TestContext.Current.CancellationToken);

        Assert.True(messages.Count > 100);
        Assert.All(messages.Zip(files), pair =>
        {
            var entry = pair.Second!["events"]!.AsArray().Single()!;
            Assert.Equal((pair.First.Zone.Id, Utc(pair.First.Start, pair.First)), (pair.First.Zone.Id, Text(entry["start"])));
            Assert.Equal((pair.First.Zone.Id, Utc(pair.First.End, pair.First)), (pair.First.Zone.Id, Text(entry["end"])));
        });
    }

    [Fact]
    public async Task An_agenda_is_read_as_a_publication_without_people()
    {
        var agenda = Agenda.From(Samples.TwoLegs(), Samples.Settings(Audience.Delegation));

        var file = (await Peer.ReadCalendarsAsync([IcsAgenda.Render(agenda)], TestContext.Current.CancellationToken)).Single()!;

        Assert.Equal("PUBLISH", Text(file["method"]));
        var entries = file["events"]!.AsArray();
        Assert.Equal(agenda.Dated.Where(session => session.LocalStart is not null).Select(session => session.Title), entries.Select(entry => Text(entry!["summary"])));
        Assert.All(entries, entry => Assert.Null(entry!["attendee"]));
        Assert.All(entries, entry => Assert.Null(entry!["organizer"]));
        Assert.Equal("2015-04-01T15:30:00.000Z", Text(entries[0]!["start"]));
    }

    private static string Utc(LocalDateTime local, CalendarMessage message) =>
        InstantPattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:ss'.000Z'").Format(PlaceTime.ToInstant(local, message.Zone));

    private static string? Text(JsonNode? node) => node?.GetValue<string>();
}
