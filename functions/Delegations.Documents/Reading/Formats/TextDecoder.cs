using System.Text;

namespace Delegations.Documents.Reading.Formats;

/// <summary>Finds the encoding of a text file: marks first, then UTF-8 if it is valid, then what Excel on Windows or on the Mac writes.</summary>
internal static class TextDecoder
{
    private const int MacRoman = 10000;
    private const int Windows1252 = 1252;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    static TextDecoder() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static bool HasUtf16Mark(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]);

    public static string Decode(ReadOnlyMemory<byte> content)
    {
        var bytes = content.Span;
        if (HasUtf16Mark(bytes))
        {
            return (bytes[0] == 0xFF ? Encoding.Unicode : Encoding.BigEndianUnicode).GetString(bytes[2..]);
        }

        if (bytes.StartsWith("\uFEFF"u8))
        {
            bytes = bytes[3..];
        }

        try
        {
            return StrictUtf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return DecodeByteEncoding(bytes);
        }
    }

    private static string DecodeByteEncoding(ReadOnlySpan<byte> bytes)
    {
        var windows = Encoding.GetEncoding(Windows1252).GetString(bytes);
        var mac = Encoding.GetEncoding(MacRoman).GetString(bytes);
        return SignsInsideWords(mac) < SignsInsideWords(windows) ? mac : windows;
    }

    /// <summary>In the wrong one of two encodings, accented letters come out as signs or capitals in the middle of words.</summary>
    private static int SignsInsideWords(string text)
    {
        var count = 0;
        for (var i = 1; i < text.Length - 1; i++)
        {
            var sign = text[i];
            if (sign > 0x7F && char.IsLower(text[i - 1]) && char.IsLower(text[i + 1]) && !char.IsLower(sign) && sign is not '’' and not '-')
            {
                count++;
            }
        }

        return count;
    }
}
