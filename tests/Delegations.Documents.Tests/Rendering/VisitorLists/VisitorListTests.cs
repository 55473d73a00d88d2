using Delegations.Documents.Rendering.VisitorLists;
using Delegations.Documents.Tests.Rendering.RunSheets;
using Delegations.Model;
using Delegations.Model.Ids;
using NodaTime;
using Xunit;

namespace Delegations.Documents.Tests.Rendering.VisitorLists;

public sealed class VisitorListTests
{
    [Fact]
    public void Everybody_who_travels_is_listed_in_the_order_of_protocol_and_nobody_of_the_house()
    {
        var list = Of(RunSheetSamples.Works);

        Assert.Equal(["H.E. Aibek Omarov", "Émile Petit", "Nora Adams", "Irina Kim"], list.Visitors.Select(visitor => visitor.Name));
        Assert.Equal(Handling.Amber, list.Handling);
    }

    [Fact]
    public void Speakers_from_elsewhere_are_listed_once_behind_those_who_travel()
    {
        var itinerary = With(session => session.Stop == RunSheetSamples.Works
            ? session with { Speakers = [.. session.Speakers, new Mention { Name = "Clara Novak", Organisation = "Orbit School" }, new Mention { Name = "Nora Adams" }, new Mention { Name = "Orbit School" }] }
            : session);

        var list = VisitorList.From(itinerary, RunSheetSamples.Settings(Audience.Host) with { Stop = RunSheetSamples.Works });

        Assert.Equal(["Clara Novak"], list.Visitors.Skip(4).Select(visitor => visitor.Name));
    }

    [Fact]
    public void Missing_answers_are_told_where_the_stop_asks_for_citizenship()
    {
        var list = Of(RunSheetSamples.Works);

        Assert.True(list.AsksCitizenship);
        Assert.Equal(["Émile Petit"], list.Unanswered.Select(visitor => visitor.Name));
        Assert.Equal(new LocalDate(2015, 3, 22), list.Due);
        Assert.Equal("Kazakh", list.Visitors[0].Citizenship);
    }

    [Fact]
    public void Where_the_stop_does_not_ask_nobodys_citizenship_is_in_the_list()
    {
        var list = Of(RunSheetSamples.University);

        Assert.False(list.AsksCitizenship);
        Assert.Empty(list.Unanswered);
        Assert.All(list.Visitors, visitor => Assert.Null(visitor.Citizenship));
    }

    [Fact]
    public void Hosts_read_no_hour_of_a_session_that_is_not_theirs_to_know()
    {
        var itinerary = With(session => session.Stop == RunSheetSamples.Works ? session with { Audience = Audience.Internal } : session);

        var list = VisitorList.From(itinerary, RunSheetSamples.Settings(Audience.Internal) with { Stop = RunSheetSamples.Works });

        Assert.Empty(list.Presences);
        Assert.Equal("Rocket works, El Segundo", list.StopName.Main);
    }

    [Fact]
    public void A_stop_that_the_itinerary_does_not_have_has_no_list() =>
        Assert.Throws<ArgumentException>(() => Of(StopId.Derive("elsewhere")));

    [Fact]
    public void Coordinators_see_all_stops_with_their_days_and_what_is_missing()
    {
        var stops = StopVisit.AllOf(Samples.TwoLegs(), RunSheetSamples.Travellers);

        Assert.Equal(
            [("Rocket works, El Segundo", 1, 1), ("School of Earth and Space", 1, 0)],
            stops.Select(stop => (stop.Stop.Name, stop.Days.Count, stop.Unanswered)));
    }

    private static VisitorList Of(StopId stop) => VisitorList.From(Samples.TwoLegs(), RunSheetSamples.Settings(Audience.Host) with { Stop = stop });

    private static Itinerary With(Func<Session, Session> change)
    {
        var itinerary = Samples.TwoLegs();
        return itinerary with { Sessions = [.. itinerary.Sessions.Select(change)] };
    }
}
