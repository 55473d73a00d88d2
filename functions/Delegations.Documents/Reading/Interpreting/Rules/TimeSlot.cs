using Delegations.Model;
using NodaTime;

namespace Delegations.Documents.Reading.Interpreting.Rules;

/// <summary>When a session takes place. One whose end is not given takes a minute: an inferred end proves nothing.</summary>
internal sealed record TimeSlot(Session Session, Instant Start, Instant End, bool HasEnd)
{
    // Who is at an exhibition from nine to five may also be at what happens inside it.
    private static readonly Duration ShortestBlock = Duration.FromHours(4);

    /// <summary>So long that it frames other sessions rather than competes with them.</summary>
    public bool IsLong => End - Start >= ShortestBlock;

    /// <summary>The slot; null where the day or the start is not known.</summary>
    public static TimeSlot? Of(Session session)
    {
        if (session.LocalStart is not { } local)
        {
            return null;
        }

        var start = PlaceTime.ToInstant(local, session.TimeZone);
        var until = session.End is { } clock ? (session.EndDate ?? local.Date) + clock : local;
        var end = until > local ? PlaceTime.ToInstant(until, session.TimeZone) : start;
        return end > start ? new TimeSlot(session, start, end, HasEnd: true) : new TimeSlot(session, start, start + Duration.FromMinutes(1), HasEnd: false);
    }
}
