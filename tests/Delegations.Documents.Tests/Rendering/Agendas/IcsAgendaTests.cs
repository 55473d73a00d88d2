using System.Text;
using Delegations.Documents.Rendering.Agendas;
using Delegations.Documents.Tests.Rendering.Ics;
using Delegations.Model;
using NodaTime;
using Xunit;

namespace Delegations.Documents.Tests.Rendering.Agendas;

public sealed class IcsAgendaTests
{
    [Fact]
    public void A_small_agenda_is_as_agreed() =>
        Golden.Matches("agenda.delegation.en.ics", IcsAgenda.Render(Agenda.From(Samples.TwoLegs(), Samples.Settings(Audience.Delegation))));

    [Fact]
    public void E11_an_agenda_is_published_and_names_nobody_to_write_to()
    {
        var lines = Lines(Samples.Settings(Audience.Internal));

        Assert.Contains("METHOD:PUBLISH", lines);
        Assert.DoesNotContain(lines, line => line.StartsWith("ATTENDEE", StringComparison.Ordinal) || line.StartsWith("ORGANIZER", StringComparison.Ordinal));
    }

    [Fact]
    public void Uids_are_uuids_that_stay_from_version_to_version_and_audience_to_audience()
    {
        var one = Uids(Samples.Settings(Audience.Public));
        var later = Uids(Samples.Settings(Audience.Public) with { Version = 9, State = AgendaState.Preliminary });
        var inside = Uids(Samples.Settings(Audience.Internal));

        Assert.Equal(one, later);
        Assert.Subset(inside.ToHashSet(StringComparer.Ordinal), one.ToHashSet(StringComparer.Ordinal));
        Assert.All(one, uid => Assert.Matches("^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", uid));
        Assert.Equal(one.Count, one.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void D3_each_zone_is_there_once() =>
        Assert.Equal(["America/Los_Angeles", "America/Phoenix"], ZoneReader.Of(Text(Samples.Settings(Audience.Delegation))).Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void Sessions_without_a_day_or_a_start_are_left_out()
    {
        var lines = Lines(Samples.Settings(Audience.Internal));

        Assert.DoesNotContain(lines, line => line is "SUMMARY:Departure" or "SUMMARY:Follow-up meeting at the air show");
    }

    [Fact]
    public void Sequence_and_stamp_grow_with_the_version()
    {
        var second = Lines(Samples.Settings(Audience.Public) with { Version = 2 });
        var third = Lines(Samples.Settings(Audience.Public) with { Version = 3 });
        var stamped = Lines(Samples.Settings(Audience.Public) with { Stamp = Instant.FromUtc(2026, 1, 2, 3, 4) });

        Assert.Contains("SEQUENCE:2", second);
        Assert.True(string.CompareOrdinal(second.First(IsStamp), third.First(IsStamp)) < 0);
        Assert.Contains("DTSTAMP:20260102T030400Z", stamped);
    }

    [Theory]
    [InlineData(AgendaState.Preliminary, "STATUS:TENTATIVE")]
    [InlineData(AgendaState.Final, "STATUS:CONFIRMED")]
    public void A_preliminary_agenda_is_tentative(AgendaState state, string status) =>
        Assert.All(Lines(Samples.Settings(Audience.Public) with { State = state }).Where(line => line.StartsWith("STATUS", StringComparison.Ordinal)), line => Assert.Equal(status, line));

    [Fact]
    public void A_missing_end_is_the_start_of_what_follows_or_an_hour_later() =>
        Assert.Contains("DTEND;TZID=America/Los_Angeles:20150401T143000", Lines(Samples.Settings(Audience.Public)));

    [Fact]
    public void An_agenda_without_sessions_is_a_calendar_without_events() =>
        Assert.EndsWith("END:VCALENDAR\r\n", Encoding.UTF8.GetString(IcsAgenda.Render(Agenda.From(Samples.Itinerary(), Samples.Settings(Audience.Public)))), StringComparison.Ordinal);

    private static bool IsStamp(string line) => line.StartsWith("DTSTAMP:", StringComparison.Ordinal);

    private static IReadOnlyList<string> Uids(AgendaSettings settings) =>
        [.. Lines(settings).Where(line => line.StartsWith("UID:", StringComparison.Ordinal)).Select(line => line[4..])];

    private static IReadOnlyList<string> Lines(AgendaSettings settings) => Messages.Lines(Text(settings));

    private static string Text(AgendaSettings settings) => Encoding.UTF8.GetString(IcsAgenda.Render(Agenda.From(Samples.TwoLegs(), settings)));
}
