using NodaTime;

namespace Delegations.Documents.Reading.Notations;

/// <summary>A time or a range of times found in a text.</summary>
/// <param name="Start">The only or the first time.</param>
/// <param name="End">The second time of a range.</param>
/// <param name="HalfUnclear">Written by a twelve-hour clock perhaps: no am or pm, and an hour that could be either.</param>
/// <param name="Index">Where it begins.</param>
/// <param name="Length">How long it is.</param>
internal readonly record struct TimeReading(LocalTime Start, LocalTime? End, bool HalfUnclear, int Index, int Length);

/// <summary>Finds times and ranges as people write them: <c>9h30</c>, <c>9u30</c>, <c>09.30 Uhr</c>, <c>9:30 AM – 2 PM</c>, <c>0800-1000</c>.</summary>
internal static class TimeNotation
{
    private static readonly string[] RangeWords =
    [
        "jusqu'a", "jusqu’a", "until", "till", "til", "tot en met", "tot", "bis", "to", "au", "a las", "hasta las", "hasta", "al", "as", "ate as", "ate", "alle ore", "alle", "fino alle", "a", "t/m", "do",
    ];

    // "Between 9 and 10": the second word parts a range only behind the first.
    private static readonly string[] PairWords = ["and", "et", "und", "en", "y", "e"];

    private static readonly HashSet<string> Introductions = new(StringComparer.Ordinal)
    {
        "", "de", "des", "from", "at", "van", "vanaf", "von", "ab", "um", "om", "a", "a partir de", "a partir des", "vers", "environ", "env", "c", "ca", "circa", "about", "approx", "around", "gegen", "rond", "omstreeks", "hacia",
        "desde", "desde las", "de las", "a las", "a partir de las", "das", "as", "a partir das", "dalle", "dalle ore", "alle", "alle ore", "ore", "verso le", "between", "entre", "entre las", "zwischen", "tussen", "tra le", "time", "start",
        "heure", "uhrzeit", "zeit", "tijd", "hora", "ora", "kl", "klo", "od", "o", "godz", "t", "le", "on", "starting at", "starts at", "begins at", "beginn", "beginning at", "doors",
    };

    /// <summary>The first time or range, or null.</summary>
    public static TimeReading? Find(string text)
    {
        if (text.AsSpan().IndexOfAnyInRange('0', '9') < 0)
        {
            return null;
        }

        var folded = Words.Fold(text);
        for (var position = 0; position < folded.Length; position++)
        {
            if (ReadAt(folded, position) is { } reading)
            {
                return reading;
            }
        }

        return null;
    }

    /// <summary>The time or range that a line begins with, after bullets, the name of a day, and words such as <c>de</c>, <c>from</c>, <c>ab</c>.</summary>
    public static TimeReading? FindAtStart(string text)
    {
        if (Find(text) is not { } reading)
        {
            return null;
        }

        if (reading.Index == 0)
        {
            return reading;
        }

        var before = Words.Key(text[..reading.Index]);
        if (Introductions.Contains(before))
        {
            return reading;
        }

        var day = before.IndexOf(' ', StringComparison.Ordinal) is var blank and > 0 ? before[..blank] : before;
        var rest = day.Length < before.Length ? before[(day.Length + 1)..] : "";
        return CalendarWords.Weekday(day) is not null && Introductions.Contains(rest) ? reading : null;
    }

    private static TimeReading? ReadAt(string text, int position)
    {
        if (ClockReader.ReadAt(text, position) is not { } start)
        {
            return null;
        }

        if (SkipRangeSign(text, position, start.EndIndex) is { } next && ClockReader.ReadAt(text, next) is { } end && IsRange(start, end))
        {
            // "2 - 3.30 pm": the half of the end holds for the start too, where the start names none.
            var inherited = start.Half is null && end.Half is not null ? start.WithHalfBefore(end) : start;
            var unclear = inherited.IsTwelveHour && end.Half is null && end.Hour <= 12 && !inherited.IsPadded;
            return Make(inherited, end, unclear, position, end.EndIndex - position);
        }

        return start.IsCertain || (start.IsCompact && IsWhole(text, start))
            ? Make(start, null, start.IsTwelveHour && !start.IsPadded, position, start.EndIndex - position)
            : null;
    }

    private static bool IsRange(ClockMark start, ClockMark end)
    {
        if (start.IsCompact && end.IsCompact)
        {
            return !IsYears(start, end);
        }

        return start.IsCertain || end.IsCertain || (start.Half is not null && end.Half is not null);
    }

    /// <summary>2015-2016 are years; 2000-2030 is an evening.</summary>
    private static bool IsYears(ClockMark start, ClockMark end) =>
        start.Hour is 19 or 20 && end.Hour is 19 or 20 && (start.Minute % 15 != 0 || end.Minute % 15 != 0) && !start.IsCertain && !end.IsCertain;

    private static bool IsWhole(string text, ClockMark mark) => text.AsSpan().Trim().Length == 4 && mark.EndIndex <= text.Length;

    private static TimeReading? Make(ClockMark start, ClockMark? end, bool unclear, int index, int length) =>
        start.ToTime() is { } from ? new TimeReading(from, end?.ToTime(), unclear, index, length) : null;

    private static int? SkipRangeSign(string text, int start, int index)
    {
        var position = ClockReader.SkipBlanks(text, index);
        if (position >= text.Length)
        {
            return null;
        }

        if (text[position] is '-' or '–' or '—' or '‒' or '−' or '~' or '→' or '>' or '\u2010' or '\u2011' or '―' or '/')
        {
            position++;
            position = position < text.Length && text[position] is '-' or '–' or '>' ? position + 1 : position;
            position = ClockReader.SkipBlanks(text, position);
            return SkipWord(text, position, RangeWords) ?? position;
        }

        return SkipWord(text, position, RangeWords) ?? (FollowsBetween(text, start) ? SkipWord(text, position, PairWords) : null);
    }

    private static int? SkipWord(string text, int position, string[] words)
    {
        foreach (var word in words)
        {
            if (string.CompareOrdinal(text, position, word, 0, word.Length) == 0)
            {
                var after = ClockReader.SkipBlanks(text, position + word.Length);
                if (after < text.Length && (char.IsAsciiDigit(text[after]) || (after > position + word.Length && text[after] is 'n' or 'm')))
                {
                    return after;
                }
            }
        }

        return null;
    }

    private static bool FollowsBetween(string text, int start)
    {
        var before = text.AsSpan(0, start).TrimEnd();
        return before.EndsWith("between") || before.EndsWith("entre") || before.EndsWith("entre las") || before.EndsWith("zwischen") || before.EndsWith("tussen") || before.EndsWith("tra le");
    }
}
