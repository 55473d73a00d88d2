using System.Globalization;
using System.IO.Compression;
using System.Text;
using Delegations.Documents.Reading;
using Delegations.Model;
using Xunit;

namespace Delegations.Documents.Tests.Reading;

public sealed class PartlyReadTests
{
    private static readonly (string, string)[] Headings = [("A", "Date"), ("B", "Start"), ("C", "End"), ("D", "Title")];

    [Fact]
    public void Sessions_below_thousands_of_blank_rows_are_read()
    {
        var itinerary = Readings.ReadBytes(Workbook((1, Headings), (2, SessionCells("Alpha")), (9000, SessionCells("Bravo"))), "programme.xlsx");

        Assert.Equal(["Alpha", "Bravo"], itinerary.Sessions.Select(session => session.Title));
        Assert.Empty(PartlyRead(itinerary));
    }

    [Fact]
    public void The_row_at_which_an_endless_sheet_was_given_up_is_an_error()
    {
        var options = new ReadOptions { FileName = "programme.xlsx", Language = Language.English, Limits = new ReadLimits { SheetCells = 400 } };

        var blanks = Enumerable.Range(3, 200).Select(number => (number, Headings.Select(heading => (heading.Item1, "")).ToArray()));

        var outcome = ItineraryReader.Read(Workbook([(1, Headings), (2, SessionCells("Alpha")), .. blanks, (9000, SessionCells("Bravo"))]), options);

        var finding = PartlyRead(Assert.IsType<ItineraryOutcome.Read>(outcome).Itinerary).Single();
        Assert.Equal((Severity.Error, "Programme!A101"), (finding.Severity, finding.Place));
    }

    [Fact]
    public void A_cell_to_the_right_of_all_columns_read_is_an_error()
    {
        var itinerary = Readings.ReadBytes(Workbook((1, Headings), (2, [.. SessionCells("Alpha"), ("IW", "Bravo")])), "programme.xlsx");

        var finding = PartlyRead(itinerary).Single();
        Assert.Equal((Severity.Error, "Programme!IW2"), (finding.Severity, finding.Place));
    }

    [Theory]
    [InlineData("Date,Start,End,Title,,Date,Start,End,Title\n2031-03-10,09:00,10:00,Alpha,,2031-03-10,14:00,15:00,Bravo", "Alpha 9, Bravo 14")]
    [InlineData("Date,Start,Title,Beginn,Programmpunkt\n2031-03-10,09:00,Alpha,14:00,Bravo", "Alpha 9, Bravo 14")]
    [InlineData("Date,Start,Session 1,Session 2\n2031-03-10,09:00,Alpha,Bravo", "Alpha 9, Bravo 9")]
    [InlineData("Date,Start,Title\n2031-03-10,09:00,Alpha\n,,\nDate,Start,End,Title,Date,Start,End,Title\n2031-03-11,09:00,10:00,Bravo,2031-03-11,14:00,15:00,Charlie", "Alpha 9, Bravo 9, Charlie 14")]
    public void A_second_table_beside_the_first_is_read_and_reported(string csv, string expected)
    {
        var itinerary = Readings.ReadText(csv);

        Assert.Equal(expected, string.Join(", ", itinerary.Sessions.Select(session => string.Create(CultureInfo.InvariantCulture, $"{session.Title} {session.Start?.Hour}"))));
        Assert.Single(itinerary.Findings, finding => finding.Code is "table.beside");
        Assert.Empty(PartlyRead(itinerary));
    }

    [Theory]
    [InlineData("Date,Heure,Créneau,Titre,Sujet\n2031-03-10,09:00,09:00,Alpha,Espace")]
    [InlineData("Objet;Début;Début;Fin;Fin;Emplacement\nAlpha;10/03/2031;09:00:00;10/03/2031;10:30:00;CSL")]
    [InlineData("Date,Start,Title,Topic\n2031-03-10,09:00,Alpha,Space")]
    [InlineData("Date,Start,Title,Title\n2031-03-10,09:00,Alpha,")]
    public void Two_columns_of_a_kind_are_not_a_second_table(string csv)
    {
        Assert.DoesNotContain(Readings.ReadText(csv).Findings, finding => finding.Code is "table.beside");
    }

    [Fact]
    public void A_quotation_mark_that_is_not_closed_is_an_error_where_it_swallows_rows()
    {
        var swallowed = string.Concat(Enumerable.Range(0, 2000).Select(number => string.Create(CultureInfo.InvariantCulture, $"2031-03-10,09:00,10:00,Session {number}\n")));

        var itinerary = Readings.ReadText($"Date,Start,End,Title\n2031-03-10,09:00,10:00,Alpha\n2031-03-10,10:00,11:00,\"Bravo\n{swallowed}\"");

        var finding = PartlyRead(itinerary).Single();
        Assert.Equal(Severity.Error, finding.Severity);
        Assert.StartsWith("line ", finding.Place, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cell_of_a_list_that_was_cut_is_a_warning()
    {
        var itinerary = Readings.ReadText($$"""[{"date":"2031-03-10","start":"09:00","title":"Alpha",{{"\n"}}"notes":"{{new string('x', 40_000)}}"}]""", "programme.json");

        var finding = PartlyRead(itinerary).Single();
        Assert.Equal((Severity.Warning, "line 2"), (finding.Severity, finding.Place));
    }

    [Theory]
    [InlineData("programme.yaml", "sessions:\n  - date: 2031-03-10\n    start: '09:00'\n    title: Alpha\n---\ndate: 2031-03-11\nsessions:\n  - start: '09:00'\n    title: Bravo\n")]
    [InlineData("programme.yaml", "title: Alpha\ndate: 2031-03-10\nstart: '09:00'\n---\ntitle: Bravo\ndate: 2031-03-11\nstart: '09:00'\n")]
    [InlineData("programme.yaml", "- &first\n  date: 2031-03-10\n  start: '09:00'\n  title: Alpha\n- <<: *first\n  date: 2031-03-11\n  title: Bravo\n")]
    [InlineData("programme.json", """{"sessions":[{"date":"2031-03-10","start":"09:00","title":"Alpha"}]} {"date":"2031-03-11","sessions":[{"start":"09:00","title":"Bravo"}]}""")]
    [InlineData("programme.json", "{\"date\":\"2031-03-10\",\"start\":\"09:00\",\"title\":\"Alpha\"}\n{\"date\":\"2031-03-11\",\"start\":\"09:00\",\"title\":\"Bravo\"}\n")]
    public void Everything_of_a_file_with_several_documents_or_aliases_is_read(string fileName, string text)
    {
        var itinerary = Readings.ReadText(text, fileName);

        Assert.Equal([("Alpha", 10, 9), ("Bravo", 11, 9)], itinerary.Sessions.Select(session => (session.Title, session.Date?.Day ?? 0, session.Start?.Hour ?? 0)));
    }

    [Fact]
    public void Aliases_give_what_they_repeat()
    {
        const string Yaml = "common: &c\n  place: Hall\nsessions:\n  - &a\n    date: 2031-03-10\n    start: '09:00'\n    title: Alpha\n    place: &p Hall\n  - date: 2031-03-10\n    start: '11:00'\n    title: Bravo\n    place: *p\n  - *a\n";

        var itinerary = Readings.ReadText(Yaml, "programme.yaml");

        Assert.Equal([("Alpha", "Hall"), ("Alpha", "Hall"), ("Bravo", "Hall")], itinerary.Sessions.Select(session => (session.Title, session.Place)));
    }

    [Theory]
    [InlineData("- title: A\n  start: *nowhere\n", "file.damaged")]
    [InlineData("- title: A\n  start: &self [*self]\n", "file.damaged")]
    [InlineData("bomb", "file.too-many-rows")]
    public void Aliases_that_lead_nowhere_or_everywhere_are_refused(string yaml, string code)
    {
        var bomb = string.Concat(Enumerable.Range(1, 20).Select(level => string.Create(CultureInfo.InvariantCulture, $"a{level}: &a{level} [*a{level - 1} , *a{level - 1} , *a{level - 1}]\n")));

        var refused = Assert.IsType<ItineraryOutcome.Unreadable>(Readings.Try(Encoding.UTF8.GetBytes(yaml is "bomb" ? "---\na0: &a0 word\n" + bomb : yaml), "programme.yaml"));

        Assert.Equal(code, refused.Code);
    }

    [Fact]
    public void Every_such_finding_speaks_four_languages()
    {
        var messages = Language.All.Select(language => ItineraryReader.Read(Encoding.UTF8.GetBytes("Date,Start,Title\n2031-03-10,09:00," + new string('x', 40_000)), new ReadOptions { FileName = "a.csv", Language = language }))
            .Select(outcome => PartlyRead(Assert.IsType<ItineraryOutcome.Read>(outcome).Itinerary).Single().Message);

        Assert.Equal(4, messages.Distinct(StringComparer.Ordinal).Count());
    }

    private static List<Finding> PartlyRead(Itinerary itinerary) => [.. itinerary.Findings.Where(finding => finding.Code is "file.partly-read")];

    private static (string Column, string Text)[] SessionCells(string title) => [("A", "2031-03-10"), ("B", "09:00"), ("C", "10:00"), ("D", title)];

    private static byte[] Workbook(params (int Number, (string Column, string Text)[] Cells)[] rows)
    {
        const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        const string Relations = "http://schemas.openxmlformats.org/package/2006/relationships";
        const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        var cells = rows.Select(row => string.Create(CultureInfo.InvariantCulture, $"<row r=\"{row.Number}\">")
            + string.Concat(row.Cells.Select(cell => string.Create(CultureInfo.InvariantCulture, $"<c r=\"{cell.Column}{row.Number}\" t=\"inlineStr\"><is><t>{cell.Text}</t></is></c>"))) + "</row>");
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(zip, "_rels/.rels", $"<Relationships xmlns=\"{Relations}\"><Relationship Id=\"rId1\" Type=\"{Office}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
            Write(zip, "xl/workbook.xml", $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Office}\"><sheets><sheet name=\"Programme\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
            Write(zip, "xl/_rels/workbook.xml.rels", $"<Relationships xmlns=\"{Relations}\"><Relationship Id=\"rId1\" Type=\"{Office}/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
            Write(zip, "xl/worksheets/sheet1.xml", $"<worksheet xmlns=\"{Main}\"><sheetData>{string.Concat(cells)}</sheetData></worksheet>");
        }

        return stream.ToArray();
    }

    private static void Write(ZipArchive zip, string name, string content)
    {
        using var writer = new StreamWriter(zip.CreateEntry(name).Open(), new UTF8Encoding(false));
        writer.Write(content);
    }
}
