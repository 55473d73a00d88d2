using System.Buffers.Binary;

namespace Delegations.Documents.Attachments;

/// <summary>Which side of a photograph is up: the one note of a camera that must not get lost (Exif 2.32, 4.6.4, tag 0x0112).</summary>
internal static class ExifOrientation
{
    private const ushort Tag = 0x0112;
    private const int EntryLength = 12;

    private static ReadOnlySpan<byte> Signature => "Exif\0\0"u8;

    /// <summary>From the content of an Exif segment; null where it does not say.</summary>
    public static ushort? Of(ReadOnlySpan<byte> content)
    {
        if (!content.StartsWith(Signature) || content.Length < Signature.Length + 14)
        {
            return null;
        }

        var tiff = content[Signature.Length..];
        var isLittle = tiff[0] is (byte)'I';
        var directory = (long)Long(tiff[4..], isLittle);
        if (directory + 2 > tiff.Length)
        {
            return null;
        }

        var entries = tiff[(int)directory..];
        var count = Short(entries, isLittle);
        for (var entry = 0; entry < count && 2 + ((entry + 1) * EntryLength) <= entries.Length; entry++)
        {
            var field = entries.Slice(2 + (entry * EntryLength), EntryLength);
            if (Short(field, isLittle) is Tag)
            {
                return Short(field[8..], isLittle);
            }
        }

        return null;
    }

    /// <summary>A segment that says this and nothing else.</summary>
    public static byte[] Segment(ushort orientation) =>
    [
        0xFF, 0xE1, 0x00, 0x22, .. Signature,
        (byte)'M', (byte)'M', 0x00, 0x2A, 0x00, 0x00, 0x00, 0x08,
        0x00, 0x01, 0x01, 0x12, 0x00, 0x03, 0x00, 0x00, 0x00, 0x01, 0x00, (byte)orientation, 0x00, 0x00,
        0x00, 0x00, 0x00, 0x00,
    ];

    private static ushort Short(ReadOnlySpan<byte> bytes, bool isLittle) =>
        isLittle ? BinaryPrimitives.ReadUInt16LittleEndian(bytes) : BinaryPrimitives.ReadUInt16BigEndian(bytes);

    private static uint Long(ReadOnlySpan<byte> bytes, bool isLittle) =>
        isLittle ? BinaryPrimitives.ReadUInt32LittleEndian(bytes) : BinaryPrimitives.ReadUInt32BigEndian(bytes);
}
