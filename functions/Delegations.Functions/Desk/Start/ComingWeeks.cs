using System.Globalization;
using Delegations.Documents.Rendering.Words;
using Delegations.Model;
using Delegations.Visits;
using NodaTime;

namespace Delegations.Desk.Start;

/// <summary>Draws the visits that run or come in the next weeks: a row per visit, a bar per leg.</summary>
internal static class ComingWeeks
{
    private const int Weeks = 10;
    private const int Days = Weeks * 7;

    /// <summary>What a screen holds; more are in the list.</summary>
    private const int MostRows = 24;

    /// <summary>Null where nothing runs or comes within the weeks.</summary>
    /// <param name="visits">All that may be drawn.</param>
    /// <param name="today">The day whose week comes first.</param>
    /// <param name="language">Of the words.</param>
    public static WeeksModel? Of(IEnumerable<Visit> visits, LocalDate today, Language language)
    {
        var first = today.PlusDays(1 - (int)today.DayOfWeek);
        var coming = visits
            .Where(visit => visit.Outline is { First: { } begins, Last: { } ends } && ends >= today && begins < first.PlusDays(Days))
            .OrderBy(visit => visit.Outline?.First).ThenBy(visit => visit.Name, StringComparer.Ordinal)
            .ToList();
        return coming.Count is 0 ? null : new WeeksModel
        {
            Caption = Caption(coming.Count, language),
            Ticks = [.. Enumerable.Range(0, Weeks).Select(week => first.PlusWeeks(week)).Select(monday => new WeekTick(Percent(first, monday, 0), DayMonth(monday, language), Between(first, monday) % 14 is 0))],
            Today = Percent(first, today, 0.5),
            Rows = [.. coming.Take(MostRows).Select(visit => RowOf(visit, first, language))],
            NotShown = Math.Max(0, coming.Count - MostRows),
        };
    }

    private static WeeksRow RowOf(Visit visit, LocalDate first, Language language)
    {
        var outline = visit.Outline;
        var legs = (outline?.Legs ?? []).Select(leg => BarOf(leg.First, leg.Last, leg.Name, isSpan: false, first, language)).OfType<WeeksBar>().ToList();
        var span = outline is { First: { } begins, Last: { } ends } ? BarOf(begins, ends, visit.Name, isSpan: legs.Count > 0, first, language) : null;
        var text = outline switch
        {
            { Legs.Count: > 0 } => string.Join(" · ", outline.Legs.Select(leg => Sentence(leg.Name, leg.First, leg.Last, language))),
            { First: { } from, Last: { } until } => ShortDays(from, until, language),
            _ => "",
        };
        return new WeeksRow(visit.Id.Value, visit.Name, text, span is null ? legs : [span, .. legs]);
    }

    /// <summary>The days as far as they lie within the weeks; null where none does.</summary>
    private static WeeksBar? BarOf(LocalDate begins, LocalDate ends, string name, bool isSpan, LocalDate first, Language language)
    {
        var from = Math.Max(0, Between(first, begins));
        var until = Math.Min(Days, Between(first, ends) + 1);
        return until > from
            ? new WeeksBar(Percent(from), Percent(until - from), Sentence(name, begins, ends, language), isSpan)
            : null;
    }

    private static string Sentence(string name, LocalDate begins, LocalDate ends, Language language) => $"{name} {ShortDays(begins, ends, language)}";

    private static string ShortDays(LocalDate begins, LocalDate ends, Language language) => begins == ends
        ? DateWords.ShortDay(begins, language)
        : $"{DateWords.ShortDay(begins, language)} – {DateWords.ShortDay(ends, language)}";

    /// <summary><c>3/11</c>: short enough for several on a phone.</summary>
    private static string DayMonth(LocalDate day, Language language) => language.Code is "de"
        ? string.Create(CultureInfo.InvariantCulture, $"{day.Day}.{day.Month}.")
        : string.Create(CultureInfo.InvariantCulture, $"{day.Day}/{day.Month}");

    private static string Percent(LocalDate first, LocalDate day, double more) => Percent(Between(first, day) + more);

    private static string Percent(double days) => string.Create(CultureInfo.InvariantCulture, $"{100 * days / Days:0.##}%");

    private static int Between(LocalDate first, LocalDate day) => Period.DaysBetween(first, day);

    private static string Caption(int visits, Language language) => language.Say(
        en: $"Visits that run or come in the next {Weeks} weeks: {visits}. The line is today.",
        fr: $"Visites en cours ou à venir dans les {Weeks} prochaines semaines : {visits}. La ligne marque aujourd’hui.",
        nl: $"Bezoeken die bezig zijn of komen in de volgende {Weeks} weken: {visits}. De lijn is vandaag.",
        de: $"Besuche, die laufen oder in den nächsten {Weeks} Wochen kommen: {visits}. Die Linie ist heute.");
}
