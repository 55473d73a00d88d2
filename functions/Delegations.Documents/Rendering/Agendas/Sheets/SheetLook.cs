using System.Xml.Linq;
using Delegations.Documents.Rendering.Templates;
using Delegations.Model;
using static Delegations.Documents.Rendering.Templates.StyleElements;

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
            List("numFmts", NumberFormat(DateFormat, DatePattern(language, language == Language.German ? "ddd d. mmm yyyy" : "ddd d mmm yyyy")), NumberFormat(TimeFormat, "hh:mm")),
            List("fonts", Font(Ink, 11), Font(Ink, 16, "b"), Font(colour, 11, "b"), Font(Grey, 10), Font(colour, 11, "u"), Font(Ink, 11, "b")),
            List("fills", Fill("none"), Fill("gray125"), Fill("solid", Tint)),
            List("borders", Border(_ => null), Below("thin", Line), Below("medium", colour)),
            BaseFormats(),
            List("cellXfs", [.. Formats(isQuoted: false), .. Formats(isQuoted: true)]),
            BaseNames());
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

    private static XElement Format(bool isQuoted, int number = 0, int font = 0, int fill = 0, int border = 0, bool wraps = false) =>
        StyleElements.Format(number, font, fill, border, wraps, isQuoted, aligned: "left");

    private static XElement Below(string style, string colour) => Border(side => side is "bottom" ? (style, colour) : null);
}
