using System.Buffers.Binary;

namespace Delegations.Documents.Attachments;

/// <summary>A PNG file (W3C, third edition) of those chunks alone that make the picture: texts, times and Exif are left out.</summary>
internal static class PngFile
{
    private const int HeadLength = 8;
    private const int CheckLength = 4;

    private static readonly HashSet<string> Kept = new(StringComparer.Ordinal)
    {
        "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "cICP", "sBIT", "bKGD", "hIST", "pHYs", "sPLT", "acTL", "fcTL", "fdAT",
    };

    private static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    public static bool IsOne(ReadOnlySpan<byte> bytes) => bytes.StartsWith(Signature);

    /// <summary>The picture alone; null where the file is not a whole one.</summary>
    public static byte[]? TryClean(ReadOnlySpan<byte> bytes)
    {
        using var cleaned = new MemoryStream(bytes.Length);
        cleaned.Write(Signature);
        var rest = bytes[Signature.Length..];
        var hasData = false;
        for (var isFirst = true; rest.Length >= HeadLength + CheckLength; isFirst = false)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(rest);
            var type = System.Text.Encoding.ASCII.GetString(rest.Slice(4, 4));
            if (length > rest.Length - HeadLength - CheckLength || isFirst != type is "IHDR")
            {
                return null;
            }

            var chunk = rest[..(HeadLength + (int)length + CheckLength)];
            rest = rest[chunk.Length..];
            hasData |= type is "IDAT";
            if (Kept.Contains(type))
            {
                cleaned.Write(chunk);
            }

            if (type is "IEND")
            {
                return hasData ? cleaned.ToArray() : null;
            }
        }

        return null;
    }
}
