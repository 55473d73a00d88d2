using System.Globalization;
using System.Text;

namespace Delegations.Web;

/// <summary>What people write into forms, made plain: no control characters, nothing that turns the direction of writing.</summary>
internal static class WrittenText
{
    private const int Joiner = 0x200D;

    /// <summary>Lines as written, each ended by a line feed.</summary>
    public static string Lines(string? text) => Clean((text ?? "").ReplaceLineEndings("\n")).Trim();

    /// <summary>One line, words parted by one blank.</summary>
    public static string Line(string? text) =>
        string.Join(' ', Clean((text ?? "").ReplaceLineEndings(" ")).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Half of a surrogate pair, which no table takes, becomes the replacement character.</summary>
    private static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.Replace('\t', ' ').EnumerateRunes())
        {
            if (rune.Value is '\n' or Joiner || Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format))
            {
                clean.Append(rune);
            }
        }

        return clean.ToString();
    }
}
