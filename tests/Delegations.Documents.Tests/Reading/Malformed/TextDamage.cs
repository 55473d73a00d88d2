using System.Text;

namespace Delegations.Documents.Tests.Reading.Malformed;

/// <summary>What people and programs write into texts that readers do not expect.</summary>
internal static class TextDamage
{
    private const int Megabyte = 1024 * 1024;

    private static readonly string[] Oddities =
    [
        "\0", "\u0001\u0008\u001B[31m", "\u202Egpj.exe\u202C", "\u2066\u2069\u200F", "=HYPERLINK(\"http://example.org\")", "@SUM(1+1)*cmd|' /C calc'!A0", "\uFEFF", "\u2028", "&#0;", "&x;", "\\uD800", "\\u0000", "%00", "<script>", "'\"`;--",
        "99999999999999999999", "-1", "1e308", "NaN", "0x7FFFFFFF", "2147483648", "31/02/2031", "00/00/0000", "9999-12-31", "0001-01-01", "25:61", "24:00", "99:99-99:99", "3:15-4:00 pm - 5", "+99:99", "Europe/Nowhere", "UTC+99",
        "RRULE:FREQ=SECONDLY\r\n", "RRULE:FREQ=DAILY;INTERVAL=0\r\n", "RRULE:FREQ=YEARLY;BYMONTHDAY=31;BYMONTH=2\r\n", "DTSTART:00000000T000000\r\n", "DURATION:P99999999999D\r\n", "BEGIN:VEVENT\r\n", "RECURRENCE-ID:20310310T090000\r\n",
        "*a", "&a [*a]", "<<: *a", "!!binary x", "---\n", "...\n", "\t", "{", "}", "[", "]", "\"", ";;;;;;;;", "||||", "a: b: c: d", "|\n", "- - - - - -",
    ];

    private static readonly Func<string, Dice, string>[] Ways = [Insert, Insert, Insert, Number, Number, Line, Line, Nest, Swap];

    public static byte[] Do(byte[] content, Dice dice)
    {
        var text = Encoding.UTF8.GetString(content);
        for (var times = 1 + dice.Below(4); times > 0; times--)
        {
            text = dice.Of(Ways)(text, dice);
        }

        text = dice.OneIn(40) ? Flood(text, dice) : text;
        return Encode(text, dice);
    }

    /// <summary>Also for texts inside packages.</summary>
    public static string Insert(string text, Dice dice) => text.Insert(dice.Below(text.Length + 1), dice.Of(Oddities));

    public static string Oddity(Dice dice) => dice.Of(Oddities);

    public static string Flood(string text, Dice dice)
    {
        var piece = dice.Of(["x", ",", "\"", "(", "((((a) ", " ", "1 ", "9:00-", "a@", "Anna Berg, ", "Jan et ", "\n", "[", "{\"a\":", "- ", "&", "é", "a.", "–", "<", "1/2/", "\t", "Word, (x) "]);
        return text.Insert(dice.Below(text.Length + 1), new StringBuilder().Insert(0, piece, (Megabyte / piece.Length) + 1).ToString());
    }

    private static string Number(string text, Dice dice)
    {
        var at = text.IndexOfAny(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'], dice.Below(text.Length + 1));
        return at < 0 ? text : text.Remove(at, 1).Insert(at, dice.Of(["", "-", "99", "999999999999", "0000", ".", "٣", "½", " "]));
    }

    private static string Line(string text, Dice dice)
    {
        var lines = text.Split('\n').ToList();
        var at = dice.Below(lines.Count);
        switch (dice.Below(4))
        {
            case 0:
                lines.RemoveAt(at);
                break;
            case 1:
                lines.InsertRange(at, Enumerable.Repeat(lines[at], dice.OneIn(10) ? 5000 : 3));
                break;
            case 2:
                lines.Reverse();
                break;
            default:
                lines[at] = new string(' ', dice.Below(40)) + lines[at];
                break;
        }

        return string.Join('\n', lines);
    }

    private static string Nest(string text, Dice dice)
    {
        var (open, close) = dice.Of([("[", "]"), ("{\"a\":", "}"), ("(", ")"), ("<a>", "</a>"), ("- ", ""), ("\"", "\""), ("BEGIN:VEVENT\n", "END:VEVENT\n")]);
        var depth = dice.Of([2, 40, 5000]);
        var at = dice.Below(text.Length + 1);
        return text[..at] + new StringBuilder().Insert(0, open, depth) + (dice.OneIn(2) ? new StringBuilder().Insert(0, close, depth) : null) + text[at..];
    }

    private static string Swap(string text, Dice dice)
    {
        var (from, to) = dice.Of([(";", ","), (",", ";"), (":", "\0"), ("\"", "'"), ("\n", "\r"), ("\n", "\n\n\n"), (" ", "\u00A0"), ("-", "–"), ("  ", "\t"), ("0", "O"), (",", "\t")]);
        return text.Replace(from, to, StringComparison.Ordinal);
    }

    /// <summary>Texts in another encoding than they say, or in two; half a pair of surrogates.</summary>
    private static byte[] Encode(string text, Dice dice) => dice.Below(12) switch
    {
        0 => Encoding.Latin1.GetBytes(text),
        1 => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text + "\uD83D")],
        2 => Encoding.Unicode.GetBytes(text),
        3 => [.. Encoding.UTF8.GetBytes(text), .. Encoding.Unicode.GetBytes(text)],
        4 => [.. Encoding.UTF8.GetBytes(text), 0xED, 0xA0, 0x80, 0xC3],
        5 => [.. Encoding.Latin1.GetBytes("é"), .. Encoding.UTF8.GetBytes(text)],
        _ => Encoding.UTF8.GetBytes(text),
    };
}
