using Delegations.Documents.Rendering.Agendas;
using Delegations.Documents.Rendering.RunSheets;
using Delegations.Model;
using Delegations.Model.Ids;
using NodaTime;
using Xunit;

namespace Delegations.Documents.Tests.Rendering.RunSheets;

public sealed class RunSheetTests
{
    private static readonly LocalDate Monday = new(2025, 11, 3);
    private static readonly Stop Gate = new(StopId.Derive("gate"), "Test Labs") { Address = "1 Quay, Liège" };
    private static readonly Stop School = new(StopId.Derive("school"), "Orbit School") { Address = "2 Hill, Redu" };

    [Theory]
    [InlineData(Audience.Public)]
    [InlineData(Audience.Delegation)]
    public void Guests_and_the_public_get_no_run_sheet(Audience audience)
    {
        var agenda = Agenda.From(Samples.TwoLegs(), Samples.Settings(audience));

        Assert.Throws<ArgumentException>(() => RunSheet.From(agenda));
    }

    [Fact]
    public void Between_two_places_is_a_transfer_with_its_time_and_at_one_place_a_gap()
    {
        var sheet = Of(
            At(Gate, "Welcome", "09:00", "10:00"),
            At(School, "Tour", "10:45", "12:00"),
            At(School, "Talks", "13:30", "15:00"));

        Assert.Equal(["09:00 Welcome", "10:00 transfer 45 Test Labs → Orbit School", "10:45 Tour", "12:00 gap 90", "13:30 Talks"], Told(sheet));
    }

    [Fact]
    public void A_room_is_no_other_place_and_ten_minutes_are_no_gap()
    {
        var sheet = Of(
            At(Gate, "Welcome", "09:00", "10:00") with { Place = "Hall" },
            At(Gate, "Tour", "10:10", "12:00") with { Place = "Room 3" });

        Assert.Equal(["09:00 Welcome", "10:10 Tour"], Told(sheet));
    }

    [Fact]
    public void A_session_that_is_the_way_itself_makes_no_second_one()
    {
        var sheet = Of(
            At(Gate, "Welcome", "09:00", "10:00"),
            Samples.Session("Transfert vers Redu (45 min)", Monday, "10:00", "10:45") with { Place = "Parking" },
            At(School, "Tour", "11:00", "12:00"));

        Assert.Equal(["09:00 Welcome", "10:00 Transfert vers Redu (45 min)", "10:45 gap 15", "11:00 Tour"], Told(sheet));
    }

    [Fact]
    public void Nothing_is_concluded_from_an_end_that_is_not_given()
    {
        var sheet = Of(
            At(Gate, "Welcome", "09:00", null),
            At(Gate, "Lunch", "12:00", null),
            At(School, "Tour", "14:00", "15:00"));

        Assert.Equal(["09:00 Welcome", "12:00 Lunch", "? transfer ? Test Labs → Orbit School", "14:00 Tour"], Told(sheet));
        Assert.All(sheet.Days[0].Rows.OfType<RunSheetRow.Session>(), row => Assert.Empty(row.Overlaps));
    }

    [Fact]
    public void Sessions_at_the_same_time_are_marked_on_both_sides_and_have_no_way_between_them()
    {
        var sheet = Of(
            At(Gate, "Welcome", "09:00", "11:00"),
            At(School, "Tour", "10:00", "10:30"),
            At(Gate, "Lunch", "11:00", "12:00"));

        var rows = sheet.Days[0].Rows.OfType<RunSheetRow.Session>().ToList();
        Assert.Equal(["09:00 Welcome", "10:00 Tour", "11:00 Lunch"], Told(sheet));
        Assert.Equal(["Tour", "Welcome", ""], rows.Select(row => string.Join(", ", row.Overlaps.Select(other => other.Title.Main))));
    }

    [Fact]
    public void Rows_are_in_order_of_time_and_a_session_without_a_time_stays_where_the_file_has_it()
    {
        var sheet = Of(
            At(Gate, "Dinner", "19:00", "21:00"),
            At(Gate, "Welcome", "09:00", "19:00"),
            At(Gate, "Coffee", null, null));

        Assert.Equal(["09:00 Welcome", "? Coffee", "19:00 Dinner"], Told(sheet));
    }

    [Fact]
    public void A_way_across_zones_is_counted_in_true_minutes()
    {
        var sheet = Of(
            At(Gate, "Talks", "09:00", "10:00") with { TimeZone = Samples.Phoenix },
            At(School, "Tour", "10:30", "12:00") with { TimeZone = Samples.LosAngeles }); // on 3 November an hour behind

        Assert.Contains("10:00 transfer 90 Test Labs → Orbit School", Told(sheet));
    }

    [Fact]
    public void Cancelled_sessions_are_shown_to_coordinators_and_count_for_nothing()
    {
        var sheet = Of(
            At(Gate, "Welcome", "09:00", "10:00"),
            At(School, "Tour", "09:30", "12:00") with { Cancelled = true });

        Assert.Equal(["09:00 Welcome", "09:30 Tour"], Told(sheet));
        Assert.Equal(["Test Labs"], sheet.Stops.Select(stop => stop.Name.Main));
    }

    [Fact]
    public void The_hosts_of_one_stop_read_when_the_delegation_comes_and_goes_and_nothing_of_elsewhere()
    {
        var itinerary = Itinerary(
            At(School, "Tour", "08:00", "09:00"),
            At(Gate, "Welcome", "10:00", "11:00"),
            At(Gate, "Talks", "12:00", "13:15"),
            At(School, "Dinner", "19:00", "21:00"));

        var sheet = RunSheet.From(Agenda.From(itinerary, Samples.Settings(Audience.Host) with { Stop = Gate.Id }));

        Assert.Equal(["10:00 arrival", "10:00 Welcome", "11:00 gap 60", "12:00 Talks", "13:15 departure"], Told(sheet));
        Assert.Equal(new Presence(Monday, new LocalTime(10, 0), new LocalTime(13, 15)), Assert.Single(Assert.Single(sheet.Stops).Presences));
    }

    [Fact]
    public void Where_the_last_session_has_no_end_the_departure_is_open()
    {
        var itinerary = Itinerary(At(Gate, "Welcome", "10:00", "11:00"), At(Gate, "Lunch", "12:00", null));

        var sheet = RunSheet.From(Agenda.From(itinerary, Samples.Settings(Audience.Host) with { Stop = Gate.Id }));

        Assert.Null(Assert.IsType<RunSheetRow.Departure>(sheet.Days[0].Rows[^1]).Start);
        Assert.Null(sheet.Stops[0].Presences[0].Departure);
    }

    [Fact]
    public void Deadlines_come_by_day_and_what_has_none_last()
    {
        var soon = Gate with { EntryConditions = "Visitor list with citizenship ten days ahead; passport at the gate; escort; no cameras." };
        var open = School with { EntryConditions = "List of participants." };
        var first = new Stop(StopId.Derive("first"), "First Works") { EntryConditions = "Visitor list by 20 October 2025." };
        var itinerary = Itinerary(At(soon, "A", "09:00", "10:00"), At(open, "B", "11:00", "12:00"), At(first, "C", "13:00", "14:00")) with { Stops = [soon, open, first] };

        var sheet = RunSheet.From(Agenda.From(itinerary, Samples.Settings(Audience.Host)));

        Assert.Equal(
            [("First Works", new LocalDate(2025, 10, 20)), ("Test Labs", new LocalDate(2025, 10, 24)), ("Orbit School", (LocalDate?)null)],
            sheet.Deadlines.Select(deadline => (deadline.Stop.Name.Main, deadline.Day)));
        Assert.True(sheet.Stops[0].Rules is { Papers: true, Citizenship: true, Escort: true, NoCameras: true });
    }

    [Fact]
    public void Deadlines_are_the_same_in_every_language_even_where_the_conditions_are_translated()
    {
        var gate = Gate with { EntryConditions = "Visitor list by 05/06/2025." };
        var itinerary = Itinerary(At(gate, "A", "09:00", "10:00")) with { Stops = [gate], Language = Language.French };
        var translations = new Translations([new TranslatedText(null, Language.Russian, "Visitor list by 05/06/2025.", "Список.")]);

        var sheet = RunSheet.From(Agenda.From(itinerary, Samples.Settings(Audience.Host) with { Language = Language.Russian, Translations = translations }));

        Assert.Equal(new LocalDate(2025, 6, 5), Assert.Single(sheet.Deadlines).Day);
        Assert.Equal("Список.", sheet.Stops[0].Conditions.Main);
    }

    [Fact]
    public void Contacts_are_for_coordinators_alone()
    {
        var person = Samples.Person("Ada Martin") with { Email = "ada.martin@example.org", Phone = "+32 470 00 00 00" };
        var itinerary = Itinerary(At(Gate, "Welcome", "09:00", "10:00") with { Hosts = [new Mention { Name = "Ada Martin" }], Speakers = [new Mention { Name = "Nobody Known" }] });

        var host = RunSheet.From(Agenda.From(itinerary, Samples.Settings(Audience.Host, person)));
        var coordinator = RunSheet.From(Agenda.From(itinerary, Samples.Settings(Audience.Internal, person)));

        Assert.Empty(host.Contacts);
        Assert.Equal(["Ada Martin"], coordinator.Contacts.Select(contact => contact.Name));
    }

    [Fact]
    public void What_run_sheets_are_made_of_beside_the_programme_is_nothing_for_the_public()
    {
        var itinerary = Itinerary(At(Gate, "Welcome", "09:00", "10:00")) with { Stops = [Gate with { EntryConditions = "Passport." }] };

        var session = Assert.Single(Agenda.From(itinerary, Samples.Settings(Audience.Public)).Dated);

        Assert.Equal(("", ""), (session.StopName.Main, session.WrittenConditions));
    }

    [Fact]
    public void What_is_cancelled_does_not_stand_between_a_session_and_the_way_from_it()
    {
        var sheet = Of(
            At(Gate, "Welcome", "09:00", "10:00"),
            At(Gate, "Photo", "10:00", "10:15") with { Cancelled = true },
            At(School, "Tour", "11:00", "12:00"));

        Assert.Equal(["09:00 Welcome", "10:00 transfer 60 Test Labs → Orbit School", "10:00 Photo", "11:00 Tour"], Told(sheet));
    }

    [Fact]
    public void Forty_sessions_a_day_for_sixty_days_keep_their_order()
    {
        var sessions = Enumerable.Range(0, 60).SelectMany(day => Enumerable.Range(0, 40).Select(number =>
            At(number % 2 is 0 ? Gate : School, FormattableString.Invariant($"{day}-{number}"), FormattableString.Invariant($"{8 + (number / 4):00}:{number % 4 * 15:00}"), null) with { Date = Monday.PlusDays(day) }));

        var sheet = Of([.. sessions]);

        Assert.Equal(60, sheet.Days.Count);
        Assert.All(sheet.Days, day => Assert.Equal(79, day.Rows.Count)); // a way between each two
    }

    private static Session At(Stop stop, string title, string? start, string? end) =>
        Samples.Session(title, Monday, start, end) with { Stop = stop.Id, Place = stop.Name };

    private static Itinerary Itinerary(params IReadOnlyList<Session> sessions) => Samples.Itinerary(sessions) with { Stops = [Gate, School] };

    private static RunSheet Of(params IReadOnlyList<Session> sessions) => RunSheet.From(Agenda.From(Itinerary(sessions), Samples.Settings(Audience.Internal)));

    private static List<string> Told(RunSheet sheet) =>
    [
        .. sheet.Days.SelectMany(day => day.Rows).Select(row => (row.Start is { } start ? FormattableString.Invariant($"{start:HH:mm}") : "?") + " " + row switch
        {
            RunSheetRow.Session session => session.Shown.Title.Main,
            RunSheetRow.Transfer transfer => FormattableString.Invariant($"transfer {transfer.Minutes?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "?"} {transfer.From} → {transfer.To}"),
            RunSheetRow.Gap gap => FormattableString.Invariant($"gap {gap.Minutes}"),
            RunSheetRow.Arrival => "arrival",
            _ => "departure",
        }),
    ];
}
