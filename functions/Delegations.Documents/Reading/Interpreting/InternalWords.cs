using System.Text.RegularExpressions;

namespace Delegations.Documents.Reading.Interpreting;

/// <summary>Tells words for coordinators only, where people write them among those for everybody.</summary>
internal static partial class InternalWords
{
    /// <summary>A line that begins so is not for guests: <c>Interne : code 12</c>, <c>confidentiel - ne pas diffuser</c>.</summary>
    public static bool Begin(string line) => Beginning().IsMatch(line);

    /// <summary>The lines for everybody, and those for coordinators only.</summary>
    public static (string Open, string Internal) Part(string notes)
    {
        var lines = notes.Split('\n');
        return (string.Join('\n', lines.Where(line => !Begin(line))), string.Join('\n', lines.Where(Begin)));
    }

    [GeneratedRegex(
        @"^[\s\[(*]*(?:interne?s?|internal|confidentiel(?:le)?s?|confidential|vertrouwelijk|vertraulich)[\])*]*\s*(?::|[-–—]|$)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        2000)]
    private static partial Regex Beginning();
}
