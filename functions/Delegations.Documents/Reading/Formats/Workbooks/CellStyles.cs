using System.Globalization;
using System.IO.Compression;

namespace Delegations.Documents.Reading.Formats.Workbooks;

/// <summary>The number formats of a workbook's cells, by the number of their style.</summary>
internal sealed class CellStyles
{
    private readonly List<NumberFormat> formats = [];

    public NumberFormat this[int style] => style >= 0 && style < formats.Count ? formats[style] : NumberFormat.Plain;

    /// <summary>Reads the part with the styles; without one, numbers are numbers.</summary>
    public static CellStyles Read(ZipArchiveEntry? part, ReadLimits limits)
    {
        var styles = new CellStyles();
        if (part is null)
        {
            return styles;
        }

        var codes = new Dictionary<int, NumberFormat>();
        using var xml = MarkupReader.Open(part);
        while (xml.Read())
        {
            if (xml.Is("numFmt"u8) && Number(xml, "numFmtId"u8) is { } id)
            {
                codes[id] = NumberFormat.OfCode(MarkupAttributes.Find(xml, "formatCode"u8));
            }
            else if (xml.Is("cellXfs"u8))
            {
                styles.ReadCells(xml, codes, limits);
            }
            else if (xml.Is("dxfs"u8))
            {
                // Conditional formats have number formats too, under numbers of their own.
                xml.Skip();
            }
        }

        return styles;
    }

    private void ReadCells(MarkupReader xml, Dictionary<int, NumberFormat> codes, ReadLimits limits)
    {
        var depth = xml.Depth;
        while (xml.ReadChild(depth))
        {
            var id = Number(xml, "numFmtId"u8) ?? 0;
            formats.Add(codes.TryGetValue(id, out var format) ? format : NumberFormat.OfBuiltin(id));
            xml.Skip();
            if (formats.Count > limits.Cells)
            {
                throw new UnreadableFileException(FileProblem.Inflated);
            }
        }
    }

    private static int? Number(MarkupReader xml, ReadOnlySpan<byte> name) =>
        int.TryParse(MarkupAttributes.Find(xml, name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
