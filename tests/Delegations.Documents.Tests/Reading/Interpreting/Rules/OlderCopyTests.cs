using System.IO.Compression;
using System.Text;
using Delegations.Documents.Reading;
using Delegations.Documents.Tests.Reading.Samples;
using Delegations.Model;
using Xunit;

namespace Delegations.Documents.Tests.Reading.Interpreting.Rules;

public sealed class OlderCopyTests
{
    private static readonly ExportStamp Latest = new("v1", 5);

    [Theory]
    [InlineData("v1", "3", "file.older-copy")]
    [InlineData("v1", "5", null)]
    [InlineData("v1", "6", null)]
    [InlineData("v2", "6", "file.other-visit")]
    [InlineData("v1", "three", null)]
    [InlineData("", "3", null)]
    public void A_copy_of_an_older_version_or_of_another_visit_is_a_warning(string visit, string version, string? code)
    {
        foreach (var (name, content) in Files())
        {
            var itinerary = Readings.ReadWith(WithStamp(content, Properties(visit, version)), name, options => options with { Latest = Latest });

            Assert.Equal(code is null ? [] : [(code, Severity.Warning, "file")], Stamped(itinerary));
        }
    }

    [Fact]
    public void An_older_copy_says_which_version_it_is()
    {
        var (name, content) = Files().First();

        var itinerary = Readings.ReadWith(WithStamp(content, Properties("v1", "3")), name, options => options with { Latest = Latest });

        Assert.Contains("version 3; the visit has version 5", itinerary.Findings.Single(finding => finding.Code is "file.older-copy").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_stamp_says_nothing_where_no_visit_is_known()
    {
        var (name, content) = Files().First();

        Assert.Empty(Stamped(Readings.ReadBytes(WithStamp(content, Properties("v2", "3")), name)));
    }

    [Theory]
    [InlineData("<Properties")]
    [InlineData("<!DOCTYPE p [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><Properties><property name=\"DelegationsVisit\">&e;</property></Properties>")]
    [InlineData("<Properties/>")]
    public void Damaged_properties_are_no_stamp(string properties)
    {
        var (name, content) = Files().First();

        var itinerary = Readings.ReadWith(WithStamp(content, properties), name, options => options with { Latest = Latest });

        Assert.NotEmpty(itinerary.Sessions);
        Assert.Empty(Stamped(itinerary));
    }

    private static IEnumerable<(string Code, Severity Severity, string Place)> Stamped(Itinerary itinerary) =>
        itinerary.Findings.Where(finding => finding.Code is "file.older-copy" or "file.other-visit").Select(finding => (finding.Code, finding.Severity, finding.Place));

    private static IEnumerable<(string Name, byte[] Content)> Files()
    {
        var book = new SampleWorkbook();
        book.AddSheet("Programme", 12, 12, 30).Heads("Date", "Start", "Title").Row("2025-11-03", "09:00", "Welcome");
        yield return ("programme.xlsx", book.ToBytes());
        yield return ("programme.docx", new SampleDocument().Table(["Date", "Start", "Title"], ["2025-11-03", "09:00", "Welcome"]).ToBytes());
    }

    private static string Properties(string visit, string version) =>
        $"""
        <Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">
          <property fmtid="f" pid="2" name="DelegationsVisit"><vt:lpwstr>{visit}</vt:lpwstr></property>
          <property fmtid="f" pid="3" name="DelegationsVersion"><vt:i4>{version}</vt:i4></property>
        </Properties>
        """;

    private static byte[] WithStamp(byte[] package, string properties)
    {
        using var stream = new MemoryStream();
        stream.Write(package);
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            using var part = zip.CreateEntry("docProps/custom.xml").Open();
            part.Write(Encoding.UTF8.GetBytes(properties));
        }

        return stream.ToArray();
    }
}
