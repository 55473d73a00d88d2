using System.Text;
using Delegations.Documents.Reading.Notations;

namespace Delegations.Documents.Reading.Formats;

/// <summary>One line of a card: <c>item1.EMAIL;TYPE=work,pref:name@example.org</c>.</summary>
internal sealed class CardLine
{
    private readonly string[] parameters;

    private CardLine(string name, string[] parameters, string value)
    {
        Name = name;
        this.parameters = parameters;
        Parts = [.. SplitParts(value).Select(Unescape)];
        Text = string.Join(' ', Parts.Where(part => part.Length > 0));
    }

    /// <summary>In capitals, without the group before the dot.</summary>
    public string Name { get; }

    /// <summary>The value's components, parted by semicolons.</summary>
    public IReadOnlyList<string> Parts { get; }

    /// <summary>The whole value on one line.</summary>
    public string Text { get; }

    public static CardLine? Parse(string line)
    {
        var colon = ValueIndex(line);
        if (colon < 1)
        {
            return null;
        }

        var head = line[..colon].ToUpperInvariant().Split(';');
        var name = head[0][(head[0].LastIndexOf('.') + 1)..].Trim();
        var value = line[(colon + 1)..];
        return name is "FN" or "N" or "ORG" or "TITLE" or "ROLE" or "EMAIL" or "LANG" or "KIND" or "BDAY" or "TEL"
            ? new CardLine(name, head[1..], Array.Exists(head, part => part.EndsWith("QUOTED-PRINTABLE", StringComparison.Ordinal)) ? Unquote(value, Charset(head)) : value)
            : null;
    }

    /// <summary>Whether the line is of this type: <c>TYPE=work</c>, <c>PREF=1</c>, or the bare word of version 2.1.</summary>
    public bool Is(string type) => Array.Exists(parameters, parameter => parameter == type || parameter.StartsWith(type + "=", StringComparison.Ordinal)
        || (parameter.StartsWith("TYPE=", StringComparison.Ordinal) && parameter[5..].Split(',', '"').Contains(type, StringComparer.Ordinal)));

    /// <summary>The colon that is not inside a quoted parameter.</summary>
    private static int ValueIndex(string line)
    {
        var quoted = false;
        for (var i = 0; i < line.Length; i++)
        {
            quoted ^= line[i] == '"';
            if (line[i] == ':' && !quoted)
            {
                return i;
            }
        }

        return -1;
    }

    private static Encoding Charset(string[] head)
    {
        var name = Array.Find(head, part => part.StartsWith("CHARSET=", StringComparison.Ordinal))?[8..].Trim('"');
        try
        {
            return name is null ? Encoding.UTF8 : Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            return Encoding.UTF8;
        }
    }

    private static string Unquote(string text, Encoding encoding)
    {
        var bytes = new List<byte>(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '=' && i + 2 < text.Length && char.IsAsciiHexDigit(text[i + 1]) && char.IsAsciiHexDigit(text[i + 2]))
            {
                bytes.Add(Convert.FromHexString(text.AsSpan(i + 1, 2))[0]);
                i += 2;
            }
            else
            {
                bytes.AddRange(encoding.GetBytes(text, i, 1));
            }
        }

        return encoding.GetString([.. bytes]);
    }

    private static IEnumerable<string> SplitParts(string value)
    {
        var start = 0;
        for (var i = 0; i < value.Length; i++)
        {
            if (value[i] == '\\')
            {
                i++;
            }
            else if (value[i] == ';')
            {
                yield return value[start..i];
                start = i + 1;
            }
        }

        yield return value[start..];
    }

    private static string Unescape(string text)
    {
        var plain = text.Contains('\\', StringComparison.Ordinal)
            ? text.Replace("\\n", " ", StringComparison.OrdinalIgnoreCase).Replace("\\,", ",", StringComparison.Ordinal).Replace("\\;", ";", StringComparison.Ordinal).Replace("\\:", ":", StringComparison.Ordinal).Replace("\\\\", "\\", StringComparison.Ordinal)
            : text;
        return Words.OneLine(plain).Trim();
    }
}
