using Delegations.Documents.Rendering.Agendas;
using Delegations.Model;
using Delegations.Model.Ids;
using NodaTime;
using Xunit;

namespace Delegations.Documents.Tests.Rendering.Agendas;

public sealed class AgendaTests
{
    private static readonly LocalDate Monday = new(2025, 11, 3);

    [Theory]
    [InlineData(Audience.Public, "Public")]
    [InlineData(Audience.Delegation, "Public Delegation")]
    [InlineData(Audience.Host, "Public Delegation Host")]
    [InlineData(Audience.Internal, "Public Delegation Host Internal")]
    public void An_audience_sees_its_own_sessions_and_those_of_all_before_it(Audience audience, string seen)
    {
        var itinerary = Samples.Itinerary(
            [.. Enum.GetValues<Audience>().Select(of => Samples.Session(of.ToString(), Monday, "09:00", "10:00") with { Audience = of })]);

        var agenda = Agenda.From(itinerary, Samples.Settings(audience));

        Assert.Equal(seen.Split(' '), agenda.Dated.Select(session => session.Title.Main));
    }

    [Theory]
    [InlineData(Audience.Public, 0)]
    [InlineData(Audience.Delegation, 0)]
    [InlineData(Audience.Host, 0)]
    [InlineData(Audience.Internal, 1)]
    public void Only_coordinators_see_cancelled_sessions(Audience audience, int count)
    {
        var itinerary = Samples.Itinerary(Samples.Session("Gone", Monday, "09:00", "10:00") with { Cancelled = true });

        Assert.Equal(count, Agenda.From(itinerary, Samples.Settings(audience)).Dated.Count());
    }

    [Theory]
    [InlineData("Eva Müller")]
    [InlineData("Dr. Eva Müller")]
    [InlineData("MÜLLER Eva")]
    [InlineData("Mme Eva Muller")]
    public void Who_may_not_be_named_is_shown_by_function_and_organisation_in_public(string written)
    {
        var itinerary = Samples.Itinerary(Samples.Session("Talk", Monday, "09:00", "10:00") with { Speakers = [new Mention { Name = written }] });
        var person = Samples.Person("Eva Müller", mayBeNamed: false) with { Function = "Director", Organisation = "Observatory" };

        var shown = Agenda.From(itinerary, Samples.Settings(Audience.Public, person)).Dated.Single().Speakers.Single();

        Assert.Equal(new AgendaPerson("Director, Observatory", "", null), shown);
    }

    [Fact]
    public void Who_may_not_be_named_and_has_no_function_stays_nameless_in_public()
    {
        var itinerary = Samples.Itinerary(Samples.Session("Talk", Monday, "09:00", "10:00") with { Hosts = [new Mention { Name = "Eva Müller" }] });

        var shown = Agenda.From(itinerary, Samples.Settings(Audience.Public, Samples.Person("Eva Müller", mayBeNamed: false))).Dated.Single().Hosts.Single();

        Assert.Equal("Name withheld", shown.Name);
    }

    [Fact]
    public void The_guests_are_told_the_name_that_the_public_is_not()
    {
        var itinerary = Samples.Itinerary(Samples.Session("Talk", Monday, "09:00", "10:00") with { Speakers = [new Mention { Name = "Eva Müller" }] });

        var agenda = Agenda.From(itinerary, Samples.Settings(Audience.Delegation, Samples.Person("Eva Müller", mayBeNamed: false)));

        Assert.Equal("Eva Müller", agenda.Dated.Single().Speakers.Single().Name);
    }

    [Theory]
    [InlineData("Talk by Eva Müller", "Talk by Director")]
    [InlineData("Talk by Dr. EVA MULLER.", "Talk by Dr. Director.")]
    [InlineData("Müller Eva talks", "Director talks")]
    [InlineData("Lunch with Mme Müller", "Lunch with Director")]
    [InlineData("The Müllerstraße", "The Müllerstraße")]
    public void The_name_is_taken_out_of_written_text_in_public(string title, string shown)
    {
        var itinerary = Samples.Itinerary(Samples.Session(title, Monday, "09:00", "10:00") with { Notes = title, Place = title });

        var session = Agenda.From(itinerary, Samples.Settings(Audience.Public, Samples.Person("Eva Müller", mayBeNamed: false) with { Function = "Director" })).Dated.Single();

        Assert.Equal((shown, shown, shown), (session.Title.Main, session.Notes.Main, session.Place.Main));
    }

    [Fact]
    public void Two_of_one_name_are_told_apart_by_organisation()
    {
        var itinerary = Samples.Itinerary(Samples.Session("Talk", Monday, "09:00", "10:00") with
        {
            Speakers = [new Mention { Name = "Jan Peeters", Organisation = "North" }, new Mention { Name = "Jan Peeters", Organisation = "South" }],
        });
        var north = Samples.Person("Jan Peeters", mayBeNamed: true) with { Organisation = "North" };
        var south = Samples.Person("Jan  Peeters", mayBeNamed: false) with { Organisation = "South", Function = "Pilot" };

        var speakers = Agenda.From(itinerary, Samples.Settings(Audience.Delegation, north, south)).Dated.Single().Speakers;
        var inPublic = Agenda.From(itinerary, Samples.Settings(Audience.Public, north, south)).Dated.Single().Speakers;

        Assert.Equal(["North", "Pilot, South"], speakers.Select(person => person.Detail));
        Assert.Equal("Pilot, South", inPublic[1].Name);
    }

    [Theory]
    [InlineData("Ask eva.mueller@example.org now", "Ask … now")]
    [InlineData("Ask <eva@example.org>, or bob@example.org.", "Ask <…>, or …")]
    [InlineData("@", "…")]
    public void Mail_addresses_in_text_are_for_coordinators_only(string notes, string shown)
    {
        var itinerary = Samples.Itinerary(Samples.Session("Talk", Monday, "09:00", "10:00") with { Notes = notes });

        Assert.Equal(shown, Agenda.From(itinerary, Samples.Settings(Audience.Host)).Dated.Single().Notes.Main);
        Assert.Equal(notes, Agenda.From(itinerary, Samples.Settings(Audience.Internal)).Dated.Single().Notes.Main);
    }

    [Fact]
    public void Legs_are_chapters_and_a_session_without_a_leg_stays_with_the_one_before()
    {
        var first = new Leg(LegId.Derive("1"), "Redu", Samples.Brussels, null, null);
        var second = new Leg(LegId.Derive("2"), "Liège", Samples.Brussels, null, null);
        var itinerary = Samples.Itinerary(
            Samples.Session("a", Monday, "09:00", null) with { Leg = first.Id },
            Samples.Session("b", Monday, "10:00", null),
            Samples.Session("c", Monday, "14:00", null) with { Leg = second.Id },
            Samples.Session("d", Monday.PlusDays(1), "09:00", null));

        var agenda = Agenda.From(itinerary with { Legs = [first, second] }, Samples.Settings(Audience.Public));

        Assert.Equal(["Redu: a b", "Liège: c d"], agenda.Chapters.Select(chapter => chapter.Name.Main + ": " + string.Join(' ', chapter.Days.SelectMany(day => day.Sessions).Select(session => session.Title.Main))));
    }

    [Fact]
    public void A_leg_whose_sessions_are_all_hidden_is_hidden_too()
    {
        var secret = new Leg(LegId.Derive("1"), "Secret place", Samples.Brussels, Monday, Monday);
        var itinerary = Samples.Itinerary(
            Samples.Session("a", Monday, "09:00", null) with { Leg = secret.Id, Audience = Audience.Host },
            Samples.Session("b", Monday.PlusDays(1), "09:00", null));

        Assert.DoesNotContain(Agenda.From(itinerary with { Legs = [secret] }, Samples.Settings(Audience.Public)).Chapters, chapter => !chapter.Name.IsEmpty);
    }

    [Fact]
    public void Entry_conditions_are_not_for_the_public()
    {
        var stop = new Stop(StopId.Derive("gate"), "Gate") { EntryConditions = "Passport" };
        var itinerary = Samples.Itinerary(Samples.Session("a", Monday, "09:00", null) with { Stop = stop.Id }) with { Stops = [stop] };

        Assert.Equal("", Agenda.From(itinerary, Samples.Settings(Audience.Public)).Dated.Single().EntryConditions.Main);
        Assert.Equal("Passport", Agenda.From(itinerary, Samples.Settings(Audience.Delegation)).Dated.Single().EntryConditions.Main);
    }

    [Fact]
    public void The_zone_is_named_in_the_language_of_the_agenda()
    {
        var agenda = Agenda.From(
            Samples.Itinerary(Samples.Session("a", Monday, "09:00", null), Samples.Session("b", Monday, "19:00", null, Samples.Phoenix)),
            Samples.Settings(Audience.Public) with { Language = Language.French });

        Assert.Equal("heure de Bruxelles, CET, UTC+1", agenda.Chapters.Single().Days.Single().ZoneName);
        Assert.Equal([null, "heure de Phoenix, MST, UTC−7"], agenda.Dated.Select(session => session.OtherZoneName));
    }
}
