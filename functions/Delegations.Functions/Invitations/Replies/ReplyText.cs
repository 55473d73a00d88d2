using System.Globalization;
using System.Text;

namespace Delegations.Invitations.Replies;

/// <summary>What people add to an answer, made plain: no control characters, nothing that turns the direction of writing.</summary>
internal static class ReplyText
{
    /// <summary>As much as a mail's comment may have.</summary>
    public const int LongestNote = 2000;
    public const int LongestName = 200;

    private const int Joiner = 0x200D;

    /// <summary>Lines as written, each ended by a line feed.</summary>
    public static string Note(string? text) => Clean((text ?? "").ReplaceLineEndings("\n")).Trim();

    /// <summary>One line.</summary>
    public static string Name(string? text) =>
        string.Join(' ', Clean((text ?? "").ReplaceLineEndings(" ")).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Half of a surrogate pair, which no table takes, becomes the replacement character.</summary>
    private static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is '\n' or Joiner || Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format))
            {
                clean.Append(rune);
            }
        }

        return clean.ToString();
    }
}
