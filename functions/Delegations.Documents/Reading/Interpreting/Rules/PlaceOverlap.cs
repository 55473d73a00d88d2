using System.Text.RegularExpressions;
using Delegations.Documents.Reading.Notations;

namespace Delegations.Documents.Reading.Interpreting.Rules;

/// <summary>One room in two sessions at the same time. A building holds many sessions at once; only rooms are compared.</summary>
internal static partial class PlaceOverlap
{
    // "A 101", "2.14", "EN 5022": a room's number. What is longer may be an address.
    private const int LongestNumber = 12;
    private const int LongestPlace = 300;

    public static void Check(RuleInput input, FindingsWriter findings)
    {
        var keys = new Dictionary<string, string?>(StringComparer.Ordinal);
        var rooms = new Dictionary<(object? Stop, string Room), List<TimeSlot>>();
        foreach (var slot in input.Slots)
        {
            var place = slot.Session.Place;
            if (!keys.TryGetValue(place, out var key))
            {
                keys[place] = key = IsRoom(place) ? Words.Key(place) : null;
            }

            if (key is not null)
            {
                Add(rooms, (slot.Session.Stop, key), slot);
            }
        }

        var hits = rooms.Values.SelectMany(Clash.Find).Where(IsMistake).OrderBy(clash => clash.Later.Start).ToList();
        Capped.Report(hits, clash => findings.RoomTwiceAtOnce(clash.Later.Session.Origin, clash.Earlier.Session.Origin), findings);
    }

    private static void Add(Dictionary<(object? Stop, string Room), List<TimeSlot>> rooms, (object? Stop, string Room) key, TimeSlot slot)
    {
        if (!rooms.TryGetValue(key, out var slots))
        {
            rooms[key] = slots = [];
        }

        slots.Add(slot);
    }

    private static bool IsRoom(string place) =>
        place.Length is > 0 and <= LongestPlace && (RoomWord().IsMatch(place) || (place.Length <= LongestNumber && place.AsSpan().IndexOfAnyInRange('0', '9') >= 0));

    /// <summary>The same title is a row that stands there twice; a moment without an end may lie in what goes on around it.</summary>
    private static bool IsMistake(Clash clash) =>
        (!clash.IsNested || clash.Later.HasEnd)
        && !Words.AreAlike(clash.Earlier.Session.Title, clash.Later.Session.Title);

    // Not foyers, lobbies and floors: there several things happen at once. A hall alone may be a town's.
    [GeneratedRegex(@"\b(salle|sala|salón|salone|room|auditorium|auditório|auditoire|aula|amphith\w+|amphi|lokaal|studio|stage)\b|\w*(zaal|saal|raum|zimmer)\b|\b(hall|halle) ([A-Z0-9]|[IVX]+)\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 2000)]
    private static partial Regex RoomWord();
}
