using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Delegations.Browser.Tests;

/// <summary>Makes small pictures of screenshots: PNG with a palette of 256 colours (PNG, 11.2), which pages of two inks do not miss.</summary>
internal static class PalettePng
{
    private const int Colours = 256;
    private static ReadOnlySpan<byte> Signature => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    /// <param name="png">Eight bits a channel, with or without alpha, not interlaced: as browsers and pdftoppm write it.</param>
    public static byte[] Reduce(byte[] png)
    {
        var (width, height, channels, pixels) = Decode(png);
        var colours = new int[width * height];
        for (var at = 0; at < colours.Length; at++)
        {
            colours[at] = (pixels[at * channels] << 16) | (pixels[(at * channels) + 1] << 8) | pixels[(at * channels) + 2];
        }

        var palette = Palette(colours);
        var nearest = new Dictionary<int, byte>();
        var rows = new byte[height * (width + 1)];
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++)
            {
                rows[(y * (width + 1)) + 1 + x] = Nearest(colours[(y * width) + x], palette, nearest);
            }
        }

        return Encode(width, height, palette, rows);
    }

    /// <summary>The colours met most often, after those that differ by little are taken together.</summary>
    private static int[] Palette(int[] colours) =>
    [
        .. colours.GroupBy(colour => colour & 0xF0F0F0)
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key)
            .Take(Colours)
            .Select(group => group.GroupBy(colour => colour).MaxBy(same => same.Count())!.Key), // a group is never empty
    ];

    private static byte Nearest(int colour, int[] palette, Dictionary<int, byte> known)
    {
        if (!known.TryGetValue(colour, out var index))
        {
            index = (byte)Array.IndexOf(palette, palette.MinBy(candidate => Distance(colour, candidate)));
            known[colour] = index;
        }

        return index;
    }

    private static int Distance(int one, int other) => Square((one >> 16) - (other >> 16)) + Square(((one >> 8) & 0xFF) - ((other >> 8) & 0xFF)) + Square((one & 0xFF) - (other & 0xFF));

    private static int Square(int number) => number * number;

    private static (int Width, int Height, int Channels, byte[] Pixels) Decode(byte[] png)
    {
        var width = BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16));
        var height = BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20));
        var channels = png[25] is 6 ? 4 : 3;
        using var packed = new MemoryStream();
        for (var at = Signature.Length; at < png.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(at));
            if (Encoding.ASCII.GetString(png, at + 4, 4) is "IDAT")
            {
                packed.Write(png, at + 8, length);
            }

            at += length + 12;
        }

        packed.Position = 0;
        using var unpacked = new ZLibStream(packed, CompressionMode.Decompress);
        var rows = new byte[height * ((width * channels) + 1)];
        unpacked.ReadExactly(rows);
        return (width, height, channels, Unfilter(rows, width * channels, height, channels));
    }

    private static byte[] Unfilter(byte[] rows, int stride, int height, int channels)
    {
        var pixels = new byte[stride * height];
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < stride; x++)
            {
                var left = x >= channels ? pixels[(y * stride) + x - channels] : 0;
                var above = y > 0 ? pixels[((y - 1) * stride) + x] : 0;
                var corner = x >= channels && y > 0 ? pixels[((y - 1) * stride) + x - channels] : 0;
                pixels[(y * stride) + x] = (byte)(rows[(y * (stride + 1)) + 1 + x] + Predicted(rows[y * (stride + 1)], left, above, corner));
            }
        }

        return pixels;
    }

    /// <summary>The filters of PNG, 9.2.</summary>
    private static int Predicted(byte filter, int left, int above, int corner) => filter switch
    {
        0 => 0,
        1 => left,
        2 => above,
        3 => (left + above) / 2,
        _ => Paeth(left, above, corner),
    };

    private static int Paeth(int left, int above, int corner)
    {
        var (a, b, c) = (Math.Abs(above - corner), Math.Abs(left - corner), Math.Abs(left + above - (2 * corner)));
        return a <= b && a <= c ? left : b <= c ? above : corner;
    }

    private static byte[] Encode(int width, int height, int[] palette, byte[] rows)
    {
        using var png = new MemoryStream();
        png.Write(Signature);
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        (header[8], header[9]) = (8, 3);
        Chunk(png, "IHDR", header);
        Chunk(png, "PLTE", [.. palette.SelectMany(colour => new[] { (byte)(colour >> 16), (byte)(colour >> 8), (byte)colour })]);
        using var packed = new MemoryStream();
        using (var packing = new ZLibStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            packing.Write(rows);
        }

        Chunk(png, "IDAT", packed.ToArray());
        Chunk(png, "IEND", []);
        return png.ToArray();
    }

    private static void Chunk(MemoryStream png, string kind, byte[] content)
    {
        var number = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, content.Length);
        png.Write(number);
        byte[] named = [.. Encoding.ASCII.GetBytes(kind), .. content];
        png.Write(named);
        BinaryPrimitives.WriteUInt32BigEndian(number, Check(named));
        png.Write(number);
    }

    /// <summary>The checksum of PNG, annex D.</summary>
    private static uint Check(byte[] content)
    {
        var sum = uint.MaxValue;
        foreach (var one in content)
        {
            sum ^= one;
            for (var bit = 0; bit < 8; bit++)
            {
                sum = (sum & 1) is 1 ? (sum >> 1) ^ 0xEDB88320 : sum >> 1;
            }
        }

        return ~sum;
    }
}
