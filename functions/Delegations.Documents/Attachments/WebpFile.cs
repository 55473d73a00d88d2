using System.Buffers.Binary;

namespace Delegations.Documents.Attachments;

/// <summary>A WebP file (RFC 9649) without its Exif and XMP chunks.</summary>
internal static class WebpFile
{
    private const int HeadLength = 12;
    private const int ChunkHeadLength = 8;

    /// <summary>The bits by which the extended header announces Exif and XMP (RFC 9649, 2.7).</summary>
    private const byte Announced = 0x08 | 0x04;

    public static bool IsOne(ReadOnlySpan<byte> bytes) => bytes.Length > HeadLength && bytes.StartsWith("RIFF"u8) && bytes[8..].StartsWith("WEBP"u8);

    /// <summary>The picture alone; null where the file is not a whole one.</summary>
    public static byte[]? TryClean(ReadOnlySpan<byte> bytes)
    {
        var size = BinaryPrimitives.ReadUInt32LittleEndian(bytes[4..]);
        if (size < 4 || size > bytes.Length - ChunkHeadLength)
        {
            return null;
        }

        using var cleaned = new MemoryStream(bytes.Length);
        cleaned.Write(bytes[..HeadLength]);
        var rest = bytes.Slice(HeadLength, (int)size - 4);
        var hasPicture = false;
        while (rest.Length >= ChunkHeadLength)
        {
            var length = BinaryPrimitives.ReadUInt32LittleEndian(rest[4..]);
            var padded = ChunkHeadLength + (long)length + (length & 1);
            if (ChunkHeadLength + (long)length > rest.Length)
            {
                return null;
            }

            var chunk = rest[..(int)Math.Min(padded, rest.Length)];
            rest = rest[chunk.Length..];
            hasPicture |= chunk.StartsWith("VP8 "u8) || chunk.StartsWith("VP8L"u8) || chunk.StartsWith("ANMF"u8);
            Write(cleaned, chunk);
        }

        return hasPicture ? Sized(cleaned.ToArray()) : null;
    }

    private static void Write(MemoryStream cleaned, ReadOnlySpan<byte> chunk)
    {
        if (chunk.StartsWith("EXIF"u8) || chunk.StartsWith("XMP "u8))
        {
            return;
        }

        if (chunk.StartsWith("VP8X"u8) && chunk.Length > ChunkHeadLength)
        {
            cleaned.Write(chunk[..ChunkHeadLength]);
            cleaned.WriteByte((byte)(chunk[ChunkHeadLength] & ~Announced));
            cleaned.Write(chunk[(ChunkHeadLength + 1)..]);
            return;
        }

        cleaned.Write(chunk);
    }

    private static byte[] Sized(byte[] file)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(4), (uint)(file.Length - ChunkHeadLength));
        return file;
    }
}
