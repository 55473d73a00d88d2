using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Delegations.Documents.Rendering.Agendas;
using Delegations.Documents.Rendering.Agendas.Exchange;
using Delegations.Documents.Tests.Rendering.Peers;
using Delegations.Model;
using Delegations.Model.Ids;
using NodaTime;
using Xunit;

namespace Delegations.Documents.Tests.Rendering.Agendas.Exchange;

public sealed class ExchangeJsonTests
{
    [Fact]
    public void A_small_schedule_is_as_agreed() => Golden.Matches("schedule.delegation.en.json", ScheduleJson.Render(ExchangeSamples.TwoLegs()));

    [Fact]
    public void A_small_agenda_is_as_agreed() => Golden.Matches("agenda.delegation.en.json", JsonAgenda.Render(ExchangeSamples.TwoLegs()));

    [Fact]
    public async Task Ajv_finds_nothing_wrong_with_schedules() =>
        Assert.All(
            await Peer.ValidateJsonAsync(Path.Combine(XmlSchedule.SchemaFolder, "schedule.schema.json"), [.. All().Select(ScheduleJson.Render)], TestContext.Current.CancellationToken),
            complaints => Assert.Equal("[]", complaints!.ToJsonString()));

    [Fact]
    public async Task Ajv_finds_nothing_wrong_with_agendas() =>
        Assert.All(
            await Peer.ValidateJsonAsync(Path.Combine(XmlSchedule.SchemaFolder, "agenda.schema.json"), [.. All().Select(JsonAgenda.Render)], TestContext.Current.CancellationToken),
            complaints => Assert.Equal("[]", complaints!.ToJsonString()));

    [Theory]
    [InlineData("Europe/Brussels", true)]
    [InlineData("America/Los_Angeles", true)]
    [InlineData("America/Argentina/Buenos_Aires", true)]
    [InlineData("America/Port-au-Prince", true)]
    [InlineData("Asia/Ho_Chi_Minh", true)]
    [InlineData("UTC", true)]
    [InlineData("Etc/GMT-5", false)]
    [InlineData("UTC+05:30", false)]
    [InlineData("EST5EDT", false)]
    public void A_zones_name_stands_in_the_schedule_where_the_format_knows_it(string id, bool isKnown)
    {
        var zone = DateTimeZoneProviders.Tzdb[id];
        var agenda = Agenda.From(Samples.Itinerary(Samples.Session("Talk", new LocalDate(2026, 5, 4), "09:00", "10:00", zone)), Samples.Settings(Audience.Public));

        var conference = Conference(agenda);

        Assert.Equal(isKnown ? id : null, conference["time_zone_name"]?.GetValue<string>());
    }

    [Fact]
    public void Texts_come_back_from_a_schedule_as_they_were_meant()
    {
        var events = Events(ExchangeSamples.NastyTexts());

        Assert.Equal(ExchangeSamples.Nasty.Select(text => text.Meant), events.Select(session => Text(session, "title")));
        Assert.Equal(ExchangeSamples.Nasty.Select(text => text.Meant), events.Select(session => Text(session, "room")));
        Assert.Equal(ExchangeSamples.Nasty.Select(text => text.Meant), events.Select(session => Text(session["persons"]![0]!, "name")));
    }

    [Fact]
    public void Texts_come_back_from_an_agenda_as_they_were_meant()
    {
        var sessions = Sessions(ExchangeSamples.NastyTexts());

        Assert.Equal(ExchangeSamples.Nasty.Select(text => text.Meant), sessions.Select(session => Text(session["title"]![0]!, "text")));
        Assert.Equal(ExchangeSamples.Nasty.Select(text => $"first\n{text.Meant}\nlast"), sessions.Select(session => Text(session["notes"]![0]!, "text").Replace(" \n", "\n", StringComparison.Ordinal)));
    }

    [Fact]
    public void Nothing_in_the_files_can_end_a_script_element_that_holds_them() =>
        Assert.All(
            (byte[][])[ScheduleJson.Render(ExchangeSamples.NastyTexts()), JsonAgenda.Render(ExchangeSamples.NastyTexts())],
            file => Assert.DoesNotContain('<', Encoding.UTF8.GetString(file)));

    [Fact]
    public void All_formats_say_the_same_moments_and_identifiers()
    {
        var agenda = ExchangeSamples.Zones();

        var schedule = Events(agenda).ToDictionary(session => Text(session, "guid"), session => DateTimeOffset.Parse(Text(session, "date"), CultureInfo.InvariantCulture), StringComparer.Ordinal);
        var plain = Sessions(agenda).ToDictionary(session => Text(session, "uid"), session => DateTimeOffset.Parse(Text(session, "startsAt"), CultureInfo.InvariantCulture), StringComparer.Ordinal);

        Assert.Equal(schedule.OrderBy(pair => pair.Key, StringComparer.Ordinal), plain.OrderBy(pair => pair.Key, StringComparer.Ordinal));
        Assert.All(agenda.Dated, session => Assert.Equal(PlaceTime.ToInstant(session.LocalStart!.Value, session.Zone).ToDateTimeOffset(), plain[IcsAgenda.UidOf(session.Id)]));
    }

    [Fact]
    public void An_agenda_says_what_has_changed()
    {
        var before = ExchangeSamples.TwoLegs();
        var itinerary = ExchangeSamples.Positioned();
        var after = Agenda.From(itinerary with { Sessions = [.. itinerary.Sessions.Skip(1)] }, ExchangeSamples.Settings() with { Version = 4 });

        var changes = JsonNode.Parse(JsonAgenda.Render(after with { Changes = AgendaChanges.Between(before, after) }))!["changes"]!;

        Assert.Equal(3, changes["since"]!.GetValue<int>());
        Assert.Equal("removed", Text(changes["changes"]!.AsArray().Single()!, "kind"));
    }

    [Theory]
    [InlineData(Audience.Public)]
    [InlineData(Audience.Delegation)]
    [InlineData(Audience.Host)]
    public void Only_coordinators_files_hold_addresses_and_internal_notes(Audience audience)
    {
        var agenda = ExchangeSamples.TwoLegs(audience);

        var files = string.Concat(((byte[][])[ScheduleXml.Render(agenda), ScheduleJson.Render(agenda), JsonAgenda.Render(agenda), IcsAgenda.Render(agenda)]).Select(Encoding.UTF8.GetString)).Replace("\r\n ", "", StringComparison.Ordinal);

        Assert.All((string[])["@example.org", "Gift for the hosts", "observatory"], secret => Assert.DoesNotContain(secret, files, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Every kind of agenda, bilingual, for one person and empty ones among them.</summary>
    private static IEnumerable<Agenda> All()
    {
        var logo = new AgencyLogo(new byte[] { 1, 2, 3 }, "image/png", 10, 10);
        var before = ExchangeSamples.TwoLegs();
        return
        [
            ExchangeSamples.TwoLegs(Audience.Public),
            before with { Changes = AgendaChanges.Between(before, before with { Chapters = [] }), Agency = new AgencyLook { Name = "Agency", Logo = logo } },
            ExchangeSamples.TwoLegs(Audience.Internal) with { Withheld = 2 },
            Agenda.From(ExchangeSamples.Positioned(), ExchangeSamples.Settings() with { Language = Language.Russian, Beside = Language.French, PublicUrl = null, Stamp = null }),
            before with { Person = PersonId.Derive("someone"), Stop = StopId.Derive("works") },
            ExchangeSamples.NastyTexts(),
            ExchangeSamples.Zones(),
            ExchangeSamples.Long(),
            Agenda.From(Samples.Itinerary(), Samples.Settings(Audience.Public)),
            Agenda.From(Samples.Itinerary(Samples.Session("", null, null, null)), Samples.Settings(Audience.Internal) with { Title = "" }),
        ];
    }

    private static JsonNode Conference(Agenda agenda) => JsonNode.Parse(ScheduleJson.Render(agenda))!["schedule"]!["conference"]!;

    private static List<JsonNode> Events(Agenda agenda) =>
    [
        .. Conference(agenda)["days"]!.AsArray()
            .SelectMany(day => day!["rooms"]!.AsObject())
            .SelectMany(room => room.Value!.AsArray())
            .Select(session => session!),
    ];

    private static List<JsonNode> Sessions(Agenda agenda) =>
    [
        .. JsonNode.Parse(JsonAgenda.Render(agenda))!["chapters"]!.AsArray()
            .SelectMany(chapter => chapter!["days"]!.AsArray())
            .SelectMany(day => day!["sessions"]!.AsArray())
            .Select(session => session!),
    ];

    private static string Text(JsonNode node, string name) => node[name]!.GetValue<string>();
}
