using Delegations.Model;
using Delegations.Model.Ids;
using NodaTime;

namespace Delegations.Documents.Reading.Interpreting.Rules;

/// <summary>What the file says of the way to a session: how long it takes, and where the session is.</summary>
internal sealed record TravelHint(Duration? Transfer, GeoPoint? Position);

/// <summary>What the rules look at: the sessions as finished, and what the file says beside them.</summary>
/// <param name="Sessions">In the itinerary's order.</param>
/// <param name="Slots">Those that take place and have a day and a start, in order of their starts.</param>
/// <param name="Travel">By session; few files have any.</param>
/// <param name="Organisers">Whom the file names as organisers.</param>
/// <param name="Stamp">What our own export says of itself.</param>
internal sealed record RuleInput(
    IReadOnlyList<Session> Sessions,
    IReadOnlyList<TimeSlot> Slots,
    IReadOnlyDictionary<SessionId, TravelHint> Travel,
    IReadOnlyList<Mention> Organisers,
    ExportStamp? Stamp)
{
    public static RuleInput Of(
        IReadOnlyList<Session> sessions, IReadOnlyDictionary<SessionId, TravelHint> travel, IReadOnlyList<Mention> organisers, ExportStamp? stamp)
    {
        var slots = new List<TimeSlot>(sessions.Count);
        foreach (var session in sessions)
        {
            if (!session.Cancelled && TimeSlot.Of(session) is { } slot)
            {
                slots.Add(slot);
            }
        }

        // The longer first where two begin together: a block stands before what it contains.
        return new RuleInput(sessions, [.. slots.OrderBy(slot => slot.Start).ThenByDescending(slot => slot.End)], travel, organisers, stamp);
    }
}
