using System.Buffers.Binary;
using System.Text;
using Delegations.Documents.Attachments;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Delegations.Documents.Tests.Attachments;

public sealed class AttachmentReaderTests
{
    private const string Secret = "GPS 50.0 N 5.1 E, Eva's phone";

    [Fact]
    public void A_jpeg_keeps_its_picture_and_colours_and_loses_all_notes()
    {
        byte[] picture = [.. Segment(0xDB, new byte[65]), .. Segment(0xC0, new byte[15]), .. Segment(0xC4, new byte[30]), .. Segment(0xDA, new byte[10]), 1, 2, 0xFF, 0x00, 3, 0xFF, 0xD0, 4];
        byte[] colours = [.. Segment(0xE0, "JFIF\0\u0001\u0001"u8), .. Segment(0xE2, "ICC_PROFILE\0abc"u8), .. Segment(0xEE, "Adobe\0d"u8)];
        byte[] file =
        [
            0xFF, 0xD8, .. colours, .. Segment(0xE1, Exif(6, isLittle: true)), .. Segment(0xE1, Text("http://ns.adobe.com/xap/1.0/\0" + Secret)),
            .. Segment(0xED, Text("Photoshop 3.0\0" + Secret)), .. Segment(0xE2, Text("MPF\0" + Secret)), .. Segment(0xFE, Text(Secret)), .. picture, 0xFF, 0xD9, .. Text(Secret),
        ];

        var cleaned = Taken(file, "photo.jpg", "image/jpeg");

        Assert.DoesNotContain("GPS", Encoding.Latin1.GetString(cleaned), StringComparison.Ordinal);
        Assert.Equal([.. colours, .. picture, 0xFF, 0xD9], cleaned[(2 + 36)..]);
        Assert.Equal(6, cleaned[2 + 29]); // which side is up
    }

    [Theory]
    [InlineData(1)]
    [InlineData(9)]
    public void A_jpeg_that_stands_upright_gets_no_note_at_all(ushort orientation)
    {
        byte[] file = [0xFF, 0xD8, .. Segment(0xE1, Exif(orientation, isLittle: false)), .. Segment(0xDA, new byte[10]), 7, 0xFF, 0xD9];

        Assert.Equal([0xFF, 0xD8, .. Segment(0xDA, new byte[10]), 7, 0xFF, 0xD9], Taken(file, "photo.jpg", "image/jpeg"));
    }

    [Fact]
    public void A_png_keeps_the_chunks_that_make_the_picture()
    {
        byte[] kept = [.. Chunk("IHDR", new byte[13]), .. Chunk("iCCP", Text("x")), .. Chunk("IDAT", Text("data")), .. Chunk("IEND", [])];
        byte[] file = [.. Png, .. kept[..25], .. Chunk("tEXt", Text(Secret)), .. Chunk("eXIf", Text(Secret)), .. Chunk("iTXt", Text(Secret)), .. kept[25..], .. Text(Secret)];

        Assert.Equal([.. Png, .. kept], Taken(file, "photo.png", "image/png"));
    }

    [Fact]
    public void A_webp_loses_exif_and_xmp_and_no_longer_announces_them()
    {
        byte[] head = new byte[10];
        head[0] = 0x2C;
        byte[] body = [.. Text("WEBP"), .. Riff("VP8X", head), .. Riff("VP8 ", Text("abc")), .. Riff("EXIF", Text(Secret)), .. Riff("XMP ", Text(Secret))];

        var cleaned = Taken(Riff("RIFF", body), "photo.webp", "image/webp");

        head[0] = 0x20;
        Assert.Equal(Riff("RIFF", [.. Text("WEBP"), .. Riff("VP8X", head), .. Riff("VP8 ", Text("abc"))]), cleaned);
    }

    [Fact]
    public void A_picture_cut_anywhere_is_refused()
    {
        byte[] jpeg = [0xFF, 0xD8, .. Segment(0xE1, Exif(6, isLittle: true)), .. Segment(0xDA, new byte[10]), 1, 2, 3, 0xFF, 0xD9];
        byte[] png = [.. Png, .. Chunk("IHDR", new byte[13]), .. Chunk("IDAT", Text("data")), .. Chunk("IEND", [])];

        foreach (var (file, name) in new[] { (jpeg, "a.jpg"), (png, "a.png") })
        {
            for (var length = 1; length < file.Length; length++)
            {
                Assert.IsType<AttachmentOutcome.Refused>(AttachmentReader.Read(file.AsMemory(0, length), name));
            }
        }
    }

    [Fact]
    public void Whatever_follows_the_first_bytes_of_a_picture_nothing_breaks() => Prop.ForAll(
        Gen.Choose(0, 255).Select(value => (byte)value).ListOf().Resize(300).Select(bytes => bytes.ToArray()).ToArbitrary(),
        bytes =>
        {
            foreach (var head in new[] { new byte[] { 0xFF, 0xD8, 0xFF, 0xE1 }, Png, [.. "RIFF"u8, 200, 0, 0, 0, .. "WEBP"u8], [.. "PK\x03\x04"u8] })
            {
                AttachmentReader.Read((byte[])[.. head, .. bytes], "x.jpg");
            }

            return true;
        }).QuickCheckThrowOnFailure();

    private static byte[] Png => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    private static byte[] Taken(byte[] file, string name, string contentType)
    {
        var taken = Assert.IsType<AttachmentOutcome.Taken>(AttachmentReader.Read(file, name));
        Assert.Equal(contentType, taken.ContentType);
        return taken.Content.ToArray();
    }

    private static byte[] Text(string text) => Encoding.Latin1.GetBytes(text);

    private static byte[] Segment(byte marker, ReadOnlySpan<byte> content)
    {
        byte[] segment = [0xFF, marker, 0, 0, .. content];
        BinaryPrimitives.WriteUInt16BigEndian(segment.AsSpan(2), (ushort)(content.Length + 2));
        return segment;
    }

    private static byte[] Exif(ushort orientation, bool isLittle)
    {
        byte[] number = isLittle ? [(byte)orientation, 0] : [0, (byte)orientation];
        byte[] tiff = isLittle
            ? [(byte)'I', (byte)'I', 0x2A, 0, 8, 0, 0, 0, 2, 0, 0x0F, 0x01, 2, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0x12, 0x01, 3, 0, 1, 0, 0, 0, .. number, 0, 0]
            : [(byte)'M', (byte)'M', 0, 0x2A, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, .. number, 0, 0];
        return [.. "Exif\0\0"u8, .. tiff, .. Text(Secret)];
    }

    private static byte[] Chunk(string type, ReadOnlySpan<byte> content)
    {
        byte[] chunk = [0, 0, 0, 0, .. Text(type), .. content, 9, 9, 9, 9];
        BinaryPrimitives.WriteUInt32BigEndian(chunk, (uint)content.Length);
        return chunk;
    }

    private static byte[] Riff(string type, ReadOnlySpan<byte> content)
    {
        byte[] chunk = [.. Text(type), 0, 0, 0, 0, .. content, .. content.Length % 2 is 1 ? new byte[1] : []];
        BinaryPrimitives.WriteUInt32LittleEndian(chunk.AsSpan(4), (uint)content.Length);
        return chunk;
    }
}
