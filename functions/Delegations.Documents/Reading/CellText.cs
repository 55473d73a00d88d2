using Delegations.Documents.Reading.Formats;
using Delegations.Documents.Reading.Interpreting;
using Delegations.Documents.Reading.Notations;
using Delegations.Model;
using NodaTime;

namespace Delegations.Documents.Reading;

/// <summary>Reads one text as the cell of a file is read. Null where it says nothing, or may mean several things: whoever wrote it is there to be asked.</summary>
public static class CellText
{
    private static readonly DateRules Unsettled = new(DateOrder.Unknown, null);

    /// <summary>The text in one line, without signs that nobody sees.</summary>
    public static string Line(string text) => Words.OneLine(CleanText.Of(text));

    /// <summary>The same in its lines.</summary>
    public static string Lines(string text) => CleanText.Of(text);

    /// <summary>One day with its year: <c>2025-11-03</c>, <c>3 novembre 2025</c>; 03/11/2025 where the language puts the day first.</summary>
    public static LocalDate? Date(string text, Language language)
    {
        var rules = Unsettled with { Order = language == Language.English ? DateOrder.Unknown : DateOrder.DayFirst };
        return DateNotation.LooksLikeDay(text)
            && DateNotation.FindAll(text, rules) is [{ Date: { } date, Other: null, HasYear: true } reading]
            && (reading.Weekday is not { } weekday || weekday == date.DayOfWeek)
            ? date
            : null;
    }

    /// <summary>One time of day on the 24-hour clock, or with am or pm: <c>14:20</c>, <c>14h20</c>, <c>2.20 pm</c>.</summary>
    public static LocalTime? Time(string text) =>
        CellTimes.OfTimeColumn(new SourceCell(Line(text)), Unsettled) is { Date: null, Start: { } time, End: null } ? time : null;

    /// <summary>A zone, or a city that has one: <c>Europe/Brussels</c>, <c>Phoenix</c>.</summary>
    public static DateTimeZone? Zone(string text) => ZoneNotation.Read(text);

    /// <summary>The word for an audience in any language.</summary>
    public static Audience? Audience(string text) => CodeWords.AudienceOf(text);

    /// <summary>The people it names; none where they are still to be named.</summary>
    public static IReadOnlyList<Mention> People(string text) => PeopleNotation.Read(Lines(text));
}
