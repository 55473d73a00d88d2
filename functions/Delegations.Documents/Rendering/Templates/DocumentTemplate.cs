using System.Xml.Linq;
using Delegations.Model;

namespace Delegations.Documents.Rendering.Templates;

/// <summary>An itinerary as a text document to fill in, change and send back (ECMA-376, part 1, WordprocessingML).</summary>
public static class DocumentTemplate
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    internal static readonly XNamespace Main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private const string PartType = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private const string RelationshipType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string DocumentPath = "word/document.xml";

    /// <summary>A sheet of A4 lying, in twentieths of a point.</summary>
    private const int PageWidth = 16838;
    private const int PageHeight = 11906;
    private const int Margin = 720;

    private const int HalfPointsOfText = 16;

    /// <summary>The file; the same template gives the same bytes.</summary>
    public static byte[] Render(ItineraryTemplate template)
    {
        ArgumentNullException.ThrowIfNull(template);
        var controls = new ContentControls(template.Language);
        var table = new TemplateTable(template, controls, PageWidth - (2 * Margin));
        var package = new OfficePackage()
            .Add(DocumentPath, PartType + "document.main+xml", Body([.. Head(template, controls)], table.ToXml()))
            .Add("word/styles.xml", PartType + "styles+xml", Styles(template))
            .Add("word/comments.xml", PartType + "comments+xml", Comments(table.Comments))
            .Relate("", "rIdDocument", RelationshipType + "officeDocument", DocumentPath)
            .Relate(DocumentPath, "rIdStyles", RelationshipType + "styles", "styles.xml")
            .Relate(DocumentPath, "rIdComments", RelationshipType + "comments", "comments.xml");
        return OfficeProperties.AddTo(package, template.Title, template.Language, template.Stamp).ToBytes();
    }

    internal static XElement Run(string text, params string[] faces) => new(
        Main + "r",
        faces.Length is 0 ? null : new XElement(Main + "rPr", faces.Select(face => new XElement(Main + face))),
        new XElement(Main + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), OfficePackage.Clean(text)));

    /// <summary>Text that people need not read.</summary>
    internal static XElement SmallRun(string text)
    {
        var run = Run(text);
        run.AddFirst(new XElement(Main + "rPr", new XElement(Main + "color", Attribute("val", "7F7F7F")), new XElement(Main + "sz", Attribute("val", 10))));
        return run;
    }

    internal static XElement Paragraph(params object?[] content) => new(Main + "p", content);

    internal static XAttribute Attribute(string name, object value) => new(Main + name, value);

    private static XElement Body(IEnumerable<XElement> head, XElement table) => new(
        Main + "document",
        new XAttribute(XNamespace.Xmlns + "w", Main),
        new XElement(
            Main + "body",
            head,
            table,
            Paragraph(),
            new XElement(
                Main + "sectPr",
                new XElement(Main + "pgSz", Attribute("w", PageWidth), Attribute("h", PageHeight), Attribute("orient", "landscape")),
                new XElement(
                    Main + "pgMar",
                    new[] { "top", "right", "bottom", "left", "header", "footer" }.Select(side => Attribute(side, side is "header" or "footer" ? Margin / 2 : Margin)),
                    Attribute("gutter", 0)))));

    /// <summary>What holds for all sessions, a line each: <c>Time zone: Europe/Brussels</c>.</summary>
    private static IEnumerable<XElement> Head(ItineraryTemplate template, ContentControls controls)
    {
        var language = template.Language;
        return
        [
            Line(TemplateWords.TitleLabel(language), Run(template.Title)),
            Line(TemplateWords.DelegationLabel(language), Run(template.Delegation)),
            Line(TemplateWords.OrganiserLabel(language), Run(template.Organiser)),
            Line(TemplateWords.ZoneLabel(language), controls.Choice(TemplateWords.ZoneLabel(language), template.Zone.Id, TemplateWords.Zones(template), isOpen: true)),
            Line(TemplateWords.LanguageLabel(language), controls.Choice(TemplateWords.LanguageLabel(language), TemplateWords.Of(language, language), TemplateWords.Languages(language), isOpen: false)),
            .. template.Handling is { } handling
                ? new[] { Line(TemplateWords.HandlingLabel(language), controls.Choice(TemplateWords.HandlingLabel(language), handling.Label(), TemplateWords.Labels, isOpen: false)) }
                : [],
            Paragraph(Run(TemplateWords.Hint(template), "i")),
        ];

        XElement Line(string label, XElement value) => Paragraph(Run(language.Say(en: $"{label}: ", fr: $"{label} : ", nl: $"{label}: ", de: $"{label}: "), "b"), value);
    }

    private static XElement Comments(IReadOnlyList<string> comments) => new(
        Main + "comments",
        new XAttribute(XNamespace.Xmlns + "w", Main),
        comments.Select((comment, index) => new XElement(
            Main + "comment", Attribute("id", index), Attribute("author", "Delegations"), Attribute("initials", "D"), Paragraph(Run(comment)))));

    private static XElement Styles(ItineraryTemplate template) => new(
        Main + "styles",
        new XAttribute(XNamespace.Xmlns + "w", Main),
        new XElement(
            Main + "docDefaults",
            new XElement(Main + "rPrDefault", new XElement(
                Main + "rPr",
                new XElement(Main + "rFonts", Attribute("ascii", "Calibri"), Attribute("hAnsi", "Calibri"), Attribute("cs", "Calibri")),
                new XElement(Main + "sz", Attribute("val", HalfPointsOfText)),
                new XElement(Main + "lang", Attribute("val", template.Language.Culture.Name)))),
            new XElement(Main + "pPrDefault", new XElement(Main + "pPr", new XElement(Main + "spacing", Attribute("before", 20), Attribute("after", 40))))),
        new XElement(
            Main + "style",
            Attribute("type", "paragraph"),
            Attribute("default", 1),
            Attribute("styleId", "Normal"),
            new XElement(Main + "name", Attribute("val", "Normal"))));
}
