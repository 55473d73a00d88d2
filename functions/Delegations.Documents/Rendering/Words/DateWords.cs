using System.Globalization;
using Delegations.Model;
using NodaTime;
using NodaTime.Text;

namespace Delegations.Documents.Rendering.Words;

/// <summary>Days and hours as people write them in each language.</summary>
public static class DateWords
{
    private const int MinutesPerHour = 60;

    /// <summary>Every minute of a day: documents write thousands of them, and a pattern would take most of the time that a page takes.</summary>
    private static readonly string[] Clock =
        [.. Enumerable.Range(0, 24 * MinutesPerHour).Select(minute => string.Create(CultureInfo.InvariantCulture, $"{minute / MinutesPerHour:00}:{minute % MinutesPerHour:00}"))];

    /// <summary><c>Monday 3 November 2025</c>.</summary>
    public static string Day(LocalDate date, Language language) => Written(date, language, Words(language).LongDay);

    /// <summary><c>Mon 3 Nov</c>.</summary>
    public static string ShortDay(LocalDate date, Language language) => Written(date, language, Words(language).ShortDay);

    /// <summary>A range of days, as short as it stays clear: <c>3–5 November 2025</c>.</summary>
    public static string Days(LocalDate first, LocalDate last, Language language)
    {
        if (first == last)
        {
            return Day(first, language);
        }

        var words = Words(language);
        var until = Written(last, language, words.DayMonthYear);
        return (first.Year == last.Year, first.Month == last.Month) switch
        {
            (true, true) => $"{Written(first, language, words.DayAlone)}–{until}",
            (true, false) => $"{Written(first, language, words.DayMonth)} – {until}",
            _ => $"{Written(first, language, words.DayMonthYear)} – {until}",
        };
    }

    /// <summary><c>09:30</c> in every language: it lines up in a column, and nobody misreads it.</summary>
    public static string Time(LocalTime time) => Clock[(time.Hour * MinutesPerHour) + time.Minute];

    /// <summary>A day at the beginning of a line: <c>Lundi 3 novembre 2025</c>.</summary>
    public static string Heading(LocalDate date, Language language)
    {
        var day = Day(date, language);
        return char.ToUpper(day[0], language.Culture) + day[1..];
    }

    private static DocumentWords Words(Language language) => DocumentWords.In(language);

    private static string Written(LocalDate date, Language language, string pattern)
    {
        // French counts the first of a month in ordinals: "1er avril".
        var ordinal = date.Day == 1 ? Words(language).FirstOfMonth : "";
        return LocalDatePattern.Create(ordinal.Length > 0 ? First(pattern, ordinal) : pattern, language.Culture).Format(date);
    }

    private static string First(string pattern, string ordinal) => pattern switch
    {
        "%d" => $"d'{ordinal}'",
        ['d', ' ', ..] => $"d'{ordinal}'" + pattern[1..],
        _ => pattern.Replace(" d ", $" d'{ordinal}' ", StringComparison.Ordinal),
    };
}
