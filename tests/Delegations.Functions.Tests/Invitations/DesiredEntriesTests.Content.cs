using Delegations.Documents.Rendering.Agendas;
using Delegations.Invitations;
using Delegations.Itineraries;
using Delegations.Model;
using Delegations.Visits;
using Xunit;

namespace Delegations.Functions.Tests.Invitations;

/// <summary>What an entry says, and what it must not.</summary>
public sealed partial class DesiredEntriesTests
{
    [Fact]
    public void An_entry_says_no_internal_notes_and_names_others_only_to_those_who_speak_with_them()
    {
        var entries = Desired(new(new ItineraryLine(Day, "09:00", "10:00", "Welcome", "Space Centre", Ada, Clara)
        {
            Notes = "Doors open at 8:45",
            InternalNotes = "The minister must not meet the press",
        }));

        Assert.Equal(2, entries.Count);
        Assert.All(entries, entry =>
        {
            Assert.Contains("Doors open at 8:45", entry.Content.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("minister", entry.Content.ToString(), StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("Martin", entry.Content.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("Novak", entry.Content.ToString(), StringComparison.Ordinal);
        });
        Assert.Equal([null, "Ada Martin"], entries.OrderByDescending(entry => entry.Role).Select(entry => entry.Content.Companions));
    }

    [Fact]
    public void Whoever_may_not_be_named_is_named_to_nobody()
    {
        var people = new PeopleDirectory(Entries.Visit, [new Person { Id = Entries.Ada.Id, Name = "Ada Martin", Email = "ada@example.org", MayBeNamed = false }]);
        var itinerary = Read(new(new ItineraryLine(Day, "09:00", "10:00", "Welcome", "Space Centre", "Ada Martin", Clara)));

        var entries = new DesiredEntries(Entries.VisitNamed("Space visit"), people, AgendaState.Final).Of(itinerary, Inviting.HostsAndSpeakers);

        Assert.Null(Assert.Single(entries, entry => entry.Role is InvitationRole.Speaker).Content.Companions);
    }

    [Fact]
    public void An_entry_says_who_comes_how_to_get_in_and_whom_to_call()
    {
        var visit = Entries.VisitNamed("Space visit") with { Invitations = new() { Guests = "Fifteen guests from Central Asia", Contact = "Eva Lambert, +32 2 555 01 00" } };
        var itinerary = Read(new(new ItineraryLine(Day, "09:00", "10:00", "Welcome", "Space Centre", Ada)));
        var stops = itinerary.Stops.Select(stop => stop with { EntryConditions = "Passport at the gate, ask eva@example.org" });

        var entry = Assert.Single(new DesiredEntries(visit, new PeopleDirectory(Entries.Visit, []), AgendaState.Final).Of(itinerary with { Stops = [.. stops] }, Inviting.Hosts));

        Assert.Equal(("Fifteen guests from Central Asia", "Eva Lambert, +32 2 555 01 00"), (entry.Content.Guests, entry.Content.Contact));
        Assert.StartsWith("Passport at the gate", entry.Content.EntryConditions, StringComparison.Ordinal);
        Assert.DoesNotContain("eva@", entry.Content.EntryConditions, StringComparison.Ordinal);
    }

    [Fact]
    public void Nobody_is_invited_to_what_only_coordinators_may_see()
    {
        var itinerary = Read(new(
            new ItineraryLine(Day, "09:00", "10:00", "Welcome", "Space Centre", Ada),
            new ItineraryLine(Day, "10:00", "11:00", "Debrief", "Space Centre", Ada, Clara),
            new ItineraryLine(Day, "11:00", "12:00", "Closing", "Space Centre", Ada)));
        var sessions = itinerary.Sessions.Select(session =>
            session with { Audience = session.Title is "Debrief" ? Audience.Internal : Audience.Host });

        var entries = DesiredOf(itinerary with { Sessions = [.. sessions] });

        var entry = Assert.Single(entries);
        Assert.Equal(("Ada Martin", 2), (entry.Person.Name, entry.Sessions.Count));
        Assert.DoesNotContain("Debrief", entry.Content.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_entry_holds_nobodys_mail_address()
    {
        var entry = Assert.Single(Desired(new(
            new ItineraryLine(Day, "09:00", "10:00", "Talk <bruno@example.org>", "Hall, ask bruno@example.org", Speaker: Clara)
            {
                Notes = "Doors open at 8:45, also invited: Bruno Leroy <bruno@example.org>",
            })));

        Assert.Contains("Doors open at 8:45", entry.Content.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("bruno@", entry.Content.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Entries_of_a_preliminary_agenda_are_tentative()
    {
        ItineraryText text = new(new ItineraryLine(Day, "09:00", "10:00", "Welcome", "Space Centre", Ada));

        var entries = Desired(text, state: AgendaState.Preliminary);

        Assert.True(Assert.Single(entries).Content.Tentative);
    }

    [Fact]
    public void Long_cells_give_entries_that_a_row_can_hold()
    {
        var words = string.Concat(Enumerable.Repeat("déjà 🚀 ", 4000));

        var entry = Assert.Single(Desired(new(new ItineraryLine(Day, "09:00", "10:00", words, words, Ada) { Notes = words })));

        Assert.InRange(entry.Content.Title.Length, 100, 300);
        Assert.InRange(entry.Content.Place.Length, 100, 300);
        Assert.InRange(entry.Content.Text.Length, 1000, 2000);
        Assert.EndsWith("… (see the agenda)", entry.Content.Text, StringComparison.Ordinal);
        Assert.False(char.IsHighSurrogate(entry.Content.Title[^2]), "A character was cut in half.");
    }

    [Fact]
    public void A_change_behind_the_end_of_a_long_text_is_a_change_that_asks_nothing()
    {
        var lines = Enumerable.Range(8, 12).SelectMany(hour => new[]
        {
            new ItineraryLine(Day, $"{hour:00}:00", $"{hour:00}:30", $"Meeting with the department of propulsion and the regional agency, part {hour}", "Space Centre", Ada),
            new ItineraryLine(Day, $"{hour:00}:30", $"{hour:00}:50", $"Questions to the department of propulsion and the regional agency, part {hour}", "Space Centre", Ada),
        });
        var text = new ItineraryText([.. lines]);

        var before = Assert.Single(Desired(text)).Content;
        var now = Assert.Single(Desired(text.With(22, line => line with { Title = "Security briefing" }))).Content;

        Assert.Matches("\n… and [1-9] more; see the agenda$", before.Text);
        Assert.InRange(before.Text.Length, 1700, 1900);
        Assert.Equal(before.Text, now.Text);
        Assert.NotEqual(before, now);
        Assert.False(now.AsksAgain(before));
    }
}
