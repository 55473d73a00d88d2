using Delegations.Model;
using Delegations.Model.Ids;
using Delegations.Visits;

namespace Delegations.Itineraries;

/// <summary>Gathers what the sessions of a visit's next version may continue.</summary>
internal sealed class SessionHistory(ItineraryStore itineraries)
{
    /// <summary>How many numbers are looked at behind the version compared with: what was taken out longer ago comes back as new.</summary>
    private const int MostVersionsBack = 4;

    /// <param name="visit">As it stands.</param>
    /// <param name="latest">Its latest version, where that is read already.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<FormerSessions> ReadAsync(Visit visit, ItineraryVersion? latest, CancellationToken cancellationToken)
    {
        var previous = visit.SettledVersion is { } settled && settled != latest?.Number
            ? await itineraries.FindAsync(visit.Id, settled, cancellationToken)
            : latest;
        var known = new Dictionary<SessionId, Session>();
        AddNew(known, previous?.Itinerary);
        var published = await itineraries.FindAsync(visit.Id, visit.Publication?.Version, cancellationToken);
        AddNew(known, published?.Itinerary);
        List<Session> present = [.. known.Values];
        for (var back = 1; previous is not null && back <= MostVersionsBack && previous.Number - back > 0; back++)
        {
            var number = previous.Number - back;
            var version = number == published?.Number ? null : await itineraries.FindAsync(visit.Id, number, cancellationToken);
            AddNew(known, version?.Itinerary);
        }

        return new FormerSessions(previous?.Itinerary ?? published?.Itinerary, present, [.. known.Values.Skip(present.Count)]);
    }

    /// <summary>A session is known as the newest of its versions had it.</summary>
    private static void AddNew(Dictionary<SessionId, Session> known, Itinerary? itinerary)
    {
        foreach (var session in itinerary?.Sessions ?? [])
        {
            known.TryAdd(session.Id, session);
        }
    }
}
