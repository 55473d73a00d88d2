using System.Text.RegularExpressions;

namespace Delegations.Documents.Rendering.Agendas;

/// <summary>A number to call inside a text that people wrote.</summary>
/// <param name="Before">The text before it.</param>
/// <param name="Written">The number as written.</param>
/// <param name="Dialled">The number as a <c>tel:</c> address has it (RFC 3966): an optional plus sign and digits.</param>
/// <param name="After">The text after it.</param>
public sealed partial record PhoneNumber(string Before, string Written, string Dialled, string After)
{
    /// <summary>The first number of a text; null where it has none. A date is none: numbers begin with + or 0, and have eight digits at the least.</summary>
    public static PhoneNumber? In(string text)
    {
        var found = Number().Matches(text).FirstOrDefault(match => match.Value.Count(char.IsAsciiDigit) is >= 8 and <= 15);
        return found is null
            ? null
            : new PhoneNumber(text[..found.Index], found.Value, Dial(found.Value), text[(found.Index + found.Length)..]);
    }

    /// <summary>The zero in brackets of <c>+32 (0)4</c> is for callers at home, and wrong after a country's code.</summary>
    private static string Dial(string written)
    {
        var digits = written.StartsWith('+') ? written.Replace("(0)", "", StringComparison.Ordinal) : written;
        return string.Concat(digits.Where(letter => letter is '+' || char.IsAsciiDigit(letter)));
    }

    [GeneratedRegex(@"(?<![\w+])(?!\d{1,2}[./\-]\d{1,2}[./\-]\d{2,4}\b)(?:\+|0)\d?[\d\s().\/\-\u00A0\u202F]{5,20}\d(?!\w)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Number();
}
