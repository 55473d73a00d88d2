using Delegations.Model;
using Xunit;

namespace Delegations.Documents.Tests.Reading.Formats.Trees;

/// <summary>Each entry isolates one way in which sites keep their sessions.</summary>
public sealed class SessionFinderTests
{
    private static readonly Dictionary<string, (string Text, string[] Sessions)> Yaml = new(StringComparer.Ordinal)
    {
        ["days with a date, their sessions below"] = (
            "- day: Monday\n  date: 2031-03-10\n  items:\n    - {time: '9:00 - 9:20', what: Welcome}\n    - {time: 10h30, what: Visit, where: Plant}\n",
            ["2031-03-10 09:00–09:20 Welcome", "2031-03-10 10:30 Visit | Plant"]),
        ["quoted text that goes on left of its key"] = (
            "info: \"About it.\nMore about it: \\\"all\\\" of it.\n\nThe end. \"\nnote: 'It''s\n- said'\nschedule:\n- date: 2031-03-10\n  activity:\n  - {hour: '9.30', descr: Welcome}\n",
            ["2031-03-10 09:30 Welcome"]),
        ["talks under the key of the speakers"] = (
            "- hour: '9:55'\n  speakers:\n  - {title: Pipes, speaker: Anna Berg (Example)}\n  - {title: Leaks, speaker: Em breve!}\n- hour: '10:45'\n  title: Tour\n  speakers:\n  - {title: Dr, name: Jan Peeters}\n",
            ["09:55 Pipes | Anna Berg (Example)", "09:55 Leaks", "10:45 Tour | Jan Peeters (Dr)"]),
        ["days with a number and a date"] = (
            "schedule:\n- event-day: 2º dia\n  calendar-day: 25 de abril de 2031\n  events:\n  - {title: Registro, start_time: '8:00'}\n",
            ["2031-04-25 08:00 Registro"]),
        ["people who take part, and how many"] = (
            "- {fecha: 2031-03-10, horario: 16h-16h30, titulo: Apertura, participantes: [{funcao: Reitor, nome: Anna Berg}]}\n- {fecha: 2031-03-10, horario: 17h, titulo: Taller, convidado: Jan Peeters}\n- {fecha: 2031-03-10, horario: 18h, titulo: Visita, participants: max. 25 people}\n",
            ["2031-03-10 16:00–16:30 Apertura | Anna Berg (Reitor)", "2031-03-10 17:00 Taller | Jan Peeters", "2031-03-10 18:00 Visita"]),
        ["days before months, as the words around them say"] = (
            "- day: Terça-Feira\n  date: 03/11/2031\n  blocks:\n  - {start: '07:00', title: Boas-vindas do dia}\n  - {start: '12:00', title: Almoço}\n",
            ["2031-11-03 07:00 Boas-vindas do dia", "2031-11-03 12:00 Almoço"]),
        ["rooms as lists below days"] = (
            "days:\n- name: Monday\n  date: 2031-03-10\n  rooms:\n  - name: Hall\n    talks:\n    - {name: Pipes, time_start: '09:00', time_end: '10:00'}\n  - name: Cellar\n    talks:\n    - {name: Leaks, time_start: '09:00', time_end: '09:30'}\n",
            ["2031-03-10 09:00–10:00 Pipes | Hall", "2031-03-10 09:00–09:30 Leaks | Cellar"]),
        ["rooms as keys below slots"] = (
            "- time: 10:00–10:30\n  garden:\n    title: Pipes\n    speakers: Anna Berg\n  cellar:\n    title: Leaks\n    speakers: Jan Peeters\n",
            ["10:00–10:30 Pipes | garden | Anna Berg", "10:00–10:30 Leaks | cellar | Jan Peeters"]),
        ["sessions and people joined by identifiers"] = (
            "schedule:\n- date: 2031-03-10\n  timeslots:\n  - {startTime: '8:30', endTime: '9:00', sessionIds: [100]}\n  - {startTime: '9:30', endTime: '10:30', sessionIds: [101, 102]}\nsessions:\n- {id: 100, title: Registration, place: Lobby}\n- {id: 101, title: Pipes, speakers: [1]}\n- {id: 102, title: Leaks, speakers: [1, 2]}\nspeakers:\n- {id: 1, name: Anna Berg, company: Example}\n- {id: 2, name: Jan Peeters}\n",
            ["2031-03-10 08:30–09:00 Registration | Lobby", "2031-03-10 09:30–10:30 Pipes | Anna Berg (Example)", "2031-03-10 09:30–10:30 Leaks | Anna Berg (Example); Jan Peeters"]),
        ["times as keys, and lines of text"] = (
            "Friday 14 March 2031:\n  '09:00': Welcome\n  '09:30 - 10:00': {title: Tour, place: Plant}\nSaturday 15 March 2031:\n- 09:00 - 10:00 Breakfast\n- 10:00 Departure\n",
            ["2031-03-14 09:00 Welcome", "2031-03-14 09:30–10:00 Tour | Plant", "2031-03-15 09:00–10:00 Breakfast", "2031-03-15 10:00 Departure"]),
        ["a slot whose talk is a mapping"] = (
            "- date: 2031-03-10\n  slots:\n  - {start: '09:00', end: '10:00', talk: {title: Pipes, speaker: {name: Anna Berg, affiliation: Example}}}\n",
            ["2031-03-10 09:00–10:00 Pipes | Anna Berg (Example)"]),
        ["titles in two languages"] = (
            "- name: {de: Empfang, en: Reception}\n  date: 2031-03-10\n  time: '09:00'\n- title_fr: Visite\n  title_en: Tour\n  date: 2031-03-10\n  time: '10:00'\n",
            ["2031-03-10 09:00 Empfang", "2031-03-10 10:00 Visite"]),
        ["markup and entities"] = (
            "- {date: 2031-03-10, time: '09:00', title: 'Lunch<br>with <b>hosts</b> &amp; guests', place: '[Hall](https://example.org/hall)', speaker: '<b>Anna Berg</b>, Jan Peeters and Carla Maes', id: 1}\n",
            ["2031-03-10 09:00 Lunch with hosts & guests | Hall | Anna Berg; Jan Peeters; Carla Maes"]),
        ["a title where others have their speaker"] = (
            "- {time: '9:00 AM - 9:05 AM', speaker: Opening Remarks, title: ''}\n- {time: '9:05 AM - 9:35 AM', speaker: Anna Berg, title: Pipes}\n",
            ["09:00–09:05 Opening Remarks", "09:05–09:35 Pipes | Anna Berg"]),
        ["a session that runs backwards"] = (
            "- {day: 12/09, date: '120931', hour: '11:30 - 11:20', who: Coffee, descr: ''}\n- {day: 12/09, date: '120931', hour: '11:20 - 13:00', who: Anna Berg, descr: Pipes}\n",
            ["2031-09-12 11:20–13:00 Pipes | Anna Berg", "2031-09-12 11:30–11:20 Coffee"]),
        ["times of a group that are its own and its talks'"] = (
            "- date: 2031-03-10\n  sessions:\n  - title: Morning\n    start_time: '9:00'\n    end_time: '10:00'\n    talks:\n    - {label: Pipes, start_time: '9:00', end_time: '9:30'}\n    - {label: Leaks, start_time: '9:30', end_time: '10:00'}\n",
            ["2031-03-10 09:00–10:00 Morning", "2031-03-10 09:00–09:30 Pipes", "2031-03-10 09:30–10:00 Leaks"]),
        ["lists beside the sessions"] = (
            "sessions:\n- {date: 2031-03-10, time: '09:00', title: Pipes}\nsponsors:\n- {name: Big House, url: 'https://example.org'}\nfaq:\n- {question: When?, answer: at 9:00}\nteam:\n- {name: Carla Maes, role: chair}\n",
            ["2031-03-10 09:00 Pipes"]),
        ["days that say more than one thing"] = (
            "- {day: 1, weekday: Monday, date: 10th March 2031, title: The first day, events: [{time: 2 PM, title: Arrival}]}\n",
            ["2031-03-10 14:00 Arrival"]),
        ["untimed sessions of a day"] = (
            "- date: 2031-03-10\n  list:\n  - title: Goals\n  - title: Tour\n- date: 2031-03-11\n  list:\n  - {title: Pipes, time: '09:30 am'}\n",
            ["2031-03-10 Goals", "2031-03-10 Tour", "2031-03-11 09:30 Pipes"]),
        ["rooms listed beside slots"] = (
            "- title: Monday\n  date: 2031-03-10\n  rooms:\n  - {id: a, name: Hall}\n  blocks:\n  - start: '10:20'\n    end: '11:00'\n    activities:\n    - {id: k, type: keynote, title: Pipes, room: Hall}\n    - {id: gap, type: gap, title: ''}\n",
            ["2031-03-10 10:20–11:00 Pipes | Hall"]),
        ["lengths in many notations"] = (
            "- {date: 2031-03-10, start: '09:00', duration: '1:30:00', title: A}\n- {date: 2031-03-10, start: '11:00', duration: PT45M, title: B}\n- {date: 2031-03-10, start: '12:00', durata: 30, titolo: C}\n- {date: 2031-03-10, start: '13:00', length: 20 min, title: D}\n",
            ["2031-03-10 09:00–10:30 A", "2031-03-10 11:00–11:45 B", "2031-03-10 12:00–12:30 C", "2031-03-10 13:00–13:20 D"]),
        ["places with rooms, and rooms to be found"] = (
            "- {date: 2031-03-10, hour: '09:00', name: Pipes, location: {name: House, room: B109, tag: x}}\n- {date: 2031-03-10, hour: '10:00', name: Leaks, location: {name: TBD, room: Room TBD}}\n",
            ["2031-03-10 09:00 Pipes | House, B109", "2031-03-10 10:00 Leaks"]),
        ["tabs and brackets at the line's head"] = (
            "- \n  date: \"2031-03-10\"\n  timeslots:\n    - {\n    startTime: \"8:30\",\n    \tendTime: \"9:00\",\n    title: Welcome\n    }\n",
            ["2031-03-10 08:30–09:00 Welcome"]),
        ["members given twice"] = (
            "- {date: 2031-03-10, time: '09:00', title: Pipes, type: talk, type: talk}\n",
            ["2031-03-10 09:00 Pipes"]),
        ["a mapping of days and times"] = (
            "\"Monday March 10th 2031\":\n  \"9:00\": Registration\n  \"9:30\": Coffee\n\n\"Tuesday March 11th 2031\":\n  \"9:00\": Tour\n",
            ["2031-03-10 09:00 Registration", "2031-03-10 09:30 Coffee", "2031-03-11 09:00 Tour"]),
        ["columns of a slot, and who speaks below the title"] = (
            "- date: 2031-03-10\n  sessions:\n  - time: 13h00 - 18h30\n    columns:\n    - {title: Pipes, subtitle: by Anna Berg, location: Lab}\n    - {title: Leaks, location: Hall}\n",
            ["2031-03-10 13:00–18:30 Pipes | Lab | Anna Berg", "2031-03-10 13:00–18:30 Leaks | Hall"]),
        ["the head of a page"] = (
            "---\ntitle: Visit\nsessions:\n  - {day: 2031-03-10, time: '9:00', title: Welcome}\n---\n# Hello: {{ page.title }}\n\nWe shall * see: you [there](x).\n",
            ["2031-03-10 09:00 Welcome"]),
    };

    private static readonly Dictionary<string, (string Text, string[] Sessions)> Json = new(StringComparer.Ordinal)
    {
        ["days as keys, with a title that is the date"] = (
            """{"day1Hall":{"title":"March 10, 2031 (Hall)","events":[{"time":"09:00 AM - 10:00 AM","title":"Welcome","location":"Hall"}]},"day2":{"title":"March 11, 2031","events":[{"time":"1 PM","title":"Lunch"}]}}""",
            ["2031-03-10 09:00–10:00 Welcome | Hall", "2031-03-11 13:00 Lunch"]),
        ["ISO times with an offset"] = (
            """[{"title":"Pipes","start":"2031-03-10T09:00:00+01:00","end":"2031-03-10T10:00:00+01:00"}]""",
            ["2031-03-10 09:00–10:00 Pipes"]),
        ["hours as numbers"] = (
            """[{"titre":"Accueil","heure":12.5,"duree":30,"qui":[{}]},{"titre":"Visite","heure":13,"duree":45,"qui":[{"personne":"Anna Berg"}]}]""",
            ["12:30–13:00 Accueil", "13:00–13:45 Visite | Anna Berg"]),
        ["mappings in mappings, keyed by minutes and rooms"] = (
            """{"schedule":{"2031-03-10":{"510":{},"540":{"1":{"code":"A","title":"Pipes","speakers":[{"code":"S","name":"Anna Berg"}],"slot":{"room":{"en":"Hall","fr":"Salle"},"start":"2031-03-10T09:00:00+01:00","end":"2031-03-10T09:30:00+01:00"},"answers":[{"id":1,"question":{"question":{"en":"For whom"}},"answer":"All"}]}}}}}""",
            ["2031-03-10 09:00–09:30 Pipes | Hall | Anna Berg"]),
        ["a session without a title, but with a kind and a speaker"] = (
            """[{"date":"2031-03-10","time":"14:05–14:35","type":"keynote","speakerNames":["Anna Berg"],"room":"Hall"}]""",
            ["2031-03-10 14:05–14:35 keynote – Anna Berg | Hall | Anna Berg"]),
        ["authors parted by commas"] = (
            """[{"date":"2031-03-10","time":"09:00","title":"Pipes","author":"Anna Berg, Jan Peeters, Carla Maes"}]""",
            ["2031-03-10 09:00 Pipes | Anna Berg; Jan Peeters; Carla Maes"]),
        ["a script of a page"] = (
            "// Programme\nexport default [\n\t{ day: 'Monday 10 March 2031', items: [\n\t\t{ time: '09:00', title: 'Welcome', who: ['Anna Berg', 'Jan Peeters'] }, // first\n\t\t{ time: '10:00 - 11:00', title: \"Tour\", where: 'Plant', },\n\t] },\n];\n",
            ["2031-03-10 09:00 Welcome | Anna Berg; Jan Peeters", "2031-03-10 10:00–11:00 Tour | Plant"]),
        ["a variable, comments and trailing commas"] = (
            "window.schedule = {\"items\":[\n/* one */ {\"date\":\"2031-03-10\",\"time\":\"09:00\",\"title\":\"Pipes\",},\n]};\n",
            ["2031-03-10 09:00 Pipes"]),
        ["NaN"] = (
            """[{"date":"2031-03-10","time":"09:00","title":"Pipes","place":NaN}]""",
            ["2031-03-10 09:00 Pipes | NaN"]),
    };

    public static TheoryData<string> YamlNames => [.. Yaml.Keys];

    public static TheoryData<string> JsonNames => [.. Json.Keys];

    [Theory]
    [MemberData(nameof(YamlNames))]
    public void Reads_what_sites_keep_as_YAML(string name) => Assert.Equal(Yaml[name].Sessions, TreeReadings.Lines(Yaml[name].Text, "schedule.yml"));

    [Theory]
    [MemberData(nameof(JsonNames))]
    public void Reads_what_sites_keep_as_JSON(string name) => Assert.Equal(Json[name].Sessions, TreeReadings.Lines(Json[name].Text, "schedule.json"));

    [Fact]
    public void Sessions_are_repeated_on_the_days_that_are_switched_on()
    {
        const string Text = "- {title: Welcome, time: '09:00', day1: true, day2: true}\n- {title: Pipes, time: '10:00', day1: false, day2: true}\n- {title: Leaks, time: '11:00', day1: false, day2: false}\n- {title: Tour, time: '12:00', day1: true, draft: true}\n";

        var itinerary = Readings.ReadText(Text, "schedule.yml", new NodaTime.LocalDate(2031, 3, 10));

        Assert.Equal(["2031-03-10 09:00 Welcome", "2031-03-11 09:00 Welcome", "2031-03-11 10:00 Pipes"], itinerary.Sessions.Select(TreeReadings.Line));
        Assert.Equal(["line 3", "line 4"], itinerary.Findings.Where(finding => finding.Code is "session.switched-off").Select(finding => finding.Place));
    }

    [Fact]
    public void A_reference_to_another_file_stands_for_the_session_and_is_reported()
    {
        var itinerary = Readings.ReadText("- date: 2031-03-10\n  slots:\n  - {start: '09:00', end: '10:00', sessionIds: [100, 101]}\n", "schedule.yml");

        Assert.Equal(["2031-03-10 09:00–10:00 100", "2031-03-10 09:00–10:00 101"], itinerary.Sessions.Select(TreeReadings.Line));
        Assert.Equal((Severity.Warning, "line 3"), itinerary.Findings.Where(finding => finding.Code is "session.reference-unexplained").Select(finding => (finding.Severity, finding.Place)).Single());
    }

    [Fact]
    public void Parts_without_a_time_are_told_with_their_session()
    {
        var itinerary = Readings.ReadText("- day: 2031-03-10\n  sessions:\n  - time: 14h-14h50\n    title: Pipes\n    talks:\n    - {title: Old pipes, authors: '<b>Anna Berg</b>'}\n    - {title: New pipes}\n", "schedule.yml");

        Assert.Equal("Old pipes – Anna Berg\nNew pipes", itinerary.Sessions.Single().Notes);
    }

    [Theory]
    [InlineData("""[{"title":"Pipes","start":"2031-07-10T09:00:00Z"}]""", "Etc/UTC", 9, true)]
    [InlineData("""[{"title":"Pipes","start":"2031-07-10T09:00:00+02:00"}]""", "Europe/Brussels", 9, false)]
    [InlineData("""[{"title":"Pipes","start":"2031-07-10T09:00:00-04:00"}]""", "Etc/GMT+4", 9, false)]
    [InlineData("""{"timezone":"America/New_York","items":[{"title":"Pipes","start":"2031-07-10T13:00:00Z"}]}""", "America/New_York", 9, false)]
    [InlineData("""[{"title":"Pipes","start":1941440400}]""", "Etc/UTC", 9, true)]
    [InlineData("""[{"title":"Pipes","start_time":1941440400000}]""", "Etc/UTC", 9, true)]
    public void Clocks_of_programs_give_the_zone(string text, string zone, int hour, bool isUtc)
    {
        var itinerary = Readings.ReadText(text, "schedule.json");

        var session = itinerary.Sessions.Single();
        Assert.Equal((zone, hour, 10), (session.TimeZone.Id, session.Start?.Hour, session.Date?.Day));
        Assert.Equal(isUtc, itinerary.Findings.Any(finding => finding.Code is "zone.utc"));
    }

    [Theory]
    [InlineData("schedule.yml", "- title: A\n  start: '09:00'\n- title: [B\n", "line 4")]
    [InlineData("schedule.json", "[\n{\"title\":\"A\"\n\"start\":\"09:00\"}]", "line 3")]
    public void Broken_text_is_refused_with_the_line(string fileName, string text, string line)
    {
        var refused = Assert.IsType<Documents.Reading.ItineraryOutcome.Unreadable>(Readings.Try(System.Text.Encoding.UTF8.GetBytes(text), fileName));

        Assert.Equal("file.damaged", refused.Code);
        Assert.Contains(line, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Windows_1252_is_read() =>
        Assert.Equal("Déjeuner à l’hôtel", Readings.ReadBytes([.. "- {date: 2031-03-10, time: '12:00', title: 'D"u8, 0xE9, .. "jeuner "u8, 0xE0, .. " l"u8, 0x92, .. "h"u8, 0xF4, .. "tel'}\n"u8], "schedule.yml").Sessions.Single().Title);
}
