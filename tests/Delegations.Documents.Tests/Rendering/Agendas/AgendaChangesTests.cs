using Delegations.Documents.Rendering.Agendas;
using Delegations.Model;
using NodaTime;
using Xunit;

namespace Delegations.Documents.Tests.Rendering.Agendas;

public sealed class AgendaChangesTests
{
    private static readonly LocalDate Monday = new(2025, 11, 3);
    private static readonly Session Tour = Samples.Session("Tour", Monday, "09:00", "10:00") with { Place = "Hall A" };

    [Fact]
    public void A_moved_session_is_one_change_in_place_time()
    {
        var change = Assert.Single(Between([Tour], [Tour with { Date = Monday.PlusDays(1), Start = new LocalTime(14, 0), End = new LocalTime(15, 30) }]).Changes);

        Assert.Equal((AgendaChangeKind.Changed, "Mon 3 Nov, 09:00–10:00", "Tue 4 Nov, 14:00–15:30"), (change.Kind, change.Was, change.Now));
    }

    [Fact]
    public void Only_what_differs_is_told()
    {
        var change = Assert.Single(Between([Tour], [Tour with { Place = "Hall B", Speakers = [new Mention { Name = "Eva Müller" }] }]).Changes);

        Assert.Equal(("Hall A; –", "Hall B; Eva Müller"), (change.Was, change.Now));
    }

    [Fact]
    public void New_sessions_come_in_their_order_and_those_that_are_gone_last()
    {
        var lunch = Samples.Session("Lunch", Monday, "12:00", "13:00");

        var changes = Between([Tour], [lunch]).Changes;

        Assert.Equal([(AgendaChangeKind.Added, "Lunch"), (AgendaChangeKind.Removed, "Tour")], changes.Select(change => (change.Kind, change.Title.Main)));
    }

    [Fact]
    public void A_session_that_its_reader_may_no_longer_see_is_gone_and_why_is_not_told()
    {
        var changes = Between([Tour], [Tour with { Audience = Audience.Internal, InternalNotes = "Secret" }]);

        var change = Assert.Single(changes.Changes);
        Assert.Equal((AgendaChangeKind.Removed, ""), (change.Kind, change.Now));
    }

    [Fact]
    public void What_a_reader_may_not_see_is_no_change_to_them()
    {
        Assert.Empty(Between([Tour], [Tour with { InternalNotes = "Gift in the second bus" }]).Changes);
    }

    [Fact]
    public void The_version_that_the_reader_had_is_named()
    {
        Assert.Equal(2, Between([Tour], [Tour]).Since);
    }

    private static AgendaChanges Between(IReadOnlyList<Session> before, IReadOnlyList<Session> after)
    {
        var settings = Samples.Settings(Audience.Public);
        return AgendaChanges.Between(Agenda.From(Samples.Itinerary(before), settings with { Version = 2 }), Agenda.From(Samples.Itinerary(after), settings));
    }
}
