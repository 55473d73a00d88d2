using System.IO.Compression;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace Delegations.Documents.Reading.Formats;

/// <summary>The parts of a Word document that may hold its programme: body, page heads and feet, the title among its properties.</summary>
internal sealed partial class WordPackage(ZipArchive zip, ReadLimits limits)
{
    private readonly OfficePackage package = new(zip, limits);

    // A document has three heads and three feet per section; they say the same again.
    private const int MostMargins = 12;

    // A table within a table lies in a row, a cell and often a content control; whoever looks upwards from thousands of levels never ends.
    private const int ElementsPerLevel = 8;

    private static readonly XmlReaderSettings XmlSettings =
        new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true };

    private long nodes;

    public XElement Body => Load(package.FindHeld(package.MainPart("word/document.xml")) ?? throw new InvalidDataException()).Root?
        .Elements().FirstOrDefault(element => WordXml.Is(element, "body")) ?? throw new InvalidDataException();

    /// <summary>Page heads and feet, in the order of their names.</summary>
    public IEnumerable<XElement> Margins =>
        zip.Entries.Where(part => MarginName().IsMatch(OfficePackage.NameOf(part))).OrderBy(part => part.FullName, StringComparer.OrdinalIgnoreCase).Take(MostMargins)
            .Select(part => Load(part).Root).OfType<XElement>();

    /// <summary>The title among the document's properties, which people seldom fill in and templates often do.</summary>
    public string PropertiesTitle
    {
        get
        {
            var part = package.FindHeld("docProps/core.xml");
            return part is null ? "" : Load(part).Root?.Elements().FirstOrDefault(element => WordXml.Is(element, "title"))?.Value ?? "";
        }
    }

    private XDocument Load(ZipArchiveEntry entry)
    {
        CheckNodes(entry);
        using var stream = entry.Open();
        using var xml = XmlReader.Create(stream, XmlSettings);
        return XDocument.Load(xml);
    }

    /// <summary>Counts before the tree is built: what packs well may take a hundred times its size as objects.</summary>
    private void CheckNodes(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var xml = XmlReader.Create(stream, XmlSettings);
        while (xml.Read())
        {
            if (xml.Depth > limits.Nesting * ElementsPerLevel)
            {
                throw new UnreadableFileException(FileProblem.TooDeep);
            }

            nodes += 1 + xml.AttributeCount;
            if (nodes > limits.XmlNodes || entry.Length > limits.ZipPartBytes)
            {
                throw new UnreadableFileException(FileProblem.Inflated);
            }
        }
    }

    [GeneratedRegex(@"^word/(header|footer)[0-9]*\.xml$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex MarginName();
}
