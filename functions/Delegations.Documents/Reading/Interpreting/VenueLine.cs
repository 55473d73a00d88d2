using System.Text.RegularExpressions;
using Delegations.Documents.Reading.Notations;

namespace Delegations.Documents.Reading.Interpreting;

/// <summary>Finds the venue that a line above the sessions names: in the line of a day, by its platform, by what houses are called.</summary>
internal static partial class VenueLine
{
    private const int LongestLine = 120;

    /// <summary>The venue from here on, or null where the line names none.</summary>
    public static string? Find(string text, bool isDay, ReadingState state)
    {
        if (text.Length > LongestLine)
        {
            return null;
        }

        if (DateNotation.Find(text, state.Rules) is { } date)
        {
            return OfDay(text[Math.Min(text.Length, date.Index + date.Length)..], isDay, state);
        }

        if (OnlinePlace.Find(text) is { } platform)
        {
            return state.Venue is null ? platform : null;
        }

        return state is { Title: not null, Venue: null, Drafts.Count: 0 } && !isDay && House().IsMatch(text) && !text.EndsWith('.') && !text.Contains(':', StringComparison.Ordinal) ? Words.OneLine(text) : null;
    }

    /// <summary>"July 27th, 2016 (Hotel Oasis)"; without such a word the venue of the day before ends with it.</summary>
    private static string? OfDay(string behind, bool isDay, ReadingState state)
    {
        var venue = OnlinePlace.Find(behind) is { } platform ? platform : Behind().Match(behind) is { Success: true } match && IsVenue(match) ? Words.OneLine(match.Groups["venue"].Value) : null;
        if (venue is null && isDay && state.IsVenueOfDay)
        {
            state.Venue = null;
        }

        state.IsVenueOfDay = venue is not null || (state.IsVenueOfDay && !isDay);
        return venue;
    }

    private static bool IsVenue(Match match)
    {
        var venue = match.Groups["venue"].Value;
        var isNamed = match.Groups["open"].Success || House().IsMatch(venue) || StopName.IsRoom(venue);
        return isNamed && char.IsLetter(venue[0]) && CalendarWords.FullWeekday(Words.Key(venue).Split(' ')[0]) is null && TimeNotation.Find(venue) is null && DayNumberNotation.Find(venue) is null;
    }

    [GeneratedRegex(@"^[\s,]*([–—-]\s+|(?<open>\()|,\s*|\|\s*|:\s*)?(?<venue>\p{L}[^()\n]{3,80})\)?\s*[:.]?\s*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Behind();

    [GeneratedRegex(@"\b(hotel|hôtel|palais|palace|castle|château|chateau|kasteel|schloss|(conference|convention|congress|community|training) cent(re|er)|kongress\w*|congres\w*|centre (de congrès|culturel)|auditorium|aula|campus|stadthalle|rathaus|stadhuis|town hall|city hall|library|bibliothèque|musée|museum|palacio|palazzo|centro de convenciones|sede)\b|\b\d{4,5}\s+\p{Lu}\p{Ll}+|\bRoom \w+\b|\b[Ss]all?e \p{Lu}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 2000)]
    private static partial Regex House();
}
