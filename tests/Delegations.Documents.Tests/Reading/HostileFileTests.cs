using System.IO.Compression;
using System.Text;
using Delegations.Documents.Reading;
using Delegations.Documents.Tests.Reading.Formats.Workbooks;
using Delegations.Documents.Tests.Reading.Samples;
using Xunit;

namespace Delegations.Documents.Tests.Reading;

/// <summary>Files made to hurt their reader, or its readers.</summary>
public sealed class HostileFileTests
{
    private const string Heads = "Date,Start,End,Title,Notes\n";

    [Fact]
    public void A_million_rows_of_csv_are_refused_soon()
    {
        var csv = new StringBuilder(Heads).Insert(Heads.Length, "2031-03-10,09:00,10:00,Alpha,\n", 1_000_000).ToString();

        AssertRefusedSoon(Encoding.UTF8.GetBytes(csv), "programme.csv", "file.too-many-rows");
    }

    [Fact]
    public void A_million_rows_of_xlsx_are_refused_soon()
    {
        var rows = string.Concat(Enumerable.Range(0, 1_000_000).Select(number => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"<row><c><v>{number}</v></c></row>")));

        AssertRefusedSoon(new RawWorkbook { Sheet = rows }.ToBytes(), "programme.xlsx", "file.too-many-rows");
    }

    [Fact]
    public void A_document_nested_without_end_is_refused_soon()
    {
        var runs = new StringBuilder().Insert(0, "<w:r>", 20_000).Append("<w:t>09:00 Alpha</w:t>").Insert(0, "<w:document xmlns:w='w'><w:body><w:p>").ToString()
            + new StringBuilder().Insert(0, "</w:r>", 20_000) + "</w:p></w:body></w:document>";

        AssertRefusedSoon(BadInputTests.WithEntry("word/document.xml", runs, from: null), "programme.docx", "file.too-deep");
    }

    [Theory]
    [InlineData(".doc", "file.type-denied")]
    [InlineData("html", "file.type-denied")]
    [InlineData("encrypted", "file.encrypted")]
    [InlineData("truncated", "file.damaged")]
    public void A_docx_that_is_none_is_refused_for_what_it_is(string kind, string code)
    {
        byte[] content = kind switch
        {
            ".doc" => Ole("WordDocument"),
            "html" => [.. "<!DOCTYPE html><html><body><p>09:00 Accueil</p></body></html>"u8],
            "encrypted" => Ole("EncryptedPackage"),
            _ => SampleFiles.Read("delegation-asie-centrale.docx")[..^300],
        };

        Assert.Equal(code, Assert.IsType<ItineraryOutcome.Unreadable>(Readings.Try(content, "programme.docx")).Code);
    }

    [Theory]
    [InlineData("Al\0pha", "Alpha")]
    [InlineData("\u202Eahpl\u202CA", "ahplA")]
    [InlineData("\u2067Alpha\u2069\u200F", "Alpha")]
    [InlineData("\u001B[31mAlpha", "[31mAlpha")]
    [InlineData("Al&#0;p&#x202E;ha", "Alpha")]
    [InlineData("=HYPERLINK(A1)", "=HYPERLINK(A1)")]
    [InlineData("@SUM(1+1)", "@SUM(1+1)")]
    [InlineData("+Alpha", "+Alpha")]
    public void A_title_is_what_can_be_seen_and_nothing_is_done_to_it(string written, string read)
    {
        // The sniffer takes a file with NULs for no text at all, so that they come in JSON.
        var json = $$"""[{"date":"2031-03-10","start":"09:00","end":"10:00","title":{{System.Text.Json.JsonSerializer.Serialize(written)}}}]""";

        Assert.Equal(read, Readings.ReadText(json, "programme.json").Sessions.Single().Title);
    }

    [Fact]
    public void Macros_and_links_to_other_files_are_ignored_and_reported()
    {
        var document = BadInputTests.WithEntry("word/vbaProject.bin", "macro", "delegation-asie-centrale.docx");
        var workbook = BadInputTests.WithEntry("xl/externalLinks/externalLink1.xml", "<!DOCTYPE x><x/>");

        Assert.Contains(Readings.ReadBytes(document, "a.docm").Findings, finding => finding is { Code: "file.macros-ignored" });
        Assert.Contains(Readings.ReadBytes(workbook, "a.xlsx").Findings, finding => finding is { Code: "file.links-ignored" });
    }

    [Fact]
    public void Entries_written_as_a_stream_are_read()
    {
        var whole = SampleFiles.Read("delegation-asie-centrale.xlsx");

        var itinerary = Readings.ReadBytes(Streamed(whole), "programme.xlsx");

        Assert.Equal(Readings.ReadBytes(whole, "programme.xlsx").Sessions.Select(session => session.Id), itinerary.Sessions.Select(session => session.Id));
    }

    [Fact]
    public void An_entry_that_declares_less_than_it_holds_is_not_read_beyond_it()
    {
        var bytes = new RawWorkbook { Sheet = string.Concat(Enumerable.Repeat("<row><c><v>1</v></c></row>", 10_000)) }.ToBytes();
        foreach (var at in Headers(bytes, directory: true))
        {
            BitConverter.TryWriteBytes(bytes.AsSpan(at + 24), 500);
        }

        Assert.Equal("file.damaged", Assert.IsType<ItineraryOutcome.Unreadable>(Readings.Try(bytes, "programme.xlsx")).Code);
    }

    private static void AssertRefusedSoon(byte[] content, string name, string code) =>
        Assert.Equal(code, Assert.IsType<ItineraryOutcome.Unreadable>(Effort.OfAtMost(60, () => Readings.Try(content, name))).Code);

    private static byte[] Ole(string stream) => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[504], .. Encoding.Unicode.GetBytes(stream + "\0"), .. new byte[512]];

    private static IEnumerable<int> Headers(byte[] zip, bool directory) =>
        Enumerable.Range(0, zip.Length - 46).Where(at => zip[at] == 'P' && zip[at + 1] == 'K' && zip[at + 2] == (directory ? 1 : 3) && zip[at + 3] == (directory ? 2 : 4));

    /// <summary>To a stream that cannot seek, the sizes go behind the data (APPNOTE.TXT 4.3.9).</summary>
    private static byte[] Streamed(byte[] package)
    {
        using var target = new MemoryStream();
        using (var zip = new ZipArchive(new OneWay(target), ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in FixedZip.Entries(package))
            {
                using var writer = new StreamWriter(zip.CreateEntry(name).Open(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
                writer.Write(content);
            }
        }

        return target.ToArray();
    }

    private sealed class OneWay(Stream inner) : Stream
    {
        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override void Flush() => inner.Flush();

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => inner.Write(buffer, offset, count);
    }
}
