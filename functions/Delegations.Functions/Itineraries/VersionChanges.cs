using System.Collections.ObjectModel;
using Delegations.Model.Ids;
using Delegations.Visits;

namespace Delegations.Itineraries;

/// <summary>
/// Tells what a version changed, again and later than its upload did: from the stored readings alone, so how sure a match was, and what
/// came back from long ago, is not told any more.
/// </summary>
internal sealed class VersionChanges(ItineraryStore itineraries)
{
    /// <summary>How many versions are looked through for one whose sessions were all known.</summary>
    private const int MostVersionsBack = 4;

    /// <summary>Against the version before it, by the rule of uploads: one with open questions about its sessions is passed over.</summary>
    /// <param name="visit">The visit.</param>
    /// <param name="version">The version whose changes are asked for.</param>
    /// <param name="versions">All of them, the newest first.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>Null for a first version.</returns>
    public async Task<ChangesSince?> ReadAsync(
        Visit visit, ItineraryVersion version, IReadOnlyList<VersionNote> versions, CancellationToken cancellationToken)
    {
        if (await FindBeforeAsync(visit.Id, version.Number, versions, cancellationToken) is not { } before)
        {
            return null;
        }

        var published = visit.Publication?.Version is { } number && number < version.Number && number != before.Number
            ? await itineraries.FindAsync(visit.Id, number, cancellationToken)
            : null;
        var present = before.Itinerary.Sessions.Concat(published?.Itinerary.Sessions ?? []).DistinctBy(session => session.Id);
        var former = new FormerSessions(before.Itinerary, [.. present], []);
        return new ChangesSince(before.Number, ItineraryDiff.Between(former, new Continuation(version.Itinerary, ReadOnlyDictionary<SessionId, double>.Empty)));
    }

    private async Task<ItineraryVersion?> FindBeforeAsync(
        VisitId visit, int number, IReadOnlyList<VersionNote> versions, CancellationToken cancellationToken)
    {
        ItineraryVersion? nearest = null;
        foreach (var note in versions.Where(note => note.Number < number).Take(MostVersionsBack))
        {
            var version = await itineraries.FindAsync(visit, note.Number, cancellationToken);
            if (version is not null && SessionMatcher.IsSettled(version.Itinerary))
            {
                return version;
            }

            nearest ??= version;
        }

        return nearest;
    }
}

/// <summary>What changed since a version.</summary>
internal sealed record ChangesSince(int Version, ItineraryDiff Diff);
