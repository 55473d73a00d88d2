using System.Text;
using System.Text.Json.Nodes;
using Delegations.Documents.Rendering.Agendas;
using Delegations.Documents.Rendering.Agendas.Exchange;
using Delegations.Model;
using NodaTime;
using Xunit;

namespace Delegations.Documents.Tests.Rendering.Agendas.Exchange;

public sealed class ExchangeIdTests
{
    [Fact]
    public void Sessions_and_people_keep_their_identifiers_over_versions_and_audiences()
    {
        var before = Identifiers(Samples.TwoLegs(), ExchangeSamples.Settings());
        var moved = Samples.TwoLegs();
        moved = moved with { Sessions = [.. moved.Sessions.Select(session => session with { Start = session.Start?.PlusMinutes(10), Notes = "Moved." })] };

        var later = Identifiers(moved, ExchangeSamples.Settings() with { Version = 9, State = AgendaState.Preliminary });
        var inside = Identifiers(Samples.TwoLegs(), ExchangeSamples.Settings(Audience.Internal));

        Assert.Equal(before, later);
        Assert.Subset(inside.ToHashSet(StringComparer.Ordinal), before.ToHashSet(StringComparer.Ordinal));
    }

    [Fact]
    public void A_persons_identifier_comes_from_the_name_alone_so_that_no_mail_address_can_be_tried_against_it()
    {
        static Session Talk(string? email) => Samples.Session("Talk", new LocalDate(2026, 5, 4), "09:00", "10:00") with { Speakers = [new Mention { Name = "Eva Müller", Email = email }] };

        var without = Identifiers(Samples.Itinerary(Talk(null)), ExchangeSamples.Settings(Audience.Internal));
        var with = Identifiers(Samples.Itinerary(Talk("eva.mueller@example.org")), ExchangeSamples.Settings(Audience.Internal));

        Assert.Equal(without, with);
    }

    [Fact]
    public void Nobody_learns_who_of_the_unnamed_is_the_same()
    {
        var itinerary = Samples.Itinerary(
            Samples.Session("One", new LocalDate(2026, 5, 4), "09:00", "10:00") with { Speakers = [new Mention { Name = "Eva Müller" }] },
            Samples.Session("Two", new LocalDate(2026, 5, 4), "11:00", "12:00") with { Speakers = [new Mention { Name = "Eva Müller" }] });
        var settings = Samples.Settings(Audience.Public, Samples.Person("Eva Müller", mayBeNamed: false));

        var people = Events(itinerary, settings).SelectMany(session => session["persons"]!.AsArray()).ToList();

        Assert.All(people, person => Assert.Equal("Name withheld", person!["name"]!.GetValue<string>()));
        Assert.Equal(2, people.Select(person => person!["guid"]!.GetValue<string>()).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Numbers_that_fall_together_are_parted_in_the_order_of_identifiers()
    {
        var first = Guid.Parse("00000002-0000-8000-8000-000000000000");
        var second = Guid.Parse("00000003-0000-8000-8000-000000000000");
        var last = Guid.Parse("ffffffff-0000-8000-8000-000000000000");

        var numbers = ExchangeId.Numbers([last, second, first]);

        Assert.Equal((1, 2, int.MaxValue), (numbers[first], numbers[second], numbers[last]));
        Assert.Equal(numbers, ExchangeId.Numbers([first, last, second]));
    }

    [Theory]
    [InlineData("Space delegation", "space_delegation")]
    [InlineData("Visite d’État: Luxembourg – Ouzbékistan 2026", "visite_d_etat_luxembourg_ouzbekistan")]
    [InlineData("参观", "visit")]
    [InlineData("Kiew 7", "kiew_7")]
    [InlineData("EU", "visit_eu")]
    [InlineData("", "visit")]
    public void An_acronym_is_what_is_left_of_the_title_in_plain_letters(string title, string acronym) =>
        Assert.Equal(acronym, ScheduleLayout.AcronymOf(title));

    private static List<string> Identifiers(Itinerary itinerary, AgendaSettings settings) =>
    [
        .. Events(itinerary, settings).SelectMany(session =>
            session["persons"]!.AsArray().Select(person => person!["guid"]!.GetValue<string>() + person["id"]!.ToJsonString())
                .Prepend(session["guid"]!.GetValue<string>() + session["id"]!.ToJsonString())),
    ];

    private static IEnumerable<JsonNode> Events(Itinerary itinerary, AgendaSettings settings) =>
        JsonNode.Parse(Encoding.UTF8.GetString(ScheduleJson.Render(Agenda.From(itinerary, settings))))!["schedule"]!["conference"]!["days"]!.AsArray()
            .SelectMany(day => day!["rooms"]!.AsObject())
            .SelectMany(room => room.Value!.AsArray())
            .Select(session => session!);
}
