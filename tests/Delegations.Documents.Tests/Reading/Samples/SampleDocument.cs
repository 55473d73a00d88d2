using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Delegations.Documents.Tests.Reading.Samples;

/// <summary>Writes a Word document as a coordinator lays it out: a title, head lines, headings, tables with bold heads.</summary>
internal sealed class SampleDocument
{
    private readonly Body body = new();

    public SampleDocument Title(string text) => Add(Paragraph(text, size: 36, bold: true));

    public SampleDocument Heading(string text) => Add(Paragraph(text, size: 28, bold: true));

    public SampleDocument Line(string text) => Add(Paragraph(text));

    public SampleDocument Table(string[] heads, params string[][] rows)
    {
        var table = new Table(new TableProperties(
            new TableBorders(
                new TopBorder { Val = BorderValues.Single, Size = 4 },
                new BottomBorder { Val = BorderValues.Single, Size = 4 },
                new LeftBorder { Val = BorderValues.Single, Size = 4 },
                new RightBorder { Val = BorderValues.Single, Size = 4 },
                new InsideHorizontalBorder { Val = BorderValues.Single, Size = 4 },
                new InsideVerticalBorder { Val = BorderValues.Single, Size = 4 })));
        table.AppendChild(Row(heads, bold: true));
        foreach (var row in rows)
        {
            table.AppendChild(Row(row, bold: false));
        }

        body.AppendChild(table);
        return Add(Paragraph(""));
    }

    public byte[] ToBytes()
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var landscape = new SectionProperties(new PageSize { Width = 16838, Height = 11906, Orient = PageOrientationValues.Landscape });
            var part = document.AddMainDocumentPart();
            document.ChangeIdOfPart(part, "rId1");
            part.Document = new Document((Body)body.CloneNode(deep: true));
            part.Document.Body?.AppendChild(landscape);
        }

        return FixedZip.Rewrite(stream.ToArray());
    }

    private SampleDocument Add(Paragraph paragraph)
    {
        body.AppendChild(paragraph);
        return this;
    }

    private static TableRow Row(string[] cells, bool bold) =>
        new(cells.Select(cell => new TableCell(cell.Split('\n').Select(line => Paragraph(line, bold: bold)))));

    private static Paragraph Paragraph(string text, int size = 22, bool bold = false)
    {
        var properties = new RunProperties();
        if (bold)
        {
            properties.AppendChild(new Bold());
        }

        properties.AppendChild(new FontSize { Val = size.ToString(System.Globalization.CultureInfo.InvariantCulture) });
        return text.Length == 0 ? new Paragraph() : new Paragraph(new Run(properties, new Text(text) { Space = SpaceProcessingModeValues.Preserve }));
    }
}
