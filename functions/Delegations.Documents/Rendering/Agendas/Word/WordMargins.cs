using System.Globalization;
using System.Xml.Linq;

namespace Delegations.Documents.Rendering.Agendas.Word;

/// <summary>Writes what stands at the head and foot of every page.</summary>
/// <param name="agency">Whose document it is.</param>
/// <param name="title">What it is called.</param>
/// <param name="foot">Lines at the foot; the number of the page stands beside the first.</param>
/// <param name="page">The word before that number.</param>
internal sealed class WordMargins(AgencyLook agency, string title, IReadOnlyList<string> foot, string page)
{
    public const string LogoId = "rIdLogo";

    /// <summary>In EMU, of which a centimetre has 360 000.</summary>
    private const int MostLogoHeight = 504_000;
    private const int MostLogoWidth = 2_520_000;

    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static readonly XNamespace Drawing = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static readonly XNamespace WordDrawing = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    private static readonly XNamespace Picture = "http://schemas.openxmlformats.org/drawingml/2006/picture";
    private static readonly XNamespace Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>The head of the first page, which has the title below it: the agency alone.</summary>
    public WordPart FirstHeader()
    {
        var part = new WordPart("hdr");
        part.BeginParagraph(agency.Logo is null && agency.Name.Length is 0 ? "Normal" : WordStyles.Header);
        if (agency.Logo is { } logo)
        {
            part.Raw(Inline(logo));
        }
        else
        {
            part.Text(agency.Name, WordStyles.Label);
        }

        part.End();
        return part;
    }

    /// <summary>The head of all other pages: the agency, and what the document is.</summary>
    public WordPart Header()
    {
        var part = new WordPart("hdr");
        part.BeginParagraph(WordStyles.Header);
        part.Text(agency.Name, WordStyles.Label);
        part.Text(agency.Name.Length > 0 ? "\t" + title : title);
        part.End();
        return part;
    }

    public WordPart Footer()
    {
        var part = new WordPart("ftr");
        part.BeginParagraph(WordStyles.Footer);
        part.Text(foot[0]);
        part.Text($"\t{page} ");
        part.Field("PAGE");
        part.Text(" / ");
        part.Field("NUMPAGES");
        foreach (var line in foot.Skip(1))
        {
            part.Text("\n" + line);
        }

        part.End();
        return part;
    }

    private XElement Inline(AgencyLogo logo)
    {
        var scale = Math.Min(MostLogoHeight / (double)Math.Max(1, logo.Height), MostLogoWidth / (double)Math.Max(1, logo.Width));
        var extent = new[] { new XAttribute("cx", Emu(logo.Width * scale)), new XAttribute("cy", Emu(logo.Height * scale)) };
        return new XElement(Main + "r", new XElement(Main + "drawing", new XElement(
            WordDrawing + "inline",
            new XElement(WordDrawing + "extent", extent),
            new XElement(WordDrawing + "docPr", new XAttribute("id", 1), new XAttribute("name", "Logo"), new XAttribute("descr", agency.Name)),
            new XElement(Drawing + "graphic", new XElement(
                Drawing + "graphicData",
                new XAttribute("uri", Picture.NamespaceName),
                new XElement(
                    Picture + "pic",
                    new XElement(
                        Picture + "nvPicPr",
                        new XElement(Picture + "cNvPr", new XAttribute("id", 1), new XAttribute("name", "Logo"), new XAttribute("descr", agency.Name)),
                        new XElement(Picture + "cNvPicPr")),
                    new XElement(
                        Picture + "blipFill",
                        new XElement(Drawing + "blip", new XAttribute(Relationships + "embed", LogoId)),
                        new XElement(Drawing + "stretch", new XElement(Drawing + "fillRect"))),
                    new XElement(
                        Picture + "spPr",
                        new XElement(Drawing + "xfrm", new XElement(Drawing + "off", new XAttribute("x", 0), new XAttribute("y", 0)), new XElement(Drawing + "ext", extent)),
                        new XElement(Drawing + "prstGeom", new XAttribute("prst", "rect")))))))));
    }

    private static string Emu(double length) => Math.Max(1, (long)length).ToString(CultureInfo.InvariantCulture);
}
