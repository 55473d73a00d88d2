using System.Globalization;
using System.Text;

namespace Delegations.Documents.Reading.Notations;

/// <summary>Makes words comparable: case, accents and punctuation carry no meaning in what coordinators type.</summary>
internal static class Words
{
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
        var key = new StringBuilder(text.Length);
        foreach (var sign in text.Normalize(NormalizationForm.FormC))
        {
            var folded = FoldSign(sign);
            if (char.IsLetterOrDigit(folded) || folded == '°')
            {
                key.Append(folded);
            }
            else if (folded != '·' && key.Length > 0 && key[^1] != ' ')
            {
                key.Append(' ');
            }
        }

        return key.ToString().TrimEnd();
    }

    private static char FoldSign(char sign)
    {
        if (sign < 0x80)
        {
            return char.ToLowerInvariant(sign);
        }

        if (char.IsSurrogate(sign))
        {
            return sign;
        }

        return sign switch
        {
            'ß' => 's',
            'œ' or 'Œ' => 'o',
            'æ' or 'Æ' => 'a',
            'ø' or 'Ø' => 'o',
            'ł' or 'Ł' => 'l',
            '\u00A0' or '\u202F' or '\u2009' => ' ',
            _ => char.ToLowerInvariant(sign.ToString().Normalize(NormalizationForm.FormD)[0]),
        };
    }

    /// <summary>The cell or heading as one line.</summary>
    public static string OneLine(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    /// <summary>A number as findings write it.</summary>
    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
