using System.Text.RegularExpressions;

namespace Delegations.Documents.Reading.Interpreting;

/// <summary>Tells words for coordinators only, where people write them among those for everybody.</summary>
internal static partial class InternalWords
{
    /// <summary>A line that begins so is not for guests: <c>Interne : code 12</c>, <c>confidentiel - ne pas diffuser</c>.</summary>
    public static bool Begin(ReadOnlySpan<char> line) => MayBegin(line) && Beginning().IsMatch(line);

    /// <summary>The lines for everybody, and those for coordinators only.</summary>
    public static (string Open, string Internal) Part(string notes)
    {
        if (!AnyBegins(notes))
        {
            return (notes, "");
        }

        var lines = notes.Split('\n');
        return (string.Join('\n', lines.Where(line => !Begin(line))), string.Join('\n', lines.Where(line => Begin(line))));
    }

    private static bool AnyBegins(ReadOnlySpan<char> notes)
    {
        foreach (var line in notes.Split('\n'))
        {
            if (Begin(notes[line]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Hardly a line begins with a letter of these words; signs beyond ASCII are left to the pattern.</summary>
    private static bool MayBegin(ReadOnlySpan<char> line)
    {
        var word = line.TrimStart(" \t[(*");
        return word.Length > 0 && (!char.IsAscii(word[0]) || !char.IsAsciiLetterOrDigit(word[0]) || word[0] is 'i' or 'I' or 'c' or 'C' or 'v' or 'V' or 'n' or 'N');
    }

    [GeneratedRegex(
        @"^[\s\[(*]*(?:(?:notes?|notiz|nota) )?(?:interne?s?|internal|confidentiel(?:le)?s?|confidential|vertrouwelijk|vertraulich)(?: (?:notes?|notiz(?:en)?|notas?|remarques?|opmerking(?:en)?|hinweise?|use|only))?[\])*]*\s*(?::|[-–—]|$)|^[\s\[(*]*(?:ne pas diffuser|not for distribution|nicht weitergeben|niet verspreiden)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        2000)]
    private static partial Regex Beginning();
}
