using Delegations.Documents.Rendering.Templates;
using Delegations.Model;

namespace Delegations.Documents.Rendering.Agendas.Word;

/// <summary>Paragraphs, and what stands in them.</summary>
internal sealed partial class WordPart
{
    private int bookmarks;

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
