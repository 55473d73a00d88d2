using System.Xml.Linq;
using Delegations.Documents.Rendering.Templates;

namespace Delegations.Documents.Rendering.Agendas.Word;

/// <summary>Puts a written body, its page, heads, feet and styles together to a file.</summary>
internal static class WordDocument
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    public const string FirstHeaderId = "rIdFirstHeader";
    public const string HeaderId = "rIdHeader";
    public const string FooterId = "rIdFooter";

    private const string PartType = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private const string RelationshipType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string Path = "word/document.xml";

    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>The file. The body must have been begun with <c>document</c> and <c>body</c>, and is ended here.</summary>
    public static byte[] Assemble(WordPart body, WordPage page, AgencyLook agency, WordMargins margins, OfficeDescription description)
    {
        page.WriteTo(body);
        using var first = margins.FirstHeader();
        using var header = margins.Header();
        using var footer = margins.Footer();
        var package = new OfficePackage()
            .Add(Path, PartType + "document.main+xml", body.ToBytes())
            .Add("word/styles.xml", PartType + "styles+xml", WordStyles.ToXml(description.Language, agency.Accent, page.TextWidth))
            .Add("word/settings.xml", PartType + "settings+xml", Settings())
            .Add("word/header1.xml", PartType + "header+xml", first.ToBytes())
            .Add("word/header2.xml", PartType + "header+xml", header.ToBytes())
            .Add("word/footer1.xml", PartType + "footer+xml", footer.ToBytes())
            .Relate("", "rIdDocument", RelationshipType + "officeDocument", Path)
            .Relate(Path, "rIdStyles", RelationshipType + "styles", "styles.xml")
            .Relate(Path, "rIdSettings", RelationshipType + "settings", "settings.xml")
            .Relate(Path, FirstHeaderId, RelationshipType + "header", "header1.xml")
            .Relate(Path, HeaderId, RelationshipType + "header", "header2.xml")
            .Relate(Path, FooterId, RelationshipType + "footer", "footer1.xml");
        body.Links.AddTo(package, Path);
        AddLogo(package, agency.Logo);
        return OfficeProperties.AddTo(package, description).ToBytes();
    }

    private static void AddLogo(OfficePackage package, AgencyLogo? logo)
    {
        if (logo is not null)
        {
            var name = logo.MediaType is "image/png" ? "media/logo.png" : "media/logo.jpeg";
            package
                .Add("word/" + name, logo.MediaType, logo.Content)
                .Relate("word/header1.xml", WordMargins.LogoId, RelationshipType + "image", name);
        }
    }

    /// <summary>Without this mode, programs open a document as one of the oldest kind.</summary>
    private static XElement Settings() => new(
        Main + "settings",
        new XAttribute(XNamespace.Xmlns + "w", Main),
        new XElement(Main + "compat", new XElement(
            Main + "compatSetting",
            new XAttribute(Main + "name", "compatibilityMode"),
            new XAttribute(Main + "uri", "http://schemas.microsoft.com/office/word"),
            new XAttribute(Main + "val", 15))));
}
