using Delegations.Documents.Reading.Formats;
using Delegations.Documents.Reading.Notations;
using NodaTime;

namespace Delegations.Documents.Reading.Interpreting;

/// <summary>What a date or time cell says, typed or as text.</summary>
internal readonly record struct CellTimes(LocalDate? Date, LocalTime? Start, LocalTime? End, bool HalfUnclear)
{
    private static readonly HashSet<string> UntilWords = new(StringComparer.Ordinal) { "until", "till", "bis", "tot", "jusqu", "jusque", "hasta", "fino" };

    /// <summary>Reads a cell under a time heading; null where it holds something else.</summary>
    public static CellTimes? OfTime(SourceCell cell, DateRules rules) => cell.Value switch
    {
        LocalTime time => new CellTimes(null, time, null, HalfUnclear: false),
        LocalDateTime moment => new CellTimes(moment.Date, moment.TimeOfDay, null, HalfUnclear: false),
        LocalDate date => new CellTimes(date, null, null, HalfUnclear: false),
        Duration duration when duration < Duration.FromDays(1) => new CellTimes(null, LocalTime.FromTicksSinceMidnight(duration.BclCompatibleTicks), null, HalfUnclear: false),
        double number => OfNumber(number),
        _ => OfText(cell.Text, rules),
    };

    /// <summary>Reads a cell of a column that holds times: there a bare number is one too, and "until 12:00" only an end.</summary>
    public static CellTimes? OfTimeColumn(SourceCell cell, DateRules rules)
    {
        if (cell.IsEmpty)
        {
            return null;
        }

        if (OfTime(cell, rules) is not { } times)
        {
            return cell.Value is null ? BareHours.ReadAny(cell.Text) ?? SerialNumber.Read(cell.Text) : null;
        }

        return times is { Start: { } only, End: null } && cell.Value is null && char.IsLetter(cell.Text[0]) && UntilWords.Contains(Words.Key(cell.Text).Split(' ')[0])
            ? times with { Start = null, End = only } : times;
    }

    /// <summary>A number where a time is expected: a fraction of a day, or 9.30 typed as a decimal.</summary>
    private static CellTimes? OfNumber(double number)
    {
        if (number is >= 0 and < 1)
        {
            return new CellTimes(null, LocalTime.FromMinutesSinceMidnight((int)Math.Round(number * 24 * 60) % (24 * 60)), null, HalfUnclear: false);
        }

        var (hour, minute) = ((int)number, (int)Math.Round((number - (int)number) * 100));
        return number is >= 1 and < 24 && minute < 60 ? new CellTimes(null, new LocalTime(hour, minute), null, HalfUnclear: true) : null;
    }

    private static CellTimes? OfText(string text, DateRules rules)
    {
        var date = DateNotation.Find(text, rules);
        var rest = date is { } found ? string.Concat(text.AsSpan(0, found.Index), new string(' ', found.Length), WithoutMark(text.AsSpan(found.Index + found.Length))) : text;
        if (TimeNotation.Find(rest) is { } time)
        {
            return new CellTimes(date?.Date, time.Start, time.End, time.HalfUnclear);
        }

        return OfWord(rest) is { } word ? new CellTimes(date?.Date, word, null, HalfUnclear: false)
            : date is not null ? new CellTimes(date?.Date, null, null, HalfUnclear: false) : null;
    }

    /// <summary>2031-03-10T09:00 parts day and time by a letter.</summary>
    private static ReadOnlySpan<char> WithoutMark(ReadOnlySpan<char> behindDate) =>
        behindDate.Length > 1 && behindDate[0] is 'T' or 't' && char.IsAsciiDigit(behindDate[1]) ? behindDate[1..] : behindDate;

    private static LocalTime? OfWord(string text) => Words.Key(text) switch
    {
        "midi" or "noon" or "12 midi" or "middag" or "mittag" => LocalTime.Noon,
        "minuit" or "midnight" or "middernacht" or "mitternacht" => LocalTime.Midnight,
        _ => null,
    };
}
