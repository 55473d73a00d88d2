using System.Text.RegularExpressions;

namespace Delegations.Documents.Reading.Interpreting;

/// <summary>Tells the place visited from the room inside it: <c>CSL – salle Europe</c> is a room of the stop <c>CSL</c>.</summary>
internal static partial class StopName
{
    // Beyond it stands a description, which may be as long as a cell.
    private const int LongestPlace = 300;

    /// <summary>The stop of a place as written; null where the place is empty or only a room.</summary>
    public static string? Of(string place)
    {
        if (place.Length is 0 or > LongestPlace)
        {
            return place.Length == 0 ? null : place;
        }

        var match = RoomBehind().Match(place);
        return match.Success ? match.Groups["stop"].Value.Trim() : place;
    }

    /// <summary>Whether words name a room or a floor.</summary>
    public static bool IsRoom(string text) => text.Length <= LongestPlace && RoomWord().IsMatch(text);

    [GeneratedRegex(@"\b(salle|room|\w*zaal|raum|\w*saal|auditorium|auditoire|amphith\w+|amphi|lokaal|hall|foyer|lobby|aula|floor|étage|etage|verdieping|café|sala|salón|salão|lecture theatre|building|gebouw|gebäude|bâtiment)\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 2000)]
    private static partial Regex RoomWord();

    [GeneratedRegex(@"^(?<stop>.+?)\s*(,|\s[–—-]\s|\()\s*(?<room>[^,(–—]*\b(salle|room|zaal|raum|saal|auditorium|auditoire|amphith\w+|amphi|lokaal|hall|foyer|lobby|hörsaal|aula)\b.*)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 2000)]
    private static partial Regex RoomBehind();
}
