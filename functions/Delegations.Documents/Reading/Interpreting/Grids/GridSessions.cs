using Delegations.Documents.Reading.Formats;
using Delegations.Documents.Reading.Notations;
using Delegations.Model;
using NodaTime;

namespace Delegations.Documents.Reading.Interpreting.Grids;

/// <summary>Makes drafts of the sessions of a grid, day by day.</summary>
internal sealed class GridSessions(SourceTable table, GridSection section, GridDays days, ReadingState state, int list)
{
    /// <param name="singleNames">Whether brackets of this grid hold first names.</param>
    public void Add(bool singleNames)
    {
        var sessions = section.Sessions();
        var dayOf = section.Lanes.ToDictionary(lane => lane, days.Of);
        foreach (var lanes in section.Lanes.GroupBy(lane => dayOf[lane]))
        {
            var ofDay = lanes.ToList();
            var own = ofDay.Count == section.Lanes.Count && lanes.Key.Label.Length == 0 ? list : state.NewList();
            foreach (var session in ForAll(sessions, ofDay))
            {
                var text = GridText.Read(HandlingNotation.Without(session.Text), singleNames);
                state.Add(Draft(session, ofDay, lanes.Key, text) with { List = own, Handling = HandlingOf(session) });
            }
        }
    }

    /// <summary>The sessions of one day. What spans all its rooms, merged or written in each, is one session.</summary>
    private static IEnumerable<GridSession> ForAll(List<GridSession> sessions, List<GridLane> ofDay)
    {
        foreach (var slot in sessions.Where(session => session.Lanes.Any(ofDay.Contains)).GroupBy(session => session.Slot))
        {
            var here = slot.ToList();
            var isSame = here.Count > 1 && here.Count == ofDay.Count && here.TrueForAll(session => string.Equals(session.Text, here[0].Text, StringComparison.OrdinalIgnoreCase) && session.LastSlot == here[0].LastSlot);
            foreach (var session in here.Take(isSame ? 1 : here.Count))
            {
                yield return session with { Lanes = isSame ? ofDay : [.. session.Lanes.Where(ofDay.Contains)] };
            }
        }
    }

    /// <summary>The narrowest label in its cell and in those that belong to it.</summary>
    private Handling? HandlingOf(GridSession session)
    {
        Handling? narrowest = null;
        foreach (var mention in session.Lanes.SelectMany(lane => new[] { lane.Label, lane.Day.Text }).Concat(session.Details.Values).Prepend(session.Text).Select(HandlingNotation.Find))
        {
            narrowest = HandlingNotation.Narrower(narrowest, mention.Handling);
            if (mention.Unknown is { } unknown)
            {
                state.Findings.HandlingUnknown(table.CellPlace(session.Row, session.Lane.Column), unknown);
                narrowest = HandlingNotation.Narrower(narrowest, Handling.AmberStrict);
            }
        }

        if (session.Details.TryGetValue(Field.Handling, out var label) && label.Any(char.IsLetterOrDigit))
        {
            narrowest = HandlingNotation.Narrower(narrowest, HandlingNotation.Read(label));
        }

        return narrowest;
    }

    private SessionDraft Draft(GridSession session, List<GridLane> ofDay, LaneDay day, GridText text)
    {
        var labels = session.Lanes.Count == ofDay.Count && ofDay.Count > 1 ? [] : session.Lanes.Select(lane => HandlingNotation.Without(lane.Label)).Where(label => label.Length > 0).ToList();
        var detail = session.Details;
        var room = text.Place.Length > 0 ? text.Place : Detail(Field.Room) ?? Detail(Field.Place) ?? string.Join(" / ", labels.Where(IsPlace));
        var speakers = PeopleNotation.Read(Detail(Field.Speaker) ?? "");
        var cancelled = CodeWords.TryTakeCancelled(text.Title, out var title);
        return new SessionDraft
        {
            Origin = table.CellPlace(session.Row, session.Lane.Column),
            List = list,
            Date = day.Date,
            Start = section.Slots[session.Slot].Start,
            End = EndOf(session),
            Zone = state.Zone,
            Title = title,
            Place = PlaceOf(room, isOwn: text.Place.Length > 0),
            StopName = state.Venue ?? (room.Length > 0 ? StopName.Of(room) : null),
            Leg = state.Leg,
            Speakers = [.. text.Speakers, .. speakers],
            Hosts = PeopleNotation.Read(Detail(Field.Host) ?? ""),
            Notes = string.Join('\n', new[] { day.Date is null ? day.Label : "", string.Join(" / ", labels.Where(label => !IsPlace(label))), text.Notes, Detail(Field.Description), Detail(Field.Notes) }.Where(note => !string.IsNullOrEmpty(note))),
            Cancelled = cancelled,
        };

        string? Detail(Field field) => detail.TryGetValue(field, out var value) && value.Length > 0 ? value : null;
    }

    /// <summary>The end of its last slot; where it runs over several without ends, the start of the one that follows.</summary>
    private LocalTime? EndOf(GridSession session) =>
        section.Slots[session.LastSlot].End ?? (session.LastSlot > session.Slot && session.LastSlot + 1 < section.Slots.Count ? section.Slots[session.LastSlot + 1].Start : null);

    /// <summary>A room is a room of the venue; another place that the cell itself names is instead of it.</summary>
    private string PlaceOf(string room, bool isOwn) =>
        state.Venue is not { } venue || (isOwn && !StopName.IsRoom(room)) ? room : room.Length == 0 ? venue : $"{venue}, {room}";

    private static bool IsPlace(string label) => !GroupWord.IsIn(label);
}

/// <summary>Words for what runs in parallel but is no place.</summary>
internal static class GroupWord
{
    private static readonly HashSet<string> All = new(StringComparer.Ordinal)
    {
        "track", "tracks", "stream", "strand", "session", "sessions", "parallel", "group", "groups", "groupe", "gruppe", "groep", "grupo", "team", "parcours", "class", "workshop", "workshops", "atelier", "spoor", "reihe", "schiene",
    };

    public static bool IsIn(string label) => Words.Key(label).Split(' ').Any(All.Contains);
}
