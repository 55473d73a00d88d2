using System.Globalization;
using System.Text.Json.Nodes;
using Delegations.Documents.Rendering.Agendas;
using Delegations.Documents.Tests.Rendering.Agendas.Exchange;
using Delegations.Documents.Tests.Rendering.Peers;
using Delegations.Model;
using NodaTime;
using NodaTime.Text;
using Xunit;

namespace Delegations.Documents.Tests.Rendering.Agendas;

/// <summary>Agendas as ical.js and Debian's icalendar read them.</summary>
public sealed class IcsAgendaPeerTests
{
    private static readonly InstantPattern Instants = InstantPattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:ss'.000Z'");

    [Fact]
    public async Task Two_readers_find_the_same_titles_times_places_and_states()
    {
        Agenda[] agendas = [ExchangeSamples.TwoLegs(), ExchangeSamples.TwoLegs(Audience.Internal), ExchangeSamples.Zones(), ExchangeSamples.Long()];
        var files = agendas.Select(agenda => IcsAgenda.Render(agenda)).ToList();

        var script = await Peer.ReadCalendarsAsync(files, TestContext.Current.CancellationToken);
        var python = await Peer.ReadCalendarsInPythonAsync(files, TestContext.Current.CancellationToken);

        Assert.All(agendas.Zip(script, python), read =>
        {
            Assert.Empty(read.Third!["errors"]!.AsArray());
            var meant = read.First.Dated.Where(IsClear).Select(session => Meant(session, read.First)).ToList();
            Assert.Equal(meant, Entries(read.Second!, read.First).Select(Read));
            Assert.Equal(meant, Entries(read.Third!, read.First).Select(Read));
        });
    }

    [Fact]
    public async Task A_feed_is_a_publication_without_people_that_is_read_again_every_hour()
    {
        var file = (await Peer.ReadCalendarsAsync([IcsAgenda.Render(ExchangeSamples.TwoLegs(), isFeed: true)], TestContext.Current.CancellationToken)).Single()!;

        Assert.Equal("PUBLISH", Text(file["method"]));
        Assert.Equal("Space delegation", Text(file["name"]));
        Assert.Equal("PT1H", Text(file["refresh"]));
        Assert.StartsWith("Final, version 3\nTLP:AMBER: ", Text(file["calendarDescription"]), StringComparison.Ordinal);
        Assert.All(Entries(file), entry => Assert.Null(entry["attendee"]));
        Assert.All(Entries(file), entry => Assert.Null(entry["organizer"]));
        var tour = Entries(file).Single(entry => Text(entry["summary"]) is "Tour of the engine hall");
        Assert.Equal("TLP:AMBER", Text(tour["categories"]));
        Assert.Equal("[33.9164,-118.4041]", tour["geo"]!.ToJsonString());
    }

    [Fact]
    public async Task Texts_come_back_as_they_were_meant()
    {
        var file = (await Peer.ReadCalendarsAsync([IcsAgenda.Render(ExchangeSamples.NastyTexts())], TestContext.Current.CancellationToken)).Single()!;

        Assert.Equal(ExchangeSamples.Nasty.Select(text => text.Meant), Entries(file).Select(entry => Text(entry["summary"])));
        Assert.Equal(ExchangeSamples.Nasty.Select(text => text.Meant), Entries(file).Select(entry => Text(entry["location"])));
        Assert.All(
            ExchangeSamples.Nasty.Zip(Entries(file)),
            pair => Assert.EndsWith($"\nfirst\n{pair.First.Meant}\nlast", Text(pair.Second["description"])!.Replace(" \n", "\n", StringComparison.Ordinal), StringComparison.Ordinal));
    }

    private static IEnumerable<JsonNode> Entries(JsonNode file) => file["events"]!.AsArray().Select(entry => entry!);

    private static IEnumerable<JsonNode> Entries(JsonNode file, Agenda agenda) =>
        Entries(file).Zip(agenda.Dated).Where(pair => IsClear(pair.Second)).Select(pair => pair.First);

    private static string Meant(AgendaSession session, Agenda agenda)
    {
        var isTimed = session.LocalStart is not null;
        var state = session.Cancelled ? "CANCELLED" : isTimed && agenda.State is AgendaState.Final ? "CONFIRMED" : "TENTATIVE";
        var place = session.Address.Length > 0 ? $"{session.Place}, {session.Address}" : session.Place.Main;
        return string.Join(" | ", IcsAgenda.UidOf(session.Id), isTimed ? session.Title.Main : session.Title + " – Time to be confirmed", Start(session), End(session), place, state, Sequence(agenda));
    }

    private static string Sequence(Agenda agenda) => agenda.Stamp is { } stamp
        ? ((long)(stamp - Instant.FromUtc(2000, 1, 1, 0, 0)).TotalSeconds).ToString(CultureInfo.InvariantCulture)
        : agenda.Version.ToString(CultureInfo.InvariantCulture);

    /// <summary>Of an hour that comes twice, RFC 5545 section 3.3.5 means the first; both readers take the second.</summary>
    private static bool IsClear(AgendaSession session) =>
        (session.LocalStart is not { } start || session.Zone.MapLocal(start).Count < 2) && (session.LocalEnd is not { } end || session.Zone.MapLocal(end).Count < 2);

    private static string Start(AgendaSession session) => session.LocalStart is { } start
        ? Instants.Format(PlaceTime.ToInstant(start, session.Zone))
        : LocalDatePattern.Iso.Format(session.Date!.Value);

    // Of 02:30 to 03:00 in the night when clocks go forward, the length is kept.
    private static string End(AgendaSession session)
    {
        if (session is not { LocalStart: { } start, LocalEnd: { } end })
        {
            return LocalDatePattern.Iso.Format(session.Date!.Value.PlusDays(1));
        }

        var (from, until) = (PlaceTime.ToInstant(start, session.Zone), PlaceTime.ToInstant(end, session.Zone));
        return Instants.Format(until > from ? until : from + Period.Between(start, end, PeriodUnits.Ticks).ToDuration());
    }

    private static string Read(JsonNode entry) => string.Join(
        " | ",
        Text(entry["uid"]),
        Text(entry["summary"]),
        Text(entry["start"]),
        Text(entry["end"]),
        Text(entry["location"]) ?? "",
        Text(entry["status"]),
        entry["sequence"]!.GetValue<int>().ToString(CultureInfo.InvariantCulture));

    private static string? Text(JsonNode? node) => node?.GetValue<string>();
}
