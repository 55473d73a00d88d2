using System.Globalization;
using System.Text;

namespace Delegations.Retention.Searching;

/// <summary>A run of letters and digits of a text, without case and accents.</summary>
internal readonly record struct TextWord(int Start, int End, string Folded)
{
    public static List<TextWord> AllIn(string text)
    {
        var words = new List<TextWord>();
        for (var start = 0; start < text.Length; start++)
        {
            if (!IsOfWord(text[start]))
            {
                continue;
            }

            var end = start + 1;
            while (end < text.Length && IsOfWord(text[end]))
            {
                end++;
            }

            words.Add(new TextWord(start, end, Fold(text[start..end])));
            start = end;
        }

        return words;
    }

    private static bool IsOfWord(char character) =>
        char.IsLetterOrDigit(character) || CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark;

    private static string Fold(string word)
    {
        if (Ascii.IsValid(word))
        {
            return word.ToLowerInvariant();
        }

        var folded = new StringBuilder();
        foreach (var character in word.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(character) is not UnicodeCategory.NonSpacingMark)
            {
                folded.Append(char.ToLowerInvariant(character));
            }
        }

        return folded.ToString();
    }
}
