using System.Buffers.Binary;

namespace Delegations.Documents.Attachments;

/// <summary>
/// A JPEG file (ITU-T T.81, annex B) without what cameras and programs note beside the picture: place, device, persons, former versions. Of these
/// notes only which side is up is kept (Exif 2.32, tag 0x0112). No library of those to be had does this; one that does would replace it.
/// </summary>
internal static class JpegFile
{
    private const byte Mark = 0xFF;
    private const byte StartOfImage = 0xD8;
    private const byte EndOfImage = 0xD9;
    private const byte StartOfScan = 0xDA;
    private const byte FirstApplication = 0xE0;
    private const byte Exif = 0xE1;
    private const byte ColourProfile = 0xE2;
    private const byte Adobe = 0xEE;
    private const byte LastApplication = 0xEF;
    private const byte Comment = 0xFE;

    public static bool IsOne(ReadOnlySpan<byte> bytes) => bytes.StartsWith<byte>([Mark, StartOfImage, Mark]);

    /// <summary>The picture alone; null where the file is not a whole one.</summary>
    public static byte[]? TryClean(ReadOnlySpan<byte> bytes)
    {
        using var cleaned = new MemoryStream(bytes.Length + 64);
        cleaned.Write([Mark, StartOfImage]);
        var (at, hasScan, orientation) = (2, false, (ushort)1);
        var head = cleaned.Position;
        while (at + 1 < bytes.Length && bytes[at] is Mark)
        {
            var marker = bytes[at + 1];
            if (marker is Mark)
            {
                at++; // any marker may have fill bytes before it
                continue;
            }

            if (marker is EndOfImage)
            {
                cleaned.Write([Mark, EndOfImage]);
                return hasScan ? WithOrientation(cleaned.ToArray(), (int)head, orientation) : null;
            }

            if (at + 4 > bytes.Length || BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 2)..]) is var length && (length < 2 || at + 2 + length > bytes.Length))
            {
                return null;
            }

            var segment = bytes.Slice(at, 2 + BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 2)..]));
            at += segment.Length;
            orientation = marker is Exif && ExifOrientation.Of(segment[4..]) is { } said ? said : orientation;
            if (!IsNote(marker, segment[4..]))
            {
                cleaned.Write(segment);
            }

            if (marker is StartOfScan)
            {
                hasScan = true;
                var data = ScanLength(bytes[at..]);
                cleaned.Write(bytes.Slice(at, data));
                at += data;
            }
        }

        return null;
    }

    /// <summary>Application segments and comments, except those without which colours come out wrong.</summary>
    private static bool IsNote(byte marker, ReadOnlySpan<byte> content) => marker switch
    {
        Comment => true,
        FirstApplication => !content.StartsWith("JFIF\0"u8),
        ColourProfile => !content.StartsWith("ICC_PROFILE\0"u8),
        Adobe => !content.StartsWith("Adobe"u8),
        > FirstApplication and <= LastApplication => true,
        _ => false,
    };

    /// <summary>Coded data run to the next marker that is neither a stuffed byte nor a restart.</summary>
    private static int ScanLength(ReadOnlySpan<byte> bytes)
    {
        for (var at = 0; at + 1 < bytes.Length; at++)
        {
            if (bytes[at] is Mark && bytes[at + 1] is not (0 or Mark or >= 0xD0 and <= 0xD7))
            {
                return at;
            }
        }

        return bytes.Length;
    }

    private static byte[] WithOrientation(byte[] picture, int head, ushort orientation) =>
        orientation is < 2 or > 8 ? picture : [.. picture.AsSpan(0, head), .. ExifOrientation.Segment(orientation), .. picture.AsSpan(head)];
}
