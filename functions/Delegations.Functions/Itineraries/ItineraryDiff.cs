using Delegations.Model;
using Delegations.Model.Ids;

namespace Delegations.Itineraries;

/// <summary>What a version changes against the one before, by session.</summary>
internal sealed record ItineraryDiff(
    IReadOnlyList<DiffLine> Added, IReadOnlyList<DiffLine> Changed, IReadOnlyList<DiffLine> Removed, int Unchanged)
{
    public static ItineraryDiff Between(Itinerary? before, Itinerary after)
    {
        var old = (before?.Sessions ?? []).Where(session => !session.Cancelled).ToDictionary(session => session.Id);
        var present = after.Sessions.Where(session => !session.Cancelled).ToList();
        var kept = present.Where(session => old.ContainsKey(session.Id)).ToList();
        var changed = kept.Where(session => Describe(old[session.Id]) != Describe(session)).ToList();
        var remaining = present.Select(session => session.Id).ToHashSet();
        return new ItineraryDiff(
            [.. present.Where(session => !old.ContainsKey(session.Id)).Select(session => new DiffLine(session.Id, session.Title, null, Describe(session)))],
            [.. changed.Select(session => new DiffLine(session.Id, session.Title, Describe(old[session.Id]), Describe(session)))],
            [.. old.Values.Where(session => !remaining.Contains(session.Id)).Select(session => new DiffLine(session.Id, session.Title, Describe(session), null))],
            kept.Count - changed.Count);
    }

    /// <summary>A session in one line, in place time: <c>2025-11-03 09:00–10:30 · Welcome · Hall A · Name</c>.</summary>
    private static string Describe(Session session)
    {
        var people = session.Speakers.Concat(session.Hosts).Select(mention => mention.Name);
        var day = session.Date is { } date ? $"{date:uuuu-MM-dd}" : "";
        var span = string.Join('–', new[] { session.Start, session.End }.OfType<NodaTime.LocalTime>().Select(time => $"{time:HH:mm}"));
        string?[] parts = [$"{day} {span}".Trim(), session.Title, session.Place, string.Join(", ", people)];
        return string.Join(" · ", parts.Where(part => !string.IsNullOrEmpty(part)));
    }
}

/// <summary>One session that differs; a side is null where the session is not there.</summary>
internal sealed record DiffLine(SessionId Session, string Title, string? Was, string? Now);
