using System.Text.RegularExpressions;
using Delegations.Documents.Reading.Formats;
using Delegations.Documents.Reading.Notations;
using NodaTime;

namespace Delegations.Documents.Reading.Interpreting.Grids;

/// <summary>What a heading of a grid's column may be.</summary>
internal enum LaneKind
{
    /// <summary>A date, a weekday, "Day 2".</summary>
    Day,

    /// <summary>Something that there are several of: "Track 1", "Main Stage", "Salle B".</summary>
    Track,

    /// <summary>A heading of an ordinary table.</summary>
    Field,

    /// <summary>Anything else.</summary>
    Other,
}

/// <summary>Reads the headings of a grid's columns.</summary>
internal static partial class LaneLabel
{
    private const int LongestLabel = 60;

    public static LaneKind KindOf(SourceCell cell)
    {
        if (cell.Value is LocalDate || IsDay(cell.Text))
        {
            return LaneKind.Day;
        }

        if (cell.Text.Length > LongestLabel)
        {
            return LaneKind.Other;
        }

        var key = Words.Key(cell.Text);
        return LaneWord().IsMatch(key) && (key.Contains(' ', StringComparison.Ordinal) || key is "aula" or "auditorium") && !PersonWord().IsMatch(key) ? LaneKind.Track
            : HeadingTable.Find(cell.Text) is { } heading && (heading.IsExact || heading.Field is not Field.Title) ? LaneKind.Field : LaneKind.Other;
    }

    /// <summary>Whether a text names a day and hardly more.</summary>
    public static bool IsDay(string text)
    {
        if (text.Length is 0 or > LongestLabel)
        {
            return false;
        }

        return WeekdayOf(text) is not null || DateNotation.LooksLikeDay(text) || (DayNumberNotation.Find(text) is not null && text.Length < 30);
    }

    /// <summary>The weekday that a heading is: <c>Monday</c>, <c>Mon.</c>, <c>Monday 8*</c>.</summary>
    public static IsoDayOfWeek? WeekdayOf(string text)
    {
        var words = Words.Key(text).Split(' ', 3);
        if (words.Length > 2 || (words.Length == 2 && !words[1].All(sign => char.IsAsciiDigit(sign) || sign is 's' or 't' or 'n' or 'd' or 'r' or 'h')))
        {
            return null;
        }

        return words[0].Length > 2 ? CalendarWords.Weekday(words[0]) : words[0].Length == 2 && text.Length <= 3 ? CalendarWords.Weekday(words[0]) : null;
    }

    [GeneratedRegex(@"\b(tracks?|stages?|rooms?|halls?|streams?|groups?|parallel|sessions?|workshops?|teams?|floors?|auditorium|theat(re|er)|studio|lab|tent|podium|class(room)?|stream|strand|salles?|amphi\w*|ateliers?|groupes?|scenes?|parcours|saal|saele|sale|raum|raume|gruppen?|buhnen?|horsaal|zaal|zalen|lokaal|groep(en)?|sporen|spoor|salas?|aulas?|auditorio|escenario|grupos?|palco|sessao|sessione|aula magna|track|schiene|reihe)\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex LaneWord();

    // "Session chair", "Session title", "Room number" are headings of ordinary tables.
    [GeneratedRegex(@"\b(chair|title|name|type|id|code|number|nr|no|leader|host|moderator|speaker|start|end|time|date|description|abstract|titre|nom|titel|naam|capacity|link|url)\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex PersonWord();
}
