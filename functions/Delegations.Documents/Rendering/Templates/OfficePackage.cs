using System.IO.Compression;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Delegations.Documents.Rendering.Templates;

/// <summary>
/// Writes an Office package (ECMA-376, part 2): its parts, their types and relationships. The same parts give the same bytes.
/// </summary>
/// <remarks>The Open XML SDK stamps times and makes up relationship ids, and takes longer to load than these few parts to write.</remarks>
internal sealed class OfficePackage
{
    private const string TypesNamespace = "http://schemas.openxmlformats.org/package/2006/content-types";
    private const string RelationshipsNamespace = "http://schemas.openxmlformats.org/package/2006/relationships";

    /// <summary>How every part is written that has no bytes of its own.</summary>
    public static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        NewLineHandling = NewLineHandling.None,
    };

    private static readonly DateTimeOffset Written = new(2025, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly List<(string Path, string ContentType, Action<Stream> Write)> parts = [];
    private readonly List<(string Source, string Id, string Type, string Target, bool IsExternal)> relationships = [];

    /// <summary>Adds a part; where its type is null, the default for its extension holds.</summary>
    public OfficePackage Add(string path, string? contentType, XElement content)
    {
        parts.Add((path, contentType ?? "", stream => Save(content, stream)));
        return this;
    }

    /// <summary>Adds a part whose bytes are there already: a picture, or markup too large to be held as a tree.</summary>
    public OfficePackage Add(string path, string contentType, ReadOnlyMemory<byte> content)
    {
        parts.Add((path, contentType, stream => stream.Write(content.Span)));
        return this;
    }

    /// <summary>Relates a part, or the package itself where <paramref name="source"/> is empty, to another.</summary>
    public OfficePackage Relate(string source, string id, string type, string target)
    {
        relationships.Add((source, id, type, target, false));
        return this;
    }

    /// <summary>Relates a part to an address outside the package: one that a reader may follow, never one that is loaded.</summary>
    public OfficePackage RelateOutside(string source, string id, string type, string address)
    {
        relationships.Add((source, id, type, address, true));
        return this;
    }

    public byte[] ToBytes()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(zip, "[Content_Types].xml", stream => Save(Types(), stream));
            foreach (var source in relationships.GroupBy(relationship => relationship.Source, StringComparer.Ordinal))
            {
                Write(zip, RelationshipsPath(source.Key), stream => Save(Relationships(source), stream));
            }

            parts.ForEach(part => Write(zip, part.Path, part.Write));
        }

        return stream.ToArray();
    }

    /// <summary>Text without the signs that XML has no way to write, and with line ends that are one sign.</summary>
    public static string Clean(string text)
    {
        if (!text.Any(sign => sign is < ' ' or '\uFFFE' or '\uFFFF' || char.IsSurrogate(sign)))
        {
            return text;
        }

        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.Replace("\r\n", "\n", StringComparison.Ordinal).EnumerateRunes())
        {
            if (rune.Value is '\n' or '\t' or >= ' ' and not (0xFFFE or 0xFFFF))
            {
                clean.Append(rune.ToString());
            }
        }

        return clean.ToString();
    }

    private static string RelationshipsPath(string source)
    {
        var slash = source.LastIndexOf('/');
        return source.Length is 0 ? "_rels/.rels" : $"{source[..(slash + 1)]}_rels/{source[(slash + 1)..]}.rels";
    }

    private static void Write(ZipArchive zip, string path, Action<Stream> write)
    {
        var entry = zip.CreateEntry(path, CompressionLevel.Optimal);
        entry.LastWriteTime = Written;
        using var stream = entry.Open();
        write(stream);
    }

    private static void Save(XElement content, Stream stream)
    {
        using var writer = XmlWriter.Create(stream, Settings);
        content.Save(writer);
    }

    private static XElement Relationships(IEnumerable<(string Source, string Id, string Type, string Target, bool IsExternal)> relationships)
    {
        XNamespace ns = RelationshipsNamespace;
        return new XElement(ns + "Relationships", relationships.Select(relationship => new XElement(
            ns + "Relationship",
            new XAttribute("Id", relationship.Id),
            new XAttribute("Type", relationship.Type),
            new XAttribute("Target", relationship.Target),
            relationship.IsExternal ? new XAttribute("TargetMode", "External") : null)));
    }

    private XElement Types()
    {
        XNamespace ns = TypesNamespace;
        return new XElement(
            ns + "Types",
            Default("rels", "application/vnd.openxmlformats-package.relationships+xml"),
            Default("xml", "application/xml"),
            Default("vml", "application/vnd.openxmlformats-officedocument.vmlDrawing"),
            parts.Where(part => part.ContentType.Length > 0).Select(part => new XElement(
                ns + "Override", new XAttribute("PartName", $"/{part.Path}"), new XAttribute("ContentType", part.ContentType))));

        XElement Default(string extension, string type) =>
            new(ns + "Default", new XAttribute("Extension", extension), new XAttribute("ContentType", type));
    }
}
