using System.Globalization;
using System.Xml.Linq;

namespace Delegations.Documents.Rendering.Templates;

/// <summary>A comment on a cell; row and column count from 0.</summary>
internal sealed record SheetComment(string Cell, int Row, int Column, string Text);

/// <summary>Comments as spreadsheets keep them: the text in one part, the note's box in a drawing of another (ECMA-376, part 4, VML).</summary>
internal static class SheetComments
{
    private static readonly XNamespace Main = WorkbookTemplate.Main;
    private static readonly XNamespace Vml = "urn:schemas-microsoft-com:vml";
    private static readonly XNamespace Office = "urn:schemas-microsoft-com:office:office";
    private static readonly XNamespace Excel = "urn:schemas-microsoft-com:office:excel";

    public static XElement ToXml(IReadOnlyList<SheetComment> comments) => new(
        Main + "comments",
        new XElement(Main + "authors", new XElement(Main + "author", "Delegations")),
        new XElement(Main + "commentList", comments.Select(comment => new XElement(
            Main + "comment",
            new XAttribute("ref", comment.Cell),
            new XAttribute("authorId", 0),
            new XElement(Main + "text", new XElement(Main + "r", new XElement(Main + "t", comment.Text)))))));

    public static XElement ToDrawing(IReadOnlyList<SheetComment> comments) => new(
        "xml",
        new XAttribute(XNamespace.Xmlns + "v", Vml),
        new XAttribute(XNamespace.Xmlns + "o", Office),
        new XAttribute(XNamespace.Xmlns + "x", Excel),
        new XElement(Office + "shapelayout", new XAttribute(Vml + "ext", "edit"), new XElement(
            Office + "idmap", new XAttribute(Vml + "ext", "edit"), new XAttribute("data", 1))),
        new XElement(
            Vml + "shapetype",
            new XAttribute("id", "_x0000_t202"),
            new XAttribute("coordsize", "21600,21600"),
            new XAttribute(Office + "spt", 202),
            new XAttribute("path", "m,l,21600r21600,l21600,xe"),
            new XElement(Vml + "stroke", new XAttribute("joinstyle", "miter")),
            new XElement(Vml + "path", new XAttribute("gradientshapeok", "t"), new XAttribute(Office + "connecttype", "rect"))),
        comments.Select(Box));

    private static XElement Box(SheetComment comment, int index) => new(
        Vml + "shape",
        new XAttribute("id", $"_x0000_s{1025 + index}"),
        new XAttribute("type", "#_x0000_t202"),
        new XAttribute("style", "position:absolute;width:240pt;height:75pt;z-index:1;visibility:hidden"),
        new XAttribute("fillcolor", "#ffffe1"),
        new XAttribute(Office + "insetmode", "auto"),
        new XElement(Vml + "fill", new XAttribute("color2", "#ffffe1")),
        new XElement(Vml + "path", new XAttribute(Office + "connecttype", "none")),
        new XElement(Vml + "textbox", new XAttribute("style", "mso-direction-alt:auto"), new XElement("div", new XAttribute("style", "text-align:left"), "")),
        new XElement(
            Excel + "ClientData",
            new XAttribute("ObjectType", "Note"),
            new XElement(Excel + "MoveWithCells"),
            new XElement(Excel + "SizeWithCells"),
            new XElement(Excel + "Anchor", string.Create(
                CultureInfo.InvariantCulture,
                $"{comment.Column + 1}, 15, {comment.Row + 1}, 4, {comment.Column + 3}, 60, {comment.Row + 5}, 4")),
            new XElement(Excel + "AutoFill", "False"),
            new XElement(Excel + "Row", comment.Row),
            new XElement(Excel + "Column", comment.Column)));
}
