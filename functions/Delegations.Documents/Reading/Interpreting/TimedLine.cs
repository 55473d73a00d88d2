using System.Text.RegularExpressions;
using Delegations.Documents.Reading.Notations;

namespace Delegations.Documents.Reading.Interpreting;

/// <summary>A line that begins or ends with a time.</summary>
/// <param name="Time">When.</param>
/// <param name="Rest">What happens then.</param>
internal sealed partial record TimedLine(TimeReading Time, string Rest)
{
    private const int LongestWithTimeBehind = 120;

    public static bool HasTime(string text) => Find(text) is not null;

    public static TimedLine? Find(string text)
    {
        if (text.AsSpan().IndexOfAnyInRange('0', '9') < 0)
        {
            return null;
        }

        var line = text[Opening().Match(text).Length..];
        if (TimeNotation.FindAtStart(line) is { } time)
        {
            return new TimedLine(time, line[(time.Index + time.Length)..]);
        }

        // "ore 11,30": without the word it is a number.
        return line.Length < text.Length && TimeNotation.FindAtStart(text) is { } worded ? new TimedLine(worded, text[(worded.Index + worded.Length)..]) : FindBehind(text);
    }

    /// <summary>"Welcome – 9.30", "Registration (9:00 – 9:30)".</summary>
    private static TimedLine? FindBehind(string text)
    {
        if (text.Length > LongestWithTimeBehind || text.Contains('\n', StringComparison.Ordinal) || Behind().Match(text) is not { Success: true } match)
        {
            return null;
        }

        var (title, end) = (match.Groups["title"].Value.Trim(), match.Groups["end"].Value);
        var isTitle = title.Count(char.IsLetter) > 2 && !title.Any(char.IsAsciiDigit) && HeadingTable.Find(title) is null;
        return isTitle && TimeNotation.FindAtStart(end) is { } time && !end[(time.Index + time.Length)..].Any(char.IsLetterOrDigit) ? new TimedLine(time, title) : null;
    }

    [GeneratedRegex(@"^\s*(([-*•·◦‣–▪►]\s*)?((alle )?ore|a las|de las|às|das|dalle|kl\.?|klo|h\.|hora|hour|time|heure|uhrzeit|tijd|uur|hs)\s*:?\s+(?=\d)|[-*•·◦‣–▪►]\s+|((top|tagesordnungspunkt|punkt|point|item|agendapunt|punto|ponto|nr\.?|no\.?|n[°º])\s*\d{1,2}(\.\d{1,2})?[.:)]?|\d{1,2}[.)])\s+(?=\d{1,2}\s?[:.h]\s?\d{2}(?![.\d])))", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Opening();

    [GeneratedRegex(@"^(?<title>\D+?)(\t+|\s*\.{3,}\s*|\s{3,}|\s+[–—|-]\s+|\s*[\(\[])(?<end>\d[^\t]{2,24}?)[\)\]]?\s*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Behind();
}
