using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;

namespace Delegations.Documents.Rendering.Agendas;

/// <summary>A picture that documents carry in themselves.</summary>
/// <param name="Content">The file's bytes.</param>
/// <param name="MediaType"><c>image/png</c> or <c>image/jpeg</c>.</param>
/// <param name="Width">In pixels.</param>
/// <param name="Height">In pixels.</param>
public sealed record AgencyLogo(ReadOnlyMemory<byte> Content, string MediaType, int Width, int Height)
{
    /// <summary>Reads what the picture is by its first bytes (PNG, 5.2 and 11.2.2; JPEG, ITU-T T.81 B.2.2).</summary>
    public static bool TryRead(ReadOnlyMemory<byte> content, [NotNullWhen(true)] out AgencyLogo? logo)
    {
        logo = SizeOfPng(content.Span) is { } png ? new AgencyLogo(content, "image/png", png.Width, png.Height)
            : SizeOfJpeg(content.Span) is { } jpeg ? new AgencyLogo(content, "image/jpeg", jpeg.Width, jpeg.Height)
            : null;
        return logo is { Width: > 0, Height: > 0 };
    }

    private static (int Width, int Height)? SizeOfPng(ReadOnlySpan<byte> bytes) =>
        bytes.Length >= 24 && bytes[0] is 0x89 && bytes[1..8].SequenceEqual("PNG\r\n\x1a\n"u8)
            ? (BinaryPrimitives.ReadInt32BigEndian(bytes[16..]), BinaryPrimitives.ReadInt32BigEndian(bytes[20..]))
            : null;

    private static (int Width, int Height)? SizeOfJpeg(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 4 || bytes[0] is not 0xff || bytes[1] is not 0xd8)
        {
            return null;
        }

        // Segments follow one another: a marker, then a length that counts itself.
        for (var at = 2; at + 9 < bytes.Length && bytes[at] is 0xff;)
        {
            var marker = bytes[at + 1];
            if (marker is >= 0xc0 and <= 0xcf and not (0xc4 or 0xc8 or 0xcc))
            {
                return (BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 7)..]), BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 5)..]));
            }

            at += 2 + BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 2)..]);
        }

        return null;
    }
}
