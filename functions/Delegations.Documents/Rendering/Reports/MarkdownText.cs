using System.Text;

namespace Delegations.Documents.Rendering.Reports;

/// <summary>Makes any text stand in Markdown as nothing but text (CommonMark section 2.4).</summary>
internal static class MarkdownText
{
    /// <summary>The text on one line, escaped wherever Markdown, or HTML within it, could begin.</summary>
    public static string Escape(string text)
    {
        var line = string.Join(' ', new string([.. text.Select(AsSpace)]).Split(' ', StringSplitOptions.RemoveEmptyEntries));
        var escaped = new StringBuilder(line.Length + 8);
        for (var index = 0; index < line.Length; index++)
        {
            if (IsMarkup(line, index))
            {
                escaped.Append('\\');
            }

            escaped.Append(line[index]);
        }

        return escaped.ToString();
    }

    private static bool IsMarkup(string line, int index) => line[index] switch
    {
        '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '#' or '|' or '~' or '&' or '@' or '{' or '}' or '^' or '$' => true,

        // Other readers of Markdown make links of bare addresses.
        ':' => line.AsSpan(index).StartsWith("://", StringComparison.Ordinal),
        '.' => IsAfterNumberAtStart(line, index) || EndsWithWww(line, index),
        ')' => IsAfterNumberAtStart(line, index),
        '-' or '+' or '=' => index == 0,
        '!' => index + 1 < line.Length && line[index + 1] is '[',
        _ => false,
    };

    private static bool IsAfterNumberAtStart(string line, int index) => index > 0 && line.AsSpan(0, index).IndexOfAnyExceptInRange('0', '9') < 0;

    private static bool EndsWithWww(string line, int index) => line.AsSpan(0, index).EndsWith("www", StringComparison.OrdinalIgnoreCase);

    private static char AsSpace(char character) => char.IsControl(character) || char.IsWhiteSpace(character) && character is not '\u00a0' and not '\u202f' ? ' ' : character;
}
