using System.Xml.Linq;
using Delegations.Model;

namespace Delegations.Documents.Rendering.Agendas.Sheets;

/// <summary>The cell styles of the workbooks that we hand out, by their number in <c>cellXfs</c>.</summary>
internal static class SheetLook
{
    public const int Title = 1;
    public const int Label = 2;
    public const int Value = 3;
    public const int Heading = 4;
    public const int Date = 5;
    public const int Time = 6;
    public const int Text = 7;
    public const int Strong = 8;
    public const int Soft = 9;
    public const int Link = 10;

    private const int Count = 11;
    private const int DateFormat = 164;
    private const int TimeFormat = 165;
    private const string Ink = "FF1D1B19";
    private const string Grey = "FF5F5952";
    private const string Line = "FFD5CFC5";
    private const string Tint = "FFF5F2EC";

    private static readonly XNamespace Main = SheetBook.Main;

    /// <summary>The same look for a text that a spreadsheet could take for a formula: Excel's own leading apostrophe.</summary>
    public static int Quoted(int style) => style + Count;

    public static XElement ToXml(Language language, string accent)
    {
        var colour = "FF" + Word.WordStyles.ColourOf(accent);
        return new XElement(
            Main + "styleSheet",
            List("numFmts", NumberFormat(DateFormat, DatePattern(language)), NumberFormat(TimeFormat, "hh:mm")),
            List("fonts", Font(Ink, 11), Font(Ink, 16, "b"), Font(colour, 11, "b"), Font(Grey, 10), Font(colour, 11, "u"), Font(Ink, 11, "b")),
            List("fills", Fill("none"), Fill("gray125"), Fill("solid", Tint)),
            List("borders", Border(), Border(bottom: ("thin", Line)), Border(bottom: ("medium", colour))),
            List("cellStyleXfs", new XElement(Main + "xf", Numbers(0, 0, 0, 0))),
            List("cellXfs", [.. Formats(isQuoted: false), .. Formats(isQuoted: true)]),
            List("cellStyles", new XElement(Main + "cellStyle", new XAttribute("name", "Normal"), new XAttribute("xfId", 0), new XAttribute("builtinId", 0))));
    }

    /// <summary>In the order of the constants above.</summary>
    private static IEnumerable<XElement> Formats(bool isQuoted) =>
    [
        Format(isQuoted),
        Format(isQuoted, font: 1),
        Format(isQuoted, font: 2),
        Format(isQuoted),
        Format(isQuoted, font: 5, fill: 2, border: 2, wraps: true),
        Format(isQuoted, number: DateFormat, border: 1, wraps: true),
        Format(isQuoted, number: TimeFormat, font: 5, border: 1),
        Format(isQuoted, border: 1, wraps: true),
        Format(isQuoted, font: 5, border: 1, wraps: true),
        Format(isQuoted, font: 3, border: 1, wraps: true),
        Format(isQuoted, font: 4, border: 1, wraps: true),
    ];

    /// <summary>With the number of the language's locale, so that days and months are written in it on every machine.</summary>
    private static string DatePattern(Language language) => language.Code switch
    {
        "fr" => "[$-80C]ddd d mmm yyyy",
        "nl" => "[$-813]ddd d mmm yyyy",
        "de" => "[$-407]ddd d. mmm yyyy",
        "ru" => "[$-419]ddd d mmm yyyy",
        _ => "[$-809]ddd d mmm yyyy",
    };

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

    private static XElement Border((string Style, string Colour)? bottom = null) => new(Main + "border", new[] { "left", "right", "top", "bottom", "diagonal" }.Select(side => new XElement(
        Main + side,
        side is "bottom" && bottom is { } line ? [new XAttribute("style", line.Style), new XElement(Main + "color", new XAttribute("rgb", line.Colour))] : Array.Empty<object>())));

    private static XAttribute[] Numbers(int number, int font, int fill, int border) =>
        [new("numFmtId", number), new("fontId", font), new("fillId", fill), new("borderId", border)];

    private static XElement Format(bool isQuoted, int number = 0, int font = 0, int fill = 0, int border = 0, bool wraps = false) => new(
        Main + "xf",
        Numbers(number, font, fill, border),
        new XAttribute("xfId", 0),
        isQuoted ? new XAttribute("quotePrefix", 1) : null,
        number > 0 ? new XAttribute("applyNumberFormat", 1) : null,
        new XAttribute("applyFont", 1),
        new XAttribute("applyFill", 1),
        new XAttribute("applyBorder", 1),
        new XAttribute("applyAlignment", 1),
        new XElement(Main + "alignment", new XAttribute("horizontal", "left"), new XAttribute("vertical", "top"), wraps ? new XAttribute("wrapText", 1) : null));
}
