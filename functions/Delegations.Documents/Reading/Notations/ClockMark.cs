using NodaTime;

namespace Delegations.Documents.Reading.Notations;

/// <summary>One reading of a clock in a text: <c>9h30</c>, <c>09.30 Uhr</c>, <c>9 am</c>, <c>0930</c>, or a bare <c>9</c>.</summary>
/// <param name="Hour">As written.</param>
/// <param name="Minute">As written, 0 where none is.</param>
/// <param name="Half">'a' or 'p' where the text says so.</param>
/// <param name="IsCertain">Written so that it can be nothing but a time.</param>
/// <param name="IsCompact">Four digits without a sign between them.</param>
/// <param name="IsPadded">With a leading zero, as a 24-hour clock writes it.</param>
/// <param name="EndIndex">Behind the last sign that belongs to it.</param>
internal readonly record struct ClockMark(int Hour, int Minute, char? Half, bool IsCertain, bool IsCompact, bool IsPadded, int EndIndex)
{
    private static readonly string[] HourWords = ["uhr", "uur", "heures", "heure", "hrs", "hr", "h", "u"];

    /// <summary>The mark that begins at this position, or null.</summary>
    public static ClockMark? ReadAt(string text, int position)
    {
        if (position >= text.Length || !char.IsAsciiDigit(text[position]) || (position > 0 && IsJoined(text, position)))
        {
            return null;
        }

        var digits = CountDigits(text, position);
        return digits switch
        {
            1 or 2 => ReadSeparated(text, position, digits),
            4 => ReadCompact(text, position),
            _ => null,
        };
    }

    /// <summary>The time, or null where there is none such.</summary>
    public LocalTime? ToTime()
    {
        var hour = (Half, Hour) switch
        {
            ('a', 12) => 0,
            ('p', < 12) => Hour + 12,
            (null, 24) when Minute == 0 => 0,
            _ => Hour,
        };
        return hour is >= 0 and <= 23 && Minute is >= 0 and <= 59 && !(Half is not null && Hour > 12) ? new LocalTime(hour, Minute) : null;
    }

    /// <summary>This mark in the half of the day that makes it come before the end.</summary>
    public ClockMark WithHalfBefore(ClockMark end)
    {
        var same = this with { Half = end.Half };
        return same.ToTime() is { } time && end.ToTime() is { } limit && time <= limit ? same : this with { Half = end.Half == 'p' ? 'a' : 'p' };
    }

    private static bool IsJoined(string text, int position) =>
        char.IsLetterOrDigit(text[position - 1]) || (text[position - 1] is '.' or ',' or ':' or '/' && position > 1 && char.IsAsciiDigit(text[position - 2]));

    private static int CountDigits(string text, int position)
    {
        var end = position;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return end - position;
    }

    private static ClockMark? ReadCompact(string text, int position)
    {
        var (hour, minute) = (Digits(text, position, 2), Digits(text, position + 2, 2));
        var end = position + 4;
        if (hour > 23 || minute > 59)
        {
            return null;
        }

        var afterWord = SkipHourWord(text, end);
        return new ClockMark(hour, minute, null, afterWord > end, IsCompact: true, text[position] == '0', afterWord);
    }

    private static ClockMark? ReadSeparated(string text, int position, int digits)
    {
        var hour = Digits(text, position, digits);
        var end = position + digits;
        if (hour > 24)
        {
            return null;
        }

        var (minute, afterMinute) = ReadMinutes(text, end);
        var certain = minute is not null;
        end = afterMinute;
        var afterWord = SkipHourWord(text, end);
        certain |= afterWord > end;
        end = afterWord;
        var (half, afterHalf) = ReadHalf(text, end);
        return new ClockMark(hour, minute ?? 0, half, certain || half is not null, IsCompact: false, text[position] == '0' && digits == 2, afterHalf);
    }

    private static (int? Minute, int End) ReadMinutes(string text, int index)
    {
        var position = index;
        while (position < text.Length && text[position] == ' ' && position - index < 2)
        {
            position++;
        }

        if (position >= text.Length || text[position] is not (':' or '.' or 'h' or 'u') || (text[position] is '.' && position > index))
        {
            return (null, index);
        }

        position++;
        while (position < text.Length && text[position] == ' ' && text[position - 1] is 'h' or 'u' or ' ')
        {
            position++;
        }

        if (CountDigits(text, position) != 2 || Digits(text, position, 2) > 59)
        {
            return (null, index);
        }

        // 09.30.2025 is a date, 09:30:00 a time with seconds.
        var end = position + 2;
        if (end + 1 < text.Length && text[end] is '.' or '/' && char.IsAsciiDigit(text[end + 1]))
        {
            return (null, index);
        }

        var seconds = end + 2 < text.Length && text[end] == ':' && CountDigits(text, end + 1) == 2;
        return (Digits(text, position, 2), seconds ? end + 3 : end);
    }

    private static int SkipHourWord(string text, int index)
    {
        var position = index;
        while (position < text.Length && text[position] == ' ')
        {
            position++;
        }

        foreach (var word in HourWords)
        {
            var end = position + word.Length;
            if (string.CompareOrdinal(text, position, word, 0, word.Length) == 0 && (end >= text.Length || !char.IsLetter(text[end])))
            {
                return end;
            }
        }

        return index;
    }

    private static (char? Half, int End) ReadHalf(string text, int index)
    {
        var position = index;
        while (position < text.Length && text[position] == ' ')
        {
            position++;
        }

        if (position >= text.Length || text[position] is not ('a' or 'p'))
        {
            return (null, index);
        }

        var half = text[position];
        var rest = position + 1;
        rest = rest < text.Length && text[rest] == '.' ? rest + 1 : rest;
        rest = rest < text.Length && text[rest] == ' ' ? rest + 1 : rest;
        if (rest >= text.Length || text[rest] != 'm' || (rest + 1 < text.Length && char.IsLetterOrDigit(text[rest + 1])))
        {
            return (null, index);
        }

        rest++;
        return (half, rest < text.Length && text[rest] == '.' ? rest + 1 : rest);
    }

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
