using System.Globalization;
using System.Text;

namespace Delegations.Documents.Rendering.Mime;

/// <summary>Writes text so that ASCII stays readable and lines stay short (RFC 2045 section 6.7).</summary>
internal static class QuotedPrintable
{
    public const int LongestLine = 76;

    public static string Encode(string text)
    {
        var encoded = new StringBuilder(text.Length * 2);
        var lines = text.Split("\r\n");
        for (var index = 0; index < lines.Length; index++)
        {
            encoded.Append(index > 0 ? "\r\n" : "");
            EncodeLine(encoded, Encoding.UTF8.GetBytes(lines[index]));
        }

        return encoded.ToString();
    }

    private static void EncodeLine(StringBuilder encoded, byte[] line)
    {
        var column = 0;
        for (var index = 0; index < line.Length; index++)
        {
            var last = index == line.Length - 1;
            var piece = Piece(line[index], last);

            // The soft break itself takes a column, unless the line ends here anyway.
            if (column + piece.Length > LongestLine - (last ? 0 : 1))
            {
                encoded.Append("=\r\n");
                column = 0;
            }

            encoded.Append(piece);
            column += piece.Length;
        }
    }

    private static string Piece(byte octet, bool last) => octet switch
    {
        (byte)'=' => "=3D",
        (byte)' ' or (byte)'\t' when !last => ((char)octet).ToString(),
        > 32 and < 127 => ((char)octet).ToString(),
        _ => "=" + octet.ToString("X2", CultureInfo.InvariantCulture),
    };
}
