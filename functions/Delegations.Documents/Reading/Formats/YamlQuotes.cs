using System.Text;

namespace Delegations.Documents.Reading.Formats;

/// <summary>Mends quoted texts whose further lines begin left of their key: YAML forbids it, the site generators' reader lets it pass.</summary>
internal static class YamlQuotes
{
    private const int LongestLoose = 1_000_000;

    // Deeper than any key of a list that people keep.
    private const int Deeper = 64;

    /// <summary>The text with those lines moved to the right; null where there are none.</summary>
    public static string? Indented(string text)
    {
        if (text.Length > LongestLoose)
        {
            return null;
        }

        var mended = new StringBuilder(text.Length + 256);
        var quote = '\0';
        var moved = false;
        foreach (var line in text.Split('\n'))
        {
            if (quote != '\0')
            {
                mended.Append(' ', Deeper);
                moved = true;
            }

            quote = OpenBehind(line, quote);
            mended.Append(line).Append('\n');
        }

        return moved ? mended.ToString() : null;
    }

    /// <summary>The quotation mark that is still open behind a line.</summary>
    private static char OpenBehind(string line, char open)
    {
        var from = 0;
        if (open == '\0')
        {
            from = StartOfValue(line);
            if (from >= line.Length || line[from] is not ('"' or '\''))
            {
                return '\0';
            }

            open = line[from++];
        }

        for (var index = from; index < line.Length; index++)
        {
            if (open == '"' && line[index] == '\\')
            {
                index++;
            }
            else if (line[index] == open)
            {
                if (open == '"' || index + 1 >= line.Length || line[index + 1] != '\'')
                {
                    return '\0';
                }

                index++;
            }
        }

        return open;
    }

    /// <summary>Behind <c>- key: </c>, where the value of the line begins.</summary>
    private static int StartOfValue(string line)
    {
        var start = 0;
        while (start < line.Length && line[start] is ' ' or '-')
        {
            start++;
        }

        if (start < line.Length && line[start] is '#')
        {
            return line.Length;
        }

        var colon = start < line.Length && line[start] is not ('"' or '\'') ? line.IndexOf(": ", start, StringComparison.Ordinal) : -1;
        return colon < 0 ? start : colon + 2 + line.AsSpan(colon + 2).IndexOfAnyExcept(' ') is var value && value < colon + 2 ? line.Length : value;
    }
}
