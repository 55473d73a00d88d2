using Delegations.Documents.Rendering.Agendas;
using Delegations.Model;
using NodaTime;

namespace Delegations.Documents.Rendering.RunSheets;

/// <summary>When sessions are, compared across zones. Nothing is concluded from an end that the itinerary does not give.</summary>
internal static class SessionTimes
{
    /// <summary>Only for sessions with a day and a time.</summary>
    public static Instant FirstInstant(AgendaSession session) => PlaceTime.ToInstant(session.LocalStart!.Value, session.Zone); // the caller looked

    /// <summary>The end as the itinerary gives it; null where it gives none.</summary>
    public static Instant? GivenEnd(AgendaSession session) =>
        session is { End: not null, LocalEnd: { } end } ? PlaceTime.ToInstant(end, session.Zone) : null;

    /// <summary>The given end, else the start.</summary>
    public static Instant LastInstant(AgendaSession session) => GivenEnd(session) ?? FirstInstant(session);

    /// <summary>By time; a session whose time is open stays behind the one that the itinerary has before it.</summary>
    public static IEnumerable<AgendaSession> InOrder(IEnumerable<AgendaSession> sessions)
    {
        var at = Instant.MinValue;
        var keyed = new List<(Instant At, AgendaSession Session)>();
        foreach (var session in sessions)
        {
            at = session.LocalStart is null ? at : FirstInstant(session);
            keyed.Add((at, session));
        }

        return keyed.OrderBy(pair => pair.At).Select(pair => pair.Session);
    }
}
