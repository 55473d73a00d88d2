using System.Text;
using System.Xml;

namespace Delegations.Documents.Rendering.Agendas.Exchange;

/// <summary>Text without the characters that XML cannot hold (XML 1.0 section 2.2), so that every format says the same.</summary>
internal static class PlainText
{
    /// <summary>Lines end in <c>\n</c>; half a surrogate pair becomes U+FFFD, other forbidden characters go.</summary>
    public static string Of(string text)
    {
        if (IsPlain(text))
        {
            return text;
        }

        var plain = new StringBuilder(text.Length);
        foreach (var rune in text.ReplaceLineEndings("\n").EnumerateRunes())
        {
            if (!rune.IsBmp || XmlConvert.IsXmlChar((char)rune.Value))
            {
                plain.Append(rune);
            }
        }

        return plain.ToString();
    }

    /// <summary>The same in one line.</summary>
    public static string Line(string text) => text.AsSpan().ContainsAny('\r', '\n', '\t') || !IsPlain(text)
        ? Of(text).Replace('\n', ' ').Replace('\t', ' ').Trim()
        : text;

    private static bool IsPlain(string text)
    {
        foreach (var character in text)
        {
            if (character is '\r' or '\f' or '\u0085' or '\u2028' or '\u2029' || char.IsSurrogate(character) || !XmlConvert.IsXmlChar(character))
            {
                return false;
            }
        }

        return true;
    }
}
