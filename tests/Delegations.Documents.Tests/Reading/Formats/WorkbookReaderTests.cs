using Delegations.Documents.Tests.Reading.Samples;
using Delegations.Model;
using NodaTime;
using Xunit;

namespace Delegations.Documents.Tests.Reading.Formats;

public sealed class WorkbookReaderTests
{
    private const string Sheet = "xl/worksheets/sheet1.xml";

    [Fact]
    public void Hidden_rows_are_skipped_and_reported()
    {
        var itinerary = ReadChanged(Sheet, xml => xml.Replace("<x:row r=\"9\">", "<x:row r=\"9\" hidden=\"1\">", StringComparison.Ordinal));

        Assert.Equal(11, itinerary.Sessions.Count);
        Assert.Contains(itinerary.Findings, finding => finding is { Code: "row.hidden", Place: "Programme", Severity: Severity.Warning });
    }

    [Fact]
    public void Hidden_columns_are_skipped_and_reported()
    {
        var itinerary = ReadChanged(Sheet, xml => xml.Replace("<x:col min=\"9\" max=\"9\"", "<x:col hidden=\"1\" min=\"9\" max=\"9\"", StringComparison.Ordinal));

        Assert.All(itinerary.Sessions, session => Assert.Equal("", session.Notes));
        Assert.Contains(itinerary.Findings, finding => finding is { Code: "column.hidden", Place: "Programme" });
    }

    [Fact]
    public void Workbooks_that_count_from_1904_give_the_same_days()
    {
        var itinerary = ReadChanged("xl/workbook.xml", xml => xml.Replace("<x:sheets>", "<x:workbookPr date1904=\"1\"/><x:sheets>", StringComparison.Ordinal));

        Assert.Equal(new LocalDate(2025, 11, 3).PlusDays(1462), itinerary.Sessions[0].Date);
        Assert.Equal(new LocalTime(8, 0), itinerary.Sessions[0].Start);
    }

    [Fact]
    public void Places_are_written_as_Excel_writes_them()
    {
        var sessions = Readings.ReadSample("mission-luxembourg-sud-ouest-usa.xlsx").Sessions;

        Assert.StartsWith("'Silicon Valley'!A6:", sessions[0].Origin, StringComparison.Ordinal);
        Assert.StartsWith("Phoenix!A", sessions[^1].Origin, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cell_far_down_and_far_right_does_not_hold_the_reader_up()
    {
        var itinerary = ReadChanged(Sheet, xml => xml.Replace("</x:sheetData>", "<x:row r=\"1048576\"><x:c r=\"XFD1048576\"><x:v>1</x:v></x:c></x:row></x:sheetData>", StringComparison.Ordinal));

        Assert.Equal(12, itinerary.Sessions.Count);
    }

    private static Itinerary ReadChanged(string part, Func<string, string> change)
    {
        const string Name = "delegation-asie-centrale.xlsx";
        var xml = FixedZip.Entries(SampleFiles.Read(Name)).Single(entry => entry.Name.Equals(part, StringComparison.Ordinal)).Content;
        var changed = change(xml);
        Assert.NotEqual(xml, changed);
        return Readings.ReadBytes(BadInputTests.WithEntry(part, changed, Name), Name);
    }
}
