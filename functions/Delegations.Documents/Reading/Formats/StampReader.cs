using System.Globalization;
using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace Delegations.Documents.Reading.Formats;

/// <summary>Reads the visit and version that our own Word documents and workbooks carry among their custom properties.</summary>
internal static class StampReader
{
    public const string VisitProperty = "DelegationsVisit";
    public const string VersionProperty = "DelegationsVersion";

    private const string Part = "docProps/custom.xml";
    private const int MostBytes = 256 * 1024;
    private const int LongestVisit = 100;

    private static readonly XmlReaderSettings XmlSettings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = MostBytes };

    /// <summary>The stamp; null where there is none, or none that is ours. Properties are no reason to refuse a document.</summary>
    public static ExportStamp? Read(ReadOnlyMemory<byte> content)
    {
        using var zip = new ZipArchive(new MemoryReader(content), ZipArchiveMode.Read);
        if (zip.GetEntry(Part) is not { Length: > 0 and <= MostBytes } entry)
        {
            return null;
        }

        try
        {
            using var stream = entry.Open();
            using var xml = XmlReader.Create(stream, XmlSettings);
            return Of(XDocument.Load(xml));
        }
        catch (Exception damage) when (damage is XmlException or InvalidDataException)
        {
            return null;
        }
    }

    private static ExportStamp? Of(XDocument properties)
    {
        var isNumber = int.TryParse(Value(properties, VersionProperty), NumberStyles.None, CultureInfo.InvariantCulture, out var version);
        return isNumber && Value(properties, VisitProperty) is { Length: > 0 and <= LongestVisit } visit ? new ExportStamp(visit, version) : null;
    }

    private static string? Value(XDocument properties, string name) => properties.Root?.Elements()
        .FirstOrDefault(property => string.Equals(property.Attribute("name")?.Value, name, StringComparison.Ordinal))?.Value.Trim();
}
