namespace Delegations.Documents.Reading.Notations;

/// <summary>Reads the words for halves of the day behind a clock, and those that stand for a clock: <c>pm</c>, <c>de la tarde</c>, <c>noon</c>.</summary>
internal static class DayParts
{
    private static readonly (string Word, char Half)[] Halves =
    [
        ("in the morning", 'a'), ("in the afternoon", 'p'), ("in the evening", 'p'), ("at night", 'p'), ("noon", 'p'), ("midday", 'p'), ("midnight", 'a'),
        ("du matin", 'a'), ("de l'apres-midi", 'p'), ("de l’apres-midi", 'p'), ("du soir", 'p'),
        ("'s ochtends", 'a'), ("’s ochtends", 'a'), ("'s morgens", 'a'), ("’s morgens", 'a'), ("'s middags", 'p'), ("’s middags", 'p'), ("'s avonds", 'p'), ("’s avonds", 'p'),
        ("vormittags", 'a'), ("morgens", 'a'), ("nachmittags", 'p'), ("abends", 'p'),
        ("de la manana", 'a'), ("de la tarde", 'p'), ("de la noche", 'p'), ("del mediodia", 'p'),
        ("di mattina", 'a'), ("del mattino", 'a'), ("di pomeriggio", 'p'), ("del pomeriggio", 'p'), ("di sera", 'p'), ("della sera", 'p'),
        ("da manha", 'a'), ("da tarde", 'p'), ("da noite", 'p'),
    ];

    private static readonly (string Word, int Hour)[] Clocks =
    [
        ("noon", 12), ("midday", 12), ("midi", 12), ("middag", 12), ("mittag", 12), ("mittags", 12), ("mediodia", 12), ("mezzogiorno", 12), ("meio-dia", 12), ("meio dia", 12),
        ("midnight", 24), ("minuit", 24), ("middernacht", 24), ("mitternacht", 24), ("medianoche", 24), ("mezzanotte", 24), ("meia-noite", 24), ("meia noite", 24),
    ];

    /// <summary>A word that stands for a clock: certain only beside another.</summary>
    public static ClockMark? ReadWord(string text, int position)
    {
        if (text[position] is not ('n' or 'm'))
        {
            return null;
        }

        foreach (var (word, hour) in Clocks)
        {
            if (Is(text, position, word))
            {
                return new ClockMark(hour, 0, hour == 12 ? 'p' : null, IsCertain: false, IsCompact: false, IsPadded: true, position + word.Length);
            }
        }

        return null;
    }

    /// <summary>The half of the day that is written at this position; a short one is a bare <c>a</c> or <c>p</c> without minutes.</summary>
    public static (char? Half, int End, bool IsShort) ReadHalf(string text, int index, int hour, bool hasMinutes)
    {
        var position = ClockReader.SkipBlanks(text, index);
        if (position >= text.Length || position > index + 3 || text[position] is not ('a' or 'p' or 'm' or 'n' or 'v' or 'd' or 'i' or '\'' or '’'))
        {
            return (null, index, false);
        }

        if (text[position] is 'a' or 'p' && ReadLetters(text, position, position == index, hasMinutes) is { } letters)
        {
            return letters;
        }

        // 12m. is noon in Spanish.
        if (text[position] == 'm' && hour == 12 && Is(text, position, "m") && (hasMinutes || text.Length <= position + 2))
        {
            return ('p', SkipDot(text, position + 1), false);
        }

        foreach (var (word, half) in Halves)
        {
            if (Is(text, position, word))
            {
                return (half, position + word.Length, false);
            }
        }

        return (null, index, false);
    }

    private static (char? Half, int End, bool IsShort)? ReadLetters(string text, int position, bool isAttached, bool hasMinutes)
    {
        var half = text[position];
        var rest = SkipDot(text, position + 1);
        rest = rest < text.Length && text[rest] == ' ' ? rest + 1 : rest;
        if (rest < text.Length && text[rest] == 'm' && (rest + 1 >= text.Length || !char.IsLetterOrDigit(text[rest + 1])))
        {
            return (half, SkipDot(text, rest + 1), false);
        }

        // 9:30a, 9a–10a
        return isAttached && (position + 1 >= text.Length || !char.IsLetterOrDigit(text[position + 1])) ? (half, position + 1, !hasMinutes) : null;
    }

    private static int SkipDot(string text, int position) => position < text.Length && text[position] == '.' ? position + 1 : position;

    private static bool Is(string text, int position, string word)
    {
        var end = position + word.Length;
        return string.CompareOrdinal(text, position, word, 0, word.Length) == 0 && (end >= text.Length || !char.IsLetterOrDigit(text[end]));
    }
}
