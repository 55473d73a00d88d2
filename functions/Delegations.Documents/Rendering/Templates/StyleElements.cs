using System.Xml.Linq;
using Delegations.Model;

namespace Delegations.Documents.Rendering.Templates;

/// <summary>The elements that a workbook's styles are made of (ECMA-376, part 1, 18.8).</summary>
internal static class StyleElements
{
    private static readonly XNamespace Main = WorkbookTemplate.Main;

    public static XElement List(string name, params XElement[] items) => new(Main + name, new XAttribute("count", items.Length), items);

    public static XElement NumberFormat(int id, string code) => new(Main + "numFmt", new XAttribute("numFmtId", id), new XAttribute("formatCode", code));

    public static XElement Font(string colour, int size, string? face = null) => new(
        Main + "font",
        face is null ? null : new XElement(Main + face),
        new XElement(Main + "sz", new XAttribute("val", size)),
        new XElement(Main + "color", new XAttribute("rgb", colour)),
        new XElement(Main + "name", new XAttribute("val", "Calibri")));

    public static XElement Fill(string pattern, string? colour = null) => new(Main + "fill", new XElement(
        Main + "patternFill", new XAttribute("patternType", pattern), colour is null ? null : new XElement(Main + "fgColor", new XAttribute("rgb", colour))));

    /// <summary>A border with lines on some of its sides; the schema wants all five named.</summary>
    public static XElement Border(Func<string, (string Style, string Colour)?> lineOf) =>
        new(Main + "border", new[] { "left", "right", "top", "bottom", "diagonal" }.Select(side => new XElement(
            Main + side,
            lineOf(side) is { } line ? [new XAttribute("style", line.Style), new XElement(Main + "color", new XAttribute("rgb", line.Colour))] : Array.Empty<object>())));

    /// <summary>The format of all cells that have none, and the name under which programs show it.</summary>
    public static XElement BaseFormats() => List("cellStyleXfs", new XElement(Main + "xf", Numbers(0, 0, 0, 0)));

    public static XElement BaseNames() =>
        List("cellStyles", new XElement(Main + "cellStyle", new XAttribute("name", "Normal"), new XAttribute("xfId", 0), new XAttribute("builtinId", 0)));

    /// <param name="number">Of a number format; 0 for none.</param>
    /// <param name="font">Its place in the list of fonts; fills and borders likewise.</param>
    /// <param name="quoted">Whether the cell has Excel's own leading apostrophe, so that its text is never a formula.</param>
    public static XElement Format(int number = 0, int font = 0, int fill = 0, int border = 0, bool wraps = false, bool quoted = false, string? aligned = null) => new(
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

    /// <summary>A day with the number of a language's locale, so that days and months are written in it on every machine.</summary>
    public static string DatePattern(Language language, string pattern) => $"[$-{Locale(language)}]{pattern}";

    private static string Locale(Language language) => language.Code switch
    {
        "fr" => "80C",
        "nl" => "813",
        "de" => "407",
        "ru" => "419",
        _ => "809",
    };

    private static XAttribute[] Numbers(int number, int font, int fill, int border) =>
        [new("numFmtId", number), new("fontId", font), new("fillId", fill), new("borderId", border)];
}
