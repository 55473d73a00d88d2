using Delegations.Model;
using NodaTime;

namespace Delegations.Desk.Today;

/// <summary>Where sessions are in time, as seen at a moment.</summary>
internal static class SessionMoments
{
    /// <summary>The start as an instant; the end of time where it is not known, so that such sessions come last.</summary>
    public static Instant StartOf(Session session) => session.LocalStart is { } start ? PlaceTime.ToInstant(start, session.TimeZone) : Instant.MaxValue;

    public static SessionStanding StandingOf(Session session, Instant now) => session switch
    {
        { Cancelled: true } => SessionStanding.Cancelled,
        { LocalStart: null } => SessionStanding.Untimed,
        _ when session.EndInstant <= now => SessionStanding.Past,
        _ when StartOf(session) <= now => SessionStanding.Running,
        _ => SessionStanding.Coming,
    };
}
