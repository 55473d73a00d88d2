using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Delegations.Retention.Searching;

/// <summary>A run of letters and digits of a text, without case and accents.</summary>
internal readonly partial record struct TextWord(int Start, int End, string Folded)
{
    /// <param name="overMarkup">Goes on behind tags and references as if they were blanks: a name can go over several runs of a document.</param>
    public static List<TextWord> AllIn(string text, bool overMarkup)
    {
        var words = new List<TextWord>();
        for (var start = 0; start < text.Length; start++)
        {
            if (overMarkup && text[start] is ('<' or '&') && Markup().Match(text, start) is { Success: true } markup && markup.Index == start)
            {
                start += markup.Length - 1;
                continue;
            }

            if (!IsOfWord(text[start]) || IsLineEnd(text, start))
            {
                continue;
            }

            var end = start + 1;
            while (end < text.Length && IsOfWord(text[end]))
            {
                end++;
            }

            words.Add(new TextWord(start, end, Fold(text[start..end])));
            start = end - 1;
        }

        return words;
    }

    /// <summary>The letter of a line's end as calendars and JSON write it (RFC 5545, 3.3.11): the word begins behind it.</summary>
    private static bool IsLineEnd(string text, int at) => text[at] is 'n' or 'N' && at > 0 && text[at - 1] is '\\';

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

    [GeneratedRegex(@"\G(?:</?[A-Za-z!?][^<>]{0,400}>|&(?:#[xX]?[0-9A-Fa-f]{2,6}|[A-Za-z]{2,8});)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Markup();
}
