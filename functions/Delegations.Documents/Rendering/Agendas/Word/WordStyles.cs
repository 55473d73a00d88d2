using System.Xml.Linq;
using Delegations.Model;

namespace Delegations.Documents.Rendering.Agendas.Word;

/// <summary>The styles of the documents that we hand out: whoever edits one changes its look in one place.</summary>
internal static class WordStyles
{
    public const string Title = "Title";
    public const string Subtitle = "Subtitle";
    public const string Dates = "Dates";
    public const string Facts = "Facts";
    public const string Caution = "Caution";
    public const string Heading1 = "Heading1";
    public const string Heading2 = "Heading2";
    public const string Heading3 = "Heading3";
    public const string Zone = "Zone";
    public const string ColumnHeading = "ColumnHeading";
    public const string Time = "Time";
    public const string TimeBeside = "TimeBeside";
    public const string SessionTitle = "SessionTitle";
    public const string SessionTitleBeside = "SessionTitleBeside";
    public const string Cell = "Cell";
    public const string Notes = "Notes";
    public const string Internal = "Internal";
    public const string Header = "Header";
    public const string Footer = "Footer";
    public const string Table = "AgendaTable";
    public const string Hyperlink = "Hyperlink";
    public const string Soft = "Soft";
    public const string Label = "Label";
    public const string Tag = "Tag";

    /// <summary>
    /// Lines that point to sessions and places told elsewhere, as those of a table of contents do, and have ids like theirs: a reader
    /// of itineraries, ours among them, passes over such lines instead of taking a former time for a session.
    /// </summary>
    public const string Change = "TOC1";
    public const string PlaceDetails = "TOC2";
    public const string EntryConditions = "TOC3";

    private const string Serif = "Cambria";
    private const string Ink = "1D1B19";
    private const string Grey = "5F5952";
    private const string Line = "D5CFC5";
    private const string Tint = "F5F2EC";

    public static readonly XNamespace Main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>The part.</summary>
    /// <param name="language">Of all text that is not marked otherwise.</param>
    /// <param name="accent"><c>#rrggbb</c>.</param>
    /// <param name="width">Of the text, in twentieths of a point: where the right side of heads and feet ends.</param>
    public static XElement ToXml(Language language, string accent, int width)
    {
        var colour = ColourOf(accent);
        return new XElement(
            Main + "styles",
            new XAttribute(XNamespace.Xmlns + "w", Main),
            Defaults(language),
            Paragraphs(colour),
            Margin(Header, "header", "bottom", width),
            Margin(Footer, "footer", "top", width),
            Face("DefaultParagraphFont", "Default Paragraph Font", isDefault: true),
            Face(Hyperlink, "Hyperlink", new XElement(Main + "color", Val(colour)), new XElement(Main + "u", Val("single"))),
            Face(Soft, "Soft", new XElement(Main + "color", Val(Grey))),
            Face(Label, "Label", [.. Bold(), new XElement(Main + "color", Val(colour))]),
            Face(Tag, "Tag", [.. Bold(), new XElement(Main + "color", Val(colour)), new XElement(Main + "spacing", Val(6)), .. Size(15)]),
            TableNormal(),
            AgendaTable(colour));
    }

    private static XElement[] Paragraphs(string accent) =>
    [
        new ParagraphLook("Normal", "Normal") { IsDefault = true, IsOwn = false }.ToXml(),
        new ParagraphLook(Title, "Title") { IsOwn = false, Font = Serif, Size = 50, Colour = Ink, Before = 240, After = 60, KeepsNext = true, Line = 228 }.ToXml(),
        new ParagraphLook(Subtitle, "Subtitle") { IsOwn = false, Font = Serif, Size = 30, Colour = Grey, IsItalic = true, After = 60 }.ToXml(),
        new ParagraphLook(Dates, "Dates") { Font = Serif, Size = 26, Colour = Ink, After = 140 }.ToXml(),
        new ParagraphLook(Facts, "Facts") { Size = 19, Colour = Grey, After = 20 }.ToXml(),
        new ParagraphLook(Caution, "Caution") { Size = 19, Colour = accent, IsItalic = true, Before = 40, After = 20 }.ToXml(),
        new ParagraphLook(Heading1, "heading 1") { IsOwn = false, Size = 24, Colour = accent, IsBold = true, IsCaps = true, Before = 400, After = 40, KeepsNext = true, Outline = 0, TopBorder = accent }.ToXml(),
        new ParagraphLook(Heading2, "heading 2") { IsOwn = false, Font = Serif, Size = 34, Colour = Ink, IsBold = true, Before = 320, After = 20, KeepsNext = true, Outline = 1 }.ToXml(),
        new ParagraphLook(Heading3, "heading 3") { IsOwn = false, Size = 22, Colour = accent, IsBold = true, Before = 280, After = 80, KeepsNext = true, Outline = 2 }.ToXml(),
        new ParagraphLook(Zone, "Zone") { Size = 17, Colour = Grey, After = 100, KeepsNext = true }.ToXml(),
        new ParagraphLook(ColumnHeading, "Column heading") { Size = 16, Colour = Grey, IsBold = true, KeepsNext = true }.ToXml(),
        new ParagraphLook(Time, "Time") { Size = 20, Colour = Ink, IsBold = true }.ToXml(),
        new ParagraphLook(TimeBeside, "Time beside") { Size = 16, Colour = Grey, Before = 20 }.ToXml(),
        new ParagraphLook(SessionTitle, "Session title") { Font = Serif, Size = 22, Colour = Ink, IsBold = true }.ToXml(),
        new ParagraphLook(SessionTitleBeside, "Session title beside") { Font = Serif, Size = 20, Colour = Grey, IsItalic = true }.ToXml(),
        new ParagraphLook(Cell, "Cell") { Size = 19 }.ToXml(),
        new ParagraphLook(Notes, "Notes") { Size = 18, Before = 40 }.ToXml(),
        new ParagraphLook(Internal, "Internal") { Size = 18, Shade = Tint, Before = 20 }.ToXml(),
        new ParagraphLook(Change, "Change") { Size = 19, After = 60 }.ToXml(),
        new ParagraphLook(PlaceDetails, "Place details") { Size = 18, Before = 80, After = 20, KeepsTogether = true }.ToXml(),
        new ParagraphLook(EntryConditions, "Entry conditions") { Size = 18, Shade = Tint, After = 60, KeepsTogether = true }.ToXml(),
    ];

    /// <summary>The digits of a colour; the product's own where the text is none.</summary>
    public static string ColourOf(string accent) =>
        accent is ['#', .. { Length: 6 } digits] && digits.All(char.IsAsciiHexDigit) ? digits.ToUpperInvariant() : AgencyLook.Plain.Accent[1..].ToUpperInvariant();

    public static XAttribute Val(object value) => new(Main + "val", value);

    public static XElement[] Bold() => [new(Main + "b"), new(Main + "bCs")];

    public static XElement[] Size(int halfPoints) => [new(Main + "sz", Val(halfPoints)), new(Main + "szCs", Val(halfPoints))];

    public static XElement Fonts(string font) => new(
        Main + "rFonts", new XAttribute(Main + "ascii", font), new XAttribute(Main + "hAnsi", font), new XAttribute(Main + "cs", "Arial"));

    private static XElement Defaults(Language language) => new(
        Main + "docDefaults",
        new XElement(Main + "rPrDefault", new XElement(
            Main + "rPr",
            Fonts("Calibri"),
            Size(20),
            new XElement(Main + "lang", Val(language.Culture.Name), new XAttribute(Main + "eastAsia", "zh-CN"), new XAttribute(Main + "bidi", "ar-SA")))),
        new XElement(Main + "pPrDefault", new XElement(Main + "pPr", new XElement(
            Main + "spacing", new XAttribute(Main + "after", 0), new XAttribute(Main + "line", 252), new XAttribute(Main + "lineRule", "auto")))));

    private static XElement Face(string id, string name, params XElement[] look) => Face(id, name, isDefault: false, look);

    private static XElement Face(string id, string name, bool isDefault, params XElement[] look) => new(
        Main + "style",
        new XAttribute(Main + "type", "character"),
        isDefault ? new XAttribute(Main + "default", 1) : null,
        new XAttribute(Main + "styleId", id),
        new XElement(Main + "name", Val(name)),
        look.Length is 0 ? null : new XElement(Main + "rPr", look));

    /// <summary>The lines at the head and foot of pages.</summary>
    private static XElement Margin(string id, string name, string side, int width)
    {
        var style = new ParagraphLook(id, name) { IsOwn = false, Size = 16, Colour = Grey }.ToXml();
        style.Element(Main + "pPr")!.AddFirst( // every look has one
            new XElement(Main + "pBdr", new XElement(
                Main + side, Val("single"), new XAttribute(Main + "sz", 4), new XAttribute(Main + "space", 4), new XAttribute(Main + "color", Line))),
            new XElement(Main + "tabs", new XElement(Main + "tab", Val("right"), new XAttribute(Main + "pos", width))));
        return style;
    }

    private static XElement TableNormal() => new(
        Main + "style",
        new XAttribute(Main + "type", "table"),
        new XAttribute(Main + "default", 1),
        new XAttribute(Main + "styleId", "TableNormal"),
        new XElement(Main + "name", Val("Normal Table")));

    private static XElement AgendaTable(string accent) => new(
        Main + "style",
        new XAttribute(Main + "type", "table"),
        new XAttribute(Main + "customStyle", 1),
        new XAttribute(Main + "styleId", Table),
        new XElement(Main + "name", Val("Agenda table")),
        new XElement(Main + "basedOn", Val("TableNormal")),
        new XElement(
            Main + "tblPr",
            new XElement(Main + "tblInd", new XAttribute(Main + "w", 0), new XAttribute(Main + "type", "dxa")),
            new XElement(Main + "tblBorders", Border("bottom", 4, Line), Border("insideH", 4, Line)),
            new XElement(Main + "tblCellMar", Space("top", 70), Space("left", 0), Space("bottom", 80), Space("right", 150))),
        new XElement(
            Main + "tblStylePr",
            new XAttribute(Main + "type", "firstRow"),
            new XElement(Main + "tcPr", new XElement(Main + "tcBorders", Border("bottom", 8, accent)))));

    public static XElement Border(string side, int eighths, string colour) => new(
        Main + side, Val("single"), new XAttribute(Main + "sz", eighths), new XAttribute(Main + "space", 0), new XAttribute(Main + "color", colour));

    private static XElement Space(string side, int width) => new(Main + side, new XAttribute(Main + "w", width), new XAttribute(Main + "type", "dxa"));
}
