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
internal sealed record DateRules(DateOrder Order, int? Year)
{
    /// <summary>Whether nothing in the file tells the order, but a coordinator's answer.</summary>
    public bool IsOrderAnswered { get; init; }

    /// <summary>Whether nothing in the file tells the year, but a coordinator's answer.</summary>
    public bool IsYearAnswered { get; init; }
}

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

    /// <summary>The other reading of a date whose order a coordinator decided.</summary>
    public LocalDate? Declined { get; init; }
}

/// <summary>Finds dates in cells and lines, as people write them in the four languages.</summary>
internal static partial class DateNotation
{
    private const int LongestText = 1000;
    private const int DigitsOfYear = 4;
    private const int LongestWeekday = 16;

    /// <summary>Whether a key or sheet name is that of a day.</summary>
    public static bool LooksLikeDay(string text) =>
        Find(text, new DateRules(DateOrder.DayFirst, 2000)) is { } date && (date.Length + WeekdayLength(date)) * 2 >= text.Trim().Length;

    /// <summary>"Wednesday 2 June": the weekday is part of the day.</summary>
    private static int WeekdayLength(DateReading date) => date.Weekday is not null && date.Index <= LongestWeekday ? date.Index : 0;

    /// <summary>The first date, or null.</summary>
    public static DateReading? Find(string text, DateRules rules)
    {
        var all = FindAll(text, rules);
        return all.Count > 0 ? all[0] : null;
    }

    /// <summary>All dates, in their order; a range such as <c>30 mars – 5 avril 2015</c> gives both days their year.</summary>
    public static IReadOnlyList<DateReading> FindAll(string text, DateRules rules)
    {
        if (text.AsSpan().IndexOfAnyInRange('0', '9') < 0)
        {
            return [];
        }

        // Days stand at the head of a text; one made of thousands of dates is no programme, and would take its time.
        var folded = Words.Fold(text.Length <= LongestText ? text : text[..LongestText]);
        var found = new List<DateReading>();
        FindNumeric(folded, rules, found);
        if (HasWord(folded))
        {
            FindWritten(folded, rules, found);
        }

        return found.Count < 2 ? found : [.. found.OrderBy(reading => reading.Index)];
    }

    /// <summary>The day that six digits write, <c>120924</c>: only to be asked beside another date of the same day and month.</summary>
    public static LocalDate? SixDigits(string text)
    {
        var digits = text.Trim();
        return digits.Length == 6 && digits.All(char.IsAsciiDigit) && digits[4] is '1' or '2' or '3' or '4'
            ? DateOf(Year(digits[4..]), int.Parse(digits.AsSpan(2, 2), CultureInfo.InvariantCulture), int.Parse(digits.AsSpan(0, 2), CultureInfo.InvariantCulture))
            : null;
    }

    private static void FindNumeric(string folded, DateRules rules, List<DateReading> found)
    {
        if (HasDigits(folded, DigitsOfYear))
        {
            foreach (Match match in IsoDate().Matches(folded))
            {
                found.Add(Make(folded, match, Group(match, "y"), Group(match, "m"), Group(match, "d")));
            }
        }

        if (!HasSeparator(folded))
        {
            return;
        }

        foreach (Match match in NumericDate().Matches(folded))
        {
            AddUnlessOverlapping(found, Numeric(folded, match, rules));
        }
    }

    private static void FindWritten(string folded, DateRules rules, List<DateReading> found)
    {
        var year = rules.Year ?? YearElsewhere(folded);
        foreach (Match match in DayMonth().Matches(folded))
        {
            var word = match.Groups["mon"].Value;
            if (CalendarWords.Month(word) is { } month && (!CalendarWords.IsDoubtful(word) || match.Groups["y"].Success || match.Length >= folded.Length - 1))
            {
                int? own = match.Groups["y"].Success ? Year(match.Groups["y"].Value) : null;
                var last = Make(folded, match, own ?? year, month, Group(match, "d"), own is not null);
                AddSpan(found, match, last, own ?? year, month);
            }
        }

        foreach (Match match in MonthDay().Matches(folded))
        {
            if (CalendarWords.MonthBeforeDay(match.Groups["mon"].Value) is { } month)
            {
                int? own = match.Groups["y"].Success ? Year(match.Groups["y"].Value) : null;
                AddUnlessOverlapping(found, Make(folded, match, own ?? year, month, Group(match, "d"), own is not null));
                if (match.Groups["d2"].Success && (own ?? year) is { } known && DateOf(known, month, Group(match, "d2")) is { } last)
                {
                    AddUnlessOverlapping(found, new DateReading(last, null, null, own is not null, match.Index + match.Length, 0));
                }
            }
        }
    }

    /// <summary>3–5 November 2025: the first day of the span has the month and year of the last.</summary>
    private static void AddSpan(List<DateReading> found, Match match, DateReading last, int? year, int month)
    {
        var first = match.Groups["d1"];
        var begins = match.Groups["d"].Index;
        if (!first.Success || Group(match, "d1") is 0 || Group(match, "d1") >= Group(match, "d"))
        {
            AddUnlessOverlapping(found, last with { Index = begins, Length = match.Index + match.Length - begins });
            return;
        }

        var from = year is { } known ? DateOf(known, month, Group(match, "d1")) : null;
        AddUnlessOverlapping(found, last with { Date = from, IsImpossible = year is not null && from is null, Index = match.Index, Length = begins - match.Index });
        AddUnlessOverlapping(found, last with { Weekday = null, Index = begins, Length = match.Index + match.Length - begins });
    }

    /// <summary>Whether so many digits stand in a row.</summary>
    private static bool HasDigits(string folded, int count)
    {
        var run = 0;
        foreach (var sign in folded)
        {
            run = char.IsAsciiDigit(sign) ? run + 1 : 0;
            if (run == count)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a sign that parts days from months stands behind a digit: not so in mail addresses, links and sentences.</summary>
    private static bool HasSeparator(string text)
    {
        for (var i = 1; i < text.Length; i++)
        {
            if (text[i] is '/' or '.' or '-' && char.IsAsciiDigit(text[i - 1]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasWord(string folded)
    {
        var run = 0;
        foreach (var sign in folded)
        {
            run = char.IsLetter(sign) ? run + 1 : 0;
            if (run == 3)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The evidence that a text gives about the order of its dates.</summary>
    public static DateOrder OrderOf(string text)
    {
        if (text.Length > 40 || !HasSeparator(text) || NumericDate().Match(Words.Fold(text)) is not { Success: true } match)
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
        if (first == second || first > 12 || second > 12 || year is not { } known || match.Groups["s"].ValueSpan[0] == '.')
        {
            return reading;
        }

        return order == DateOrder.Unknown ? reading with { Other = DateOf(known, first, second) }
            : rules.IsOrderAnswered ? reading with { Declined = order == DateOrder.DayFirst ? DateOf(known, first, second) : DateOf(known, second, first) }
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

    [GeneratedRegex(@"(?<![\d/.\-])(?<y>(19|20|21)[0-9]{2})((?<s>[-/.])(?<m>[0-9]{1,2})\k<s>(?<d>[0-9]{1,2})|年\s?(?<m>[0-9]{1,2})月\s?(?<d>[0-9]{1,2})日|(?<=20[0-9]{2})(?<m>0[1-9]|1[0-2])(?<d>0[1-9]|[12][0-9]|3[01])(?![.,/]\d))(?!\d)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex IsoDate();

    // Without a year only with slashes, or with a dot behind the month: 10.30 and 10-12 are times.
    [GeneratedRegex(@"(?<![\d/.,:\-])(?<!\b(version|python|room|raum|v|nr)\.?\s)(?<a>[0-9]{1,2})((?<s>[/.\-])\s?(?<b>[0-9]{1,2})\k<s>\s?(?<y>[0-9]{4}|[0-9]{2})|(?<s>/)(?<b>[0-9]{1,2})|(?<s>\.)\s?(?<b>0?[1-9]|1[0-2])\.(?=\s*($|[,;)\-–—(]|[a-z]{4,})))(?![\d/:]|\.\d)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex NumericDate();

    [GeneratedRegex(@"(?<![\d:.,/h])((?<d1>[0-9]{1,2})(st|nd|rd|th|er|\.)?\s*([-–—/&+]|to|till?|and|au|a|et|bis|und|tot|en|t/m|al|y|e)\s*)?(?<![\d:.,/])(?<d>[0-9]{1,2})(st|nd|rd|th|er|ste|de|e|\.|º|°)?[\s\-/.]*(de\s+|of\s+|di\s+|del\s+|d['’])?(?<mon>\p{L}{3,12})\b\.?,?([\s\-/]+(de\s+|del\s+)?(?<y>(19|20|21)[0-9]{2}|(?<=[\-/])[0-9]{2}|(?<=\s)[2-4][0-9](?=\s*$))(?!\d|:|\.\d|h)|\s+['’](?<y>[0-9]{2})\b)?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex DayMonth();

    [GeneratedRegex(@"\b(?<mon>[a-z]{3,10})(\.\s*|\s+)(the\s+)?(?<d>[0-9]{1,2})(st|nd|rd|th|\.)?(?![\d:h]|\.\d)(\s*([-–—/&]|to|and)\s*(?<d2>[0-9]{1,2})(st|nd|rd|th)?(?![\d:./h]|\s*(am|pm|uhr|min)))?(,?\s+(?<y>(19|20|21)[0-9]{2})(?!\d)|,?\s+['’](?<y>[0-9]{2})\b)?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex MonthDay();

    [GeneratedRegex(@"(?<!\d)(?<y>(19|20)[0-9]{2})(?!\d)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex FullYear();

    [GeneratedRegex(@"(?<word>\p{L}+)(-feira)?\.?,?\s*(\(|\[|[\-–—|])?\s*(le |the |den |dem |de |op |on |am |du |el |il |dia |kl |o )?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex WordBefore();
}
