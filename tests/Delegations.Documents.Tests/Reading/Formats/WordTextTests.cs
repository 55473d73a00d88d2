using Delegations.Model;
using Xunit;
using static Delegations.Documents.Tests.Reading.Samples.WordParts;

namespace Delegations.Documents.Tests.Reading.Formats;

public sealed class WordTextTests
{
    private static readonly string Day = P("Monday 5 May 2025");

    [Theory]
    [InlineData("<w:r><w:t>9:00 Wel</w:t><w:softHyphen/><w:t>come</w:t></w:r>")]
    [InlineData("<w:r><w:t>9:00 Wel\u00ADcome</w:t></w:r>")]
    [InlineData("<w:r><w:t>\u200E9:00\u200E Welcome</w:t></w:r>")]
    [InlineData("<w:smartTag><w:r><w:t>9:00 </w:t></w:r></w:smartTag><w:hyperlink><w:r><w:t>Welcome</w:t></w:r></w:hyperlink>")]
    [InlineData("<w:r><w:t>9:00 </w:t></w:r><w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>REF x</w:instrText></w:r><w:r><w:fldChar w:fldCharType='separate'/></w:r><w:r><w:t>Welcome</w:t></w:r>")]
    [InlineData("<w:sdt><w:sdtPr><w:alias w:val='x'/></w:sdtPr><w:sdtContent><w:r><w:t>9:00 Welcome</w:t></w:r></w:sdtContent></w:sdt>")]
    [InlineData("<w:moveFrom><w:r><w:t>8:00 Old </w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>9:00 Welcome</w:t></w:r></w:moveTo>")]
    [InlineData("<w:r><w:t>9:00</w:t><w:tab/><w:t>Welcome</w:t><w:footnoteReference w:id='2'/></w:r>")]
    public void A_line_reads_as_it_is_seen(string runs)
    {
        var session = Read(Day, $"<w:p>{runs}</w:p>").Sessions.Single();

        Assert.Equal("Welcome", session.Title);
    }

    [Fact]
    public void An_arrow_of_a_symbol_font_parts_times()
    {
        var session = Read(Day, "<w:p><w:r><w:t>9:00 </w:t><w:sym w:font='Wingdings' w:char='F0E0'/><w:t> 10:00 Welcome</w:t></w:r></w:p>").Sessions.Single();

        Assert.Equal("10:00", session.End?.ToString("HH:mm", null));
    }

    [Fact]
    public void A_text_box_is_read_once()
    {
        var box = $"<w:txbxContent>{Day}{P("9:00 Welcome")}</w:txbxContent>";
        var paragraph = $"<w:p><w:r><mc:AlternateContent><mc:Choice Requires='wps'>{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback></mc:AlternateContent></w:r></w:p>";

        Assert.Equal(["Welcome", "Tour"], Read(P("Visit"), paragraph, P("10:00 Tour")).Sessions.Select(session => session.Title));
    }

    [Fact]
    public void A_text_box_without_a_newer_form_is_read_too()
    {
        var paragraph = $"<w:p><w:r><mc:AlternateContent><mc:Fallback><w:txbxContent>{P("9:00 Welcome")}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r></w:p>";

        Assert.Equal("Welcome", Read(Day, paragraph).Sessions.Single().Title);
    }

    [Fact]
    public void A_session_struck_out_is_cancelled()
    {
        var itinerary = Read(Day, P("9:00 Welcome"), P("10:00 Old tour", "<w:strike/>"));

        Assert.Equal([false, true], itinerary.Sessions.Select(session => session.Cancelled));
        Assert.Contains(itinerary.Findings, finding => finding is { Code: "text.struck-out", Place: "paragraph 3" });
    }

    [Fact]
    public void A_row_struck_out_is_cancelled()
    {
        var strike = $"<w:tc>{P("Old tour", "<w:strike/>")}</w:tc>";

        var itinerary = Read(Day, Table(Row("Time", "Session"), Row("9:00", "Welcome"), Row("10:00", strike)));

        Assert.Equal([false, true], itinerary.Sessions.Select(session => session.Cancelled));
        Assert.Contains(itinerary.Findings, finding => finding is { Code: "text.struck-out", Place: "table 1, row 3" });
    }

    [Fact]
    public void Words_struck_out_within_a_line_are_not_read()
    {
        var itinerary = Read(Day, $"<w:p>{Run("9:00 Meeting in the ")}{Run("castle", "<w:strike/>")}{Run("garden")}</w:p>");

        Assert.Equal("Meeting in the garden", itinerary.Sessions.Single().Title);
        Assert.Contains(itinerary.Findings, finding => finding is { Code: "text.struck-out", Severity: Severity.Warning });
    }

    [Fact]
    public void Content_controls_that_nobody_filled_in_are_left_out()
    {
        var control = $"<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{P("8:00 Choose an item")}</w:sdtContent></w:sdt>";

        var itinerary = Read(Day, control, P("9:00 Welcome"));

        Assert.Equal("Welcome", itinerary.Sessions.Single().Title);
        Assert.Contains(itinerary.Findings, finding => finding.Code is "template.left-out");
    }

    [Fact]
    public void A_table_of_contents_is_not_read()
    {
        var contents = $"<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val='Table of Contents'/></w:docPartObj></w:sdtPr><w:sdtContent>{P("9:00 Welcome\t3")}</w:sdtContent></w:sdt>";

        Assert.Single(Read(contents, Day, P("9:00 Welcome")).Sessions);
    }

    [Fact]
    public void The_page_head_dates_sessions_that_nothing_else_dates()
    {
        var itinerary = WithHeader("Rowing club – 14 June 2025", P("Club day"), P("10:00 Start"));

        Assert.Equal(("2025-06-14", "Club day"), (itinerary.Sessions.Single().Date?.ToString("uuuu-MM-dd", null), itinerary.Title));
        Assert.Contains(itinerary.Findings, finding => finding.Code is "date.from-header");
    }

    [Fact]
    public void The_page_head_gives_the_title_and_the_year_that_the_body_lacks()
    {
        var itinerary = WithHeader("Rowing camp 2025", P("Monday 2 June"), P("10:00 Start"));

        Assert.Equal(("2025-06-02", "Rowing camp 2025"), (itinerary.Sessions.Single().Date?.ToString("uuuu-MM-dd", null), itinerary.Title));
    }

    [Fact]
    public void The_page_head_says_how_far_the_whole_may_be_told()
    {
        var itinerary = WithHeader("Rowing camp 2025 – TLP:AMBER", P("Monday 2 June"), P("10:00 Start"));

        Assert.Equal((Handling.Amber, "Rowing camp 2025"), (itinerary.Handling, itinerary.Title));
    }

    private static Itinerary WithHeader(string header, params string[] body)
    {
        using var stream = new MemoryStream();
        stream.Write(Bytes(body));
        using (var zip = new System.IO.Compression.ZipArchive(stream, System.IO.Compression.ZipArchiveMode.Update, leaveOpen: true))
        {
            using var part = zip.CreateEntry("word/header1.xml").Open();
            part.Write(System.Text.Encoding.UTF8.GetBytes(Header(header)));
        }

        return Readings.ReadBytes(stream.ToArray(), "programme.docx");
    }
}
