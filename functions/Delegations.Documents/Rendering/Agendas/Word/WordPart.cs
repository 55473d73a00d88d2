using System.Globalization;
using System.Xml;
using Delegations.Documents.Rendering.Templates;

namespace Delegations.Documents.Rendering.Agendas.Word;

/// <summary>Writes a part of a text document as it goes: its body, a page head, a page foot (ECMA-376, part 1, 17).</summary>
/// <remarks>An agenda of thousands of sessions as a tree of elements would cost more memory and time than the file itself.</remarks>
internal sealed partial class WordPart : IDisposable
{
    private const string Main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private readonly MemoryStream stream = new();
    private readonly XmlWriter xml;

    /// <summary>Begins a part.</summary>
    /// <param name="root"><c>document</c>, <c>hdr</c> or <c>ftr</c>.</param>
    public WordPart(string root)
    {
        xml = XmlWriter.Create(stream, OfficePackage.Settings);
        xml.WriteStartDocument();
        xml.WriteStartElement("w", root, Main);
        xml.WriteAttributeString("xmlns", "r", null, Relationships);
    }

    public PartLinks Links { get; } = new();

    /// <summary>Begins any element of the main namespace.</summary>
    public void Begin(string name) => xml.WriteStartElement("w", name, Main);

    public void End() => xml.WriteEndElement();

    /// <summary>An element without content.</summary>
    public void Empty(string name)
    {
        Begin(name);
        End();
    }

    /// <summary>An element that says one thing.</summary>
    public void Value(string name, string value)
    {
        Begin(name);
        Attribute("val", value);
        End();
    }

    public void Attribute(string name, string value) => xml.WriteAttributeString("w", name, Main, value);

    public void Attribute(string name, int value) => Attribute(name, value.ToString(CultureInfo.InvariantCulture));

    /// <summary>The attribute that names a relationship of this part.</summary>
    public void RelationshipId(string id) => xml.WriteAttributeString("r", "id", Relationships, id);

    /// <summary>Other markup in full, with its own namespaces.</summary>
    public void Raw(System.Xml.Linq.XElement element) => element.WriteTo(xml);

    /// <summary>The part's bytes; nothing can be written after.</summary>
    public ReadOnlyMemory<byte> ToBytes()
    {
        xml.WriteEndDocument();
        xml.Flush();
        return stream.GetBuffer().AsMemory(0, (int)stream.Length);
    }

    public void Dispose()
    {
        xml.Dispose();
        stream.Dispose();
    }
}
