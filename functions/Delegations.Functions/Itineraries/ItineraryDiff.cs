using Delegations.Model;
using Delegations.Model.Ids;

namespace Delegations.Itineraries;

/// <summary>What a version changes against the one before, by session.</summary>
/// <param name="Added">New sessions, those that are back, and pieces of a split that took no id over.</param>
/// <param name="Changed">Sessions that are in both, and differ.</param>
/// <param name="Removed">Sessions that are gone or cancelled, and those that went into another.</param>
/// <param name="Unchanged">How many are as they were.</param>
internal sealed record ItineraryDiff(
    IReadOnlyList<DiffLine> Added, IReadOnlyList<DiffLine> Changed, IReadOnlyList<DiffLine> Removed, int Unchanged)
{
    /// <summary>Looking for pieces among more pairs than this would take longer than it is worth.</summary>
    private const long MostPairs = 250_000;

    /// <summary>The difference that makes none.</summary>
    public static ItineraryDiff None(Itinerary itinerary) => new([], [], [], itinerary.Sessions.Count(session => !session.Cancelled));

    public static ItineraryDiff Between(FormerSessions former, Continuation continuation)
    {
        var before = (former.Previous?.Sessions ?? []).ToDictionary(session => session.Id);
        var gone = former.Present.Concat(former.Older).Where(session => session.Cancelled || !before.ContainsKey(session.Id)).ToDictionary(session => session.Id);
        var old = before.Values.Where(session => !session.Cancelled).ToDictionary(session => session.Id);
        var after = continuation.Itinerary.Sessions.ToDictionary(session => session.Id);
        var present = continuation.Itinerary.Sessions.Where(session => !session.Cancelled).ToList();
        var kept = present.Where(session => old.ContainsKey(session.Id)).ToList();
        List<DiffLine> changed = [.. kept.Select(session => Changes(old[session.Id], session, continuation.CertaintyOf(session.Id))).Where(line => line.Changes.Count > 0)];
        List<DiffLine> added = [.. present.Where(session => !old.ContainsKey(session.Id)).Select(session => Addition(session, gone, continuation))];
        List<DiffLine> removed = [.. old.Values.Where(session => after.GetValueOrDefault(session.Id) is null or { Cancelled: true }).Select(session => Removal(session, after))];
        var unchanged = kept.Count - changed.Count;
        Relate(DiffKind.Split, changed, old, after, added, after);
        Relate(DiffKind.Merged, changed, after, old, removed, old);
        return new ItineraryDiff(added, changed, removed, unchanged);
    }

    private static DiffLine Changes(Session before, Session after, double certainty)
    {
        var changes = SessionChanges.Between(before, after);
        return new DiffLine(after.Id, after.Title, SessionChanges.Describe(before), SessionChanges.Describe(after))
        {
            Kinds = [.. SessionChanges.KindsOf(changes)],
            Changes = changes,
            Certainty = certainty,
        };
    }

    private static DiffLine Addition(Session session, Dictionary<SessionId, Session> gone, Continuation continuation)
    {
        if (!gone.TryGetValue(session.Id, out var former))
        {
            return new DiffLine(session.Id, session.Title, null, SessionChanges.Describe(session)) { Kinds = [DiffKind.Added] };
        }

        var line = Changes(former, session, continuation.CertaintyOf(session.Id));
        return line with { Kinds = [DiffKind.Restored, .. line.Kinds] };
    }

    private static DiffLine Removal(Session session, Dictionary<SessionId, Session> after) =>
        new(session.Id, session.Title, SessionChanges.Describe(session), null)
        {
            Kinds = [after.ContainsKey(session.Id) ? DiffKind.Cancelled : DiffKind.Removed],
        };

    /// <summary>
    /// Names the sessions that came out of another, or went into it: a session that kept its id is a piece of its other state
    /// (<paramref name="wholes"/>), and so is one of those beside it that have no other side.
    /// </summary>
    private static void Relate(
        DiffKind kind,
        List<DiffLine> kept,
        Dictionary<SessionId, Session> wholes,
        Dictionary<SessionId, Session> pieces,
        List<DiffLine> alone,
        Dictionary<SessionId, Session> aloneFrom)
    {
        if ((long)kept.Count * alone.Count is 0 or > MostPairs)
        {
            return;
        }

        var traits = alone.ConvertAll(line => SessionTraits.Of(aloneFrom[line.Session]));
        for (var i = 0; i < kept.Count; i++)
        {
            var (whole, piece) = (SessionTraits.Of(wholes[kept[i].Session]), SessionTraits.Of(pieces[kept[i].Session]));
            for (var j = 0; j < alone.Count; j++)
            {
                if (alone[j].Kinds is [DiffKind.Added] or [DiffKind.Removed] && SessionPieces.Are(whole, piece, traits[j]))
                {
                    alone[j] = alone[j] with { Kinds = [kind], Related = [kept[i].Session] };
                    kept[i] = kept[i] with
                    {
                        Kinds = kept[i].Kinds.Contains(kind) ? kept[i].Kinds : [kind, .. kept[i].Kinds],
                        Related = [.. kept[i].Related, alone[j].Session],
                    };
                }
            }
        }
    }
}
