using System.IO.Compression;
using System.Text;
using Delegations.Documents.Reading;
using Delegations.Documents.Tests.Reading.Samples;
using Delegations.Model;
using Xunit;

namespace Delegations.Documents.Tests.Reading;

public sealed class BadInputTests
{
    private static readonly Dictionary<string, (string FileName, Func<byte[]> Content, string Code)> Cases = new(StringComparer.Ordinal)
    {
        ["nothing"] = ("programme.xlsx", () => [], "file.empty"),
        ["blanks"] = ("programme.csv", () => "  \r\n\r\n"u8.ToArray(), "file.empty"),
        ["only a byte order mark"] = ("programme.csv", () => [0xEF, 0xBB, 0xBF], "file.empty"),
        ["truncated workbook"] = ("programme.xlsx", () => SampleFiles.Read("delegation-asie-centrale.xlsx")[..2000], "file.damaged"),
        ["truncated document"] = ("programme.docx", () => SampleFiles.Read("delegation-asie-centrale.docx")[..1000], "file.damaged"),
        ["workbook with a broken sheet"] = ("programme.xlsx", () => WithEntry("xl/worksheets/sheet1.xml", SheetXml()[..900]), "file.damaged"),
        ["PDF"] = ("programme.pdf", () => "%PDF-1.7 …"u8.ToArray(), "file.type-unsupported"),
        ["PDF called xlsx"] = ("programme.xlsx", () => "%PDF-1.7 …"u8.ToArray(), "file.type-denied"),
        ["picture called docx"] = ("programme.docx", () => [0x89, .. "PNG\r\n"u8, 0x1A, 0x0A, 0, 0], "file.type-denied"),
        ["program called csv"] = ("programme.csv", () => [.. "MZ"u8, 0x90, 0, 3, 0, 0, 0], "file.type-denied"),
        ["HTML called csv"] = ("programme.csv", () => "<html><body>09:00</body></html>"u8.ToArray(), "file.type-denied"),
        ["zip of something"] = ("programme.zip", () => WithEntry("a.txt", "a", from: null), "file.type-unsupported"),
        ["OpenDocument called xlsx"] = ("programme.xlsx", () => WithEntry("mimetype", "application/vnd.oasis.opendocument.spreadsheet", from: null), "file.type-denied"),
        ["encrypted OLE package"] = ("programme.xlsx", () => OleWith("EncryptedPackage"), "file.encrypted"),
        ["old Word document"] = ("programme.doc", () => OleWith("WordDocument"), "file.type-unsupported"),
        ["OLE file without a stream"] = ("programme.xls", () => OleWith("Nothing"), "file.damaged"),
        ["encrypted zip"] = ("programme.xlsx", EncryptedZip, "file.encrypted"),
        ["prose"] = ("programme.txt", () => "We shall be glad to see you soon.\nKind regards"u8.ToArray(), "file.no-itinerary"),
        ["a table of something else"] = ("programme.csv", () => "Poste;Montant\nVols;5400\nHôtel;1200\n"u8.ToArray(), "file.no-itinerary"),
        ["JSON without sessions"] = ("programme.json", () => """{"title":"Visit","sessions":[]}"""u8.ToArray(), "file.no-itinerary"),
        ["broken JSON"] = ("programme.json", () => """[{"title":"""u8.ToArray(), "file.damaged"),
        ["broken YAML"] = ("programme.yml", () => "- title: A\n  start: '09:00\n- title: B\n  start: [\n"u8.ToArray(), "file.damaged"),
        ["JSON nested too deep"] = ("programme.json", () => Encoding.UTF8.GetBytes(new string('[', 50) + new string(']', 50)), "file.too-deep"),
        ["YAML nested too deep"] = ("programme.yml", () => Encoding.UTF8.GetBytes("a: 1\nb:\n  - " + new string('[', 50) + new string(']', 50) + "\n"), "file.too-deep"),
        ["Word document of a million empty paragraphs"] = ("programme.docx", () => WithEntry("word/document.xml", ManyParagraphs(1_000_000), from: null), "file.inflated"),
        ["zip bomb"] = ("programme.xlsx", () => WithEntry("xl/media/image1.bin", new string('0', 40_000_000)), "file.inflated"),
    };

    public static TheoryData<string> CaseNames => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(CaseNames))]
    public void Says_what_is_wrong_with_a_file(string name)
    {
        var (fileName, content, code) = Cases[name];

        var refused = Assert.IsType<ItineraryOutcome.Unreadable>(Readings.Try(content(), fileName));

        Assert.Equal(code, refused.Code);
        Assert.EndsWith(".", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Speaks_the_language_asked_for()
    {
        var messages = Language.All.Select(language => ItineraryReader.Read(ReadOnlyMemory<byte>.Empty, new ReadOptions { FileName = "a.csv", Language = language }))
            .Select(outcome => Assert.IsType<ItineraryOutcome.Unreadable>(outcome).Message).ToList();

        Assert.Equal(4, messages.Distinct(StringComparer.Ordinal).Count());
        Assert.StartsWith("Le fichier est vide", messages[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Refuses_a_file_larger_than_the_limit()
    {
        var options = new ReadOptions { FileName = "a.csv", Language = Language.English, Limits = new ReadLimits { FileBytes = 10 } };

        var refused = Assert.IsType<ItineraryOutcome.Unreadable>(ItineraryReader.Read("Date;Title\n2025-11-03;A"u8.ToArray(), options));

        Assert.Equal("file.too-large", refused.Code);
    }

    [Fact]
    public void Refuses_more_rows_than_the_limit()
    {
        var options = new ReadOptions { FileName = "a.csv", Language = Language.English, Limits = new ReadLimits { Rows = 2 } };

        var refused = Assert.IsType<ItineraryOutcome.Unreadable>(ItineraryReader.Read("Date;Title\n2025-11-03;A\n2025-11-03;B"u8.ToArray(), options));

        Assert.Equal("file.too-many-rows", refused.Code);
    }

    [Theory]
    [InlineData(20_000, 1_000_000, "file.inflated")]
    [InlineData(1_000_000, 500, "file.inflated")]
    [InlineData(1_000_000, 1_000_000, "file.no-itinerary")]
    public void Refuses_a_Word_document_that_unpacks_to_more_than_the_limits(long partBytes, int nodes, string code)
    {
        var options = new ReadOptions { FileName = "a.docx", Language = Language.English, Limits = new ReadLimits { ZipPartBytes = partBytes, XmlNodes = nodes } };

        var refused = Assert.IsType<ItineraryOutcome.Unreadable>(ItineraryReader.Read(WithEntry("word/document.xml", ManyParagraphs(4000), from: null), options));

        Assert.Equal(code, refused.Code);
    }

    [Fact]
    public void The_limits_are_as_documented()
    {
        var limits = ReadLimits.Default;

        Assert.Equal((95L * 1024 * 1024, 100_000, 2_000_000, 250, 32), (limits.FileBytes, limits.Rows, limits.Cells, limits.ZipRatio, limits.Nesting));
        Assert.Equal((256L * 1024 * 1024, 64L * 1024 * 1024, 1_000_000), (limits.ZipUnpackedBytes, limits.ZipPartBytes, limits.XmlNodes));
    }

    [Fact]
    public void Reads_a_file_whose_name_says_something_else_and_reports_it()
    {
        var itinerary = Readings.ReadBytes(SampleFiles.Read("delegation-asie-centrale.xlsx"), "programme.csv");

        Assert.Equal("xlsx", itinerary.Source.Format);
        Assert.Contains(itinerary.Findings, finding => finding is { Code: "file.name-denies-content", Severity: Severity.Warning });
    }

    [Fact]
    public void Ignores_macros_and_says_so()
    {
        var itinerary = Readings.ReadBytes(WithEntry("xl/vbaProject.bin", "macro"), "programme.xlsm");

        Assert.Contains(itinerary.Findings, finding => finding is { Code: "file.macros-ignored" });
    }

    [Fact]
    public void Does_not_open_documents_that_declare_types()
    {
        var document = "<!DOCTYPE w [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><w:document xmlns:w='w'><w:body><w:p><w:r><w:t>09:00 &x;</w:t></w:r></w:p></w:body></w:document>";

        var refused = Assert.IsType<ItineraryOutcome.Unreadable>(Readings.Try(WithEntry("word/document.xml", document, from: null), "programme.docx"));

        Assert.Equal("file.damaged", refused.Code);
    }

    /// <summary>A package with one entry added or replaced.</summary>
    internal static byte[] WithEntry(string name, string content, string? from = "delegation-asie-centrale.xlsx")
    {
        using var stream = new MemoryStream();
        stream.Write(from is null ? [] : SampleFiles.Read(from));
        using (var zip = new ZipArchive(stream, from is null ? ZipArchiveMode.Create : ZipArchiveMode.Update, leaveOpen: true))
        {
            if (from is not null)
            {
                zip.GetEntry(name)?.Delete();
            }

            using var writer = new StreamWriter(zip.CreateEntry(name).Open(), new UTF8Encoding(false));
            writer.Write(content);
        }

        return stream.ToArray();
    }

    /// <summary>Empty paragraphs, with remarks between them that keep the package from looking as if it were nothing but repetition.</summary>
    private static string ManyParagraphs(int count)
    {
        var xml = new StringBuilder("<w:document xmlns:w='w'><w:body>");
        for (var written = 0; written < count; written += 100)
        {
            xml.Insert(xml.Length, "<w:p/>", 100).Append("<!--").Append(((uint)written * 2_654_435_761u).ToString("x8", System.Globalization.CultureInfo.InvariantCulture)).Append("-->");
        }

        return xml.Append("</w:body></w:document>").ToString();
    }

    private static string SheetXml() =>
        FixedZip.Entries(SampleFiles.Read("delegation-asie-centrale.xlsx")).Single(entry => entry.Name.EndsWith("sheet1.xml", StringComparison.Ordinal)).Content;

    private static byte[] OleWith(string stream) => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[504], .. Encoding.Unicode.GetBytes(stream + "\0"), .. new byte[512]];

    /// <summary>The encryption flag is bit 0 of the general purpose flags in the local and the central header (APPNOTE.TXT 4.4.4).</summary>
    private static byte[] EncryptedZip()
    {
        var bytes = SampleFiles.Read("delegation-asie-centrale.xlsx");
        for (var i = 0; i < bytes.Length - 10; i++)
        {
            if (bytes[i] == 'P' && bytes[i + 1] == 'K' && (bytes[i + 2], bytes[i + 3]) is (3, 4) or (1, 2))
            {
                bytes[i + (bytes[i + 2] == 3 ? 6 : 8)] |= 1;
            }
        }

        return bytes;
    }
}
