using System.Xml.Linq;
using Delegations.Model;

namespace Delegations.Documents.Rendering.Templates;

/// <summary>The cell styles of a workbook template, by their number in <c>cellXfs</c>.</summary>
internal static class SheetStyles
{
    public const int Label = 1;
    public const int Value = 2;
    public const int Hint = 3;
    public const int Heading = 4;
    public const int Date = 5;
    public const int Time = 6;
    public const int Text = 7;
    public const int Id = 8;

    /// <summary>As <see cref="Value"/> and <see cref="Text"/>, for what a spreadsheet could take for a formula: Excel's own leading apostrophe.</summary>
    public const int QuotedValue = 9;
    public const int QuotedText = 10;

    private const int DateFormat = 164;
    private const int TimeFormat = 165;
    private const int TextFormat = 49;

    private static readonly XNamespace Main = WorkbookTemplate.Main;

    public static XElement ToXml(Language language) => new(
        Main + "styleSheet",
        List("numFmts", NumberFormat(DateFormat, $"[$-{Locale(language)}]ddd d mmm yyyy"), NumberFormat(TimeFormat, "hh:mm")),
        List("fonts", Font("FF000000", 11), Font("FF000000", 11, "b"), Font("FF595959", 11, "i"), Font("FF7F7F7F", 8)),
        List("fills", Fill("none"), Fill("gray125"), Fill("solid", "FFD9E2F3")),
        List("borders", Border(null), Border("FFBFBFBF")),
        List("cellStyleXfs", new XElement(Main + "xf", Numbers(0, 0, 0, 0))),
        List(
            "cellXfs",
            Format(),
            Format(font: 1),
            Format(),
            Format(font: 2),
            Format(font: 1, fill: 2, border: 1, wraps: true),
            Format(number: DateFormat, border: 1, wraps: true, aligned: "left"),
            Format(number: TimeFormat, border: 1, wraps: true, aligned: "left"),
            Format(border: 1, wraps: true),
            Format(number: TextFormat, font: 3, border: 1),
            Format(quoted: true),
            Format(border: 1, wraps: true, quoted: true)),
        List("cellStyles", new XElement(Main + "cellStyle", new XAttribute("name", "Normal"), new XAttribute("xfId", 0), new XAttribute("builtinId", 0))));

    /// <summary>The number of a locale in number formats: days and months are written in the template's language everywhere.</summary>
    private static string Locale(Language language) => language.Say(en: "809", fr: "80C", nl: "813", de: "407");

    private static XElement List(string name, params XElement[] items) => new(Main + name, new XAttribute("count", items.Length), items);

    private static XElement NumberFormat(int id, string code) => new(Main + "numFmt", new XAttribute("numFmtId", id), new XAttribute("formatCode", code));

    private static XElement Font(string colour, int size, string? face = null) => new(
        Main + "font",
        face is null ? null : new XElement(Main + face),
        new XElement(Main + "sz", new XAttribute("val", size)),
        new XElement(Main + "color", new XAttribute("rgb", colour)),
        new XElement(Main + "name", new XAttribute("val", "Calibri")));

    private static XElement Fill(string pattern, string? colour = null) => new(Main + "fill", new XElement(
        Main + "patternFill", new XAttribute("patternType", pattern), colour is null ? null : new XElement(Main + "fgColor", new XAttribute("rgb", colour))));

    private static XElement Border(string? colour) => new(Main + "border", new[] { "left", "right", "top", "bottom", "diagonal" }.Select(side => new XElement(
        Main + side,
        colour is null || side is "diagonal" ? [] : [new XAttribute("style", "thin"), new XElement(Main + "color", new XAttribute("rgb", colour))])));

    private static XAttribute[] Numbers(int number, int font, int fill, int border) =>
        [new("numFmtId", number), new("fontId", font), new("fillId", fill), new("borderId", border)];

    private static XElement Format(int number = 0, int font = 0, int fill = 0, int border = 0, bool wraps = false, bool quoted = false, string? aligned = null) => new(
        Main + "xf",
        Numbers(number, font, fill, border),
        new XAttribute("xfId", 0),
        quoted ? new XAttribute("quotePrefix", 1) : null,
        number > 0 ? new XAttribute("applyNumberFormat", 1) : null,
        new XAttribute("applyFont", 1),
        new XAttribute("applyFill", 1),
        new XAttribute("applyBorder", 1),
        new XAttribute("applyAlignment", 1),
        new XElement(Main + "alignment", aligned is null ? null : new XAttribute("horizontal", aligned), new XAttribute("vertical", "top"), wraps ? new XAttribute("wrapText", 1) : null));
}
