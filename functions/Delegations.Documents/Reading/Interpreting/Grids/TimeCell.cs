using Delegations.Documents.Reading.Formats;
using Delegations.Documents.Reading.Notations;
using NodaTime;

namespace Delegations.Documents.Reading.Interpreting.Grids;

/// <summary>Tells cells that say when, and nothing else, from those that say what.</summary>
internal static class TimeCell
{
    private const int LongestTime = 40;

    // "Uhr", "hrs", "CET" may stand beside a time; a word more, and it is the title of something.
    private const int MostOtherLetters = 5;

    public static bool Is(SourceCell cell) => cell.Value switch
    {
        LocalTime or LocalDateTime => true,
        Duration duration => duration < Duration.FromDays(1),
        null => IsText(cell.Text),
        _ => false,
    };

    private static bool IsText(string text)
    {
        if (text.Length is 0 or > LongestTime || !text.Any(char.IsAsciiDigit))
        {
            return false;
        }

        if (BareHours.Read(text) is not null)
        {
            return true;
        }

        return TimeNotation.Find(text) is { } time && text.Remove(time.Index, time.Length).Count(char.IsLetterOrDigit) <= MostOtherLetters;
    }
}
