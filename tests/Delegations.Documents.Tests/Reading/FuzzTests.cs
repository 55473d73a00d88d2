using System.Text;
using Delegations.Documents.Reading;
using Delegations.Documents.Tests.Reading.Samples;
using Xunit;

namespace Delegations.Documents.Tests.Reading;

/// <summary>Damaged copies of readable files: each must give an outcome, never an exception. Seeds are fixed, so a failure can be repeated.</summary>
public sealed class FuzzTests
{
    private const int Copies = 60;

    public static TheoryData<string> Names => [.. SampleFiles.All.Keys.Append("programme.yml").Append("programme.json").Append("programme.txt").Append("schedule.yml").Append("schedule.xml").Append("schedule.js").Append("programme.ics")];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_truncated_file_gives_an_outcome(string name)
    {
        var content = Content(name);

        for (var copy = 0; copy < Copies; copy++)
        {
            AssertOutcome(content[..(content.Length * copy / Copies)], name);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_file_with_flipped_bits_gives_an_outcome(string name)
    {
        var content = Content(name);

        for (var copy = 0; copy < Copies; copy++)
        {
            AssertOutcome(Flip(content, copy), name);
        }
    }

    [Theory]
    [InlineData("delegation-asie-centrale.xlsx", "xl/worksheets/sheet1.xml")]
    [InlineData("delegation-asie-centrale.xlsx", "xl/workbook.xml")]
    [InlineData("delegation-asie-centrale.xlsx", "xl/styles.xml")]
    [InlineData("delegation-asie-centrale.docx", "word/document.xml")]
    public void A_package_with_a_damaged_part_gives_an_outcome(string name, string part)
    {
        var xml = FixedZip.Entries(SampleFiles.Read(name)).Single(entry => entry.Name.Equals(part, StringComparison.Ordinal)).Content;

        for (var copy = 0; copy < Copies; copy++)
        {
            var damaged = copy % 2 == 0 ? Encoding.Latin1.GetString(Flip(Encoding.Latin1.GetBytes(xml), copy)) : xml.Replace(Digits(copy), Digits(copy * 7919), StringComparison.Ordinal);
            AssertOutcome(BadInputTests.WithEntry(part, damaged, name), name);
        }
    }

    private static string Digits(int number) => (number + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static void AssertOutcome(byte[] content, string name)
    {
        Assert.NotNull(Readings.Try(content, name));
        Assert.NotNull(PeopleReader.Read(content, new PeopleReadOptions { FileName = name, Language = Model.Language.French }));
    }

    private static byte[] Flip(byte[] content, int seed)
    {
        var copy = content.ToArray();
        var state = (uint)(seed + 1) * 2654435761u;
        for (var flips = 0; flips < 1 + (seed % 12); flips++)
        {
            state = (state * 1664525) + 1013904223;
            copy[state % (uint)copy.Length] ^= (byte)(1 << (int)(state >> 29));
        }

        return copy;
    }

    private static byte[] Content(string name) => name switch
    {
        "programme.yml" => "title: Visite\nsessions:\n  - date: 2025-11-03\n    start: '09:00'\n    title: Accueil\n    speakers: [Anna Berg, {name: Jan Peeters, organisation: LIST}]\n  - start: 10h\n    title: Visite\n"u8.ToArray(),
        "programme.json" => """{"title":"Visite","days":[{"date":"2025-11-03","sessions":[{"start":"09:00","end":"10:00","title":"Accueil","speakers":["Anna Berg"]}]}]}"""u8.ToArray(),
        "programme.ics" => System.Text.Encoding.UTF8.GetBytes(Formats.Calendars.CalendarSamples.Outlook + "\n" + Formats.Calendars.CalendarSamples.Google + "\n" + Formats.Calendars.CalendarSamples.Trip),
        "schedule.yml" => "days:\n- date: 2031-03-10\n  rooms:\n  - name: Hall\n    talks: [{name: {de: Rohre, en: Pipes}, time_start: '09:00', duration: PT45M, ids: [1, 2], speakers: [{name: Anna Berg, role: Chair}]}]\n  - name: Cellar\n    slots:\n    - {start: 9.5, session_ids: [7]}\nsessions:\n- {id: 7, title: '<b>Leaks</b>', room: Hall}\n"u8.ToArray(),
        "schedule.xml" => "<schedule><conference><title>Days</title><time_zone_name>Europe/Berlin</time_zone_name></conference><day index=\"1\" date=\"2031-03-10\"><room name=\"Hall\"><event guid=\"a\"><title>Pipes</title><start>09:00</start><duration>00:30</duration><persons><person id=\"1\">Anna Berg</person></persons></event></room></day></schedule>"u8.ToArray(),
        "schedule.js" => "export default [\n\t{ day: 'Monday 10 March 2031', items: [\n\t\t{ time: '09:00', title: 'Welcome', who: ['Anna Berg'] }, // first\n\t] },\n];\n"u8.ToArray(),
        "programme.txt" => "Visite\nLundi 3 novembre 2025\n09:00 – 10:00\tAccueil – Anna Berg, LIST\n10h30 Visite\n"u8.ToArray(),
        _ => SampleFiles.Read(name),
    };
}
