using System.Net;
using System.Text;

namespace Delegations.Documents.Reading.Formats.Calendars;

/// <summary>Makes readable text of what calendars write.</summary>
internal static class CalendarText
{
    private static readonly HashSet<string> Tags = new(
        ["a", "b", "i", "u", "p", "br", "em", "ul", "ol", "li", "tr", "td", "th", "hr", "h1", "h2", "h3", "h4", "h5", "h6", "div", "span", "html", "body", "head", "font", "table", "tbody", "thead", "strong", "html-blob", "img", "pre", "code", "blockquote", "style", "meta", "title", "section", "small", "sup", "sub", "o:p"],
        StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> TagsBySpan = Tags.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Takes back the escapes of a text (RFC 5545 3.3.11); a backslash before any other sign means that sign.</summary>
    public static string Unescape(string value)
    {
        if (!value.Contains('\\', StringComparison.Ordinal))
        {
            return value;
        }

        var text = new StringBuilder(value.Length);
        for (var index = 0; index < value.Length; index++)
        {
            if (value[index] != '\\' || index + 1 == value.Length)
            {
                text.Append(value[index]);
                continue;
            }

            var next = value[++index];
            if (next is 'n' or 'N')
            {
                text.Append('\n');
            }
            else
            {
                text.Append(next is '\\' or ';' or ',' or ':' or '"' ? "" : "\\").Append(next);
            }
        }

        return text.ToString();
    }

    /// <summary>A description without its markup; mail addresses in angle brackets stay.</summary>
    public static string Plain(string text)
    {
        if (text.Contains('<', StringComparison.Ordinal))
        {
            text = WithoutTags(text);
        }

        if (text.Contains('&', StringComparison.Ordinal))
        {
            text = CleanText.Of(WebUtility.HtmlDecode(text));
        }

        while (text.Contains("\n\n\n", StringComparison.Ordinal))
        {
            text = text.Replace("\n\n\n", "\n\n", StringComparison.Ordinal);
        }

        return text.Trim();
    }

    private static string WithoutTags(string text)
    {
        var plain = new StringBuilder(text.Length);
        for (var index = 0; index < text.Length; index++)
        {
            if (text[index] != '<' || TagAt(text, index) is not { Length: > 0 } tag)
            {
                plain.Append(text[index]);
                continue;
            }

            var end = text.IndexOf('>', index);
            if (end < 0)
            {
                return plain.Append(text, index, text.Length - index).ToString();
            }

            var breaks = tag is "br" or "p" or "div" or "li" or "tr" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" && plain.Length > 0 && plain[^1] != '\n';
            plain.Append(breaks || tag == "br" ? "\n" : "");
            index = end;
        }

        return plain.ToString();
    }

    /// <summary>The name of the element that begins or ends here; empty where none does.</summary>
    private static string TagAt(string text, int index)
    {
        var start = index + 1 < text.Length && text[index + 1] == '/' ? index + 2 : index + 1;
        var end = start;
        while (end < text.Length && end - start < 12 && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '-' or ':'))
        {
            end++;
        }

        return end < text.Length && text[end] is '>' or ' ' or '/' or '\n' && TagsBySpan.TryGetValue(text.AsSpan(start, end - start), out var tag) ? tag : "";
    }
}
