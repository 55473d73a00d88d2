using NodaTime;

namespace Delegations.Documents.Reading.Notations;

/// <summary>Names of months and weekdays in the four languages, folded.</summary>
internal static class CalendarWords
{
    private static readonly string[] MonthRows =
    [
        "january jan janvier janv januari januar janner",
        "february feb fevrier fevr fev februari februar",
        "march mar mars maart mrt marz maerz mrz",
        "april apr avril avr",
        "may mai mei",
        "june jun juin juni",
        "july jul juillet juil juli",
        "august aug aout augustus",
        "september sep sept septembre",
        "october oct octobre oktober okt",
        "november nov novembre",
        "december dec decembre dezember dez",
    ];

    private static readonly string[] WeekdayRows =
    [
        "monday mon lundi lun maandag ma montag mo",
        "tuesday tue tues mardi mar dinsdag di dienstag",
        "wednesday wed mercredi mer woensdag wo mittwoch mi",
        "thursday thu thur thurs jeudi jeu donderdag do donnerstag",
        "friday fri vendredi ven vrijdag vr freitag fr",
        "saturday sat samedi sam zaterdag za samstag sa sonnabend",
        "sunday sun dimanche dim zondag zo sonntag so",
    ];

    private static readonly Dictionary<string, int> Months = Index(MonthRows);
    private static readonly Dictionary<string, int> Weekdays = Index(WeekdayRows);

    /// <summary>1 to 12, or null.</summary>
    public static int? Month(string folded) => Months.TryGetValue(folded, out var month) ? month : null;

    /// <summary>The weekday of a word, abbreviations included: only to be asked where a date follows.</summary>
    public static IsoDayOfWeek? Weekday(string folded) => Weekdays.TryGetValue(folded, out var day) ? (IsoDayOfWeek)day : null;

    /// <summary>The weekday of a word written in full.</summary>
    public static IsoDayOfWeek? FullWeekday(string folded) => folded.Length >= 5 ? Weekday(folded) : null;

    private static Dictionary<string, int> Index(string[] rows) =>
        rows.SelectMany((row, index) => row.Split(' ').Select(word => (word, number: index + 1)))
            .ToDictionary(pair => pair.word, pair => pair.number, StringComparer.Ordinal);
}
