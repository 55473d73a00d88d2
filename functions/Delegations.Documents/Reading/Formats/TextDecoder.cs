using System.Text;

namespace Delegations.Documents.Reading.Formats;

/// <summary>Finds the encoding of a text file: marks first, then UTF-8 if it is valid, then what Excel on Windows or on the Mac writes.</summary>
internal static class TextDecoder
{
    private const int MacRoman = 10000;
    private const int Windows1252 = 1252;

    // Enough to tell what a text is; a file of many megabytes is not decoded twice for it.
    private const int HeadBytes = 256 * 1024;
    private const int SampleBytes = 256 * 1024;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    static TextDecoder() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>Whether every other byte is zero, or a mark says so: UTF-16 as Excel and Notepad write it.</summary>
    public static bool IsUtf16(ReadOnlySpan<byte> bytes) => Utf16Of(bytes) is not null;

    public static string Decode(ReadOnlyMemory<byte> content)
    {
        var encoding = EncodingOf(content.Span, out var mark);
        return encoding.GetString(content.Span[mark..]);
    }

    /// <summary>The encoding of this name, Windows' own among them.</summary>
    /// <exception cref="ArgumentException">There is none of this name.</exception>
    /// <exception cref="NotSupportedException">It is not decoded for safety: UTF-7.</exception>
    public static Encoding EncodingNamed(string name) => Encoding.GetEncoding(name);

    /// <summary>The beginning of the text, for whoever must only tell what it is.</summary>
    public static string DecodeHead(ReadOnlyMemory<byte> content)
    {
        var encoding = EncodingOf(content.Span, out var mark);
        return encoding.GetString(content.Span[mark..Math.Min(content.Length, Math.Max(mark, HeadBytes))]);
    }

    /// <summary>A reader of the text that holds only a piece of it at a time.</summary>
    public static StreamReader Open(ReadOnlyMemory<byte> content)
    {
        var encoding = EncodingOf(content.Span, out var mark);
        return new StreamReader(new MemoryReader(content[mark..]), encoding, detectEncodingFromByteOrderMarks: false, bufferSize: 16 * 1024);
    }

    /// <summary>The text with its longest lines cut behind some characters, so that a file of one endless line takes no more memory than others.</summary>
    public static string DecodeLines(ReadOnlyMemory<byte> content, int mostCharacters)
    {
        if (content.Length <= HeadBytes)
        {
            return Decode(content);
        }

        using var reader = Open(content);
        var text = new StringBuilder();
        var buffer = new char[16 * 1024];
        var inLine = 0;
        for (var count = reader.Read(buffer); count > 0; count = reader.Read(buffer))
        {
            for (var index = 0; index < count; index++)
            {
                inLine = buffer[index] is '\n' or '\r' ? 0 : inLine + 1;

                // One more than is read, so that it shows that there was more.
                if (inLine <= mostCharacters + 1)
                {
                    text.Append(buffer[index]);
                }
            }
        }

        return text.ToString();
    }

    private static Encoding EncodingOf(ReadOnlySpan<byte> bytes, out int mark)
    {
        mark = 0;
        if (Utf16Of(bytes) is { } wide)
        {
            mark = bytes[0] is 0xFF or 0xFE ? 2 : 0;
            return wide;
        }

        mark = bytes.StartsWith("\uFEFF"u8) ? 3 : 0;
        return System.Text.Unicode.Utf8.IsValid(bytes) ? Utf8 : ByteEncoding(bytes);
    }

    private static Encoding? Utf16Of(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
        {
            return Encoding.Unicode;
        }

        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            return Encoding.BigEndianUnicode;
        }

        var head = bytes[..Math.Min(bytes.Length & ~1, 512)];
        var (first, second) = (0, 0);
        for (var index = 0; index < head.Length; index += 2)
        {
            first += head[index] == 0 ? 1 : 0;
            second += head[index + 1] == 0 ? 1 : 0;
        }

        // Programmes in Latin letters have hardly anything but zeros in one half of the bytes, and none in the other.
        var most = head.Length / 2 * 7 / 10;
        return head.Length < 8 || (first > 0 && second > 0) ? null : second > most ? Encoding.Unicode : first > most ? Encoding.BigEndianUnicode : null;
    }

    private static Encoding ByteEncoding(ReadOnlySpan<byte> bytes)
    {
        var beginning = Math.Max(0, bytes.IndexOfAnyInRange((byte)0x80, (byte)0xFF) - 64);
        var sample = bytes.Slice(beginning, Math.Min(SampleBytes, bytes.Length - beginning));
        var (windows, mac) = (Encoding.GetEncoding(Windows1252), Encoding.GetEncoding(MacRoman));
        return SignsInsideWords(mac.GetString(sample)) < SignsInsideWords(windows.GetString(sample)) ? mac : windows;
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
