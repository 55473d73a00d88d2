using System.Text;

namespace Delegations.Documents.Reading.Formats.Calendars;

/// <summary>A line of a calendar, whole.</summary>
/// <param name="Number">Of its first line in the file.</param>
/// <param name="Text">Unfolded.</param>
internal readonly record struct ContentLine(int Number, string Text);

/// <summary>Unfolds a calendar into its content lines (RFC 5545 3.1).</summary>
internal static class ContentLines
{
    /// <summary>
    /// Unfolds before it decodes: folding counts octets, so that a line may be folded in the middle of a letter, and such a file
    /// is valid UTF-8 only afterwards.
    /// </summary>
    public static List<ContentLine> Of(ReadOnlyMemory<byte> content)
    {
        var bytes = TextDecoder.IsUtf16(content.Span) ? Encoding.UTF8.GetBytes(TextDecoder.Decode(content)) : content;
        var unfolded = new byte[bytes.Length];
        var numbers = new List<int>();
        var length = Unfold(bytes.Span, unfolded, numbers);
        var texts = TextDecoder.Decode(unfolded.AsMemory(0, length)).Split('\n');
        var lines = new List<ContentLine>(texts.Length);
        for (var index = 0; index < Math.Min(texts.Length, numbers.Count); index++)
        {
            // Files put together of others have their marks in the middle.
            lines.Add(new ContentLine(numbers[index], texts[index].Trim('\uFEFF')));
        }

        return lines;
    }

    private static int Unfold(ReadOnlySpan<byte> bytes, Span<byte> unfolded, List<int> numbers)
    {
        var length = 0;
        for (var number = 1; bytes.Length > 0; number++)
        {
            var end = bytes.IndexOfAny((byte)'\r', (byte)'\n');
            var line = end < 0 ? bytes : bytes[..end];
            bytes = end < 0 ? [] : bytes[(end + (bytes[end] == '\r' && end + 1 < bytes.Length && bytes[end + 1] == '\n' ? 2 : 1))..];
            if (line.IsEmpty)
            {
                continue;
            }

            if (line[0] is (byte)' ' or (byte)'\t' && numbers.Count > 0)
            {
                line = line[1..];
            }
            else
            {
                if (numbers.Count > 0)
                {
                    unfolded[length++] = (byte)'\n';
                }

                numbers.Add(number);
            }

            line.CopyTo(unfolded[length..]);
            length += line.Length;
        }

        return length;
    }
}
