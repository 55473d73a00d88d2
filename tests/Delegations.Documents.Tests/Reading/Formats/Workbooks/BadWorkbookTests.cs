using Delegations.Documents.Reading.Formats;
using Xunit;

namespace Delegations.Documents.Tests.Reading.Formats.Workbooks;

public sealed class BadWorkbookTests
{
    private const string Row = "<row><c><v>1</v></c></row>";

    [Theory]
    [InlineData("<!DOCTYPE x [<!ENTITY e \"1\">]><worksheet><sheetData><row><c><v>&e;</v></c></row></sheetData></worksheet>")]
    [InlineData("<!DOCTYPE x SYSTEM \"http://example.org/x.dtd\"><worksheet><sheetData/></worksheet>")]
    [InlineData("<worksheet><sheetData><row><c><v>&e;</v></c></row></sheetData></worksheet>")]
    [InlineData("<worksheet><sheetData><row><c><v>&#xD800;</v></c></row></sheetData></worksheet>")]
    [InlineData("<worksheet><sheetData><row><c><v>1</v></c></row>")]
    [InlineData("<worksheet><sheetData><row><c><v>1</c></v></row></sheetData></worksheet>")]
    [InlineData("<worksheet><sheetData><row r=\"0\"/></sheetData></worksheet>")]
    [InlineData("<worksheet><sheetData><row r=\"99999999999\"/></sheetData></worksheet>")]
    [InlineData("<worksheet><sheetData><row r/></sheetData></worksheet>")]
    [InlineData("<worksheet><sheetData><row><c t=\"s\"><v>5</v></c></row></sheetData></worksheet>")]
    [InlineData("<worksheet><sheetData/></worksheet><worksheet/>")]
    [InlineData("<sheetData></>")]
    [InlineData("sheetData")]
    public void A_sheet_that_is_no_markup_of_a_sheet_is_damaged(string sheet)
    {
        AssertRefused(new RawWorkbook { Sheet = sheet.StartsWith('<') ? sheet : "<a>sheetData" }, "file.damaged");
    }

    [Theory]
    [InlineData("<!DOCTYPE sst><sst/>")]
    [InlineData("<!DOCTYPE sst [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]><sst><si><t>&b;</t></si></sst>")]
    public void No_part_may_declare_types(string part)
    {
        foreach (var name in new[] { "xl/styles.xml", "xl/workbook.xml", "_rels/.rels", "xl/_rels/workbook.xml.rels" })
        {
            AssertRefused(BadInputTests.WithEntry(name, part, "mission-luxembourg-sud-ouest-usa.xlsx"), "file.damaged");
        }

        AssertRefused(new RawWorkbook { Sheet = Row, Others = [("xl/sharedStrings.xml", part)] }, "file.damaged");
    }

    [Theory]
    [InlineData("elements")]
    [InlineData("attribute")]
    [InlineData("comment")]
    public void What_is_made_to_fill_memory_does_not(string kind)
    {
        // Half of it does not repeat, so that the package does not look as if it were nothing but repetition.
        var noise = string.Concat(Enumerable.Range(0, 150_000).Select(number => ((uint)number * 2_654_435_761u).ToString("x8", System.Globalization.CultureInfo.InvariantCulture)));
        var sheet = kind switch
        {
            "elements" => string.Concat(Enumerable.Repeat("<sheetData>", 100_000)),
            "attribute" => $"<worksheet a=\"{noise}{noise}\"><sheetData/></worksheet>",
            _ => $"<worksheet><!--{noise}{noise}--><sheetData><x/></sheetData></worksheet>",
        };

        var outcome = Readings.Try(new RawWorkbook { Sheet = sheet }.ToBytes(), "programme.xlsx");

        Assert.Equal(kind switch { "elements" => "file.too-deep", "attribute" => "file.inflated", _ => "file.no-itinerary" }, Assert.IsType<Delegations.Documents.Reading.ItineraryOutcome.Unreadable>(outcome).Code);
    }

    [Fact]
    public void A_package_with_two_parts_of_one_name_is_damaged()
    {
        AssertRefused(new RawWorkbook { Sheet = Row, Others = [("XL\\worksheets/sheet1.xml", "<worksheet/>")] }, "file.damaged");
    }

    [Fact]
    public void A_workbook_without_any_of_its_sheets_is_damaged()
    {
        AssertRefused(new RawWorkbook { Sheet = Row, Workbook = "<workbook><sheets/></workbook>" }, "file.damaged");
    }

    [Fact]
    public void A_part_listed_again_and_again_is_read_once()
    {
        var many = string.Concat(Enumerable.Repeat("<sheet name=\"A\" r:id=\"rId1\"/>", 100));

        Assert.Single(new RawWorkbook { Sheet = Row, Workbook = $"<workbook xmlns:r=\"r\"><sheets>{many}</sheets></workbook>" }.Read().Sheets);
    }

    private static void AssertRefused(RawWorkbook workbook, string code) => AssertRefused(workbook.ToBytes(), code);

    private static void AssertRefused(byte[] content, string code)
    {
        var refused = Assert.Throws<UnreadableFileException>(() => DocumentOpener.Open(content, "programme.xlsx", Delegations.Documents.Reading.ReadLimits.Default, new Delegations.Documents.Reading.FindingsWriter(Model.Language.English)));

        Assert.Equal(code, refused.Problem.Code);
    }
}
