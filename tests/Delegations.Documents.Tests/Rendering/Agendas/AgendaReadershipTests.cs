using Delegations.Documents.Rendering.Agendas;
using Delegations.Model;
using Delegations.Model.Ids;
using NodaTime;
using Xunit;

namespace Delegations.Documents.Tests.Rendering.Agendas;

public sealed class AgendaReadershipTests
{
    private static readonly LocalDate Monday = new(2025, 11, 3);
    private static readonly Person Guest = Samples.Person("Dana Guest", role: PersonRole.Delegate);
    private static readonly Person Host = Samples.Person("Ada Martin", role: PersonRole.Host);

    [Theory]
    [InlineData(Audience.Public, "none Clear")]
    [InlineData(Audience.Delegation, "none Clear Green Amber")]
    [InlineData(Audience.Host, "none Clear Green Amber")]
    [InlineData(Audience.Internal, "none Clear Green Amber AmberStrict")]
    public void A_label_is_a_ceiling_for_what_an_audience_sees(Audience audience, string seen)
    {
        var agenda = Agenda.From(Labelled(), Samples.Settings(audience));

        Assert.Equal(seen.Split(' '), agenda.Dated.Select(session => session.Title.Main));
    }

    [Fact]
    public void What_is_red_is_for_named_members_alone()
    {
        var settings = Samples.Settings(Audience.Delegation, Guest) with { Person = Guest.Id };

        var named = Agenda.From(Labelled(), settings with { Members = [Guest.Id] });
        var others = Agenda.From(Labelled(), settings);

        Assert.Contains("Red", named.Dated.Select(session => session.Title.Main));
        Assert.Equal(Handling.Red, named.Handling);
        Assert.DoesNotContain("Red", others.Dated.Select(session => session.Title.Main));
    }

    [Fact]
    public void A_member_gains_nothing_from_the_agenda_of_a_whole_audience()
    {
        var agenda = Agenda.From(Labelled(), Samples.Settings(Audience.Internal, Guest) with { Members = [Guest.Id] });

        Assert.DoesNotContain("Red", agenda.Dated.Select(session => session.Title.Main));
    }

    [Fact]
    public void Coordinators_are_told_how_many_sessions_they_do_not_see()
    {
        Assert.Equal(1, Agenda.From(Labelled(), Samples.Settings(Audience.Internal)).Withheld);
        Assert.Equal(0, Agenda.From(Labelled(), Samples.Settings(Audience.Host)).Withheld);
    }

    [Theory]
    [InlineData(Audience.Public, Handling.Clear)]
    [InlineData(Audience.Delegation, Handling.Green)]
    [InlineData(Audience.Host, Handling.Green)]
    [InlineData(Audience.Internal, Handling.Amber)]
    public void A_document_without_labels_has_that_of_its_audience(Audience audience, Handling label) =>
        Assert.Equal(label, Agenda.From(Samples.TwoLegs(), Samples.Settings(audience)).Handling);

    [Fact]
    public void What_a_session_says_goes_before_what_the_whole_file_says()
    {
        var itinerary = Labelled() with { Handling = Handling.Amber };

        var agenda = Agenda.From(itinerary, Samples.Settings(Audience.Public));

        Assert.Equal(["Clear"], agenda.Dated.Select(session => session.Title.Main));
    }

    [Fact]
    public void Hosts_of_one_stop_see_what_happens_there()
    {
        var works = Samples.TwoLegs().Stops[0].Id;

        var agenda = Agenda.From(Samples.TwoLegs(), Samples.Settings(Audience.Host) with { Stop = works });

        Assert.Equal(["Tour of the engine hall", "Hosts' wash-up"], agenda.Dated.Select(session => session.Title.Main));
        Assert.Empty(agenda.Undated);
    }

    [Fact]
    public void A_speaker_sees_their_own_part_and_a_guest_the_whole()
    {
        var itinerary = Samples.Itinerary(
            Samples.Session("Hers", Monday, "09:00", "10:00") with { Hosts = [new Mention { Name = "MARTIN Ada" }] },
            Samples.Session("Another's", Monday, "10:00", "11:00"));

        var host = Agenda.From(itinerary, Samples.Settings(Audience.Host, Host, Guest) with { Person = Host.Id });
        var guest = Agenda.From(itinerary, Samples.Settings(Audience.Delegation, Host, Guest) with { Person = Guest.Id });

        Assert.Equal(["Hers"], host.Dated.Select(session => session.Title.Main));
        Assert.Equal(["Hers", "Another's"], guest.Dated.Select(session => session.Title.Main));
    }

    [Fact]
    public void Somebody_who_is_not_on_the_list_sees_nothing()
    {
        var agenda = Agenda.From(Samples.TwoLegs(), Samples.Settings(Audience.Delegation, Guest) with { Person = PersonId.Derive("nobody") });

        Assert.Empty(agenda.Dated);
    }

    private static Itinerary Labelled() => Samples.Itinerary(
    [
        Samples.Session("none", Monday, "08:00", "09:00"),
        .. Enum.GetValues<Handling>().Select(label => Samples.Session(label.ToString(), Monday, "09:00", "10:00") with { Handling = label }),
    ]);
}
