using System.Xml.Linq;
using Delegations.Model;
using static Delegations.Documents.Rendering.Templates.StyleElements;

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
        List("numFmts", NumberFormat(DateFormat, DatePattern(language, "ddd d mmm yyyy")), NumberFormat(TimeFormat, "hh:mm")),
        List("fonts", Font("FF000000", 11), Font("FF000000", 11, "b"), Font("FF595959", 11, "i"), Font("FF7F7F7F", 8)),
        List("fills", Fill("none"), Fill("gray125"), Fill("solid", "FFD9E2F3")),
        List("borders", Border(_ => null), Border(side => side is "diagonal" ? null : ("thin", "FFBFBFBF"))),
        BaseFormats(),
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
        BaseNames());
}
