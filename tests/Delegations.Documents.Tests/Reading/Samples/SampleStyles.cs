using DocumentFormat.OpenXml.Spreadsheet;

namespace Delegations.Documents.Tests.Reading.Samples;

/// <summary>The few cell styles of the samples.</summary>
internal static class SampleStyles
{
    public const uint Text = 1;
    public const uint Head = 2;
    public const uint Title = 3;
    public const uint Label = 4;
    public const uint Date = 5;
    public const uint Time = 6;

    // Numbers of Excel's own formats: short date as the reader's system writes it, and hh:mm.
    private const uint ShortDate = 14;
    private const uint HourAndMinute = 20;

    public static Stylesheet Make() => new(
        new Fonts(
            new Font(new FontSize { Val = 11 }, new FontName { Val = "Calibri" }),
            new Font(new Bold(), new FontSize { Val = 11 }, new FontName { Val = "Calibri" }),
            new Font(new Bold(), new FontSize { Val = 16 }, new FontName { Val = "Calibri" }),
            new Font(new Italic(), new FontSize { Val = 11 }, new FontName { Val = "Calibri" })),
        new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }),
            new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
            new Fill(new PatternFill(new ForegroundColor { Rgb = "FFD9E2F3" }) { PatternType = PatternValues.Solid })),
        new Borders(new Border()),
        new CellFormats(
            new CellFormat(),
            Format(font: 0, fill: 0),
            Format(font: 1, fill: 2),
            Format(font: 2, fill: 0),
            Format(font: 3, fill: 0),
            Format(font: 0, fill: 0, number: ShortDate),
            Format(font: 0, fill: 0, number: HourAndMinute)));

    private static CellFormat Format(uint font, uint fill, uint number = 0) => new(new Alignment { WrapText = true, Vertical = VerticalAlignmentValues.Top })
    {
        FontId = font,
        FillId = fill,
        BorderId = 0,
        NumberFormatId = number,
        ApplyFont = true,
        ApplyFill = true,
        ApplyNumberFormat = number > 0,
        ApplyAlignment = true,
    };
}
