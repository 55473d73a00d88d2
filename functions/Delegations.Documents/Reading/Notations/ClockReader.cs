namespace Delegations.Documents.Reading.Notations;

/// <summary>Reads a clock at one position of a folded text.</summary>
internal static class ClockReader
{
    private static readonly string[] HourWords = ["uhr", "uur", "heures", "heure", "horas", "hora", "hrs", "hr", "hs", "hod", "o'clock", "o’clock", "h", "u"];

    /// <summary>The mark that begins at this position, or null.</summary>
    public static ClockMark? ReadAt(string text, int position)
    {
        if (position >= text.Length || (position > 0 && IsJoined(text, position)))
        {
            return null;
        }

        if (!char.IsAsciiDigit(text[position]))
        {
            return DayParts.ReadWord(text, position);
        }

        return Count(text, position) switch
        {
            1 => ReadSeparated(text, position, 1),
            2 => ReadSeparated(text, position, 2),
            4 => ReadCompact(text, position),
            _ => null,
        };
    }

    /// <summary>How many digits stand here.</summary>
    public static int Count(string text, int position)
    {
        var end = position;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return end - position;
    }

    /// <summary>The first position at or after this one that is no blank.</summary>
    public static int SkipBlanks(string text, int position)
    {
        while (position < text.Length && char.IsWhiteSpace(text[position]))
        {
            position++;
        }

        return position;
    }

    private static bool IsJoined(string text, int position)
    {
        var before = text[position - 1];
        if (before == 't' && char.IsAsciiDigit(text[position]))
        {
            // T09:00, 2025-11-03T09:00
            return position > 1 && char.IsLetter(text[position - 2]);
        }

        return char.IsLetterOrDigit(before) || before is '$' or '€' or '£' or '#' or '+' or '_'
            || (before is '.' or ',' or ':' or '/' && position > 1 && char.IsAsciiDigit(text[position - 2]) && !(before == '/' && EndsClock(text, position - 1)));
    }

    /// <summary>9:00/9:30: what stands before the stroke is a clock too, not a day.</summary>
    private static bool EndsClock(string text, int slash) => slash >= 4 && text[slash - 3] is ':' or 'h';

    private static ClockMark? ReadCompact(string text, int position)
    {
        var (hour, minute) = (Digits(text, position, 2), Digits(text, position + 2, 2));
        var end = position + 4;
        if (hour > 23 || minute > 59 || (end < text.Length && text[end] is '€' or '%'))
        {
            return null;
        }

        var afterWord = SkipHourWord(text, end);
        return new ClockMark(hour, minute, null, afterWord > end, IsCompact: true, text[position] == '0', afterWord);
    }

    private static ClockMark? ReadSeparated(string text, int position, int digits)
    {
        var hour = Digits(text, position, digits);
        if (hour > 24)
        {
            return null;
        }

        var (minute, afterMinute) = ReadMinutes(text, position, position + digits);
        var afterWord = SkipHourWord(text, afterMinute);
        var (half, afterHalf, isShort) = DayParts.ReadHalf(text, afterWord, hour, minute is not null);
        if (minute is not null && afterWord == afterMinute && half is null && NumberContext.IsQuantity(text, position, afterMinute))
        {
            return null;
        }

        var certain = minute is not null || afterWord > afterMinute || (half is not null && !isShort) || NumberContext.IsAnnounced(text, position, afterHalf);
        return new ClockMark(hour, minute ?? 0, half, certain, IsCompact: false, text[position] == '0' && digits == 2, afterHalf);
    }

    private static (int? Minute, int End) ReadMinutes(string text, int start, int index)
    {
        var position = SkipUpTo(text, index, 2);
        if (position >= text.Length || !IsSeparator(text, start, position) || (text[position] is not ('h' or 'u' or ':') && position > index))
        {
            return (null, index);
        }

        var separator = text[position++];
        var afterSeparator = position;
        position = SkipUpTo(text, position, separator is 'h' or 'u' ? 2 : separator is ':' ? 1 : 0);
        if (Count(text, position) != 2 || Digits(text, position, 2) > 59)
        {
            return (null, index);
        }

        // 09.30.2025 is a date, 09:30:00 a time with seconds, "12: 45 minutes" a number and a length.
        var end = position + 2;
        if ((end + 1 < text.Length && text[end] is '.' or '/' && Count(text, end + 1) is > 0 && !(text[end] == '/' && separator != '.'))
            || (position > afterSeparator && separator == ':' && Starts(text, SkipBlanks(text, end), "min")))
        {
            return (null, index);
        }

        if (separator is 'h' && Starts(text, end, "min") && (end + 3 >= text.Length || !char.IsLetterOrDigit(text[end + 3])))
        {
            return (Digits(text, position, 2), end + 3);
        }

        var seconds = end + 2 < text.Length && text[end] == ':' && Count(text, end + 1) == 2;
        return (Digits(text, position, 2), seconds ? SkipFraction(text, end + 3) : end);
    }

    private static bool IsSeparator(string text, int start, int position) => text[position] switch
    {
        ':' or '.' or 'h' or 'u' => true,
        // "ore 11,30": elsewhere a comma parts numbers.
        ',' => IsItalian(text.AsSpan(0, start)),
        '\'' or '’' or '′' => true,
        // A slip of the finger, where nothing else is written.
        ';' => start == 0 && text.Length <= 13 && text.AsSpan().IndexOfAnyExceptInRange('\t', ';') is var other && (other < 0 || text[other] is '–' or '—'),
        _ => false,
    };

    private static bool IsItalian(ReadOnlySpan<char> before) => before.IndexOf("ore ") is var index && (index == 0 || (index > 0 && !char.IsLetter(before[index - 1])));

    /// <summary>09:00:00.000Z: fractions and the mark of a zone belong to the time.</summary>
    private static int SkipFraction(string text, int end) =>
        end + 1 < text.Length && text[end] == '.' && char.IsAsciiDigit(text[end + 1]) ? end + 1 + Count(text, end + 1) : end;

    private static int SkipUpTo(string text, int position, int most)
    {
        var limit = position + most;
        while (position < limit && position < text.Length && text[position] == ' ')
        {
            position++;
        }

        return position;
    }

    private static int SkipHourWord(string text, int index)
    {
        var position = SkipUpTo(text, index, 3);
        if (position >= text.Length || text[position] is not ('u' or 'h' or 'o'))
        {
            return index;
        }

        foreach (var word in HourWords)
        {
            var end = position + word.Length;
            if (Starts(text, position, word) && (end >= text.Length || !char.IsLetterOrDigit(text[end])))
            {
                return end < text.Length && text[end] == '.' && word is "h" or "hs" or "hr" or "hrs" or "hod" ? end + 1 : end;
            }
        }

        return index;
    }

    private static bool Starts(string text, int position, string word) => string.CompareOrdinal(text, position, word, 0, word.Length) == 0;

    private static int Digits(string text, int position, int count)
    {
        var value = 0;
        for (var i = position; i < position + count; i++)
        {
            value = (value * 10) + (text[i] - '0');
        }

        return value;
    }
}
