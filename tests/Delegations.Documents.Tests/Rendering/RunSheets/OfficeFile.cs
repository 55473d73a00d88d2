using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace Delegations.Documents.Tests.Rendering.RunSheets;

/// <summary>An Office file as tests look at it.</summary>
internal static class OfficeFile
{
    /// <summary>What the Open XML SDK finds wrong in a text document or a workbook.</summary>
    public static IReadOnlyList<string> Faults(byte[] file)
    {
        using var stream = new MemoryStream(file);
        using OpenXmlPackage package = Paths(file).Contains("word/document.xml") ? WordprocessingDocument.Open(stream, false) : SpreadsheetDocument.Open(stream, false);
        return [.. new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(package).Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}")];
    }

    /// <summary>All text of all parts, a line for each paragraph or cell.</summary>
    public static string Text(byte[] file)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        var text = new StringBuilder();
        foreach (var entry in zip.Entries.Where(entry => entry.FullName.EndsWith(".xml", StringComparison.Ordinal)))
        {
            using var part = entry.Open();
            foreach (var line in XDocument.Load(part).Descendants().Where(element => element.Name.LocalName is "p" or "c" or "title" or "oddFooter" or "oddHeader" or "sheet"))
            {
                text.Append(line.Value).Append(line.Attribute("name")?.Value).Append('\n');
            }
        }

        return text.ToString();
    }

    private static List<string> Paths(byte[] file)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        return [.. zip.Entries.Select(entry => entry.FullName)];
    }
}
