using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.RegularExpressions;
using Delegations.Model;
using NodaTime;

namespace Delegations.Documents.Reading.Notations;

/// <summary>By when something is due before a day.</summary>
/// <param name="Day">The day; null where only the event's own day could tell.</param>
/// <param name="DaysAhead">How many days before, where they are counted.</param>
/// <param name="Index">Where in the text it stands.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Deadline(LocalDate? Day, int? DaysAhead, int Index);

/// <summary>Finds deadlines: <c>ten days ahead</c>, <c>5 Werktage vorher</c>, <c>pour le 27/10</c>.</summary>
internal static partial class DeadlineNotation
{
    private const int HoursPerDay = 24;
    private const int DaysPerWeek = 7;

    // Within so many years there is a 29 February.
    private const int YearsBack = 8;

    private static readonly Dictionary<string, int> Numbers = new[]
    {
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen",
        "un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze",
        "een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien",
        "ein zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn",
        "a zwo",
        "une", "eine", "einen", "einer", "an",
    }.SelectMany(row => row.Split(' ').Select((word, index) => (word, index + 1))).DistinctBy(pair => pair.word, StringComparer.Ordinal)
        .ToDictionary(pair => pair.word, pair => pair.Item2, StringComparer.Ordinal);

    /// <summary>The deadlines of a text, in their order.</summary>
    /// <param name="text">As written.</param>
    /// <param name="before">The day that they are before; null where it is not known.</param>
    /// <param name="language">Decides the order of numeric dates.</param>
    public static IReadOnlyList<Deadline> FindAll(string text, LocalDate? before, Language language)
    {
        var folded = Words.Fold(text);
        var counted = Counted().Matches(folded).Select(match => Count(match, before)).OfType<Deadline>();
        return [.. Written(text, before, language).Concat(counted).OrderBy(deadline => deadline.Index)];
    }

    /// <summary>Whether a text speaks of a deadline at all: a date alone may be that of the visit.</summary>
    public static bool IsMentioned(string text) => DueWord().IsMatch(Words.Fold(text));

    private static IEnumerable<Deadline> Written(string text, LocalDate? before, Language language)
    {
        var rules = new DateRules(OrderOf(language), before?.Year);
        foreach (var date in DateNotation.FindAll(text, rules))
        {
            var day = date.HasYear ? date.Date : before is { } visit ? LastBefore(text, date.Index, rules, visit) : null;
            if (day is not null || (!date.HasYear && before is null))
            {
                yield return new Deadline(day, null, date.Index);
            }
        }
    }

    /// <summary>A day without a year is the last such day before the visit.</summary>
    private static LocalDate? LastBefore(string text, int index, DateRules rules, LocalDate visit)
    {
        for (var year = visit.Year; year > visit.Year - YearsBack; year--)
        {
            var found = DateNotation.FindAll(text, rules with { Year = year }).Where(date => date.Index == index).Select(date => date.Date).FirstOrDefault();
            if (found is { } day && day < visit)
            {
                return day;
            }
        }

        return null;
    }

    /// <summary>All languages here write the day first; an American's file is told by its other dates, which conditions do not have.</summary>
    private static DateOrder OrderOf(Language language) =>
        language.Culture.DateTimeFormat.ShortDatePattern.StartsWith('M') ? DateOrder.MonthFirst : DateOrder.DayFirst;

    private static Deadline? Count(Match match, LocalDate? before)
    {
        var written = match.Groups["count"].Value;
        var isNumber = int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var count) || Numbers.TryGetValue(written, out count);
        if (!isNumber || count is < 1 or > 400)
        {
            return null;
        }

        if (match.Groups["working"].Success)
        {
            return new Deadline(before is { } visit ? WorkingDaysBefore(visit, count) : null, count, match.Index);
        }

        var days = match.Groups["week"].Success ? count * DaysPerWeek : match.Groups["hour"].Success ? (count + HoursPerDay - 1) / HoursPerDay : count;
        return new Deadline(before?.PlusDays(-days), days, match.Index);
    }

    /// <summary>From Monday to Friday; holidays differ by country and are not known here.</summary>
    private static LocalDate WorkingDaysBefore(LocalDate day, int count)
    {
        while (count > 0)
        {
            day = day.PlusDays(-1);
            count -= day.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday ? 0 : 1;
        }

        return day;
    }

    // A number of days counts as a deadline behind "at least" or before "ahead"; "J-10" is French for ten days before.
    [GeneratedRegex(@"\bj\s?[-–]\s?(?<count>[0-9]{1,3})\b|((?<=\b(minimum|min\.?|at least|least|delai( de)?|deadline|au moins|frist( von)?|mindestens|spatestens|uiterlijk|minstens|ten minste|termijn( van)?)\s*:?\s)(?<early>)|)\b(?<count>[0-9]{1,3}|[a-z]{1,10})[\s-]+(clear\s|full\s|volle\s|volledige\s)?((?<working>(working|business|work|week)[\s-]?days?|jours?\s(ouvrables?|ouvres?)|(werk|arbeids|arbeits)(dag|dagen|tag|tage|tagen))|(?<hour>hours?|heures?|stunden?|uren|uur|h)|(?<week>weeks?|semaines?|week|weken|wochen?)|(calendar\s|kalender)?(days?|jours?|dag|dagen|tag|tage|tagen))\b((?(early)|(?=.{0,24}?\b(ahead|before|beforehand|prior|advance|earlier|avant|auparavant|a l['’ ]?avance|vooraf|voordien|tevoren|voor(af)?|op voorhand|eerder|vorher|zuvor|vor|voraus|davor|fruher))))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Counted();

    [GeneratedRegex(@"\b(due|deadline|by|before|until|latest|later than|ahead|advance|prior|delai|avant|pour le|au plus tard|jusqu|limite|uiterlijk|voor|tegen|deadline|termijn|vooraf|tevoren|ten laatste|spatestens|bis|frist|vorher|voraus|einzureichen)\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex DueWord();
}
