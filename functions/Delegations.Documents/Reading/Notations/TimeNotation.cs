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
    private static readonly string[] RangeWords = ["jusqu'a", "jusqu’a", "until", "till", "tot", "bis", "to", "au", "a", "t/m"];

    /// <summary>The first time or range, or null.</summary>
    public static TimeReading? Find(string text)
    {
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

    /// <summary>The time or range that a line begins with, after words such as <c>de</c>, <c>from</c>, <c>ab</c>.</summary>
    public static TimeReading? FindAtStart(string text)
    {
        if (Find(text) is not { } reading)
        {
            return null;
        }

        var before = Words.Key(text[..reading.Index]);
        return before is "" or "de" or "des" or "from" or "at" or "van" or "vanaf" or "von" or "ab" or "um" or "om" or "a" or "a partir de" or "vers" ? reading : null;
    }

    private static TimeReading? ReadAt(string text, int position)
    {
        var first = ClockMark.ReadAt(text, position);
        if (first is not { } start)
        {
            return null;
        }

        if (SkipRangeSign(text, start.EndIndex) is { } next && ClockMark.ReadAt(text, next) is { } end && (start.IsCertain || end.IsCertain || (start.IsCompact && end.IsCompact)))
        {
            // "2 - 3.30 pm": the half of the end holds for the start too, where the start names none.
            var inherited = start.Half is null && end.Half is not null ? start.WithHalfBefore(end) : start;
            var unclear = inherited.Half is null && end.Half is null && inherited.Hour is >= 1 and <= 12 && end.Hour <= 12 && !inherited.IsPadded;
            return Make(inherited, end, unclear, position, end.EndIndex - position);
        }

        return start.IsCertain || (start.IsCompact && IsWhole(text, start))
            ? Make(start, null, start.Half is null && start.Hour is >= 1 and <= 12 && !start.IsPadded, position, start.EndIndex - position)
            : null;
    }

    private static bool IsWhole(string text, ClockMark mark) => text.AsSpan().Trim().Length == 4 && mark.EndIndex <= text.Length;

    private static TimeReading? Make(ClockMark start, ClockMark? end, bool unclear, int index, int length)
    {
        if (start.ToTime() is not { } from)
        {
            return null;
        }

        return new TimeReading(from, end?.ToTime(), unclear, index, length);
    }

    private static int? SkipRangeSign(string text, int index)
    {
        var position = SkipBlanks(text, index);
        if (position < text.Length && text[position] is '-' or '–' or '—' or '‒' or '−' or '~' or '→' or '>')
        {
            position++;
            position = position < text.Length && text[position] is '-' or '>' ? position + 1 : position;
            return SkipBlanks(text, position);
        }

        foreach (var word in RangeWords)
        {
            if (string.CompareOrdinal(text, position, word, 0, word.Length) == 0 && position > index - 1)
            {
                var after = SkipBlanks(text, position + word.Length);
                return after < text.Length && char.IsAsciiDigit(text[after]) ? after : null;
            }
        }

        return null;
    }

    private static int SkipBlanks(string text, int position)
    {
        while (position < text.Length && char.IsWhiteSpace(text[position]))
        {
            position++;
        }

        return position;
    }
}
