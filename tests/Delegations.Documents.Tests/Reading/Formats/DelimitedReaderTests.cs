using System.Text;
using Delegations.Documents.Reading;
using Xunit;

namespace Delegations.Documents.Tests.Reading.Formats;

public sealed class DelimitedReaderTests
{
    static DelimitedReaderTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [InlineData("Date,Start,Title\n2031-03-10,09:00,Alpha\n2031-03-10,10:00,Bravo")]
    [InlineData("Date;Start;Title\n2031-03-10;09:00;Alpha\n2031-03-10;10:00;Bravo")]
    [InlineData("Date\tStart\tTitle\n2031-03-10\t09:00\tAlpha\n2031-03-10\t10:00\tBravo")]
    [InlineData("Date|Start|Title\n2031-03-10|09:00|Alpha\n2031-03-10|10:00|Bravo")]
    [InlineData("| Date | Start | Title |\n|---|:---|---|\n| 2031-03-10 | 09:00 | Alpha |\n| 2031-03-10 | 10:00 | Bravo |")]
    [InlineData("sep=;\nDate;Start;Title\n2031-03-10;09:00;Alpha\n2031-03-10;10:00;Bravo")]
    [InlineData("sep=|\r\nDate|Start|Title\r\n2031-03-10|09:00|Alpha\r\n2031-03-10|10:00|Bravo")]
    [InlineData("\"sep=,\"\nDate,Start,Title\n2031-03-10,09:00,Alpha\n2031-03-10,10:00,Bravo")]
    [InlineData("Date;Start;Title;Price\n2031-03-10;09:00;Alpha;1,50\n2031-03-10;10:00;Bravo;2,50")]
    [InlineData("Date,Start,Title,,,\n2031-03-10,09:00,Alpha,,,\n2031-03-10,10:00,Bravo,,,\n,,,,,\n,,,,,\n")]
    [InlineData("Date,Start,Title\r2031-03-10,09:00,Alpha\r2031-03-10,10:00,Bravo\r")]
    [InlineData("Our programme of 2031\nDate;Start;Title\n2031-03-10;09:00;Alpha\n2031-03-10;10:00;Bravo")]
    [InlineData("Date,Start,Title\n2031-03-10,09:00,\"Alpha\"\n2031-03-10,10:00, \"Bravo\" \n")]
    [InlineData("Date,Start,Title\n2031-03-10,09:00,Alpha,and,more,than,headings\n2031-03-10,10:00,Bravo,x\n2031-03-11,")]
    [InlineData("Date,Start,Title\n2031-03-10,09:00,Al\0pha\n2031-03-10,10:00,Bravo")]
    public void Separators_are_told_from_the_lines(string text)
    {
        var content = Encoding.UTF8.GetBytes(text);

        Assert.Equal(["Alpha", "Bravo"], Readings.ReadBytes(content, "programme.csv").Sessions.Take(2).Select(session => session.Title));
    }

    [Theory]
    [InlineData("2031-03-10,09:00,\"Alpha, and \"\"more\"\"\",x", "Alpha, and \"more\"")]
    [InlineData("2031-03-10,09:00,Alpha 5\" screen,x", "Alpha 5\" screen")]
    [InlineData("2031-03-10,09:00,\"Alpha\" and more,x", "\"Alpha\" and more")]
    [InlineData("2031-03-10,09:00,\"He said \"hello\" to us\",x", "He said \"hello\" to us")]
    [InlineData("2031-03-10,09:00,\"Alpha\nBravo\",x", "Alpha Bravo")]
    public void Quotation_marks_are_read_as_a_spreadsheet_reads_them(string row, string title)
    {
        Assert.Equal(title, Readings.ReadText($"Date,Start,Title,Speaker\n{row}\n2031-03-10,10:00,Last,y").Sessions[0].Title);
    }

    [Theory]
    [InlineData("Date,Start,Title\n2031-03-10,09:00,\"Alpha\n2031-03-10,10:00,Bravo\n2031-03-10,11:00,Charlie")]
    [InlineData("Date,Start,Title\n2031-03-10,09:00,\"Alpha\n2031-03-10,10:00,\"Bravo\"\n2031-03-10,11:00,Charlie")]
    public void A_lone_quotation_mark_swallows_no_rows(string csv)
    {
        var itinerary = Readings.ReadText(csv);

        Assert.Equal(["Alpha", "Bravo", "Charlie"], itinerary.Sessions.Select(session => session.Title));
        Assert.Equal("line 2", itinerary.Findings.Single(finding => finding.Code is "file.lone-quote").Place);
    }

    [Fact]
    public void A_row_is_placed_by_the_line_on_which_it_begins()
    {
        var itinerary = Readings.ReadText("Date,Start,Title\n2031-03-10,09:00,\"Alpha\nBravo\"\n\n2031-03-10,10:00,Charlie");

        Assert.Equal(["line 2", "line 5"], itinerary.Sessions.Select(session => session.Origin));
    }

    [Theory]
    [InlineData("utf-8", false)]
    [InlineData("utf-8", true)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16", false)]
    [InlineData("utf-16BE", true)]
    [InlineData("utf-16BE", false)]
    [InlineData("windows-1252", false)]
    [InlineData("macintosh", false)]
    public void Encodings_are_told_from_the_bytes(string name, bool hasMark)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] content = [.. hasMark ? encoding.Preamble.ToArray() : [], .. encoding.GetBytes("Date;Heure;Titre\r\n10/03/2031;9h;Déjeuner élégant à Liège\r\n10/03/2031;10h;Départ\r\n")];

        Assert.Equal("Déjeuner élégant à Liège", Readings.ReadBytes(content, "programme.csv").Sessions[0].Title);
    }

    [Fact]
    public void A_file_of_one_endless_line_takes_little_more_memory_than_itself()
    {
        var content = new byte[40 * 1024 * 1024];
        Array.Fill(content, (byte)'x');
        "Date,Start,Title\n2031-03-10,09:00,"u8.CopyTo(content);
        var before = GC.GetAllocatedBytesForCurrentThread();

        var outcome = Readings.Try(content, "programme.csv");

        Assert.IsType<ItineraryOutcome.Read>(outcome);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 20 * 1024 * 1024);
    }
}
