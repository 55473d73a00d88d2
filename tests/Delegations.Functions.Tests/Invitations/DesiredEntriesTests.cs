using Delegations.Documents.Reading;
using Delegations.Documents.Rendering.Agendas;
using Delegations.Invitations;
using Delegations.Itineraries;
using Delegations.Model;
using Delegations.Model.Ids;
using Delegations.Visits;
using NodaTime;
using Xunit;

namespace Delegations.Functions.Tests.Invitations;

public sealed partial class DesiredEntriesTests
{
    private const string Day = SampleVisits.Day;
    private const string NextDay = "2031-03-11";
    private const string Ada = "Ada Martin <ada@example.org>";
    private const string Clara = "Clara Novak <clara@example.org>";

    [Fact]
    public void A_speaker_gets_one_entry_per_session()
    {
        var entries = Desired(new(
            new ItineraryLine(Day, "09:00", "10:00", "Welcome", "Space Centre", Speaker: Clara),
            new ItineraryLine(Day, "10:00", "11:00", "Security", "Space Centre", Speaker: Clara)));

        Assert.Equal(["09:00–10:00", "10:00–11:00"], entries.Select(Span));
        Assert.All(entries, entry => Assert.Equal(InvitationRole.Speaker, entry.Role));
    }

    [Fact]
    public void A_host_gets_one_entry_for_consecutive_sessions_at_the_same_stop()
    {
        var entries = Desired(new(
            new ItineraryLine(Day, "09:00", "10:00", "Welcome", "Space Centre", Ada),
            new ItineraryLine(Day, "10:00", "11:00", "Security", "Space Centre – room Europa", Ada),
            new ItineraryLine(Day, "11:30", "12:30", "Tour", "Space Centre", Ada)));

        var entry = Assert.Single(entries);
        Assert.Equal("09:00–12:30", Span(entry));
        Assert.Equal(3, entry.Sessions.Count);
    }

    [Theory]
    [InlineData("TLP:GREEN", 2)]
    [InlineData("TLP:AMBER", 2)]
    [InlineData("TLP:AMBER+STRICT", 1)]
    [InlineData("TLP:RED", 1)]
    public void A_label_that_hosts_are_beyond_invites_nobody(string label, int count)
    {
        var entries = Desired(new(
            new ItineraryLine(Day, "09:00", "10:00", "Welcome", "Space Centre", Ada),
            new ItineraryLine(Day, "14:00", "15:00", $"Security {label}", "Test Labs", Ada, Clara)));

        Assert.Equal(count, entries.Count(entry => entry.Role is InvitationRole.Host));
        Assert.Equal(count - 1, entries.Count(entry => entry.Role is InvitationRole.Speaker));
    }

    [Fact]
    public void A_stop_in_between_ends_a_hosts_block()
    {
        var entries = Desired(new(
            new ItineraryLine(Day, "09:00", "10:00", "Welcome", "Space Centre", Ada),
            new ItineraryLine(Day, "11:00", "12:00", "Vacuum chamber", "Test Labs"),
            new ItineraryLine(Day, "14:00", "15:00", "Closing", "Space Centre", Ada)));

        Assert.Equal(["09:00–10:00", "14:00–15:00"], entries.Select(Span));
    }

    [Fact]
    public void Another_day_ends_a_hosts_block()
    {
        var entries = Desired(new(
            new ItineraryLine(Day, "09:00", "10:00", "Welcome", "Space Centre", Ada),
            new ItineraryLine(NextDay, "09:00", "10:00", "Closing", "Space Centre", Ada)));

        Assert.Equal(2, entries.Count);
    }

    [Fact]
    public void Somebody_elses_session_at_the_same_stop_does_not_end_a_block()
    {
        var entries = Desired(new(
            new ItineraryLine(Day, "09:00", "10:00", "Welcome", "Space Centre", Ada),
            new ItineraryLine(Day, "10:00", "11:00", "Security", "Space Centre"),
            new ItineraryLine(Day, "11:00", "12:00", "Closing", "Space Centre", Ada)));

        Assert.Equal("09:00–12:00", Span(Assert.Single(entries)));
    }

    [Fact]
    public void Whoever_hosts_and_speaks_gets_the_block_alone()
    {
        var entries = Desired(new(
            new ItineraryLine(Day, "09:00", "10:00", "Welcome", "Space Centre", Ada),
            new ItineraryLine(Day, "10:00", "11:00", "Security", "Space Centre", Ada, Ada)));

        var entry = Assert.Single(entries);
        Assert.Equal((InvitationRole.Host, "09:00–11:00"), (entry.Role, Span(entry)));
    }

    [Fact]
    public void Whoever_speaks_where_they_host_that_day_gets_the_block_alone()
    {
        var entries = Desired(new(
            new ItineraryLine(Day, "09:00", "10:00", "Welcome", "Space Centre", Ada),
            new ItineraryLine(Day, "10:00", "11:00", "Keynote", "Space Centre", "Bruno Leroy", Ada),
            new ItineraryLine(Day, "11:00", "12:00", "Tour", "Space Centre", Ada))).Where(entry => entry.Person.Name == "Ada Martin");

        var entry = Assert.Single(entries);
        Assert.Equal((InvitationRole.Host, "09:00–12:00", 3), (entry.Role, Span(entry), entry.Sessions.Count));
    }

    [Fact]
    public void Whoever_comes_back_to_speak_gets_an_entry_of_its_own_for_that()
    {
        var entries = Desired(new(
            new ItineraryLine(Day, "09:00", "10:00", "Welcome", "Space Centre", Ada),
            new ItineraryLine(Day, "11:00", "12:00", "Vacuum chamber", "Test Labs"),
            new ItineraryLine(Day, "14:00", "15:00", "Keynote", "Space Centre", Speaker: Ada)));

        Assert.Equal([(InvitationRole.Host, "09:00–10:00"), (InvitationRole.Speaker, "14:00–15:00")], entries.Select(entry => (entry.Role, Span(entry))));
    }

    [Fact]
    public void Another_time_zone_ends_a_hosts_block()
    {
        var newYork = DateTimeZoneProviders.Tzdb["America/New_York"];
        var itinerary = Read(new(
            new ItineraryLine(Day, "09:00", "10:00", "Departure", "On board", Ada),
            new ItineraryLine(Day, "15:00", "16:00", "Arrival", "On board", Ada)));

        var entries = DesiredOf(itinerary with { Sessions = [itinerary.Sessions[0], itinerary.Sessions[1] with { TimeZone = newYork }] });

        Assert.Equal(["09:00–10:00", "15:00–16:00"], entries.Select(Span));
        Assert.Equal(newYork, entries[1].Content.Zone);
    }

    [Fact]
    public void Sessions_of_which_nobody_knows_where_they_are_make_no_block()
    {
        var entries = Desired(new(
            new ItineraryLine(Day, "09:00", "10:00", "Breakfast", "", Ada),
            new ItineraryLine(Day, "15:00", "16:00", "Dinner", "", Ada)));

        Assert.Equal(["09:00–10:00", "15:00–16:00"], entries.Select(Span));
    }

    [Fact]
    public void Two_spellings_of_one_person_at_one_address_get_one_entry()
    {
        var entries = Desired(new(
            new ItineraryLine(Day, "09:00", "10:00", "Welcome", "Space Centre", Ada, "A. Martin <Ada@example.org>"),
            new ItineraryLine(Day, "10:00", "11:00", "Talk", "Space Centre", Speaker: "Clara Novak <clara@example.org>; C. Novak <clara@example.org>")));

        Assert.Equal(
            [("Ada Martin", InvitationRole.Host), ("Clara Novak", InvitationRole.Speaker)],
            entries.Select(entry => (entry.Person.Name, entry.Role)));
    }

    [Fact]
    public void Two_people_at_one_address_keep_their_own_sessions()
    {
        var entries = Desired(new(
            new ItineraryLine(Day, "09:00", "10:00", "Talk", "Space Centre", Speaker: "Clara Novak <office@example.org>"),
            new ItineraryLine(Day, "10:00", "11:00", "Talk", "Space Centre", Speaker: "David Okoro <office@example.org>")));

        Assert.Equal(["Clara Novak", "David Okoro"], entries.Select(entry => entry.Person.Name));
    }

    [Fact]
    public void Without_an_end_in_the_file_an_entry_lasts_an_hour_at_most()
    {
        var entries = Desired(new(
            new ItineraryLine(Day, "09:00", "", "Talk", "Space Centre", Speaker: Clara),
            new ItineraryLine(Day, "11:00", "", "Short talk", "Space Centre", Speaker: Clara),
            new ItineraryLine(Day, "11:30", "15:00", "Workshop", "Space Centre", Speaker: Clara)));

        Assert.Equal(["09:00–10:00", "11:00–11:30", "11:30–15:00"], entries.Select(Span));
    }

    [Fact]
    public void An_end_that_moves_with_the_next_session_is_a_new_sequence_as_calendars_demand()
    {
        var talk = new ItineraryLine(Day, "09:00", "", "Talk", "Space Centre", Speaker: Clara);

        var before = Assert.Single(Desired(new(talk, new ItineraryLine(Day, "09:30", "", "Coffee", "Space Centre")))).Content;
        var now = Assert.Single(Desired(new(talk, new ItineraryLine(Day, "09:45", "", "Coffee", "Space Centre")))).Content;

        Assert.NotEqual(before.End, now.End);
        Assert.True(now.AsksAgain(before));
    }

    [Fact]
    public void A_block_that_a_session_without_an_end_prolongs_asks_for_a_new_reply()
    {
        var welcome = new ItineraryLine(Day, "09:00", "", "Welcome", "Space Centre", Ada);

        var before = Assert.Single(Desired(new(welcome))).Content;
        var now = Assert.Single(Desired(new(welcome, new ItineraryLine(Day, "14:00", "", "Tour", "Space Centre", Ada)))).Content;

        Assert.True(now.AsksAgain(before));
    }

    [Theory]
    [InlineData("Nobody", "")]
    [InlineData("Hosts", "Ada Martin")]
    [InlineData("HostsAndSpeakers", "Ada Martin, Clara Novak")]
    public void The_switch_says_who_is_invited(string inviting, string names)
    {
        var entries = Desired(new(new ItineraryLine(Day, "09:00", "10:00", "Welcome", "Space Centre", Ada, Clara)), Enum.Parse<Inviting>(inviting));

        Assert.Equal(names, string.Join(", ", entries.Select(entry => entry.Person.Name)));
    }

    [Fact]
    public void Cancelled_and_untimed_sessions_give_no_entries()
    {
        var entries = Desired(new(
            new ItineraryLine(Day, "09:00", "10:00", "Welcome", "Space Centre", Ada) { Status = "cancelled" },
            new ItineraryLine(Day, "", "", "Some time for questions", "Space Centre", Ada),
            new ItineraryLine(Day, "12:00", "13:00", "Lunch", "Space Centre")));

        Assert.Empty(entries);
    }

    [Fact]
    public void A_speaker_named_twice_in_a_session_gets_one_entry()
    {
        var entries = Desired(new(new ItineraryLine(Day, "09:00", "10:00", "Welcome", "Space Centre", Speaker: $"{Clara}; Mme NOVAK Clara <clara@example.org>")));

        Assert.Single(entries);
    }

    private static IReadOnlyList<DesiredEntry> Desired(
        ItineraryText text, Inviting inviting = Inviting.HostsAndSpeakers, AgendaState state = AgendaState.Final) =>
        DesiredOf(Read(text), inviting, state);

    private static IReadOnlyList<DesiredEntry> DesiredOf(
        Itinerary itinerary, Inviting inviting = Inviting.HostsAndSpeakers, AgendaState state = AgendaState.Final) =>
        new DesiredEntries(Entries.VisitNamed("Space visit"), new PeopleDirectory(VisitId.Derive("desired-entries"), []), state).Of(itinerary, inviting);

    private static Itinerary Read(ItineraryText text) => Assert.IsType<ItineraryOutcome.Read>(
        ItineraryReader.Read(text.ToBytes(), new ReadOptions { FileName = "itinerary.csv", Language = Language.English })).Itinerary;

    private static string Span(DesiredEntry entry) => $"{entry.Content.Start:HH:mm}–{entry.Content.End:HH:mm}";
}
