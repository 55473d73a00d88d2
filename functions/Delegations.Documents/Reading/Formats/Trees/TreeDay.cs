using System.Globalization;
using System.Text.RegularExpressions;
using Delegations.Documents.Reading.Notations;
using NodaTime;

namespace Delegations.Documents.Reading.Formats.Trees;

/// <summary>The day that members or keys name.</summary>
/// <param name="Text">As written.</param>
/// <param name="Date">Where it is certain.</param>
/// <param name="Rank">0 none, 1 a weekday, 2 the number of a day, 3 a date without a year, 4 a whole date.</param>
internal sealed partial record TreeDay(string Text, LocalDate? Date, int Rank)
{
    public static readonly TreeDay None = new("", null, 0);

    private const int LongestDay = 120;

    /// <summary>The best of several texts that may name the day; numbers such as 120924 are read where another text bears them out.</summary>
    public static TreeDay Best(IReadOnlyList<string> texts)
    {
        var best = None;
        foreach (var text in texts)
        {
            var day = Of(text);
            best = day.Rank > best.Rank ? day : best;
        }

        if (best.Rank == 3 && texts.Select(text => OfDigits(text, best)).FirstOrDefault(date => date is not null) is { } borne)
        {
            return new TreeDay(best.Text, borne, 4);
        }

        return best.Rank < 3 && texts.Select(text => OfDigits(text, None)).FirstOrDefault(date => date is not null) is { } alone ? new TreeDay(best.Text, alone, 4) : best;
    }

    /// <summary>Whether a text or key says hardly more than a day.</summary>
    public static bool IsOnlyDay(string text) => text.Length is > 0 and <= 60 && Of(text) is { Rank: > 0 } day && (day.Rank < 3 || DateNotation.LooksLikeDay(text) || IsMostlyDay(text));

    /// <summary>The date, where the day is wholly known.</summary>
    public static LocalDate? DateOf(TreeDay day) => day.Date ?? (day.Rank == 4 ? TreeMoments.Read(day.Text)?.Local.Date : null);

    public static TreeDay Of(string written)
    {
        var text = written.Trim();
        if (text.Length is 0 or > LongestDay)
        {
            return None;
        }

        if (TreeMoments.Read(text) is { } moment)
        {
            return new TreeDay(text, moment.Local.Date, 4);
        }

        if (Ranges().IsMatch(text))
        {
            return None;
        }

        var dates = DateNotation.FindAll(text, new DateRules(DateOrder.DayFirst, null));
        if (dates.Count == 1)
        {
            return new TreeDay(text, null, dates[0] is { HasYear: true, Date: not null } ? 4 : 3);
        }

        return dates.Count > 1 ? None
            : DayNumber(text) is { } number ? new TreeDay(number, null, 2)
            : CalendarWords.FullWeekday(Words.Key(text)) is not null ? new TreeDay(text, null, 1) : None;
    }

    private static bool IsMostlyDay(string text) => Words.Key(text).Split(' ').Count(word => !word.Any(char.IsAsciiDigit) && CalendarWords.FullWeekday(word) is null && CalendarWords.Month(word) is null) <= 2;

    /// <summary>"Day 2", "day-2", or a bare 2 under the key of a day.</summary>
    private static string? DayNumber(string text)
    {
        if (text.Length <= 2 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var bare))
        {
            return bare is >= 1 and <= 31 ? "Day " + Words.Number(bare) : null;
        }

        var split = TreeKeys.Split(text);
        return DayNumberNotation.Find(split) is { } number || (ForeignDay().Match(Words.Fold(split)) is { Success: true } match && int.TryParse(match.Groups["n"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out number))
            ? "Day " + Words.Number(number) : null;
    }

    /// <summary>ddMMyy, yyyyMMdd and the like: as another text bears them out, else where only one reading is a date.</summary>
    private static LocalDate? OfDigits(string text, TreeDay beside)
    {
        if (text.Length is not (6 or 8) || !text.All(char.IsAsciiDigit))
        {
            return null;
        }

        var readings = (text.Length == 8
            ? new[] { DateOf(text[..4], text[4..6], text[6..]), DateOf(text[4..], text[2..4], text[..2]), DateOf(text[4..], text[..2], text[2..4]) }
            : [DateOf("20" + text[4..], text[2..4], text[..2]), DateOf("20" + text[..2], text[2..4], text[4..]), DateOf("20" + text[4..], text[..2], text[2..4])]).OfType<LocalDate>().Distinct().ToList();
        if (beside.Rank == 3)
        {
            return readings.Cast<LocalDate?>().FirstOrDefault(reading => reading is { } date && DateNotation.Find(beside.Text, new DateRules(DateOrder.DayFirst, date.Year))?.Date == date);
        }

        return readings.Count == 1 ? readings[0] : null;
    }

    private static LocalDate? DateOf(string year, string month, string day)
    {
        var (y, m, d) = (Number(year), Number(month), Number(day));
        return y is >= 1990 and <= 2100 && m is >= 1 and <= 12 && d >= 1 && d <= CalendarSystem.Iso.GetDaysInMonth(y, m) ? new LocalDate(y, m, d) : null;
    }

    private static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    // "24 - 26 June" is how long the whole lasts.
    [GeneratedRegex(@"\b[0-9]{1,2}(st|nd|rd|th|\.)?\s*([–—-]|to|au|bis|tot|al|and|et|und|e|y|&)\s*[0-9]{1,2}(st|nd|rd|th|\.)?\s+\p{L}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 2000)]
    private static partial Regex Ranges();

    [GeneratedRegex(@"^\W*(dia|giorno|day|tag|jour|dag|giornata|jornada)\s*(?<n>[1-9][0-9]?)(?!\s*[:h.]?\d)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex ForeignDay();
}
