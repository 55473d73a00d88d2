using System.Globalization;
using System.Text.Json.Nodes;
using Delegations.Documents.Rendering.Ics;
using Delegations.Documents.Tests.Rendering.Peers;
using Delegations.Model;
using NodaTime;
using NodaTime.Text;
using Xunit;

namespace Delegations.Documents.Tests.Rendering.Ics;

/// <summary>Our calendar files as ical.js and Debian's icalendar read them.</summary>
public sealed class PeerTests
{
    private static readonly InstantPattern Instants = InstantPattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:ss'.000Z'");

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
    public async Task Two_readers_agree_with_each_other_and_with_what_was_meant()
    {
        CalendarMessage[] messages =
        [
            Messages.Reference,
            Messages.Reference with { Summary = "Énergie; \"accès\", 🚀 " + new string('é', 80), Location = @"Room A, first floor \ left", Sequence = 3, Tentative = true },
            Messages.Reference with { Role = AttendeeRole.Optional, ParticipationStatus = ParticipationStatus.Accepted, Zone = Samples.LosAngeles },
            Messages.Reference with { AsksForReply = false, Attendee = new CalendarAddress("", "o'brien+visit@example.org"), Zone = DateTimeZoneProviders.Tzdb["UTC"] },
            Messages.Cancellation,
            Messages.Cancellation with { WithdrawnForAttendeeOnly = true },
        ];
        var files = messages.Select(InvitationIcs.Render).ToList();

        var script = await Peer.ReadCalendarsAsync(files, TestContext.Current.CancellationToken);
        var python = await Peer.ReadCalendarsInPythonAsync(files, TestContext.Current.CancellationToken);

        Assert.All(messages.Zip(script, python), read =>
        {
            Assert.Equal(Meant(read.First), InPython(read.Third!));
            Assert.Equal(Meant(read.First), InScript(read.Second!));
        });
    }

    [Fact]
    public async Task Debians_reader_finds_the_right_instants_in_every_zone()
    {
        // It knows zones by their name from the system's database, whatever the file says; Morocco's law is newer than that.
        var messages = Zones.Where(id => id is not "Africa/Casablanca").Select(id => Messages.Reference with { Zone = DateTimeZoneProviders.Tzdb[id] }).ToList();

        var files = await Peer.ReadCalendarsInPythonAsync([.. messages.Select(InvitationIcs.Render)], TestContext.Current.CancellationToken);

        Assert.All(messages.Zip(files), pair =>
        {
            Assert.Empty(pair.Second!["errors"]!.AsArray());
            Assert.Equal((pair.First.Zone.Id, Utc(pair.First.Start, pair.First)), (pair.First.Zone.Id, Text(pair.Second["events"]![0]!["start"])));
        });
    }

    private static Dictionary<string, string?> Meant(CalendarMessage message) => new(StringComparer.Ordinal)
    {
        ["method"] = message.Method is CalendarMethod.Cancel ? "CANCEL" : "REQUEST",
        ["uid"] = message.Uid,
        ["sequence"] = message.Sequence.ToString(CultureInfo.InvariantCulture),
        ["stamp"] = Instants.Format(message.Stamp),
        ["start"] = Utc(message.Start, message),
        ["end"] = Utc(message.End, message),
        ["summary"] = message.Summary,
        ["location"] = message.Location,
        ["description"] = message.Description,
        ["status"] = message.Method is CalendarMethod.Cancel ? message.WithdrawnForAttendeeOnly ? null : "CANCELLED" : message.Tentative ? "TENTATIVE" : "CONFIRMED",
        ["organizer"] = "mailto:" + message.Organizer.Address,
        ["organizer name"] = message.Organizer.Name,
        ["attendee"] = "mailto:" + message.Attendee.Address,
        ["name"] = message.Attendee.Name.Length > 0 ? message.Attendee.Name : null,
        ["role"] = message.Role is AttendeeRole.Optional ? "OPT-PARTICIPANT" : "REQ-PARTICIPANT",
        ["partstat"] = message.ParticipationStatus is ParticipationStatus.Accepted ? "ACCEPTED" : "NEEDS-ACTION",
        ["rsvp"] = message is { Method: CalendarMethod.Request, ParticipationStatus: ParticipationStatus.NeedsAction, AsksForReply: true } ? "TRUE" : "FALSE",
        ["cutype"] = "INDIVIDUAL",
    };

    private static Dictionary<string, string?> InPython(JsonNode file)
    {
        Assert.Empty(file["errors"]!.AsArray());
        var entry = file["events"]!.AsArray().Single()!;
        var (organizer, attendee) = (entry["organizer"]!, entry["attendee"]!);
        return Same(file, entry, Text(organizer["uri"]), Text(organizer["cn"]), Text(attendee["uri"]), Text(attendee["cn"]), name => Text(attendee[name]));
    }

    private static Dictionary<string, string?> InScript(JsonNode file)
    {
        var entry = file["events"]!.AsArray().Single()!;
        return Same(file, entry, Text(entry["organizer"]), Text(entry["organizerName"]), Text(entry["attendee"]), Text(entry["name"]), name => Text(entry[name]));
    }

    private static Dictionary<string, string?> Same(JsonNode file, JsonNode entry, string? organizer, string? organizerName, string? attendee, string? attendeeName, Func<string, string?> parameter)
    {
        var read = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["method"] = Text(file["method"]),
            ["sequence"] = entry["sequence"]!.ToJsonString(),
            ["organizer"] = organizer,
            ["organizer name"] = organizerName,
            ["attendee"] = attendee,
            ["name"] = attendeeName,
        };
        foreach (var name in (string[])["uid", "stamp", "start", "end", "summary", "location", "description", "status"])
        {
            read.Add(name, Text(entry[name]));
        }

        foreach (var name in (string[])["role", "partstat", "rsvp", "cutype"])
        {
            read.Add(name, parameter(name));
        }

        return read;
    }

    private static string Utc(LocalDateTime local, CalendarMessage message) =>
        Instants.Format(PlaceTime.ToInstant(local, message.Zone));

    private static string? Text(JsonNode? node) => node?.GetValue<string>();
}
