using System.IO.Compression;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace Delegations.Documents.Tests.Rendering.Agendas.Word;

/// <summary>Looks into Office files.</summary>
internal static class OfficeFiles
{
    /// <summary>What the Open XML SDK finds wrong.</summary>
    public static IReadOnlyList<string> Errors(byte[] file)
    {
        using OpenXmlPackage package = IsWorkbook(file)
            ? SpreadsheetDocument.Open(new MemoryStream(file), isEditable: false)
            : WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
        return [.. new OpenXmlValidator(FileFormatVersions.Office2019).Validate(package).Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}")];
    }

    public static XDocument Part(byte[] file, string path)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        using var stream = (zip.GetEntry(path) ?? throw new InvalidOperationException($"There is no {path}.")).Open();
        return XDocument.Load(stream);
    }

    public static IReadOnlyList<string> Paths(byte[] file)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        return [.. zip.Entries.Select(entry => entry.FullName)];
    }

    public static IEnumerable<XElement> Elements(byte[] file, string path, string name) => Part(file, path).Descendants().Where(element => element.Name.LocalName == name);

    /// <summary>The value of an attribute, whatever its namespace.</summary>
    public static string? Attribute(XElement element, string name) => element.Attributes().FirstOrDefault(attribute => attribute.Name.LocalName == name)?.Value;

    private static bool IsWorkbook(byte[] file) => Paths(file).Contains("xl/workbook.xml");
}
