using Delegations.Model;
using NodaTime;

namespace Delegations.Itineraries.Corrections;

/// <summary>Moves the sessions of a day from a time on, all by as much.</summary>
/// <param name="Day">On the clock of each session's place.</param>
/// <param name="From">Included.</param>
/// <param name="Minutes">Positive is later.</param>
/// <param name="Zone">Null moves the sessions of every zone.</param>
internal sealed record SessionShift(LocalDate Day, LocalTime From, int Minutes, DateTimeZone? Zone)
{
    /// <summary>What is cancelled stays where it was: it tells when something would have been.</summary>
    public bool Moves(Session session) =>
        session is { Cancelled: false, Start: { } start } && session.Date == Day && start >= From && (Zone is null || Zone.Equals(session.TimeZone));

    /// <summary>Start and end by as much; a day that is over midnight is another one.</summary>
    public Session Move(Session session)
    {
        if (session.LocalStart is not { } before)
        {
            return session;
        }

        var start = Moved(before, session.TimeZone);
        var end = session.End is { } time ? Moved((session.EndDate ?? before.Date) + time, session.TimeZone) : (LocalDateTime?)null;
        return session with
        {
            Date = start.Date,
            Start = start.TimeOfDay,
            End = end?.TimeOfDay,
            EndDate = end is null ? session.EndDate : end.Value.Date > start.Date ? end.Value.Date : null,
        };
    }

    /// <summary>
    /// By time gone by, so that a change of clocks in between makes nothing longer or shorter. Of an hour that comes twice a wall
    /// clock tells the first only; where the second is meant, the clock's own time is counted on past it.
    /// </summary>
    private LocalDateTime Moved(LocalDateTime local, DateTimeZone zone)
    {
        var instant = PlaceTime.ToInstant(local, zone) + Duration.FromMinutes(Minutes);
        var moved = instant.InZone(zone).LocalDateTime;
        return PlaceTime.ToInstant(moved, zone) == instant ? moved : local.PlusMinutes(Minutes);
    }
}
