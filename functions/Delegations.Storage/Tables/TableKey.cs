using System.Globalization;
using System.Text;

namespace Delegations.Storage.Tables;

/// <summary>Writes any text as a partition or row key, and reads it back.</summary>
/// <remarks>
/// The service refuses <c>/ \ # ?</c> and control characters in keys. They are written as <c>!</c> and two hexadecimal digits, and
/// so is <c>!</c> itself. <c>%</c> and <c>+</c> are written so too: proxies on the way are known to decode them once too often.
/// All other characters of any script stay readable.
/// </remarks>
public static class TableKey
{
    private const char Escape = '!';

    /// <summary>The key for <paramref name="text"/>; different texts have different keys.</summary>
    /// <exception cref="ArgumentException">The text holds half of a surrogate pair.</exception>
    public static string Encode(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        TableLimits.RequireWholeCharacters(text, "A key");
        if (!text.Any(MustBeEscaped))
        {
            return text;
        }

        var key = new StringBuilder(text.Length + 16);
        foreach (var character in text)
        {
            if (MustBeEscaped(character))
            {
                key.Append(Escape).Append(((int)character).ToString("X2", CultureInfo.InvariantCulture));
            }
            else
            {
                key.Append(character);
            }
        }

        return key.ToString();
    }

    /// <summary>The text that was encoded as <paramref name="key"/>.</summary>
    /// <exception cref="FormatException">The key was not written by <see cref="Encode"/>.</exception>
    public static string Decode(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        if (!key.Contains(Escape, StringComparison.Ordinal))
        {
            return key;
        }

        var text = new StringBuilder(key.Length);
        for (var at = 0; at < key.Length; at++)
        {
            if (key[at] != Escape)
            {
                text.Append(key[at]);
                continue;
            }

            text.Append(Unescape(key.AsSpan(at)));
            at += 2;
        }

        return text.ToString();
    }

    /// <summary>Whether the service refuses the character in a key.</summary>
    internal static bool IsRefused(char character) => character is '/' or '\\' or '#' or '?' || char.IsControl(character);

    private static bool MustBeEscaped(char character) => character is Escape or '%' or '+' || IsRefused(character);

    private static char Unescape(ReadOnlySpan<char> escaped)
    {
        if (escaped.Length >= 3
            && byte.TryParse(escaped.Slice(1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
            && MustBeEscaped((char)code))
        {
            return (char)code;
        }

        throw new FormatException("The key holds an escape that TableKey.Encode does not write.");
    }
}
