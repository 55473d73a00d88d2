using System.Globalization;
using System.Text;

namespace Delegations.Documents.Reading.Notations;

/// <summary>Makes words comparable: case, accents and punctuation carry no meaning in what coordinators type.</summary>
internal static class Words
{
    // Accented letters of the languages read here lie below; others keep their accents, in both words compared.
    private const int FirstBeyondLatin = 0x250;

    // Accents that are signs of their own begin here.
    private const char FirstCombining = '\u0300';

    private const int MostOnStack = 256;

    private static readonly char[] Latin = [.. Enumerable.Range(0, FirstBeyondLatin).Select(code => FoldLatin((char)code))];

    /// <summary>Lower case without accents, sign for sign, so that positions stay those of the text.</summary>
    public static string Fold(string text)
    {
        if (Ascii.IsValid(text))
        {
            return text.ToLowerInvariant();
        }

        var folded = new char[text.Length];
        for (var i = 0; i < text.Length; i++)
        {
            folded[i] = FoldSign(text[i]);
        }

        return new string(folded);
    }

    /// <summary>The text's words, folded, one blank between them: <c>Heure de début :</c> is <c>heure de debut</c>.</summary>
    public static string Key(string text)
    {
        var composed = Composed(text);
        Span<char> key = composed.Length <= MostOnStack ? stackalloc char[MostOnStack] : new char[composed.Length];
        var length = 0;
        foreach (var sign in composed)
        {
            var folded = FoldSign(sign);
            if (char.IsLetterOrDigit(folded) || folded == '°')
            {
                key[length++] = folded;
            }
            else if (folded != '·' && length > 0 && key[length - 1] != ' ')
            {
                key[length++] = ' ';
            }
        }

        ReadOnlySpan<char> written = key[..length].TrimEnd();
        return written.SequenceEqual(text) ? text : written.ToString();
    }

    /// <summary>Whether two texts have the same words.</summary>
    public static bool AreAlike(string one, string other) =>
        string.Equals(one, other, StringComparison.OrdinalIgnoreCase) || string.Equals(Key(one), Key(other), StringComparison.Ordinal);

    /// <summary>Files from a Mac may write an accent as a sign of its own.</summary>
    private static string Composed(string text)
    {
        var index = text.AsSpan().IndexOfAnyInRange(FirstCombining, char.MaxValue);
        if (index < 0)
        {
            return text;
        }

        var combines = false;
        foreach (var sign in text.AsSpan(index))
        {
            if (char.IsSurrogate(sign))
            {
                return text;
            }

            combines |= sign >= FirstCombining && CharUnicodeInfo.GetUnicodeCategory(sign) == UnicodeCategory.NonSpacingMark;
        }

        return combines ? text.Normalize(NormalizationForm.FormC) : text;
    }

    private static char FoldSign(char sign)
    {
        if (sign < 0x80)
        {
            return char.ToLowerInvariant(sign);
        }

        return sign < FirstBeyondLatin ? Latin[sign] : sign is '\u202F' or '\u2009' ? ' ' : char.ToLowerInvariant(sign);
    }

    private static char FoldLatin(char sign) => sign switch
    {
        'ß' => 's',
        'œ' or 'Œ' => 'o',
        'æ' or 'Æ' => 'a',
        'ø' or 'Ø' => 'o',
        'ł' or 'Ł' => 'l',
        '\u00A0' => ' ',
        _ => char.ToLowerInvariant(sign.ToString().Normalize(NormalizationForm.FormD)[0]),
    };

    /// <summary>The cell or heading as one line.</summary>
    public static string OneLine(string text) => !NeedsJoining(text) ? text : string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    private static bool NeedsJoining(string text)
    {
        var before = ' ';
        foreach (var sign in text)
        {
            if (char.IsWhiteSpace(sign) && (sign != ' ' || before == ' '))
            {
                return true;
            }

            before = sign;
        }

        return before == ' ' && text.Length > 0;
    }

    /// <summary>A number as findings write it.</summary>
    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
