using System.Text.RegularExpressions;
using Delegations.Documents.Reading.Formats.Exchange;

namespace Delegations.Documents.Reading.Formats;

/// <summary>Tells which kind of text a text is.</summary>
internal static partial class TextSniffer
{
    private const int SampleLines = 40;

    // The mark of a comment, or the head of a mail, that was saved with it.
    private const int LinesBeforeCalendar = 8;

    public static FileKind Sniff(string text)
    {
        var lines = text.EnumerateLines(SampleLines).Where(line => line.Trim().Length > 0).ToList();
        if (lines.Count == 0)
        {
            return FileKind.Empty;
        }

        var first = lines[0].TrimStart();
        if (first.StartsWith("BEGIN:VEVENT", StringComparison.OrdinalIgnoreCase) || lines.Take(LinesBeforeCalendar).Any(line => line.TrimStart().StartsWith("BEGIN:VCALENDAR", StringComparison.OrdinalIgnoreCase)))
        {
            return FileKind.Calendar;
        }

        if (first[0] is '{' or '[')
        {
            return FileKind.Json;
        }

        // "<anna@example.org>; <jan@example.org>" is what mail programs copy of people without names.
        if (first[0] == '<' && !BracketedAddress().IsMatch(first))
        {
            return XmlSniffer.IsSchedule(text) ? FileKind.Xml : FileKind.Foreign;
        }

        if (ScriptText.IsScript(string.Join('\n', lines)))
        {
            return FileKind.Json;
        }

        return IsYaml(lines) ? FileKind.Yaml : SniffTable(text);
    }

    private static FileKind SniffTable(string text) => DelimiterFinder.Find(text) switch
    {
        null => FileKind.PlainText,
        '\t' => FileKind.Tsv,
        _ => FileKind.Csv,
    };

    /// <summary>YAML of ours is a list or mapping: keys at the line's head, and indentation or dashes below them.</summary>
    private static bool IsYaml(List<string> lines)
    {
        // Of a page with a head of keys, only the head is YAML.
        var page = lines[0].TrimEnd() is "---" ? lines.FindIndex(1, line => line.TrimEnd() is "---") : -1;
        var content = (page > 1 ? lines.Take(page) : lines).Where(line => !line.TrimStart().StartsWith('#')).ToList();
        if (content.Count == 0 || (page > 1 && !content.Skip(1).Any(IsNested)))
        {
            return false;
        }

        // "- 10:00 Welcome": a list that somebody typed below a head of "Venue: …", unless it is the value of a key.
        if (content.Count(line => TypedTime().IsMatch(line)) > 1 && !content.Exists(line => line.TrimEnd().EndsWith(':') && KeyLine().IsMatch(line)))
        {
            return false;
        }

        var keyed = content.Count(line => KeyLine().IsMatch(line));
        var structured = content.Any(line => IsNested(line) || string.Equals(line.Trim(), "---", StringComparison.Ordinal));
        return structured && (keyed * 2 >= content.Count || (keyed * 3 >= content.Count && content.Any(line => line.StartsWith("  ", StringComparison.Ordinal) && KeyLine().IsMatch(line)) && (content[0].TrimEnd() is "---" || KeyLine().IsMatch(content[0]))));
    }

    private static bool IsNested(string line) => line.TrimStart().StartsWith("- ", StringComparison.Ordinal) || line.StartsWith("  ", StringComparison.Ordinal);

    private static IEnumerable<string> EnumerateLines(this string text, int most)
    {
        using var reader = new StringReader(text);
        for (var count = 0; count < most && reader.ReadLine() is { } line; count++)
        {
            yield return line;
        }
    }

    [GeneratedRegex(@"^\s*([-*]\s+)?\**\d{1,2}[:.h]\d{2}[^:\d].*\p{L}{3}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex TypedTime();

    [GeneratedRegex(@"^<[^<>\s@]+@[^<>\s@]+>", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex BracketedAddress();

    [GeneratedRegex(@"^\s*(-\s+)*(\{\s*)?([""'][^""']{1,80}[""']|\w[\w .\-]{0,60}):(\s|$)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex KeyLine();
}
