using System.Text;
using Delegations.Documents.Tests.Reading.Formats.Workbooks;
using Delegations.Documents.Tests.Reading.Samples;

namespace Delegations.Documents.Tests.Reading.Malformed;

/// <summary>The readable files that malformed ones are made of, a few of each format.</summary>
internal static class Seeds
{
    public static IReadOnlyList<(string Name, byte[] Content)> All { get; } =
    [
        .. SampleFiles.All.Keys.Select(name => (name, SampleFiles.Read(name))),
        ("small.xlsx", Workbook()),
        Text("programme.csv", "Date;Start;End;Title;Place;Speaker;Notes\r\n2031-03-10;09:00;10h30;Accueil;CSL – salle Europe;Anna Berg (LIST);\"a;b\nc\"\r\n10/03/2031;14.00 Uhr;;Visite;;Jan Peeters, directeur, LIST;ANNULÉ\r\n"),
        Text("grid.csv", ",Monday,Tuesday\n9:00 - 10:00,\"Talk\n(Anna Berg)\",Lab\n10-11:30 pm,Lunch,=SUM(A1:A9)\n"),
        Text("programme.yml", "title: Visite\nzone: Europe/Paris\nsessions:\n  - &a\n    date: 2031-03-10\n    start: '09:00'\n    title: Accueil\n    speakers: [Anna Berg, {name: Jan Peeters, organisation: LIST}]\n  - <<: *a\n    start: 10h\n    title: |\n      Visite\n      du site\n"),
        Text("programme.json", """{"title":"Visite","days":[{"date":"2031-03-10","sessions":[{"start":"09:00","end":"10:00","title":"Accueil","speakers":["Anna Berg"],"place":null},{"start":"2031-03-10T10:00:00Z","title":"Visite \uD83D\uDE00"}]}]}"""),
        Text("schedule.json", """{"schedule":{"version":"1","conference":{"title":"A","start":"2031-03-10","daysCount":1,"time_zone_name":"Europe/Berlin","days":[{"index":1,"date":"2031-03-10","rooms":{"Hall":[{"guid":"0f8fad5b-d9cb-469f-a165-70867728950e","id":1,"date":"2031-03-10T09:00:00+01:00","start":"09:00","duration":"00:30","room":"Hall","title":"Talk","persons":[{"id":1,"public_name":"Anna Berg"}]}]}}]}}}"""),
        Text("schedule.xml", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<schedule><conference><title>A</title><start>2031-03-10</start><time_zone_name>Europe/Berlin</time_zone_name></conference><day index=\"1\" date=\"2031-03-10\"><room name=\"Hall\"><event id=\"1\" guid=\"0f8fad5b-d9cb-469f-a165-70867728950e\"><date>2031-03-10T09:00:00+01:00</date><start>09:00</start><duration>00:30</duration><title>Talk &amp; more</title><persons><person id=\"1\">Anna Berg</person></persons></event></room></day></schedule>\n"),
        Text("visit.ics", "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//y//EN\r\nBEGIN:VTIMEZONE\r\nTZID:Europe/Berlin\r\nBEGIN:STANDARD\r\nDTSTART:16010101T030000\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\nBEGIN:VEVENT\r\nUID:1@example.org\r\nDTSTAMP:20310101T000000Z\r\nDTSTART;TZID=Europe/Berlin:20310310T090000\r\nDTEND;TZID=Europe/Berlin:20310310T100000\r\nRRULE:FREQ=WEEKLY;BYDAY=MO,TU;COUNT=4\r\nEXDATE;TZID=Europe/Berlin:20310311T090000\r\nSUMMARY:Meeting\\, with a very long \r\n title\r\nATTENDEE;CN=\"Anna Berg\":mailto:anna@example.org\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20310312\r\nDURATION:P1D\r\nSUMMARY:Day\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"),
        Text("programme.txt", "Visite de la délégation\nLundi 3 novembre 2031\n09:00 – 10:00\tAccueil – Anna Berg, LIST\n10h30 Visite, Hall A (Jan Peeters, LIST)\n\nDay 2\n9.45-14.30 26 January 2032\n2.20- 2.30 Close\n"),
        Text("people.txt", "Anna Berg <anna@example.org>\nBEGIN:VCARD\nFN:Jan Peeters\nORG:LIST\nEMAIL:jan@example.org\nEND:VCARD\n"),
    ];

    public static bool IsPackage(string name) => name.EndsWith('x');

    private static (string Name, byte[] Content) Text(string name, string text) => (name, Encoding.UTF8.GetBytes(text));

    private static byte[] Workbook() => new RawWorkbook
    {
        Sheet = $"<worksheet xmlns=\"{RawWorkbook.Main}\"><dimension ref=\"A1:E4\"/><cols><col min=\"5\" max=\"5\" hidden=\"1\"/></cols><sheetData>"
            + "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c><c r=\"C1\" t=\"s\"><v>2</v></c><c r=\"D1\" t=\"s\"><v>3</v></c></row>"
            + "<row r=\"2\" ht=\"15\"><c r=\"A2\" s=\"1\"><v>47917</v></c><c r=\"B2\" s=\"2\"><v>0.375</v></c><c r=\"C2\" t=\"inlineStr\"><is><t>Accueil</t></is></c><c r=\"D2\" t=\"str\"><f>C1&amp;C2</f><v>Hall</v></c></row>"
            + "<row r=\"3\"><c r=\"B3\" s=\"3\"><v>0.5</v></c><c r=\"C3\" t=\"s\"><v>4</v></c><c r=\"D3\" t=\"e\"><v>#REF!</v></c><c r=\"E3\" t=\"b\"><v>1</v></c></row>"
            + "<row r=\"4\" hidden=\"1\"><c r=\"B4\" t=\"d\"><v>2031-03-10T09:00:00</v></c><c r=\"C4\"><f>NOW()</f></c></row></sheetData><mergeCells count=\"1\"><mergeCell ref=\"A2:A3\"/></mergeCells></worksheet>",
        Texts = "<si><t>Date</t></si><si><t>Start</t></si><si><r><t>Ti</t></r><r><rPr><b/></rPr><t>tle</t></r></si><si><t>Place</t></si><si><t xml:space=\"preserve\"> Visite &amp; more </t></si>",
        Styles = RawWorkbook.StylesOf("General", "d-mmm", "h:mm", "[h]:mm"),
    }.ToBytes();
}
