using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace Delegations.Documents.Reading.Notations;

/// <summary>Which number of 03/04/2025 is the day.</summary>
internal enum DateOrder
{
    Unknown,
    DayFirst,
    MonthFirst,
}

/// <summary>How dates of a file are to be understood.</summary>
/// <param name="Order">By the file's own evidence, else by its language.</param>
/// <param name="Year">The year of dates that lack one.</param>
internal sealed record DateRules(DateOrder Order, int? Year);

/// <summary>A date found in a text.</summary>
/// <param name="Date">Null where the year is not known or there is no such day.</param>
/// <param name="Other">The other reading of a date whose order nothing decides.</param>
/// <param name="Weekday">The weekday written before it.</param>
/// <param name="HasYear">Whether the text itself gives the year.</param>
/// <param name="Index">Where it begins.</param>
/// <param name="Length">How long it is.</param>
internal readonly record struct DateReading(LocalDate? Date, LocalDate? Other, IsoDayOfWeek? Weekday, bool HasYear, int Index, int Length)
{
    /// <summary>Whether the text has the form of a date, but there is no such day.</summary>
    public bool IsImpossible { get; init; }
}

/// <summary>Finds dates in cells and lines, as people write them in the four languages.</summary>
internal static partial class DateNotation
{
    /// <summary>Whether a key or sheet name is that of a day.</summary>
    public static bool LooksLikeDay(string text) =>
        Find(text, new DateRules(DateOrder.DayFirst, 2000)) is { Length: var length } && length * 2 >= text.Trim().Length;

    /// <summary>The first date, or null.</summary>
    public static DateReading? Find(string text, DateRules rules)
    {
        var all = FindAll(text, rules);
        return all.Count > 0 ? all[0] : null;
    }

    /// <summary>All dates, in their order; a range such as <c>30 mars – 5 avril 2015</c> gives both days their year.</summary>
    public static IReadOnlyList<DateReading> FindAll(string text, DateRules rules)
    {
        if (!text.Any(char.IsAsciiDigit))
        {
            return [];
        }

        var folded = Words.Fold(text);
        var found = new List<DateReading>();
        foreach (Match match in IsoDate().Matches(folded))
        {
            found.Add(Make(folded, match, Group(match, "y"), Group(match, "m"), Group(match, "d")));
        }

        foreach (Match match in NumericDate().Matches(folded))
        {
            AddUnlessOverlapping(found, Numeric(folded, match, rules));
        }

        var year = rules.Year ?? YearElsewhere(folded);
        foreach (var regex in new[] { DayMonth(), MonthDay() })
        {
            foreach (Match match in regex.Matches(folded))
            {
                if (CalendarWords.Month(match.Groups["mon"].Value) is { } month)
                {
                    int? own = match.Groups["y"].Success ? Year(match.Groups["y"].Value) : null;
                    AddUnlessOverlapping(found, Make(folded, match, own ?? year, month, Group(match, "d"), own is not null));
                }
            }
        }

        return [.. found.OrderBy(reading => reading.Index)];
    }

    /// <summary>The evidence that a text gives about the order of its dates.</summary>
    public static DateOrder OrderOf(string text)
    {
        if (text.Length > 40 || NumericDate().Match(Words.Fold(text)) is not { Success: true } match)
        {
            return DateOrder.Unknown;
        }

        var (first, second) = (Group(match, "a"), Group(match, "b"));
        return (first, second) switch
        {
            ( > 12, <= 12) => DateOrder.DayFirst,
            ( <= 12, > 12) => DateOrder.MonthFirst,
            _ => DateOrder.Unknown,
        };
    }

    /// <summary>A year written anywhere in the text.</summary>
    public static int? YearElsewhere(string text) => FullYear().Match(text) is { Success: true } match ? Group(match, "y") : null;

    private static void AddUnlessOverlapping(List<DateReading> found, DateReading reading)
    {
        if (!found.Exists(other => reading.Index < other.Index + other.Length && other.Index < reading.Index + reading.Length))
        {
            found.Add(reading);
        }
    }

    private static DateReading Numeric(string folded, Match match, DateRules rules)
    {
        var (first, second) = (Group(match, "a"), Group(match, "b"));
        int? own = match.Groups["y"].Success ? Year(match.Groups["y"].Value) : null;
        var year = own ?? rules.Year;
        var order = match.Groups["s"].ValueSpan[0] == '.' || first > 12 ? DateOrder.DayFirst : second > 12 ? DateOrder.MonthFirst : rules.Order;
        var reading = order == DateOrder.MonthFirst
            ? Make(folded, match, year, first, second, own is not null)
            : Make(folded, match, year, second, first, own is not null);
        return order == DateOrder.Unknown && first != second && year is { } known
            ? reading with { Other = DateOf(known, first, second) }
            : reading;
    }

    private static DateReading Make(string folded, Match match, int? year, int month, int day, bool hasYear = true)
    {
        var date = year is { } known ? DateOf(known, month, day) : null;
        return new DateReading(date, null, WeekdayBefore(folded, match.Index), hasYear, match.Index, match.Length)
        {
            IsImpossible = year is not null && date is null,
        };
    }

    private static LocalDate? DateOf(int year, int month, int day) =>
        month is >= 1 and <= 12 && day >= 1 && year is > 1900 and < 2200 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month)
            ? new LocalDate(year, month, day)
            : null;

    private static IsoDayOfWeek? WeekdayBefore(string folded, int index)
    {
        var word = WordBefore().Match(folded[..index]);
        return word.Success ? CalendarWords.Weekday(word.Groups["word"].Value) : null;
    }

    private static int Year(string digits)
    {
        var year = int.Parse(digits, CultureInfo.InvariantCulture);
        return digits.Length == 2 ? 2000 + year : year;
    }

    private static int Group(Match match, string name) => int.Parse(match.Groups[name].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<![\d/.\-])(?<y>(19|20|21)[0-9]{2})(?<s>[-/.])(?<m>[0-9]{1,2})\k<s>(?<d>[0-9]{1,2})(?!\d)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex IsoDate();

    // Without a year only with slashes: 10.30 and 10-12 are times.
    [GeneratedRegex(@"(?<![\d/.,:\-])(?<a>[0-9]{1,2})((?<s>[/.\-])(?<b>[0-9]{1,2})\k<s>(?<y>[0-9]{4}|[0-9]{2})|(?<s>/)(?<b>[0-9]{1,2}))(?![\d/:]|\.\d)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex NumericDate();

    [GeneratedRegex(@"(?<![\d:.,/])(?<d>[0-9]{1,2})(st|nd|rd|th|er|ste|de|e|\.)?[\s\-]*(de\s+|of\s+)?(?<mon>[a-z]{3,9})\b\.?,?([\s\-]+(de\s+)?(?<y>[0-9]{4}|(?<=-)[0-9]{2})(?!\d|:))?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex DayMonth();

    [GeneratedRegex(@"\b(?<mon>[a-z]{3,9})\.?\s+(?<d>[0-9]{1,2})(st|nd|rd|th)?(?![\d:h]|\.\d)(,?\s+(?<y>[0-9]{4})(?!\d))?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex MonthDay();

    [GeneratedRegex(@"(?<!\d)(?<y>(19|20)[0-9]{2})(?!\d)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex FullYear();

    [GeneratedRegex(@"(?<word>[a-z]+)\.?,?\s*(\(|\[)?\s*(le |the |den |dem |de |op |on |am |du )?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex WordBefore();
}
