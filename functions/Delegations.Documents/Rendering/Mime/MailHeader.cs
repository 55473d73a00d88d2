using System.Text;
using Delegations.Documents.Rendering.Ics;
using NodaTime;
using NodaTime.Text;

namespace Delegations.Documents.Rendering.Mime;

/// <summary>Writes header fields; no data can start a field of its own (RFC 5322, RFC 2047).</summary>
internal static class MailHeader
{
    /// <summary>What an encoded word may hold: 75 characters less its frame of <c>=?utf-8?B??=</c>, in base64 of whole characters.</summary>
    private const int OctetsPerWord = 45;
    private const int LongestLine = 76;

    private static readonly InstantPattern DatePattern = InstantPattern.CreateWithInvariantCulture("ddd, dd MMM uuuu HH:mm:ss '+0000'");

    public static string Date(Instant instant) => $"Date: {DatePattern.Format(instant)}";

    public static string Text(string name, string value)
    {
        var line = OnOneLine(value);
        return NeedsWords(line) || name.Length + 2 + line.Length > LongestLine ? $"{name}: {Words(name, line)}" : $"{name}: {line}";
    }

    public static string Mailbox(string name, CalendarAddress mailbox)
    {
        var shown = OnOneLine(mailbox.Name);
        if (shown.Length == 0)
        {
            return $"{name}: {mailbox.Address}";
        }

        var before = $"{name}: {DisplayName(name, shown)}";
        var address = $" <{mailbox.Address}>";
        return before.Length - before.LastIndexOf('\n') + address.Length <= LongestLine ? before + address : $"{before}\r\n{address}";
    }

    private static string DisplayName(string field, string name) =>
        NeedsWords(name) || field.Length + name.Length * 2 > LongestLine - 4
            ? Words(field, name)
            : '"' + name.Replace("\\", @"\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + '"';

    // "=?" in plain text would be read as the beginning of an encoded word.
    private static bool NeedsWords(string text) => !Ascii.IsValid(text) || text.Contains("=?", StringComparison.Ordinal);

    private static string Words(string field, string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();

        // The field's name takes room on the first line: four characters for three octets.
        var octets = (field.Length + 2) * 3 / 4;
        foreach (var rune in text.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > OctetsPerWord)
            {
                words.Add(Word(word.ToString()));
                word.Clear();
                octets = 0;
            }

            word.Append(rune);
            octets += rune.Utf8SequenceLength;
        }

        words.Add(Word(word.ToString()));
        return string.Join("\r\n ", words);
    }

    private static string Word(string text) => $"=?utf-8?B?{Convert.ToBase64String(Encoding.UTF8.GetBytes(text))}?=";

    private static string OnOneLine(string text) =>
        string.Join(' ', new string([.. text.Select(character => char.IsControl(character) || character is '\u2028' or '\u2029' ? ' ' : character)])
            .Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
