using System.IO.Compression;
using System.Text;

namespace Delegations.Documents.Reading.Formats.Workbooks;

/// <summary>Opens the parts of a package as UTF-8; hardly any are written otherwise.</summary>
internal static class PartEncoding
{
    private const int DeclarationBytes = 200;

    static PartEncoding() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static Stream OpenAsUtf8(ZipArchiveEntry entry)
    {
        var head = new byte[DeclarationBytes];
        int length;
        using (var probe = entry.Open())
        {
            length = probe.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        }

        var (encoding, markBytes) = Detect(head.AsSpan(0, length));
        var stream = entry.Open();
        stream.ReadExactly(head.AsSpan(0, markBytes));
        return encoding is null ? stream : Encoding.CreateTranscodingStream(stream, encoding, Encoding.UTF8);
    }

    /// <summary>The encoding, null for UTF-8, and the length of the mark that says so.</summary>
    private static (Encoding? Encoding, int MarkBytes) Detect(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith("\uFEFF"u8))
        {
            return (null, 3);
        }

        if (head.Length >= 4 && (head[..2].SequenceEqual((ReadOnlySpan<byte>)[0xFF, 0xFE]) || head[..2].SequenceEqual((ReadOnlySpan<byte>)[0xFE, 0xFF])))
        {
            return (head[0] == 0xFF ? Encoding.Unicode : Encoding.BigEndianUnicode, 2);
        }

        if (head.Length >= 4 && (head[0] == 0) != (head[1] == 0))
        {
            return (head[0] == 0 ? Encoding.BigEndianUnicode : Encoding.Unicode, 0);
        }

        return (head.StartsWith("<?xml"u8) ? Declared(Encoding.ASCII.GetString(head)) : null, 0);
    }

    private static Encoding? Declared(string head)
    {
        const string Name = "encoding=";
        var declaration = head[..Math.Max(0, head.IndexOf("?>", StringComparison.Ordinal))];
        var start = declaration.IndexOf(Name, StringComparison.Ordinal) + Name.Length;
        if (start < Name.Length || start + 1 >= declaration.Length)
        {
            return null;
        }

        var close = declaration.IndexOf(declaration[start], start + 1);
        var name = close < 0 ? "" : declaration[(start + 1)..close];
        return name.Equals("utf-8", StringComparison.OrdinalIgnoreCase) ? null : Encoding.GetEncoding(name);
    }
}
