using System.Globalization;
using System.Text;
using Delegations.Documents.Rendering.Agendas;
using Delegations.Documents.Tests.Rendering.Agendas.Exchange;
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
    public void A_session_without_an_hour_takes_its_day_and_leaves_it_free()
    {
        var departure = Event(Lines(Samples.Settings(Audience.Internal)), "SUMMARY:Departure – Time to be confirmed");

        Assert.Subset(
            departure.ToHashSet(StringComparer.Ordinal),
            new HashSet<string>(["DTSTART;VALUE=DATE:20150403", "DTEND;VALUE=DATE:20150404", "TRANSP:TRANSPARENT", "STATUS:TENTATIVE"], StringComparer.Ordinal));
    }

    [Fact]
    public void A_session_without_a_day_is_named_in_the_calendars_description()
    {
        var lines = Lines(Samples.Settings(Audience.Internal));

        Assert.DoesNotContain(lines, line => line.StartsWith("SUMMARY:Follow-up", StringComparison.Ordinal));
        Assert.Contains(@"Day to be confirmed: Follow-up meeting at the air show\, Le Bourget", lines.Single(line => line.StartsWith("X-WR-CALDESC:", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_feed_says_how_often_to_ask_and_leaves_cancelled_sessions_out()
    {
        var settings = Samples.Settings(Audience.Internal);

        var feed = Lines(settings, isFeed: true);
        var file = Lines(settings);

        Assert.Contains("REFRESH-INTERVAL;VALUE=DURATION:PT1H", feed);
        Assert.Contains("X-PUBLISHED-TTL:PT1H", feed);
        Assert.DoesNotContain("STATUS:CANCELLED", feed);
        Assert.DoesNotContain("SUMMARY:Visit to the observatory", feed);
        Assert.DoesNotContain("X-PUBLISHED-TTL:PT1H", file);
        Assert.Contains("STATUS:CANCELLED", Event(file, "SUMMARY:Visit to the observatory"));
    }

    [Fact]
    public void The_calendar_says_its_state_version_label_and_zone()
    {
        var lines = Lines(Samples.Settings(Audience.Delegation) with { State = AgendaState.Preliminary });

        Assert.Contains("X-WR-TIMEZONE:America/Los_Angeles", lines);
        Assert.Contains(
            @"DESCRIPTION:Preliminary\, version 3\nTimes and places may still change.\nTLP:GREEN: for those who take part\; not for publication\nDay to be confirmed: Follow-up meeting at the air show\, Le Bourget",
            lines);
    }

    [Fact]
    public void An_entry_says_where_it_is_how_far_it_may_be_told_and_where_its_page_is()
    {
        var tour = Event(Lines(ExchangeSamples.TwoLegs()), "SUMMARY:Tour of the engine hall");

        Assert.Contains("GEO:33.9164;-118.4041", tour);
        Assert.Contains("CATEGORIES:TLP:AMBER", tour);
        Assert.Contains(tour, line => line.StartsWith("URL:https://visits.example.org/a/2015#", StringComparison.Ordinal));
        Assert.Contains("LAST-MODIFIED:20150320T100000Z", tour);
        Assert.StartsWith(
            @"DESCRIPTION:TLP:AMBER: only within the organisations that take part\, for those who need it\n19:30–21:15\, Brussels time\n",
            tour.Single(line => line.StartsWith("DESCRIPTION:", StringComparison.Ordinal)),
            StringComparison.Ordinal);
    }

    [Fact]
    public void In_public_nothing_is_labelled()
    {
        var lines = Lines(Samples.Settings(Audience.Public));

        Assert.DoesNotContain(lines, line => line.StartsWith("CATEGORIES", StringComparison.Ordinal) || line.StartsWith("URL", StringComparison.Ordinal));
    }

    [Fact]
    public void Home_time_on_another_day_names_the_day()
    {
        var flight = Event(Lines(ExchangeSamples.TwoLegs()), "SUMMARY:Flight to Phoenix");

        Assert.Contains(@"Thu 2 Apr 03:05–04:30\, Brussels time", flight.Single(line => line.StartsWith("DESCRIPTION:", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public void Both_languages_of_a_bilingual_agenda_are_in_the_title()
    {
        var agenda = Agenda.From(ExchangeSamples.Positioned(), ExchangeSamples.Settings() with { Beside = Language.French });

        Assert.Contains("SUMMARY:Lunch with suppliers / Déjeuner avec les fournisseurs", Lines(agenda));
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

    [Fact]
    public void An_earlier_version_that_is_published_again_goes_before_what_calendars_hold()
    {
        var at = Instant.FromUtc(2026, 1, 2, 3, 4);
        var third = Lines(Samples.Settings(Audience.Public) with { Version = 3, Stamp = at });
        var secondAgain = Lines(Samples.Settings(Audience.Public) with { Version = 2, Stamp = at + Duration.FromSeconds(1) });

        Assert.True(SequenceOf(secondAgain) > SequenceOf(third));
    }

    private static int SequenceOf(IEnumerable<string> lines) =>
        int.Parse(lines.First(line => line.StartsWith("SEQUENCE:", StringComparison.Ordinal))["SEQUENCE:".Length..], CultureInfo.InvariantCulture);

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

    private static IReadOnlyList<string> Lines(AgendaSettings settings, bool isFeed = false) => Lines(Agenda.From(Samples.TwoLegs(), settings), isFeed);

    private static IReadOnlyList<string> Lines(Agenda agenda, bool isFeed = false) => Messages.Lines(Encoding.UTF8.GetString(IcsAgenda.Render(agenda, isFeed)));

    /// <summary>The lines of the one event that has this line.</summary>
    private static IReadOnlyList<string> Event(IReadOnlyList<string> lines, string line)
    {
        var at = lines.Index().Single(pair => pair.Item == line).Index;
        return [.. lines.Take(at).Reverse().TakeWhile(before => before is not "BEGIN:VEVENT").Reverse(), .. lines.Skip(at).TakeWhile(after => after is not "END:VEVENT")];
    }

    private static string Text(AgendaSettings settings) => Encoding.UTF8.GetString(IcsAgenda.Render(Agenda.From(Samples.TwoLegs(), settings)));
}
