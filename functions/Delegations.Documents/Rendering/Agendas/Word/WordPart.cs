using System.Globalization;
using System.Xml;
using Delegations.Documents.Rendering.Templates;
using Delegations.Model;

namespace Delegations.Documents.Rendering.Agendas.Word;

/// <summary>Writes a part of a text document as it goes: its body, a page head, a page foot (ECMA-376, part 1, 17).</summary>
/// <remarks>An agenda of thousands of sessions as a tree of elements would cost more memory and time than the file itself.</remarks>
internal sealed class WordPart : IDisposable
{
    private const string Main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private readonly MemoryStream stream = new();
    private readonly XmlWriter xml;
    private int bookmarks;

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

    /// <summary>Begins a paragraph; one that is mainly written from right to left runs that way.</summary>
    public void BeginParagraph(string style, bool isRightToLeft = false, bool onNewPage = false)
    {
        Begin("p");
        Begin("pPr");
        Value("pStyle", style);
        if (onNewPage)
        {
            Empty("pageBreakBefore");
        }

        if (isRightToLeft)
        {
            Empty("bidi");
        }

        End();
    }

    /// <summary>A paragraph that is one text.</summary>
    public void Paragraph(string style, string text, Language? language = null, bool onNewPage = false)
    {
        BeginParagraph(style, ScriptDirection.IsRightToLeft(text), onNewPage);
        Text(text, null, language);
        End();
    }

    /// <summary>Text of one look; line ends and tabs become those of the document.</summary>
    /// <param name="text">Any text; it is never markup.</param>
    /// <param name="style">A character style.</param>
    /// <param name="language">Its language, where it is not the document's.</param>
    public void Text(string text, string? style = null, Language? language = null)
    {
        if (text.Length is 0)
        {
            return;
        }

        Begin("r");
        Look(style, ScriptDirection.IsRightToLeft(text), language);
        var clean = OfficePackage.Clean(text);
        var from = 0;
        while (from <= clean.Length)
        {
            var to = clean.AsSpan(from).IndexOfAny('\n', '\t') is var found and >= 0 ? from + found : clean.Length;
            Plain(clean[from..to]);
            if (to < clean.Length)
            {
                Empty(clean[to] is '\n' ? "br" : "tab");
            }

            from = to + 1;
        }

        End();
    }

    /// <summary>A number that the program counts: <c>PAGE</c>, <c>NUMPAGES</c>.</summary>
    public void Field(string instruction)
    {
        Begin("fldSimple");
        Attribute("instr", $" {instruction} ");
        Text("1");
        End();
    }

    /// <summary>Text that leads to an address on the web, or stands as it is where that is no such address.</summary>
    public void Link(string? address, string text)
    {
        if (!PartLinks.IsWebAddress(address))
        {
            Text(text);
            return;
        }

        Begin("hyperlink");
        RelationshipId(Links.IdOf(address!)); // is a web address
        Text(text, WordStyles.Hyperlink);
        End();
    }

    /// <summary>Text that leads to a place in the same document.</summary>
    public void LinkWithin(string bookmark, string text, string? style, Language? language = null)
    {
        Begin("hyperlink");
        Attribute("anchor", bookmark);
        Text(text, style, language);
        End();
    }

    /// <summary>A place in the document that links lead to.</summary>
    public void Bookmark(string name)
    {
        foreach (var element in (string[])["bookmarkStart", "bookmarkEnd"])
        {
            Begin(element);
            Attribute("id", bookmarks);
            if (element is "bookmarkStart")
            {
                Attribute("name", name);
            }

            End();
        }

        bookmarks++;
    }

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

    private void Look(string? style, bool isRightToLeft, Language? language)
    {
        if (style is null && !isRightToLeft && language is null)
        {
            return;
        }

        Begin("rPr");
        if (style is not null)
        {
            Value("rStyle", style);
        }

        if (isRightToLeft)
        {
            Empty("rtl");
        }

        if (language is not null)
        {
            Value("lang", language.Culture.Name);
        }

        End();
    }

    private void Plain(string text)
    {
        if (text.Length is 0)
        {
            return;
        }

        Begin("t");
        if (text[0] is ' ' || text[^1] is ' ' || text.Contains("  ", StringComparison.Ordinal))
        {
            xml.WriteAttributeString("xml", "space", null, "preserve");
        }

        xml.WriteString(text);
        End();
    }
}
