using System.Text;
using Delegations.Documents.Reading;
using Delegations.Documents.Tests.Reading.Formats.Trees;
using Xunit;

namespace Delegations.Documents.Tests.Reading.Formats.Exchange;

/// <summary>Files that conference programs write for one another.</summary>
public sealed class ExchangeTests
{
    private const string ScheduleXml = """
        <?xml version="1.0" encoding="UTF-8"?>
        <!-- made by a program -->
        <schedule>
          <generator name="program" version="1" />
          <conference><title>Water Days</title><start>2031-03-10</start><end>2031-03-11</end><days>2</days><timeslot_duration>00:05</timeslot_duration><time_zone_name>America/New_York</time_zone_name></conference>
          <day index="1" date="2031-03-10" start="2031-03-10T04:00:00-04:00" end="2031-03-11T03:59:00-04:00">
            <room name="Great Hall" guid="1111">
              <event guid="aaaa-1" id="1" code="ABC">
                <room>Great Hall</room><title>Opening</title><subtitle></subtitle><type>Talk</type>
                <date>2031-03-10T09:00:00-04:00</date><start>09:00</start><duration>00:30</duration>
                <abstract>Short.</abstract><slug>wd-1</slug><persons><person id="1">Anna Berg</person><person id="2">Jan Peeters</person></persons>
                <language>en</language><recording><license></license><optout>false</optout></recording><links><link href="https://example.org">Site</link></links>
              </event>
              <event guid="aaaa-2" id="2"><room>Great Hall</room><title>Night walk</title><date>2031-03-11T00:30:00-04:00</date><start>00:30</start><duration>01:00</duration><persons/></event>
            </room>
          </day>
          <day index="2" date="2031-03-11"><room name="Cellar"><event guid="aaaa-3" id="3"><title>Late bar</title><start>01:15</start><duration>00:45</duration><persons/></event></room></day>
        </schedule>
        """;

    private const string ScheduleJson = """{"$schema":"https://c3voc.de/schedule/schema.json","schedule":{"version":"1.2","conference":{"acronym":"wd","title":"Water Days","start":"2031-03-10","end":"2031-03-10","daysCount":1,"timeslot_duration":"00:05","time_zone_name":"Europe/Berlin","rooms":[{"name":"Great Hall","guid":"1111"}],"days":[{"index":1,"date":"2031-03-10","day_start":"2031-03-10T04:00:00+01:00","day_end":"2031-03-11T03:59:00+01:00","rooms":{"Great Hall":[{"guid":"aaaa-1","code":"ABC","id":1,"date":"2031-03-10T09:00:00+01:00","start":"09:00","duration":"00:30","room":"Great Hall","title":"Opening","persons":[{"guid":"p1","name":"Anna Berg","public_name":"Anna Berg","answers":[]}],"links":[{"title":"Slides","url":"https://example.org"}]}],"Cellar":[{"guid":"aaaa-2","id":2,"date":"2031-03-11T00:30:00+01:00","start":"00:30","duration":"00:30","room":"Cellar","title":"Night walk","persons":[],"links":[]}]}}]}}}""";

    private const string Sessionize = """{"sessions":[{"id":"101","title":"Opening","description":null,"startsAt":"2031-03-10T09:00:00","endsAt":"2031-03-10T09:30:00","isServiceSession":true,"speakers":[],"categoryItems":[],"questionAnswers":[],"roomId":7,"status":null},{"id":"102","title":"Pipes","description":"About pipes.","startsAt":"2031-03-10T09:30:00","endsAt":"2031-03-10T10:15:00","isServiceSession":false,"speakers":["a-1","a-2"],"categoryItems":[9],"roomId":8,"status":"Accepted"}],"speakers":[{"id":"a-1","firstName":"Anna","lastName":"Berg","fullName":"Anna Berg","bio":"x","tagLine":"Head of water","sessions":[102]},{"id":"a-2","fullName":"Jan Peeters","tagLine":"","sessions":[102]}],"questions":[],"categories":[{"id":3,"title":"Level","items":[{"id":9,"name":"Basic"}]}],"rooms":[{"id":7,"name":"Great Hall"},{"id":8,"name":"Cellar"}]}""";

    private const string SessionizeGrid = """[{"date":"2031-03-10T00:00:00","isDefault":false,"rooms":[{"id":7,"name":"Great Hall","sessions":[{"id":"101","title":"Opening","startsAt":"2031-03-10T09:00:00","endsAt":"2031-03-10T09:30:00","speakers":[],"roomId":7,"room":"Great Hall"}]}],"timeSlots":[{"slotStart":"09:00:00","rooms":[{"id":7,"name":"Great Hall","session":{"id":"101","title":"Opening","startsAt":"2031-03-10T09:00:00","endsAt":"2031-03-10T09:30:00","speakers":[],"roomId":7,"room":"Great Hall"},"index":0}]}]}]""";

    private const string SessionizeGroups = """[{"groupId":"1","groupName":"One","sessions":[{"id":"101","title":"Opening","startsAt":"2031-03-10T09:00:00","endsAt":"2031-03-10T09:30:00","speakers":[{"id":"a-1","name":"Anna Berg"}],"room":"Great Hall","roomId":7,"categories":[]}]}]""";

    private const string Indico = """{"count":1,"results":[{"_type":"Conference","id":"77","title":"Water Meeting","timezone":"Europe/Zurich","startDate":{"date":"2031-03-10","tz":"Europe/Zurich","time":"09:00:00"},"endDate":{"date":"2031-03-11","tz":"Europe/Zurich","time":"18:00:00"},"location":"House","contributions":[{"id":"1","title":"Pipes","startDate":{"date":"2031-03-10","tz":"Europe/Zurich","time":"09:30:00"},"endDate":{"date":"2031-03-10","tz":"Europe/Zurich","time":"10:00:00"},"duration":30,"room":"Room 1","speakers":[{"first_name":"Anna","last_name":"Berg","fullName":"BERG, Anna","affiliation":"Example"}]}]}]}""";

    private static readonly Dictionary<string, (string FileName, string Text, string Zone, string[] Sessions)> Files = new(StringComparer.Ordinal)
    {
        ["schedule.xml"] = ("schedule.xml", ScheduleXml, "America/New_York", ["2031-03-10 09:00–09:30 Opening | Great Hall | Anna Berg; Jan Peeters", "2031-03-11 00:30–01:30 Night walk | Great Hall", "2031-03-12 01:15–02:00 Late bar | Cellar"]),
        ["schedule.json"] = ("schedule.json", ScheduleJson, "Europe/Berlin", ["2031-03-10 09:00–09:30 Opening | Great Hall | Anna Berg", "2031-03-11 00:30–01:00 Night walk | Cellar"]),
        ["all data of Sessionize"] = ("all.json", Sessionize, "Europe/Brussels", ["2031-03-10 09:00–09:30 Opening | Great Hall", "2031-03-10 09:30–10:15 Pipes | Cellar | Anna Berg (Head of water); Jan Peeters"]),
        ["the grid of Sessionize"] = ("grid.json", SessionizeGrid, "Europe/Brussels", ["2031-03-10 09:00–09:30 Opening | Great Hall"]),
        ["the groups of Sessionize"] = ("sessions.json", SessionizeGroups, "Europe/Brussels", ["2031-03-10 09:00–09:30 Opening | Great Hall | Anna Berg"]),
        ["contributions of Indico"] = ("export.json", Indico, "Europe/Zurich", ["2031-03-10 09:30–10:00 Pipes | House, Room 1 | Anna Berg (Example)"]),
    };

    public static TheoryData<string> Names => [.. Files.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Reads_what_programs_exchange(string name)
    {
        var (fileName, text, zone, sessions) = Files[name];

        var itinerary = Readings.ReadText(text, fileName);

        Assert.Equal(sessions, itinerary.Sessions.Select(TreeReadings.Line));
        Assert.All(itinerary.Sessions, session => Assert.Equal(zone, session.TimeZone.Id));
    }

    [Fact]
    public void A_schedule_gives_its_title_its_identifiers_and_its_format()
    {
        var itinerary = Readings.ReadText(ScheduleXml, "schedule.xml");

        Assert.Equal(("Water Days", "xml", "aaaa-1", "line 8"), (itinerary.Title, itinerary.Source.Format, itinerary.Sessions[0].Reference, itinerary.Sessions[0].Origin));
    }

    [Theory]
    [InlineData("<?xml version=\"1.0\"?><!DOCTYPE schedule [<!ENTITY a \"b\">]><schedule><day date=\"2031-03-10\"/></schedule>", "file.xml-dtd")]
    [InlineData("<!DOCTYPE schedule SYSTEM \"file:///etc/passwd\"><schedule/>", "file.xml-dtd")]
    [InlineData("<schedule><day date=\"2031-03-10\"><room name=\"x\"></day></schedule>", "file.damaged")]
    [InlineData("<schedule><conference><title>Empty</title></conference></schedule>", "file.no-itinerary")]
    [InlineData("<rss><channel><title>News</title></channel></rss>", "file.type-unsupported")]
    [InlineData("deep", "file.too-deep")]
    public void Refuses_other_and_dangerous_XML(string text, string code)
    {
        var content = text is "deep" ? "<schedule>" + string.Concat(Enumerable.Repeat("<day>", 60)) + string.Concat(Enumerable.Repeat("</day>", 60)) + "</schedule>" : text;

        var refused = Assert.IsType<ItineraryOutcome.Unreadable>(Readings.Try(Encoding.UTF8.GetBytes(content), "data.bin"));

        Assert.Equal(code, refused.Code);
    }

    [Fact]
    public void Cut_and_altered_schedules_give_an_outcome()
    {
        foreach (var (fileName, text, _, _) in Files.Values)
        {
            var content = Encoding.UTF8.GetBytes(text);
            for (var copy = 0; copy < 40; copy++)
            {
                var altered = content[..(content.Length * copy / 40)];
                var flipped = (byte[])content.Clone();
                flipped[content.Length * copy / 40] ^= (byte)(1 << (copy % 8));

                Assert.All(new[] { altered, flipped }, bytes => Assert.NotNull(Readings.Try(bytes, fileName)));
            }
        }
    }
}
