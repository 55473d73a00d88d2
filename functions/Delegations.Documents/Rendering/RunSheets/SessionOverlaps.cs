using Delegations.Documents.Rendering.Agendas;
using NodaTime;

namespace Delegations.Documents.Rendering.RunSheets;

/// <summary>Finds sessions that take place at the same time: a delegation in two groups, or a mistake.</summary>
internal static class SessionOverlaps
{
    /// <summary>For each session that others overlap those others, in order of time.</summary>
    public static IReadOnlyDictionary<AgendaSession, List<AgendaSession>> Among(IEnumerable<AgendaSession> sessions)
    {
        var timed = SessionTimes.InOrder(sessions.Where(session => session is { Cancelled: false, LocalStart: not null })).ToList();
        var found = new Dictionary<AgendaSession, List<AgendaSession>>(ReferenceEqualityComparer.Instance);
        var running = new List<AgendaSession>();
        foreach (var session in timed)
        {
            var start = SessionTimes.FirstInstant(session);
            running.RemoveAll(earlier => SessionTimes.LastInstant(earlier) <= start && SessionTimes.FirstInstant(earlier) != start);
            foreach (var earlier in running.Where(earlier => AreAtOnce(earlier, session, start)))
            {
                Note(found, earlier, session);
                Note(found, session, earlier);
            }

            running.Add(session);
        }

        return found;
    }

    private static void Note(Dictionary<AgendaSession, List<AgendaSession>> found, AgendaSession one, AgendaSession other)
    {
        if (!found.TryGetValue(one, out var others))
        {
            found[one] = others = [];
        }

        others.Add(other);
    }

    private static bool AreAtOnce(AgendaSession earlier, AgendaSession later, Instant start) =>
        SessionTimes.LastInstant(earlier) > start || SessionTimes.FirstInstant(earlier) == SessionTimes.FirstInstant(later);
}
