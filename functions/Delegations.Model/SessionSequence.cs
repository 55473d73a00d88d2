using NodaTime;

namespace Delegations.Model;

/// <summary>Puts the sessions of an itinerary in order, and tells where those without an end of their own end.</summary>
public static class SessionSequence
{
    // Sessions side by side; beyond that the search for what follows would only cost time.
    private const int MostParallel = 500;

    /// <summary>By time; a session without one stays behind the session it follows. Ends that follow from other sessions are told anew.</summary>
    public static IReadOnlyList<Session> Of(IReadOnlyList<Session> sessions)
    {
        var ordered = InOrder(sessions);
        for (var i = 0; i < ordered.Count; i++)
        {
            var session = ordered[i];
            var inferred = session is { Start: { } start, End: null, EndDate: null, Cancelled: false } ? NextStart(ordered, i, session, start) : null;
            if (inferred != session.InferredEnd)
            {
                ordered[i] = session with { InferredEnd = inferred };
            }
        }

        return ordered;
    }

    private static List<Session> InOrder(IReadOnlyList<Session> sessions)
    {
        var last = Instant.MinValue;
        var keyed = new List<(Instant Key, Session Session)>(sessions.Count);
        foreach (var session in sessions)
        {
            if (session.Date is { } date)
            {
                var known = session.Start is { } start ? PlaceTime.ToInstant(date + start, session.TimeZone) : PlaceTime.ToInstant(date.AtMidnight(), session.TimeZone);
                last = session.Start is null && last > known && last < known + Duration.FromDays(1) ? last : known;
            }

            keyed.Add((last, session));
        }

        return [.. keyed.OrderBy(pair => pair.Key).Select(pair => pair.Session)];
    }

    /// <summary>The next start of the same day and leg that those who see this session see too.</summary>
    private static LocalTime? NextStart(List<Session> sessions, int index, Session session, LocalTime start)
    {
        for (var i = index + 1; i < Math.Min(sessions.Count, index + MostParallel); i++)
        {
            var next = sessions[i];

            // Sessions without a day are in the file's order: an earlier start begins another day.
            if (next.Date != session.Date || (session.Date is null && next.Start < start))
            {
                return null;
            }

            if (next.Start is { } nextStart && nextStart > start && !next.Cancelled && next.Leg == session.Leg && next.Audience <= session.Audience)
            {
                return nextStart;
            }
        }

        return null;
    }
}
