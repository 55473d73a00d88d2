using System.Globalization;
using System.Text;
using QRCoder;

namespace Delegations.Documents.Rendering.Agendas;

/// <summary>An address as a square that telephones read (ISO/IEC 18004), with the four light modules that belong around it.</summary>
/// <param name="Size">Modules on a side, the quiet zone included.</param>
/// <param name="Path">The dark modules as an SVG path, one unit a module, each run of a row one rectangle.</param>
public sealed record QrCode(int Size, string Path)
{
    /// <summary>More makes modules too small to be read from a page at two centimetres.</summary>
    private const int LongestAddress = 300;

    /// <summary>Null where the address is too long to be read from paper.</summary>
    public static QrCode? Of(string address) => address.Length <= LongestAddress ? Draw(Modules(address)) : null;

    /// <summary>Error correction M: a fold or a stain over up to 15 % of the square does no harm.</summary>
    internal static IReadOnlyList<System.Collections.BitArray> Modules(string address)
    {
        using var code = QRCodeGenerator.GenerateQrCode(address, QRCodeGenerator.ECCLevel.M);
        return code.ModuleMatrix;
    }

    private static QrCode Draw(IReadOnlyList<System.Collections.BitArray> rows)
    {
        var path = new StringBuilder();
        for (var y = 0; y < rows.Count; y++)
        {
            for (var x = 0; x < rows.Count; x++)
            {
                var start = x;
                while (x < rows.Count && rows[y][x])
                {
                    x++;
                }

                if (x > start)
                {
                    path.Append(CultureInfo.InvariantCulture, $"M{start} {y}h{x - start}v1h{start - x}z");
                }
            }
        }

        return new QrCode(rows.Count, path.ToString());
    }
}
