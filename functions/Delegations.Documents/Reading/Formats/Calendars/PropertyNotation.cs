namespace Delegations.Documents.Reading.Formats.Calendars;

/// <summary>Reads a content line as a property (RFC 5545 3.1), whatever became of its quotes.</summary>
internal static class PropertyNotation
{
    /// <summary>The property, or null where the line is none.</summary>
    public static CalendarProperty? Read(ContentLine line)
    {
        var text = line.Text;
        var end = 0;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '-' or '_' or '.'))
        {
            end++;
        }

        if (end == 0 || end == text.Length || text[end] is not (':' or ';'))
        {
            return null;
        }

        // A group before the name, as address books write it, says nothing here.
        var name = text[(text.LastIndexOf('.', end - 1) + 1)..end].ToUpperInvariant();
        var colon = text[end] == ':' ? end : IsMoment(name) ? ColonBeforeDate(text, end) : ColonOutsideQuotes(text, end);
        return colon < 0 ? null : new CalendarProperty(name, colon == end ? [] : ReadParameters(text[(end + 1)..colon]), text[(colon + 1)..].Trim(), line.Number);
    }

    private static bool IsMoment(string name) => name is "DTSTART" or "DTEND" or "RECURRENCE-ID" or "EXDATE" or "RDATE" or "DUE";

    /// <summary>
    /// A date follows its last colon: Exchange writes zones such as <c>(UTC+01:00) Brussels</c> without quotes, and others put the
    /// closing quote behind the date.
    /// </summary>
    private static int ColonBeforeDate(string text, int from)
    {
        for (var index = text.Length - 5; index > from; index--)
        {
            if (text[index] == ':' && !text.AsSpan(index + 1, 4).ContainsAnyExceptInRange('0', '9'))
            {
                return index;
            }
        }

        return ColonOutsideQuotes(text, from);
    }

    private static int ColonOutsideQuotes(string text, int from)
    {
        var isQuoted = false;
        var first = -1;
        for (var index = from; index < text.Length; index++)
        {
            if (text[index] == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (text[index] == ':')
            {
                first = first < 0 ? index : first;
                if (!isQuoted)
                {
                    return index;
                }
            }
        }

        // A quote that is never closed quotes nothing.
        return first;
    }

    private static List<CalendarParameter> ReadParameters(string text)
    {
        var parameters = new List<CalendarParameter>();
        var isQuoted = false;
        var start = 0;
        for (var index = 0; index <= text.Length; index++)
        {
            if (index < text.Length && text[index] == '"')
            {
                isQuoted = !isQuoted;
            }

            if (index == text.Length || (text[index] == ';' && !isQuoted))
            {
                var part = text[start..index];
                var sign = part.IndexOf('=', StringComparison.Ordinal);
                parameters.Add(sign < 0
                    ? new CalendarParameter("", part.Trim())
                    : new CalendarParameter(part[..sign].Trim(), part[(sign + 1)..].Replace("\"", "", StringComparison.Ordinal).Trim()));
                start = index + 1;
            }
        }

        return parameters;
    }
}
