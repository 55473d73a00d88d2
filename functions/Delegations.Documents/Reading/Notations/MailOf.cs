using System.Text.RegularExpressions;

namespace Delegations.Documents.Reading.Notations;

/// <summary>Takes the mail address out of what names a person.</summary>
internal static partial class MailOf
{
    /// <summary>The text without the address, and the address.</summary>
    public static (string Text, string? Mail) Take(string entry)
    {
        // Outlook writes 'anna@example.org' <anna@example.org> of whom it knows no name.
        var open = entry.IndexOf('<', StringComparison.Ordinal);
        var match = entry.Contains('@', StringComparison.Ordinal) ? Mail().Match(entry, open > 0 && entry.IndexOf('@', open) > 0 ? open : 0) : Match.Empty;
        return match.Success
            ? (entry.Remove(match.Index, match.Length).Trim(' ', ',', '-', '–', '|', '\t', ':'), match.Groups["mail"].Value)
            : (entry.Contains('"', StringComparison.Ordinal) ? entry.Trim('"', ' ') : entry, null);
    }

    /// <summary><c>"Dupont, Jean" &lt;jean.dupont@…&gt;</c> is Jean Dupont: in quotes, or where the address says so.</summary>
    public static string InOrder(string text, string mail)
    {
        var quoted = text.Contains('"', StringComparison.Ordinal);
        var bare = quoted ? text.Replace("\"", "", StringComparison.Ordinal).Trim() : text.Trim('\'', ' ');
        var open = bare.IndexOf('(', StringComparison.Ordinal);
        var name = open > 0 ? bare[..open].Trim() : bare;
        if (name.Split(',', StringSplitOptions.TrimEntries) is not [{ Length: > 0 } last, { Length: > 0 } first] || PersonWords.LooksLikeFunction(first))
        {
            return bare;
        }

        var local = Words.Key(mail[..mail.IndexOf('@', StringComparison.Ordinal)]).Replace(" ", "", StringComparison.Ordinal);
        var isInverted = (quoted && first.Split(' ').Length <= 3) || (local.Contains(Words.Key(last).Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal) && local.Contains(Words.Key(first.Split(' ')[0]), StringComparison.Ordinal));
        return isInverted ? $"{first} {last}{(open > 0 ? " " + bare[open..] : "")}" : bare;
    }

    [GeneratedRegex(@"[<(\[]?\s*(mailto:)?(?<mail>[\w.+\-][\w.+'\-]*@[\w\-]+(\.[\w\-]+)+)\s*[>)\]]?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Mail();
}
