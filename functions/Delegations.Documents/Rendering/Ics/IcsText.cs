using System.Buffers;
using System.Text;

namespace Delegations.Documents.Rendering.Ics;

/// <summary>Makes any text safe as a value of a calendar file.</summary>
internal static class IcsText
{
    /// <summary>What is neither data nor a line break in RFC 5545 section 3.1.</summary>
    private static readonly SearchValues<char> Special = SearchValues.Create(
        "\0\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\n\u000b\u000c\r\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017" +
        "\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f\u007f\u0085\u2028\u2029\\;,");

    /// <summary>A TEXT value (RFC 5545 section 3.3.11).</summary>
    public static string Escape(string text)
    {
        var wellFormed = WithoutLoneSurrogates(text);
        if (!wellFormed.AsSpan().ContainsAny(Special))
        {
            return wellFormed;
        }

        var escaped = new StringBuilder(wellFormed.Length + 16);
        var rest = wellFormed.AsSpan();
        while (rest.IndexOfAny(Special) is var at and >= 0)
        {
            escaped.Append(rest[..at]).Append(Escaped(rest[at]));
            rest = rest[(rest[at..].StartsWith("\r\n", StringComparison.Ordinal) ? at + 2 : at + 1)..];
        }

        return escaped.Append(rest).ToString();
    }

    /// <summary>A quoted parameter value (RFC 5545 section 3.2); the quote is dropped, since few readers know RFC 6868.</summary>
    public static string Quote(string text)
    {
        var quoted = new StringBuilder("\"", text.Length + 2);
        foreach (var character in WithoutLoneSurrogates(text))
        {
            if (IsLineBreak(character) || character is '\t')
            {
                quoted.Append(' ');
            }
            else if (!IsControl(character) && character is not '"')
            {
                quoted.Append(character);
            }
        }

        return quoted.Append('"').ToString();
    }

    private static string Escaped(char special) => special switch
    {
        '\\' => @"\\",
        ';' => @"\;",
        ',' => @"\,",
        _ => IsLineBreak(special) ? @"\n" : "",
    };

    // U+0085, U+2028 and U+2029 end a line for readers that split by Unicode's rules.
    private static bool IsLineBreak(char character) => character is '\r' or '\n' or '\u0085' or '\u2028' or '\u2029';

    private static bool IsControl(char character) => character is (< ' ' and not '\t') or '\u007f';

    private static string WithoutLoneSurrogates(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\ud800', '\udfff'))
        {
            return text;
        }

        var wellFormed = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            wellFormed.Append(rune);
        }

        return wellFormed.ToString();
    }
}
