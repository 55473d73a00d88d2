using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Delegations.Itineraries;

/// <summary>What two ways of writing the same name have in common: no case, accents, punctuation, honorifics or order.</summary>
internal static partial class NameKey
{
    private static readonly HashSet<string> Honorifics = new(StringComparer.Ordinal)
    {
        "m", "mr", "mrs", "ms", "mme", "mlle", "dr", "prof", "professor", "professeur", "ir", "ing", "sir",
        "dhr", "mevr", "mevrouw", "herr", "frau", "drs", "monsieur", "madame",
    };

    /// <summary>The key; empty where the text has no letter and no digit.</summary>
    public static string Of(string? text)
    {
        var words = Fold(Excellency().Replace(text ?? "", "")).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var telling = words.Where(word => !Honorifics.Contains(word)).ToArray();
        return string.Join(' ', (telling.Length > 0 ? telling : words).Order(StringComparer.Ordinal));
    }

    /// <summary>Lower-case letters and digits of any script, words parted by one blank.</summary>
    public static string Fold(string? text)
    {
        var folded = new StringBuilder();
        foreach (var character in (text ?? "").Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark)
            {
                continue;
            }

            folded.Append(char.IsLetterOrDigit(character) ? char.ToLowerInvariant(character) : ' ');
        }

        return string.Join(' ', folded.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>Honorifics of several words or with stops inside: He and Son alone are names.</summary>
    [GeneratedRegex(@"^\s*(?:[HS]\.\s?E\.?|his excellency|her excellency|son excellence)\s+", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 2000)]
    private static partial Regex Excellency();
}
