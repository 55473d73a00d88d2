using System.Globalization;
using Delegations.Documents.Reading;
using Delegations.Model;
using Xunit;

namespace Delegations.Documents.Tests.Reading.Formats.Workbooks;

public sealed class OpenXmlWorkbookTests
{
    [Theory]
    [InlineData("<c t=\"s\"><v>0</v></c>", "Accueil & café")]
    [InlineData("<c t=\"s\"><v>1</v></c>", "Visite du site")]
    [InlineData("<c t=\"inlineStr\"><is><t>A</t><rPh sb=\"0\" eb=\"1\"><t>a</t></rPh><r><rPr><b/></rPr><t>B</t></r></is></c>", "AB")]
    [InlineData("<c t=\"str\"><f>A1&amp;B1</f><v>Alpha</v></c>", "Alpha")]
    [InlineData("<c t=\"str\"><f>A1</f><v><![CDATA[Alpha & <Bravo>]]></v></c>", "Alpha & <Bravo>")]
    [InlineData("<c t=\"str\"><v>Al<!-- remark -->pha</v></c>", "Alpha")]
    [InlineData("<c t=\"str\"><v>&#x41;&#108;pha &lt;3&gt; &quot;&apos;</v></c>", "Alpha <3> \"'")]
    [InlineData("<c t=\"str\"><v>first_x000D_&#10;second_x0000__x202E_</v></c>", "first\nsecond")]
    [InlineData("<c t=\"b\"><f>TRUE()</f><v>1</v></c>", "true")]
    [InlineData("<c><v>1.5E1</v></c>", "15")]
    [InlineData("<c t=\"n\"><v> 0.1 </v></c>", "0.1")]
    [InlineData("<c t=\"d\"><v>2025-11-03T09:20:00</v></c>", "2025-11-03 09:20")]
    [InlineData("<c t=\"d\"><v>2025-11-03</v></c>", "2025-11-03")]
    [InlineData("<c t=\"d\"><v>09:20:00</v></c>", "09:20")]
    [InlineData("<c t=\"str\"><v>=cmd|' /C calc'!A0</v></c>", "=cmd|' /C calc'!A0")]
    public void Reads_a_cell_of_any_kind(string cell, string text)
    {
        var workbook = new RawWorkbook
        {
            Sheet = $"<row>{cell}</row>",
            Texts = "<si><t xml:space=\"preserve\"> Accueil &amp; café </t></si><si><r><t>Visite </t></r><r><rPr><i/></rPr><t>du site</t></r><rPh sb=\"0\" eb=\"1\"><t>ヴィジット</t></rPh><phoneticPr fontId=\"1\"/></si>",
        };

        Assert.Equal([$"1: {text}"], workbook.ReadRows());
    }

    [Fact]
    public void Cells_and_rows_that_do_not_say_where_they_stand_follow_one_another()
    {
        var workbook = new RawWorkbook { Sheet = "<row><c><v>1</v></c><c/><c><v>3</v></c></row><row r=\"5\"><c r=\"C5\"><v>4</v></c><c><v>5</v></c></row><row><c><v>6</v></c></row>" };

        Assert.Equal(["1: 1||3", "5: ||4|5", "6: 6"], workbook.ReadRows());
    }

    [Fact]
    public void A_dimension_that_lies_changes_nothing()
    {
        var workbook = new RawWorkbook { Sheet = $"<worksheet xmlns=\"{RawWorkbook.Main}\"><dimension ref=\"A1:A1\"/><sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"E1\"><v>2</v></c></row></sheetData></worksheet>" };

        Assert.Equal(["1: 1||||2"], workbook.ReadRows());
    }

    [Fact]
    public void Strict_files_with_prefixes_in_any_encoding_are_read()
    {
        const string Strict = "http://purl.oclc.org/ooxml/spreadsheetml/main";
        var sheet = $"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!-- made elsewhere -->\n<s:worksheet xmlns:s='{Strict}'><s:sheetData><s:row r='1'><s:c r='A1' t='inlineStr'><s:is><s:t>Été</s:t></s:is></s:c></s:row></s:sheetData></s:worksheet>";
        var workbook = new RawWorkbook
        {
            Workbook = $"<s:workbook xmlns:s='{Strict}' xmlns:q='http://purl.oclc.org/ooxml/officeDocument/relationships'><s:sheets><s:sheet name='Ä &amp; B' sheetId='7' q:id='x'/></s:sheets></s:workbook>",
            WorkbookRelations = "<Relationship Id='x' Type='http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet' Target='/xl/worksheets/sheet1.xml'/>",
            Sheet = sheet,
        };

        var table = workbook.Read().Sheets.Single();

        Assert.Equal(("Ä & B", "Été"), (table.Name, table.Rows[0].Cells[0].Text));
    }

    [Fact]
    public void Sheets_are_those_listed_in_the_order_of_their_tabs()
    {
        var workbook = new RawWorkbook
        {
            Workbook = $"""<workbook xmlns="{RawWorkbook.Main}" xmlns:r="{RawWorkbook.Office}"><sheets><sheet name="Second" sheetId="2" r:id="b"/><sheet name="Chart" sheetId="3" r:id="c"/><sheet name="Old" sheetId="4" state="veryHidden" r:id="d"/><sheet name="First" sheetId="1" r:id="a"/><sheet name="Gone" sheetId="9" r:id="e"/></sheets></workbook>""",
            WorkbookRelations = RawWorkbook.Relation("a", "worksheet", "worksheets/sheet1.xml") + RawWorkbook.Relation("b", "worksheet", "../xl/worksheets/other.xml")
                + RawWorkbook.Relation("c", "chartsheet", "chartsheets/sheet1.xml") + RawWorkbook.Relation("d", "worksheet", "worksheets/old.xml") + RawWorkbook.Relation("e", "worksheet", "worksheets/gone.xml"),
            Sheet = "<row><c><v>1</v></c></row>",
            Others = [("xl/worksheets/other.xml", "<worksheet><sheetData><row><c><v>2</v></c></row></sheetData></worksheet>"), ("xl/worksheets/old.xml", "<worksheet/>"), ("xl/worksheets/stray.xml", "<worksheet/>")],
        };

        var (sheets, findings) = workbook.Read();

        Assert.Equal([("Second", "2"), ("First", "1")], sheets.Select(sheet => (sheet.Name, sheet.Rows[0].Cells[0].Text)));
        Assert.Equal([("sheet.hidden", "Old"), ("file.partly-read", "Gone")], findings.Select(finding => (finding.Code, finding.Place)));
    }

    [Theory]
    [InlineData("xl/workbook22.xml")]
    [InlineData("xl\\workbook.xml")]
    [InlineData("workbook.xml")]
    public void The_list_of_sheets_is_where_the_package_says(string part)
    {
        var workbook = new RawWorkbook { WorkbookPart = part, WorkbookRelations = RawWorkbook.Relation("rId1", "worksheet", "/xl/worksheets/sheet1.xml"), Sheet = "<row><c><v>1</v></c></row>" };

        Assert.Equal(["1: 1"], workbook.ReadRows());
    }

    [Fact]
    public void Hidden_rows_and_columns_are_left_out_however_they_are_hidden()
    {
        var workbook = new RawWorkbook
        {
            Sheet = $"<worksheet xmlns=\"{RawWorkbook.Main}\"><cols><col min=\"2\" max=\"2\" hidden=\"true\"/><col min=\"4\" max=\"16384\" width=\"0\"/></cols><sheetData>"
                + "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\"><v>2</v></c><c r=\"C1\"><v>3</v></c><c r=\"D1\"><v>4</v></c></row><row r=\"2\" hidden=\"1\"><c r=\"A2\"><v>5</v></c></row><row r=\"3\" ht=\"0\" customHeight=\"1\"><c r=\"A3\"><v>6</v></c></row></sheetData></worksheet>",
        };

        Assert.Equal(["1: 1||3"], workbook.ReadRows());
        Assert.Equal(["row.hidden", "column.hidden"], workbook.Read().Findings.Select(finding => finding.Code));
    }

    [Fact]
    public void A_cell_merged_downwards_holds_for_the_rows_below_it()
    {
        var workbook = new RawWorkbook
        {
            Sheet = $"<worksheet xmlns=\"{RawWorkbook.Main}\"><sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\"><v>2</v></c></row><row r=\"2\"><c r=\"B2\"><v>3</v></c></row><row r=\"3\"><c r=\"B3\"><v>4</v></c></row></sheetData><mergeCells count=\"9\"><mergeCell ref=\"A1:A2\"/><mergeCell ref=\"nonsense\"/></mergeCells></worksheet>",
        };

        Assert.Equal(["1: 1|2", "2: 1|3", "3: |4"], workbook.ReadRows());
    }

    [Fact]
    public void Formulas_without_a_result_and_errors_are_reported_with_their_cells()
    {
        var workbook = new RawWorkbook
        {
            Sheet = "<row r=\"1\"><c r=\"A1\"><f>B1</f><v></v></c><c r=\"B1\"><f>NOW()</f></c><c r=\"C1\" t=\"str\"><f>\"\"</f><v></v></c><c r=\"D1\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c><c r=\"E1\"><v>1</v></c></row>"
                + "<row r=\"2\" hidden=\"1\"><c r=\"A2\" t=\"e\"><v>#N/A</v></c></row>",
        };

        var (sheets, findings) = workbook.Read();

        Assert.Equal("1", sheets.Single().Rows.Single().Cells[4].Text);
        Assert.Equal([("formula.not-computed", Severity.Error, "Programme!A1"), ("cell.error", Severity.Warning, "Programme!D1")], findings.Select(finding => (finding.Code, finding.Severity, finding.Place)));
        Assert.Contains("(A1, B1)", findings[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_of_a_megabyte_is_cut_and_reported()
    {
        var workbook = new RawWorkbook { Sheet = $"<row r=\"3\"><c r=\"B3\" t=\"inlineStr\"><is><t>{new string('é', 1_000_000)}</t></is></c></row>" };

        var (sheets, findings) = workbook.Read();

        Assert.Equal(ReadLimits.Default.CellCharacters, sheets.Single().Rows.Single().Cells[1].Text.Length);
        Assert.Equal(("file.partly-read", "Programme!A3"), findings.Select(finding => (finding.Code, finding.Place)).Single());
    }

    [Fact]
    public void Text_is_whole_wherever_the_window_ends()
    {
        var text = string.Concat(Enumerable.Range(0, 9000).Select(number => string.Create(CultureInfo.InvariantCulture, $"é&amp;🙂{number}")));
        var workbook = new RawWorkbook { Sheet = $"<row><c t=\"inlineStr\"><is><t>{text}</t></is></c></row>" };

        var read = workbook.Read(new ReadLimits { CellCharacters = 1_000_000 }).Sheets.Single().Rows.Single().Cells[0].Text;

        Assert.Equal(text.Replace("&amp;", "&", StringComparison.Ordinal), read);
    }
}
