using System.Buffers;
using System.Text;

namespace Delegations.Documents.Reading.Formats;

/// <summary>Makes texts from any program plain.</summary>
internal static class CleanText
{
    // Marks and overrides of writing direction make a text read otherwise than it is written, and a title hide what it says
    // (https://trojansource.codes); those without width keep equal words from being equal.
    private const string Unseen = "\u00AD\u061C\u200B\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2060\u2066\u2067\u2068\u2069\uFEFF\uFFFE\uFFFF";

    private const string Blanks = "\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000";

    private const string LineEnds = "\r\u000B\u000C\u0085\u2028\u2029";

    private static readonly SearchValues<char> Odd = SearchValues.Create([.. Unseen, .. Blanks, .. LineEnds, .. Controls(), .. Surrogates()]);

    public static string Of(string text) => text.AsSpan().IndexOfAny(Odd) < 0 ? text.Trim() : Rewrite(text).Trim();

    private static string Rewrite(string text)
    {
        var clean = new StringBuilder(text.Length);
        for (var index = 0; index < text.Length; index++)
        {
            var sign = text[index];
            if (char.IsSurrogate(sign))
            {
                index += AddPair(clean, text, index);
            }
            else if (LineEnds.Contains(sign, StringComparison.Ordinal))
            {
                index += sign == '\r' && index + 1 < text.Length && text[index + 1] == '\n' ? 1 : 0;
                clean.Append('\n');
            }
            else if (Blanks.Contains(sign, StringComparison.Ordinal))
            {
                clean.Append(' ');
            }
            else if (!Unseen.Contains(sign, StringComparison.Ordinal) && (sign is '\t' or '\n' || !char.IsControl(sign)))
            {
                clean.Append(sign);
            }
        }

        return clean.ToString();
    }

    /// <summary>Half a pair is no character and cannot be written down again. Returns how many further chars were used.</summary>
    private static int AddPair(StringBuilder clean, string text, int index)
    {
        if (index + 1 < text.Length && char.IsSurrogatePair(text[index], text[index + 1]))
        {
            clean.Append(text, index, 2);
            return 1;
        }

        clean.Append('\uFFFD');
        return 0;
    }

    private static IEnumerable<char> Controls() => Enumerable.Range(0, 0xA0).Select(code => (char)code).Where(sign => char.IsControl(sign) && sign is not ('\t' or '\n' or '\r'));

    private static IEnumerable<char> Surrogates() => Enumerable.Range(0xD800, 0x800).Select(code => (char)code);
}
